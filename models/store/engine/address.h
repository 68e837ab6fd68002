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
    QString file; ///< absolute, links followed; empty: on a server
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
    /// The one text for a base that has many names: of a file its absolute name, links followed.
    [[nodiscard]] static QString canonical(const QString &text);
    /// The same address as people and logs may see it. Whatever may be a password is struck out of
    /// mistyped ones too.
    [[nodiscard]] static QString withoutPassword(const QString &text);
    [[nodiscard]] static QString withPassword(const QString &text, const QString &password);

    /// Words of the engine without the password, which some of them repeat.
    [[nodiscard]] QString struck(QString words) const;

    static Address ofFile(const QString &name)
    {
        Address address;
        address.file = name;
        return address;
    }
    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
};

/// Strikes passwords out of the arguments that the list of processes shows.
void strikePasswords(int argc, char *argv[]);

} // namespace mra
