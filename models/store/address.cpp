// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/address.h"

#include <QUrl>
#include <QUrlQuery>

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

/// The QPSQL driver parts options by semicolons and has no way to quote one; a zero ends a text.
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

} // namespace

std::optional<Address> Address::parse(const QString &text)
{
    Address address;
    if (!isUrl(text)) {
        if (text.isEmpty() || text.contains(QLatin1String("://")) || text.contains(QChar()))
            return std::nullopt;
        address.file = text;
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

QString Address::withoutPassword(const QString &text)
{
    if (!isUrl(text))
        return text;
    QUrl url(text);
    if (!url.isValid())
        return text.section(QLatin1String("://"), 0, 0) + QLatin1String("://…");
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("password"));
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url.toString(QUrl::RemovePassword);
}

} // namespace mra
