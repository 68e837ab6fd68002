// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <signal.h>
#include <unistd.h>

namespace mra::durability {

namespace {

constexpr int patience = 120'000; // ms

/// "mra-atlas-cli" and "durablework" are the programs of this build.
QString programOf(const QString &word)
{
    if (word == QLatin1String("mra-atlas-cli"))
        return QStringLiteral(ATLAS_CLI);
    return QStringLiteral(ATLAS_TEST_PROGRAMS) + QLatin1Char('/') + word;
}

QProcessEnvironment environmentIn(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder + QLatin1String("/home"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QLatin1String("/data"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

void addRecorder(QProcessEnvironment &environment, const QString &folder, const QString &trace,
                 const Fault &fault)
{
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QString::fromLatin1(name), value);
    };
    set("LD_PRELOAD", QStringLiteral(ATLAS_RECORDER));
    set(folderVariable, QFileInfo(folder).canonicalFilePath());
    set(traceVariable, trace);
    if (fault.nth > 0)
        set(faultVariable, fault.text());
    // The recorder stands before the sanitizer's own wrappers, which is well.
    set("ASAN_OPTIONS", environment.value(QStringLiteral("ASAN_OPTIONS")) +
                            QLatin1String(":verify_asan_link_order=0"));
}

} // namespace

QString Fault::text() const
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1String(callNames[size_t(call)]))
        .arg(nth)
        .arg(error)
        .arg(int(isForEver));
}

QString Ran::refusal() const
{
    return QJsonDocument::fromJson(err)[QLatin1String("error")][QLatin1String("code")].toString();
}

Ran Stage::run(const QString &line, const Fault *fault, int microseconds) const
{
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.startsWith(QLatin1Char('@')))
            word = path(word.mid(1));
    }
    const QString trace = m_folder.path() + QLatin1String("/trace");
    QFile::remove(trace);
    QProcessEnvironment environment = environmentIn(folder());
    if (fault)
        addRecorder(environment, folder(), trace, *fault);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    QElapsedTimer timer;
    timer.start();
    process.start(programOf(words.takeFirst()), words);
    Ran ran;
    if (!process.waitForStarted())
        qFatal("%s: %s", qPrintable(line), qPrintable(process.errorString()));
    if (microseconds > 0) {
        ::usleep(useconds_t(microseconds));
        ::kill(pid_t(process.processId()), SIGKILL);
    }
    const bool isEnded = process.waitForFinished(patience);
    ran.milliseconds = timer.elapsed();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (isEnded && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    if (fault)
        ran.trace = readTrace(trace);
    return ran;
}

} // namespace mra::durability
