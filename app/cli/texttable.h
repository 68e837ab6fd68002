// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QStringList>

namespace mra::cli {

/// The width of a text in terminal cells: two for wide East Asian characters, none for combining
/// marks and controls.
[[nodiscard]] int displayWidth(const QString &text);

/// Rows of text in aligned columns, for a terminal of fixed-width cells in any script.
class TextTable
{
public:
    /// If `headings` is empty, there is no heading line. `numbers` are the columns that are aligned
    /// at their end.
    explicit TextTable(QStringList headings = {}, QSet<int> numbers = {})
        : m_headings(std::move(headings))
        , m_numbers(std::move(numbers))
    {
    }

    void addRow(const QStringList &row) { m_rows << row; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Removes the columns in which every row is empty.
    void dropEmptyColumns();
    /// The lines of the table, each ending with a line feed.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &row, const QList<int> &widths) const;

    QStringList m_headings;
    QSet<int> m_numbers;
    QList<QStringList> m_rows;
};

} // namespace mra::cli
