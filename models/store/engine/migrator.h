// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

#include <QStringList>

namespace mra {

/// The statements of one numbered file of resources/sql/migrations, in order.
using Migration = QStringList;

/// All migrations of the program. The schema version of a base is the number of migrations applied
/// to it.
[[nodiscard]] const QList<Migration> &migrations();
/// For tests of future migrations. Must be called before a base is opened.
void replaceMigrations(const QList<Migration> &all);
/// Splits a migration into its statements, at each semicolon followed by a blank line.
[[nodiscard]] Migration splitStatements(const QString &text);

/// Migrates the base from its version to the last one of the list, in the caller's transaction.
void migrate(Database &db, const QList<Migration> &all);

/// Refuses a base whose tables differ from those that the records of this program need. A base of a
/// newer schema may have more.
void checkTables(Database &db, int schema);
/// Whether a table with the name of one of ours exists.
[[nodiscard]] bool hasTableOfOurs(Database &db);

} // namespace mra
