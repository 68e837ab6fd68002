// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"

#include <QCollator>

#include <vector>

namespace mra {

/// Under what a record of a pool is found.
struct PooledName
{
    QString code;
    QString name;       ///< in the language of the pool
    QStringList folded; ///< every name, and the code
    QCollatorSortKey order;
    std::shared_ptr<const void> record; ///< of which the names were taken
};

/// What the records of a kind are called, in the order of their names. An unchanging value that any
/// thread may read.
struct NamePool
{
    QString language;
    std::vector<PooledName> names;
};

/// Takes some tenths of a second for thousands of agreements. Names of records that are the same
/// object in `known`, which may be null, are taken from there.
[[nodiscard]] std::shared_ptr<const NamePool>
makeNamePool(RecordKind kind, const Snapshot &snapshot, const QString &language,
             const std::shared_ptr<const NamePool> &known);

} // namespace mra
