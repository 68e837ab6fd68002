// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/refusals.h"

#include <algorithm>

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

bool Refusals::refuseIncompleteRecords(const TableRows &in)
{
    bool isAny = false;
    QList<qsizetype> refused = rows.values();
    std::sort(refused.begin(), refused.end());
    for (const qsizetype index : std::as_const(refused)) {
        qsizetype record = index; // the rows of its children follow it
        while (in.rows.at(record).isJson() && in.rows.at(record).layout().isOfChildren())
            --record;
        if (!in.rows.at(record).isJson() || m_whole.contains(record))
            continue;
        m_whole.insert(record);
        kept.insert({in.rows.at(record).layout().kind, in.rows.at(record).recordId()});
        isAny = true;
        add(in, record, RowFault::ChildRefused, in.rows.at(index).layout().list, {});
        for (qsizetype row = record + 1; row < in.rows.size() && in.rows.at(row).isJson() &&
                                         in.rows.at(row).layout().isOfChildren();
             ++row)
            rows.insert(row);
    }
    return isAny;
}

} // namespace mra
