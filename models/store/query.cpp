// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/query.h"

namespace mra {

Query::Query(Database &db, const QString &name)
    : m_db(db)
    , m_name(name)
    , m_prepared(db.prepared(name))
    , m_values(m_prepared.placeholders.size())
{
}

void Query::bind(const QString &name, const QVariant &value)
{
    const qsizetype index = m_prepared.placeholders.indexOf(name);
    Q_ASSERT_X(index >= 0, qPrintable(m_name), qPrintable(name));
    // A zero would end the text on one engine and not on the other.
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().contains(QChar()))
        throw StoreError(ErrorClass::Other, m_name, QStringLiteral("a zero in a text"));
    m_values[index] = value;
}

void Query::bindText(const QString &name, const QString &text)
{
    bind(name, text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
}

void Query::run()
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        Q_ASSERT_X(m_values[i].isValid(), qPrintable(m_name),
                   qPrintable(m_prepared.placeholders[i]));
        m_prepared.query.bindValue(QLatin1Char(':') + m_prepared.placeholders[i], m_values[i]);
    }
    m_db.countStatement();
    if (!m_prepared.query.exec())
        m_db.fail(m_prepared.query.lastError(), m_name);
}

bool Query::next()
{
    if (m_prepared.query.next())
        return true;
    if (m_prepared.query.lastError().isValid())
        m_db.fail(m_prepared.query.lastError(), m_name);
    return false;
}

} // namespace mra
