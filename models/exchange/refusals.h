// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/rows.h"

namespace mra {

/// What an import leaves out.
struct Refusals
{
    QList<RefusedRow> list;
    QSet<qsizetype> rows; ///< by their place in TableRows::rows
    QSet<RecordKey> kept; ///< records that replacing may neither remove nor cut

    void add(const TableRows &in, qsizetype index, RowFault fault, const QString &field,
             const QString &value, const Issue &issue = {}, const QStringList &meant = {});
    /// Leaves out the records of JSON a row of which is refused, with all their rows; false where
    /// all are left out.
    bool leaveOutTorn(const TableRows &in);

private:
    QSet<qsizetype> m_whole; ///< records of JSON that are left out
};

} // namespace mra
