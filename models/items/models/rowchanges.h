// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QStringList>

namespace mra {

/// The rows from first to last, both included.
struct RowRange
{
    int first = 0;
    int last = 0;
    [[nodiscard]] int count() const { return last - first + 1; }
};

/// The steps from one list of ids to another, in the order in which views are notified: rows are
/// removed, the remaining rows take their new order, rows are inserted. No list may contain an id
/// twice.
class RowChanges
{
public:
    /// If more rows than this come and go, it is faster to reset the view.
    static constexpr qsizetype most = 300;

    RowChanges(const QStringList &before, const QStringList &after)
    {
        const QSet<QString> old(before.cbegin(), before.cend());
        const QSet<QString> wanted(after.cbegin(), after.cend());
        for (int row = int(before.size()) - 1; row >= 0; --row) {
            if (!wanted.contains(before[row]))
                addTo(m_removals, row);
        }
        for (int row = 0; row < after.size(); ++row) {
            if (old.contains(after[row]))
                m_kept << after[row];
            else
                addTo(m_insertions, row);
        }
        m_count = before.size() + after.size() - 2 * m_kept.size();
    }

    [[nodiscard]] bool areMany() const { return m_count > most; }
    /// Rows of the list before, from its end on, so that each removal leaves the next ranges valid.
    [[nodiscard]] const QList<RowRange> &removals() const { return m_removals; }
    /// The ids that stay, in their new order.
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    /// Rows of the list after, from its beginning on.
    [[nodiscard]] const QList<RowRange> &insertions() const { return m_insertions; }

private:
    static void addTo(QList<RowRange> &ranges, int row)
    {
        if (!ranges.isEmpty() && row == ranges.last().first - 1)
            ranges.last().first = row;
        else if (!ranges.isEmpty() && row == ranges.last().last + 1)
            ranges.last().last = row;
        else
            ranges.append({row, row});
    }

    QList<RowRange> m_removals;
    QList<RowRange> m_insertions;
    QStringList m_kept;
    qsizetype m_count = 0;
};

} // namespace mra
