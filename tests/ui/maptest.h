// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/csv.h"

#include <QFile>

namespace mra::test {

/// A row of the reference data: its code and where its label stands.
struct Country
{
    QString code;
    double latitude;
    double longitude;
};

/// Codes and label points of the reference data.
inline const QList<Country> &countries()
{
    static const QList<Country> all = [] {
        QFile file(QStringLiteral(ATLAS_SEED "/countries.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no countries.csv");
        const QList<CsvRow> rows = readCsv(file.readAll());
        const qsizetype latitude = rows.first().cells.indexOf(QStringLiteral("label_lat"));
        QList<Country> result;
        for (const CsvRow &row : rows.mid(1))
            result.append({row.cells.first(), row.cells.at(latitude).toDouble(),
                           row.cells.at(latitude + 1).toDouble()});
        return result;
    }();
    return all;
}

} // namespace mra::test
