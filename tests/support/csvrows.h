// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/csv.h"

namespace mra {

/// The table as far as it has these columns, a row a line; the columns that it lacks.
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
