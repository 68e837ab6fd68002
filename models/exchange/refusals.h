// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/rows.h"

namespace mra {

/// What an import leaves out.
struct Refusals
{
    QList<RefusedRow> list;
    QSet<qsizetype> rows; ///< indexes into TableRows::rows
    QSet<RecordKey> kept; ///< records that replacing may neither remove nor take children from

    void add(const TableRows &in, qsizetype index, RowFault fault, const QString &field,
             const QString &value, const Issue &issue = {}, const QStringList &meant = {});
    /// If a row of a JSON record is refused, refuses all rows of that record. Returns false if this
    /// has been done for all such records already.
    bool refuseIncompleteRecords(const TableRows &in);

private:
    QSet<qsizetype> m_whole; ///< JSON records that are left out as a whole
};

} // namespace mra
