// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/import.h"
#include "exchange/layout.h"

namespace mra {

/// A row of a known table, whatever file format it came in.
struct TableRow
{
    const TableLayout *layout = nullptr;
    QString file;
    int number = 0;
    QStringList cells; ///< one a column, in the order of the layout

    /// The cell of a column that the table has.
    [[nodiscard]] QString cell(const QString &column) const
    {
        return cells.at(layout->columns.indexOf(column));
    }
};

/// All rows of some files, and the lines that could not be made one.
struct TableRows
{
    QList<TableRow> rows;
    QList<RefusedRow> unread;
    QSet<const TableLayout *> tables; ///< of which a file was there, if only with a header
};

/// CSV, each table known by its columns, and JSON of our own export. A text that begins with `{`
/// or `[` is JSON.
[[nodiscard]] TableRows readRows(const QList<ImportFile> &files);

} // namespace mra
