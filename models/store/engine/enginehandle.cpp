// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/enginehandle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace mra {
namespace {

template <class Handle>
Handle *handleOf(const QSqlDatabase &db, const char *typeName)
{
    const QVariant handle = db.driver() ? db.driver()->handle() : QVariant();
    const bool isIt = handle.isValid() && qstrcmp(handle.typeName(), typeName) == 0;
    return isIt ? *static_cast<Handle *const *>(handle.constData()) : nullptr;
}

} // namespace

sqlite3 *sqliteOf(const QSqlDatabase &db)
{
    return handleOf<sqlite3>(db, "sqlite3*");
}

pg_conn *postgresOf(const QSqlDatabase &db)
{
    return handleOf<pg_conn>(db, "pg_conn*");
}

} // namespace mra
