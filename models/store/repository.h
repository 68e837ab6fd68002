// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "store/engine/database.h"

// Converts records to rows and back. The statements are in resources/sql/<table>. All functions
// must be called within a transaction and throw StoreError.

namespace mra {

struct Loaded
{
    Snapshot snapshot;
    std::optional<RecordKey> unreadable; ///< the first such record
};

enum class OnDamage : uint8_t {
    Throw,
    EndTable ///< keep the rows before the damage
};

/// Calls visit(record) for every record of the tables, by kind in the order of Record; each table
/// is read once. Returns the first record with an unreadable row or without its main row.
std::optional<RecordKey> eachRecord(Database &db, OnDamage onDamage,
                                    const std::function<void(SharedRecord &&)> &visit);
/// Reads all records of the tables. Does not set the number of the last change.
[[nodiscard]] Loaded loadRecords(Database &db, OnDamage onDamage = OnDamage::Throw);

/// Writes one edit; of an aggregate only the children that differ. Both sides must have their
/// versions, and `before` must equal the record in the tables.
void writeEdit(Database &db, const Edit &edit);

} // namespace mra
