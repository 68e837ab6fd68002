// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>

CliResult CliRunner::run(const QStringList &arguments) const
{
    return run(QStringLiteral(ATLAS_CLI), arguments);
}

CliResult CliRunner::inShell(const char *command) const
{
    return run(QStringLiteral("/bin/sh"), lineOf("-c", command));
}

CliResult CliRunner::run(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("LC_ALL"), m_locale);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "the program did not finish: " + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CliResult CliRunner::run(const char *line) const
{
    return run(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

CliResult CliRunner::on(const QString &base, const char *line) const
{
    return run(QStringList{QStringLiteral("--db"), base} +
               QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QString CliRunner::seededBase() const
{
    const QString base = path(QStringLiteral("seeded.sqlite"));
    if (!QFile::exists(base)) {
        const CliResult made = run({QStringLiteral("init"), base});
        if (made.code != 0)
            qWarning("the reference base was not made: %s", made.err.constData());
    }
    return base;
}

QString CliRunner::copyOfSeededBase(const QString &name) const
{
    const QString copy = path(name);
    QFile::remove(copy);
    if (!QFile::copy(seededBase(), copy))
        qWarning("no copy of the reference base: %s", qPrintable(copy));
    return copy;
}

void CliRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("not written: %s", qPrintable(name));
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}
