// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordfacts.h"

#include <functional>

namespace mra {

/// The content of a cell.
struct Cell
{
    QString text;
    std::optional<double> number; ///< the cell is sorted by it; null: by the text
    QStringList territories;      ///< codes of the flags before the text
};

/// What cells are made from: the snapshot, the language of names, the facts of the record.
struct CellContext
{
    const Snapshot &snapshot;
    const QString &language;
    const RecordFacts &facts;
};

/// What the cells of a column show in addition to their text.
enum class ColumnRole {
    Text,
    Status, ///< of an agreement
    Rung    ///< of a territory
};

/// What the numbers of a column count.
struct CountedRecords
{
    RecordKind kind;
    QStringList RecordFacts::*ids;
    std::function<QString()> rule; ///< how they are counted, in the interface language
};

/// A column of the table of a record kind, with everything that models and views need to know about
/// it; none of them tests its key or its place.
struct RecordColumn
{
    QString key; ///< of the field that it shows, or a word of its own; never changes, since stored
                 ///< views contain it
    std::function<QString()> label; ///< in the interface language
    std::function<Cell(const QString &id, const CellContext &)> cell;
    bool isShown = true;          ///< by default
    bool isOfFacts = false;       ///< its cells depend on the facts
    Qt::Alignment alignment = {}; ///< of cells and heading; 0: that of text
    ColumnRole role = ColumnRole::Text;
    std::optional<CountedRecords> counted = {}; ///< null: its cells count nothing
};

/// All columns, in their default order.
[[nodiscard]] const QList<RecordColumn> &columnsOf(RecordKind kind);

} // namespace mra
