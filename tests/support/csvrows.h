// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/csv.h"

namespace mra {

/// The rows of the table, reduced to these columns, one per line. Columns that it lacks are added
/// to `missing`.
inline QStringList rowsWith(const QStringList &columns, const QByteArray &csv, QStringList &missing)
{
    const QList<CsvRow> rows = readCsv(csv);
    QList<qsizetype> places;
    for (const QString &column : columns) {
        const qsizetype place = rows.isEmpty() ? -1 : rows.first().cells.all().indexOf(column);
        if (place < 0)
            missing << column;
        else
            places << place;
    }
    QStringList lines;
    for (const CsvRow &row : rows) {
        const QStringList all = row.cells.all();
        QStringList cells;
        for (qsizetype place : std::as_const(places))
            cells << all.value(place);
        lines << QString::fromUtf8(csvLine(cells));
    }
    return lines;
}

} // namespace mra
