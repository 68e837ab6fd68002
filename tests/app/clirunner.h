// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// What one run of the program gave.
struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString errorText() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// The code of a refusal printed as JSON.
    [[nodiscard]] QString refusal() const
    {
        return QJsonDocument::fromJson(err)[QLatin1String("error")][QLatin1String("code")]
            .toString();
    }
};

[[nodiscard]] inline QString asText(const char *text)
{
    return QString::fromUtf8(text);
}
[[nodiscard]] inline QString asText(const QString &text)
{
    return text;
}
/// A line of arguments, each of which may hold spaces.
template <class... Word>
[[nodiscard]] QStringList lineOf(const Word &...words)
{
    return {asText(words)...};
}

/// Runs the program with a home, a data folder and a locale of its own.
class CliRunner
{
public:
    [[nodiscard]] CliResult run(const QStringList &arguments) const;
    /// The arguments as one line, parted by spaces.
    [[nodiscard]] CliResult run(const char *line) const;
    /// A command of the shell, in the folder of the runner.
    [[nodiscard]] CliResult inShell(const char *command) const;
    /// The same against a base.
    [[nodiscard]] CliResult on(const QString &base, const char *line) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void setLocale(const QString &locale) { m_locale = locale; }
    /// The reference base, made at the first call; a copy of it under a name.
    [[nodiscard]] QString seededBase() const;
    [[nodiscard]] QString copyOfSeededBase(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

private:
    [[nodiscard]] CliResult run(const QString &program, const QStringList &arguments) const;
    QTemporaryDir m_folder;
    QString m_locale = QStringLiteral("C");
};

/// The keys of an object, sorted.
[[nodiscard]] inline QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

/// The files of a folder with their bytes.
[[nodiscard]] QMap<QString, QByteArray> filesIn(const QString &folder);

/// Fails with what the program said.
#define COMPARE_EXIT(result, expected)                                                             \
    do {                                                                                           \
        const CliResult &ended = (result);                                                         \
        QVERIFY2(ended.code == (expected),                                                         \
                 qPrintable(QStringLiteral("exit %1: %2%3")                                        \
                                .arg(ended.code)                                                   \
                                .arg(ended.errorText(), ended.text().left(2000))));                \
    } while (false)
