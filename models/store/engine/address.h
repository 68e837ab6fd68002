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
    QString file; ///< absolute, links resolved; empty: on a server
    QString host; ///< a name, an IP address, or the folder of a socket; empty: the local server
    int port = 0; ///< 0: the default port
    QString database;
    QString user;
    QString password;
    QMap<QString, QString> options; ///< for libpq, including those required for a safe connection

    /// Reads a file name or `postgresql://…`; nullopt if the text is neither. Percent-encoded bytes
    /// in a URL are decoded as UTF-8. Encryption and a valid server certificate are required unless
    /// the server is this machine or the options say otherwise.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    /// The same text for all spellings of an address; for a file its absolute path with links
    /// resolved.
    [[nodiscard]] static QString canonical(const QString &text);
    /// The address for display and logs. Anything that may be a password is removed, also from
    /// mistyped addresses.
    [[nodiscard]] static QString withoutPassword(const QString &text);
    [[nodiscard]] static QString withPassword(const QString &text, const QString &password);

    /// The engine's message without the password, which some messages repeat.
    [[nodiscard]] QString struck(QString words) const;

    static Address ofFile(const QString &name)
    {
        Address address;
        address.file = name;
        return address;
    }
    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
};

/// Removes passwords from the arguments visible in the process list.
void strikePasswords(int argc, char *argv[]);

} // namespace mra
