// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/rowids.h"

#include <QSet>

namespace mra {

int RowIds::rowOf(const QString &id) const
{
    if (m_rows.isEmpty()) {
        for (int row = 0; row < m_ids.size(); ++row)
            m_rows.insert(m_ids[row], row);
    }
    return m_rows.value(id, -1);
}

QStringList RowIds::inOrder(const QStringList &ids) const
{
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QStringList ordered;
    for (const QString &id : m_ids) {
        if (wanted.contains(id))
            ordered << id;
    }
    for (const QString &id : ids) {
        if (rowOf(id) < 0)
            ordered << id;
    }
    return ordered;
}

QStringList RowIds::set(const QStringList &ids)
{
    m_rows.clear();
    return std::exchange(m_ids, ids);
}

void RowIds::insert(int row, const QString &id)
{
    m_ids.insert(row, id);
    m_rows.clear();
}

void RowIds::remove(int first, int count)
{
    m_ids.remove(first, count);
    m_rows.clear();
}

} // namespace mra
