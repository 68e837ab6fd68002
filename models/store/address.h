// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace mra {

/// Where a base is: a file, or a database of a PostgreSQL server.
struct Address
{
    QString file; ///< empty: on a server
    QString host; ///< a name, an address, or the folder of a socket; empty: the local server
    int port = 0; ///< 0: the usual one
    QString database;
    QString user;
    QString password;
    QMap<QString, QString> options; ///< of libpq, those that a safe connection needs included

    /// Reads a file name or `postgresql://…`; nothing where the text is neither. Percent-encoded
    /// bytes of an URL are decoded as UTF-8. Encryption and the server's certificate are demanded
    /// unless the server is this machine or the options say otherwise.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    /// The same address as people and logs may see it.
    [[nodiscard]] static QString withoutPassword(const QString &text);

    static Address ofFile(const QString &name)
    {
        Address address;
        address.file = name;
        return address;
    }
    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
};

} // namespace mra
