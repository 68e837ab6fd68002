// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// One table in the layout of the reference data: the records or children that its rows describe,
/// and its columns in writing order. No two tables have the same columns.
struct TableLayout
{
    QString name; ///< also the file name, without extension
    RecordKind kind = RecordKind::Territory;
    QString list; ///< the child list that the rows describe; empty: the records themselves
    QStringList columns;
    QStringList keys;   ///< the columns that identify a row
    QStringList needed; ///< the keys, and columns without which no new record can be made
    QString parent;     ///< for children, the column with the id of the record

    [[nodiscard]] bool isOfChildren() const { return !list.isEmpty(); }
};

/// All tables. Those of children come after those of their records.
[[nodiscard]] const QList<TableLayout> &layouts();
/// The tables that a file with these columns, in any order, may be: those whose required columns it
/// has. If there are several, only those that know most of its columns.
[[nodiscard]] QList<const TableLayout *> layoutsOfHeader(const QStringList &header);
[[nodiscard]] const TableLayout *layoutNamed(const QString &name);
/// An empty `list` means the table of the records.
[[nodiscard]] const TableLayout *layoutOf(RecordKind kind, const QString &list);

/// The column of a localized field or a point: key and ending, joined by `_`.
[[nodiscard]] QString partColumn(const char *key, const char *ending);

/// Name of an empty file that stands in the folder of an export from before its first file is
/// replaced until after the last. If it is found, the folder may hold a mixture of old and new
/// files.
inline const QString unfinishedExport = QStringLiteral("export-unfinished");

/// The names of the tables, each after those that it may refer to.
[[nodiscard]] QStringList tableNames();

} // namespace mra
