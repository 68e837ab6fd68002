// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "desktop.h"

#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace mra::test {

namespace {

/// The first line that the program writes when it is ready; empty: it is not.
QString firstLineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        process.kill();
}

} // namespace

Desktop::~Desktop()
{
    end(m_bus);
    end(m_screen);
}

QString Desktop::missing()
{
    for (const char *program : {"Xvfb", "dbus-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QLatin1String(program);
    }
    const QString launcher = QStringLiteral("/usr/libexec/at-spi-bus-launcher");
    return QFileInfo(launcher).isExecutable() ? QString() : launcher;
}

bool Desktop::start()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    const auto ownFolder = [this](const char *variable, const QString &name) {
        QDir(folder()).mkdir(name);
        QFile::setPermissions(m_folder.filePath(name),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QLatin1String(variable), m_folder.filePath(name));
    };
    ownFolder("HOME", QStringLiteral("home"));
    ownFolder("XDG_CONFIG_HOME", QStringLiteral("config"));
    ownFolder("XDG_DATA_HOME", QStringLiteral("data"));
    ownFolder("XDG_RUNTIME_DIR", QStringLiteral("runtime"));
    m_environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));

    // A server that begins anew whenever the last program leaves refuses the next one meanwhile.
    m_screen.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-noreset"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const QString display = firstLineOf(m_screen);
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + display);

    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address=1")});
    const QString address = firstLineOf(m_bus);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    return !display.isEmpty() && !address.isEmpty();
}

QString Desktop::addressForAids() const
{
    const QString name = QStringLiteral("session");
    QDBusConnection session = QDBusConnection::connectToBus(
        m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")), name);
    const QDBusMessage answer = session.call(QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    QDBusConnection::disconnectFromBus(name);
    return answer.arguments().value(0).toString();
}

} // namespace mra::test
