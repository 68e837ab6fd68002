// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/address.h"
#include "store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlError>

struct sqlite3;

#include <optional>

// Translates faults of both engines into terms of the store. Together with database.cpp, this holds
// all dialect.

namespace mra {

/// The class of a failed statement. SQLite reports some causes by its own codes, others only by the
/// system error number, which it keeps.
[[nodiscard]] ErrorClass errorClassOf(const QSqlError &error, const QSqlDatabase &db, bool isFile);
/// What the system reported about the disk when an SQLite call failed; Other if it reported nothing
/// known. Ask only once per failure.
[[nodiscard]] ErrorClass diskFaultOf(sqlite3 *handle);
/// Why SQLite opened a file read-only although writing was wanted; nullopt if it may write.
[[nodiscard]] std::optional<ErrorClass> faultOfOpening(const QSqlDatabase &db);
/// Why a server refused the login. libpq has no codes for this; it only tells whether a password
/// was asked for. The server's message names the user or the database, and its code if requested.
[[nodiscard]] ErrorClass loginFault(const Address &address);

/// The programs that lock the file, as "name[4711]" with the process id; empty if the system cannot
/// tell, as on network drives.
[[nodiscard]] QString lockHolders(const QString &file);
/// The client that holds the write lock of a base on a server, as "user, program, address".
[[nodiscard]] QString lockHolder(const QSqlDatabase &db);

/// The first fault found by the engine's own check, in its words; empty: none. SQLite: structure
/// and indexes. PostgreSQL: the indexes, if the extension amcheck is installed and may be used.
/// Throws QSqlError.
[[nodiscard]] QString firstDamage(const QSqlDatabase &db, bool isFile);
/// firstDamage() limited to the structure of a file; faster.
[[nodiscard]] QString firstQuickDamage(const QSqlDatabase &db, bool isFile);
/// The first row with a reference to a row that does not exist; empty: none. Throws QSqlError.
[[nodiscard]] QString firstBrokenKey(const QSqlDatabase &db, bool isFile);

/// What became of the file of an open SQLite base.
enum class FilePlace : uint8_t {
    Here,
    Gone,    ///< nothing has its name now
    Replaced ///< another file has its name
};
[[nodiscard]] FilePlace placeOf(const QSqlDatabase &db, const QString &file);
/// Drops the connection's page cache, so that writes of programs that bypassed the engine are seen.
void forgetPages(const QSqlDatabase &db);
/// The socket of a server connection; -1: none.
[[nodiscard]] int socketOf(const QSqlDatabase &db);

} // namespace mra
