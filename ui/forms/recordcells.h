// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "ui/forms/cellspec.h"

namespace mra {

// Records as rows of cells and back: all that forms know about record types. A `list` is the key of
// a list of children, such as "parties"; empty for the record itself.

/// The cells of a record or child, in the order of its fields. If the id is chosen by the user, it
/// is the first cell.
[[nodiscard]] const QList<CellSpec> &cellSpecs(RecordKind kind, const QString &list = {});
/// The lists of children that records of the kind have.
[[nodiscard]] QStringList childLists(RecordKind kind);

/// The texts of the cells of cellSpecs().
[[nodiscard]] QStringList cellsOf(const Record &record);
[[nodiscard]] QList<QStringList> cellsOf(const Record &record, const QString &list);
/// The cells of a new child without values.
[[nodiscard]] QStringList emptyCells(RecordKind kind, const QString &list);

/// A row of a table of children as it was edited.
struct ChildRow
{
    int origin = -1; ///< its index in the list that was shown; -1 for a new child
    QStringList cells;
    QString newId; ///< for a new child of a kind with chosen ids, if the user gave none
};

/// Sets the fields whose cells differ from those of the record. Fields whose cells cannot be read
/// keep their value and are returned.
QStringList setCells(Record &record, const QStringList &cells, const Snapshot &names);
/// Replaces the list by the rows. Unchanged children stay exactly as they are; new ones get an id.
/// Returns, by row, the fields that cannot be read.
QList<QStringList> setRows(Record &record, const QString &list, const QList<ChildRow> &rows,
                           const Snapshot &names);

/// Replaces the list by that of another record of the same kind.
void setList(Record &record, const QString &list, const Record &from);

[[nodiscard]] QStringList childIds(const Record &record, const QString &list);

} // namespace mra
