// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/query.h"

#include <QLoggingCategory>

namespace mra {

namespace {

/// Logs each statement by name: QT_LOGGING_RULES=mra.sql=true
Q_LOGGING_CATEGORY(logSql, "mra.sql", QtWarningMsg)

} // namespace

Query::Query(Database &db, const QString &name)
    : m_db(db)
    , m_prepared(db.prepared(name))
    , m_values(m_prepared.values)
{
}

/// A zero byte would end the text on one engine but not on the other.
void Query::checkText(bool hasZero) const
{
    if (hasZero)
        throw StoreError(ErrorClass::Other, m_prepared.name, QStringLiteral("a zero in a text"));
}

void Query::add(const QString &text)
{
    checkText(text.contains(QChar()));
    m_values.set(place(), QStringView(text));
}

void Query::add(const QByteArray &utf8)
{
    checkText(utf8.contains('\0'));
    m_values.set(place(), QByteArrayView(utf8));
}

void Query::run()
{
    Q_ASSERT_X(size_t(m_place) == m_values.all().size(), "Query::run", qPrintable(m_prepared.name));
    qCDebug(logSql).noquote() << m_prepared.name;
    m_db.countStatement();
    m_place = 0;
    m_prepared.statement->run(m_values);
}

} // namespace mra
