// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"
#include "store/storeresult.h"

namespace mra {

/// Checks the hash chain, replays the log from nothing, and compares the result with the tables,
/// including versions and the order of children. Must be called within a transaction.
[[nodiscard]] Verification verifyBase(Database &db);
/// Throws Refused if verifyBase() finds a fault. Must be called within a transaction.
void requireSound(Database &db);

} // namespace mra
