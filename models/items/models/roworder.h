// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordcolumns.h"

#include <QCollator>

namespace mra {

/// Sorts ids by their cells in one column. The sort key of a cell is computed once and kept until
/// it is forgotten.
class RowOrder
{
public:
    explicit RowOrder(const std::function<Cell(const QString &id)> &cell)
        : m_cell(cell)
    {
    }

    /// Sets the language whose alphabetical order is used; forgets all keys.
    void setLanguage(const QString &language);
    void forget() { m_keys.clear(); }
    void forget(const QString &id) { m_keys.remove(id); }
    [[nodiscard]] bool isForgotten() const { return m_keys.isEmpty(); }
    [[nodiscard]] bool knows(const QString &id) const { return m_keys.contains(id); }
    void learn(const QString &id) { (void)keyOf(id); }

    /// Empty cells come last in either order; ids with equal cells keep their order.
    [[nodiscard]] QStringList sorted(const QStringList &ids, Qt::SortOrder order);

private:
    /// The sort key of a cell.
    struct Key
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text; ///< neither: an empty cell
        [[nodiscard]] bool isEmpty() const { return !number && !text; }
    };
    [[nodiscard]] static int compare(const Key &a, const Key &b);
    [[nodiscard]] const Key &keyOf(const QString &id);

    const std::function<Cell(const QString &id)> m_cell;
    QString m_language = QStringLiteral("en");
    std::unique_ptr<QCollator> m_collator; ///< made when first needed
    QHash<QString, Key> m_keys;
};

} // namespace mra
