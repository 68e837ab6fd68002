// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QSqlDatabase;
struct sqlite3;
struct pg_conn;

namespace mra {

// The engine's own handle of a connection that QtSql opened; null for one that is not open, or of
// the other engine.
[[nodiscard]] sqlite3 *sqliteOf(const QSqlDatabase &db);
[[nodiscard]] pg_conn *postgresOf(const QSqlDatabase &db);

} // namespace mra
