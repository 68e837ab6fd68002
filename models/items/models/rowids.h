// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>

namespace mra {

/// The ids of rows in their order, and the row of each.
class RowIds
{
public:
    [[nodiscard]] const QStringList &all() const { return m_ids; }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] const QString &operator[](qsizetype row) const { return m_ids[row]; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: no row
    /// These ids in the order of their rows, those without a row at the end.
    [[nodiscard]] QStringList inOrder(const QStringList &ids) const;

    /// Replaces all ids; returns the previous ones.
    QStringList set(const QStringList &ids);
    void insert(int row, const QString &id);
    void remove(int first, int count);

private:
    QStringList m_ids;
    mutable QHash<QString, int> m_rows; ///< by id; made when first needed
};

} // namespace mra
