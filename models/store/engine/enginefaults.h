// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/address.h"
#include "store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlError>

struct sqlite3;

#include <optional>

// What the two engines say of faults, in the terms of the store. The other half of the dialect
// beside database.cpp.

namespace mra {

/// What the failure of a statement means. SQLite tells some causes by its own code and some only by
/// the error number of the system, which it keeps.
[[nodiscard]] ErrorClass errorClassOf(const QSqlError &error, const QSqlDatabase &db, bool isFile);
/// What the system said of the disk when a call of SQLite failed; Other where it said nothing that
/// we know. Asked once a failure.
[[nodiscard]] ErrorClass diskFaultOf(sqlite3 *handle);
/// Why SQLite opened a file for reading although it was to write; nothing where it may write.
[[nodiscard]] std::optional<ErrorClass> faultOfOpening(const QSqlDatabase &db);
/// Why a server did not let us in. libpq has no codes for it: it tells whether a password was asked
/// for, and the server's message names the user or the database, and at our wish its code.
[[nodiscard]] ErrorClass loginFault(const Address &address);

/// The programs that hold locks on the file, as "name[4711]" with the number of the process; empty
/// where the system does not tell, as on network drives.
[[nodiscard]] QString lockHolders(const QString &file);
/// The client that holds the write lock of a base on a server, as "user, program, address".
[[nodiscard]] QString lockHolder(const QSqlDatabase &db);

/// The first fault that the engine's own check finds, in its words; empty: none. SQLite: structure
/// and indexes. PostgreSQL: the indexes, where the extension amcheck is installed and may be used.
/// Throws QSqlError.
[[nodiscard]] QString firstDamage(const QSqlDatabase &db, bool isFile);
/// The same of the structure of a file alone, which takes less time.
[[nodiscard]] QString firstQuickDamage(const QSqlDatabase &db, bool isFile);
/// The first row that refers to none; empty: none. Throws QSqlError.
[[nodiscard]] QString firstBrokenKey(const QSqlDatabase &db, bool isFile);

/// Where an open SQLite file is by now.
enum class FilePlace : uint8_t {
    Here,
    Gone,    ///< nothing stands under its name
    Replaced ///< another file does
};
[[nodiscard]] FilePlace placeOf(const QSqlDatabase &db, const QString &file);
/// Forgets the pages that the connection read, so that what another program wrote past the engine
/// is seen.
void forgetPages(const QSqlDatabase &db);
/// The socket of a connection to a server; -1 for none.
[[nodiscard]] int socketOf(const QSqlDatabase &db);

} // namespace mra
