// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"
#include "store/storeresult.h"

namespace mra {

/// Checks the chain of hashes, replays the log from nothing, and compares the tables with what
/// comes out, versions and the order of children included. Inside a transaction of the caller.
[[nodiscard]] Verification verifyBase(Database &db);
/// Throws Refused where that finds anything. In a transaction.
void requireSound(Database &db);

} // namespace mra
