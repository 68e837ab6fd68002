// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "store/engine/database.h"

// Records to rows and back. The statements are in resources/sql/<table>; all functions belong into
// a transaction of the caller and throw StoreError.

namespace mra {

struct Loaded
{
    Snapshot snapshot;
    std::optional<RecordKey> unreadable; ///< the first
};

enum class OnDamage : uint8_t {
    Throw,
    EndTable ///< what stands before the damage is kept
};

/// Calls visit(record) for every record of the tables, kinds in the order of Record; each table is
/// read once. The first record that a row of could not be read, or that has lost its head.
std::optional<RecordKey> eachRecord(Database &db, OnDamage onDamage,
                                    const std::function<void(SharedRecord &&)> &visit);
/// All records of the tables. The number of the last change is not set.
[[nodiscard]] Loaded loadRecords(Database &db, OnDamage onDamage = OnDamage::Throw);

/// Writes one edit, of an aggregate only the children that differ. Both sides carry their versions;
/// `before` must be the record as the tables have it.
void writeEdit(Database &db, const Edit &edit);

} // namespace mra
