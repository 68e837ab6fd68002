// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/oldbases.h"

#include <QDir>
#include <QProcess>
#include <QTest>

namespace mra {
namespace {

const QString prefix = QStringLiteral("schema-");

QDir data()
{
    return QDir(QStringLiteral(ATLAS_TEST_DATA));
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<int> OldBase::schemas()
{
    QList<int> all;
    for (const QString &name : data().entryList({prefix + QLatin1Char('*')}, QDir::Dirs))
        all.append(name.mid(prefix.size()).toInt());
    return all;
}

void OldBase::addAll()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("schema");
    for (int schema : schemas()) {
        QTest::addRow("sqlite, schema %d", schema) << Engine::Sqlite << schema;
        if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
            QTest::addRow("postgresql, schema %d", schema) << Engine::Postgres << schema;
    }
}

OldBase::OldBase(int schema, Engine engine, const TestBase &place)
{
    const QTemporaryDir folder;
    run(folder.path(), QStringLiteral(ATLAS_CMAKE),
        {QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("xf"),
         data().absoluteFilePath(QStringLiteral("%1%2/base.tar.xz").arg(prefix).arg(schema))});
    if (engine == Engine::Postgres)
        run(folder.path(), QStringLiteral("psql"),
            {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"),
             QStringLiteral("--set=ON_ERROR_STOP=1"), QStringLiteral("--output=/dev/null"),
             QStringLiteral("--file"), QStringLiteral("base.sql"), place.address()});
    else if (!QFile::copy(folder.filePath(QStringLiteral("base.sqlite")), place.address()))
        m_fault = QStringLiteral("no base was unpacked");
    read(folder.path(), engine);
}

void OldBase::run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        m_fault = program + QLatin1String(": ") + process.errorString() + QLatin1Char(' ') +
                  QString::fromUtf8(process.readAllStandardError());
}

void OldBase::read(const QString &folder, Engine engine)
{
    const QString head = engine == Engine::Sqlite ? QStringLiteral("head.sqlite")
                                                  : QStringLiteral("head.postgresql");
    m_head = bytesOf(QDir(folder).filePath(head)).trimmed();
    const QDir exported(QDir(folder).filePath(QStringLiteral("export")));
    for (const QString &name : exported.entryList(QDir::Files))
        m_exported.insert(name, bytesOf(exported.filePath(name)));
}

} // namespace mra
