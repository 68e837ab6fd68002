// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordfacts.h"

#include <functional>

namespace mra {

/// What a cell says.
struct Cell
{
    QString text;
    std::optional<double> number; ///< cells are in its order where there is one, else by text
    QStringList territories;      ///< codes whose flags stand before the text
};

/// What cells are made from: the snapshot, the language of names, the facts of the record.
struct CellContext
{
    const Snapshot &snapshot;
    const QString &language;
    const RecordFacts &facts;
};

/// What the cells of a column are beyond their text.
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

/// A column of the table of a kind, with all that models and views know of it: none of them asks
/// for its name or its place.
struct RecordColumn
{
    QString
        key; ///< of the field that it shows, or a word of its own; what is kept names it by this
    std::function<QString()> label; ///< in the interface language
    std::function<Cell(const QString &id, const CellContext &)> cell;
    bool isShown = true;          ///< until a person chooses otherwise
    bool isOfFacts = false;       ///< its cells change with the facts
    Qt::Alignment alignment = {}; ///< of cells and heading; none: that of text
    ColumnRole role = ColumnRole::Text;
    std::optional<CountedRecords> counted = {}; ///< nothing: its cells count none
};

/// In the order in which they stand until a person moves them.
[[nodiscard]] const QList<RecordColumn> &columnsOf(RecordKind kind);

} // namespace mra
