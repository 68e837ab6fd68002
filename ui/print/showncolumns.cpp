// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/print/showncolumns.h"

#include <QHeaderView>
#include <QTableView>

namespace mra {

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns << column;
    }
    return columns;
}

} // namespace mra
