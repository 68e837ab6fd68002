// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/database.h"

#include <QStringList>

namespace mra {

/// A numbered file of resources/sql/migrations: its statements in order.
using Migration = QStringList;

/// All migrations of the program. The schema version of a base is how many of them it has had.
[[nodiscard]] const QList<Migration> &migrations();
/// For tests of what is to come; before any base is opened.
void replaceMigrations(const QList<Migration> &all);
/// The statements of a migration, parted by a semicolon and a blank line.
[[nodiscard]] Migration splitStatements(const QString &text);

/// Brings the base from its version to that of the list, inside the transaction of the caller.
void migrate(Database &db, const QList<Migration> &all);

/// Brings a base of an older schema to that of the program, in one transaction: whole or not at
/// all. Of several programs that open it at the same moment one does so, and the others wait.
///
/// A file is copied before, under the lock and checked, to a name beside it such as
/// `office-before-update-1-to-2.sqlite`, since whoever goes back to the older program can read no
/// other. The copy of an update that fails goes again. A server keeps no copy: its rollback is as
/// sure, a second set of tables beside the first would be taken for damage, and those who run it
/// have backups of their own.
///
/// Throws Refused: CopyFailed and MigrationFailed with their cause; the base is as it was.
void bringUpToDate(Database &db);

/// Refuses a base whose tables are not those that the records of this program are stored in. One of
/// a newer schema may have more.
void checkTables(Database &db, int schema);
/// Whether any table has the name of one of ours.
[[nodiscard]] bool hasTableOfOurs(Database &db);

} // namespace mra
