// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "ui/forms/cellspec.h"

namespace mra {

// Records as rows of cells and back: all that forms know of the types of records. A `list` is the
// key of a list of children, such as "parties"; empty: the record itself.

/// The cells of a record or child, in the order of its fields. An id that is given by who writes
/// it is the first cell.
[[nodiscard]] const QList<CellSpec> &cellSpecs(RecordKind kind, const QString &list = {});
/// The lists of children that records of the kind have.
[[nodiscard]] QStringList childLists(RecordKind kind);

/// The cells that cellSpecs() names.
[[nodiscard]] QStringList cellsOf(const Record &record);
[[nodiscard]] QList<QStringList> cellsOf(const Record &record, const QString &list);
/// Those of a child that says nothing yet.
[[nodiscard]] QStringList emptyCells(RecordKind kind, const QString &list);

/// A row of a table of children as it was edited.
struct ChildRow
{
    int origin = -1; ///< its place in the list that was shown; -1: new
    QStringList cells;
    QString newId; ///< for a new child whose id is to be given and was not
};

/// Sets the fields whose cells differ from what the record has. Fields whose cells cannot be read
/// keep their value, and are returned.
QStringList setCells(Record &record, const QStringList &cells, const Snapshot &names);
/// Puts the rows in place of the list. Unchanged children stay exactly as they are; new ones get
/// their id. The fields that cannot be read are returned by row.
QList<QStringList> setRows(Record &record, const QString &list, const QList<ChildRow> &rows,
                           const Snapshot &names);

/// Puts the list of another record of the same kind in place of that of the record.
void setList(Record &record, const QString &list, const Record &from);

[[nodiscard]] QStringList childIds(const Record &record, const QString &list);

} // namespace mra
