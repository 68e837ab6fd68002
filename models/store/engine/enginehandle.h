// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QSqlDatabase;
struct sqlite3;
struct pg_conn;

namespace mra {

// The engine's handle behind a QtSql connection; null if it is not open or belongs to the other
// engine.
[[nodiscard]] sqlite3 *sqliteOf(const QSqlDatabase &db);
[[nodiscard]] pg_conn *postgresOf(const QSqlDatabase &db);

} // namespace mra
