// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <cstring>

namespace mra {
namespace {

bool isUrl(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) ||
           text.startsWith(QLatin1String("postgres://"));
}

bool isThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) ||
           host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

/// The QPSQL driver separates options by semicolons and cannot quote them; a zero byte would end
/// the text.
bool canBePassedOn(const QString &value)
{
    return !value.contains(QLatin1Char(';')) && !value.contains(QChar());
}

void setDefault(QMap<QString, QString> &options, const char *key, const char *value)
{
    const QString name = QString::fromLatin1(key);
    if (!options.contains(name))
        options.insert(name, QString::fromLatin1(value));
}

/// The canonical name of a file: absolute, with links resolved as far as it exists.
QString canonicalFile(const QString &name)
{
    QFileInfo info(name);
    constexpr int most = 40; // number of links followed; the kernel's limit
    for (int i = 0; i < most && !info.exists() && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    const QString file = info.canonicalFilePath();
    if (!file.isEmpty())
        return file;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath())
                            : QDir(folder).filePath(info.fileName());
}

bool isSecret(const QString &option)
{
    static const QRegularExpression secret(QStringLiteral("pass(?!file)|pwd|secret"));
    return secret.match(option).hasMatch();
}

const QString strike = QStringLiteral("…");

/// Removes anything that may be a password from a text that was meant as an address but is not one.
/// A password may contain any character, so everything up to the last @ is removed.
QString withoutPasswords(QString text)
{
    static const QRegularExpression scheme(
        QStringLiteral("^\\s*(postgres(ql)?:?/*|[a-z][a-z0-9+.-]*:/+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(
        QStringLiteral(
            "(\\w*(?:pass(?!file)|pwd|secret)\\w*\\s*=\\s*)('(?:\\\\.|[^'\\\\])*'?|[^\\s&;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto begin = scheme.match(text).capturedLength();
    const qsizetype colon = text.indexOf(QLatin1Char(':'), begin);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (colon >= 0 && at > colon)
        text.replace(colon + 1, at - colon - 1, strike);
    else if (colon >= 0 && begin > 0)
        text.replace(colon + 1, text.size(), strike);
    return text.replace(option, QLatin1String("\\1") + strike);
}

bool hasSecret(const QString &text)
{
    return !QDir::isAbsolutePath(text) && withoutPasswords(text) != text;
}

} // namespace

std::optional<Address> Address::parse(const QString &text)
{
    Address address;
    if (!isUrl(text)) {
        if (text.isEmpty() || text.contains(QLatin1String("://")) || text.contains(QChar()) ||
            text.contains(QChar::ReplacementCharacter)) // not UTF-8: would name another file
            return std::nullopt;
        if (hasSecret(text) && !QFileInfo::exists(text)) // meant as an address
            return std::nullopt;
        address.file = canonicalFile(text);
        return address;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment())
        return std::nullopt;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(0);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        address.options.insert(key, value);
    if (address.host.isEmpty())
        address.host = address.options.take(QStringLiteral("host"));
    if (address.password.isEmpty())
        address.password = address.options.take(QStringLiteral("password"));
    if (address.database.isEmpty() || address.database.contains(QLatin1Char('/')))
        return std::nullopt;
    for (auto it = address.options.cbegin(); it != address.options.cend(); ++it) {
        const bool isName =
            !it.key().isEmpty() && std::all_of(it.key().cbegin(), it.key().cend(), [](QChar c) {
                return (c >= u'a' && c <= u'z') || c == u'_';
            });
        if (!isName || !canBePassedOn(it.value()))
            return std::nullopt;
    }
    if (!isThisMachine(address.host))
        setDefault(address.options, "sslmode", "verify-full");
    setDefault(address.options, "connect_timeout", "5");      // s
    setDefault(address.options, "tcp_user_timeout", "15000"); // ms
    setDefault(address.options, "keepalives_idle", "30");     // s
    setDefault(address.options, "keepalives_interval", "5");  // s
    setDefault(address.options, "keepalives_count", "3");
    return address;
}

QString Address::canonical(const QString &text)
{
    const auto address = parse(text);
    return address && address->isFile() ? address->file : text;
}

QString Address::withoutPassword(const QString &text)
{
    if (QDir::isAbsolutePath(text))
        return text;
    const auto address = parse(text);
    if (!address || address->isFile())
        return withoutPasswords(text);
    QUrl url(text);
    QUrlQuery query(url);
    const auto items = query.queryItems();
    for (const auto &[key, value] : items) {
        if (isSecret(key))
            query.removeAllQueryItems(key);
    }
    const auto readable = QUrl::PrettyDecoded | QUrl::EncodeSpaces;
    url.setQuery(query.isEmpty() ? QString() : query.toString(readable));
    return url.toString(QUrl::FormattingOptions(QUrl::RemovePassword) | readable);
}

QString Address::withPassword(const QString &text, const QString &password)
{
    QUrl url(text, QUrl::StrictMode);
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString Address::struck(QString words) const
{
    constexpr int shortest = 3; // anything shorter is no secret, and part of many words
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(password));
    for (const QString &form : {password, encoded}) {
        if (form.size() >= shortest)
            words.replace(form, strike);
    }
    return words;
}

void strikePasswords(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        // The value may follow the option in the same argument.
        const qsizetype begin = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
        const QString address = QString::fromUtf8(argument.mid(begin));
        const QString shown = Address::withoutPassword(address);
        if (shown == address)
            continue;
        const QByteArray rest = shown.toUtf8();
        std::memset(argv[i] + begin, 0, size_t(argument.size() - begin));
        std::memcpy(argv[i] + begin, rest.constData(),
                    size_t(std::min(rest.size(), argument.size() - begin)));
    }
}

} // namespace mra
