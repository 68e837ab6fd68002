// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/refusals.h"

namespace mra {

void Refusals::add(const TableRows &in, qsizetype index, RowFault fault, const QString &field,
                   const QString &value, const Issue &issue, const QStringList &meant)
{
    if (rows.contains(index))
        return;
    rows.insert(index);
    const TableRow &row = in.rows.at(index);
    list.append({row.file->name, row.number, row.layout().name, field, value, fault, issue, meant});
}

} // namespace mra
