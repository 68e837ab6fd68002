// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "items/tables/filter.h"

namespace mra {

class Settings;

/// Keeps the shared filter for the base of the settings, all but its day.
void keepFilter(Settings &settings, const Filter &filter);
/// The one that was kept for it, on this day; where none was, that of the home country.
[[nodiscard]] Filter keptFilter(const Settings &settings, QDate on);
/// Without a home, sector or region that the base does not hold.
[[nodiscard]] Filter heldFilter(const Snapshot &snapshot, Filter filter);

} // namespace mra
