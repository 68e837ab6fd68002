// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "items/tables/filter.h"

namespace mra {

class Settings;

/// Keeps the shared filter for the present base of the settings, except its day.
void keepFilter(Settings &settings, const Filter &filter);
/// The filter kept for that base, with this day; if there is none, that of the home country.
[[nodiscard]] Filter keptFilter(const Settings &settings, QDate on);
/// The filter without a home, sector or region that the base does not have.
[[nodiscard]] Filter filterWithin(const Snapshot &snapshot, Filter filter);

} // namespace mra
