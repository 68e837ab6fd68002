// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

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

/// Refuses a base whose tables are not those that the records of this program are stored in. One of
/// a newer schema may have more.
void checkTables(Database &db, int schema);
/// Whether any table has the name of one of ours.
[[nodiscard]] bool hasTableOfOurs(Database &db);

} // namespace mra
