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

/// A column of the table of a kind.
struct RecordColumn
{
    QString key; ///< of the field that it shows, or a word of its own
    bool isShown = true;
    bool isOfFacts = false; ///< its cells change with the facts
    std::function<Cell(const QString &id, const CellContext &)> cell;
};

/// In the order in which they stand until a person moves them.
[[nodiscard]] const QList<RecordColumn> &columnsOf(RecordKind kind);
/// Whether its cells are numbers, which stand below each other at the end of the cell.
[[nodiscard]] bool isOfNumbers(const QString &key);

} // namespace mra
