// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// One table of the reference data's layout: which records or children its rows are, and its
/// columns in the order in which they are written. No two tables have the same columns.
struct TableLayout
{
    QString name; ///< also the name of its file, without ending
    RecordKind kind = RecordKind::Territory;
    QString list; ///< the list of children that the rows are; empty: the records themselves
    QStringList columns;
    QStringList keys;   ///< columns without which no row can be told from another
    QStringList needed; ///< these, and those without which no new record can be made
    QString parent;     ///< the column that names the record of a child

    [[nodiscard]] bool isOfChildren() const { return !list.isEmpty(); }
};

/// All tables: those of children after that of their records.
[[nodiscard]] const QList<TableLayout> &layouts();
/// The tables that a file with these columns, in whatever order, may be: it has all that they need.
/// Where it is several, those that know most of the columns.
[[nodiscard]] QList<const TableLayout *> layoutsOfHeader(const QStringList &header);
[[nodiscard]] const TableLayout *layoutNamed(const QString &name);
/// `list` empty: the table of the records.
[[nodiscard]] const TableLayout *layoutOf(RecordKind kind, const QString &list);

/// The columns of localized fields and of points: key and ending, parted by `_`.
[[nodiscard]] QString partColumn(const char *key, const char *ending);

/// An empty file of this name stands in the folder of an export from before its first file is
/// replaced until its last one is: where it is found, old and new ones may stand side by side.
inline const QString unfinishedExport = QStringLiteral("export-unfinished");

/// The names of the tables, in the order in which they may refer to each other.
[[nodiscard]] QStringList tableNames();

} // namespace mra
