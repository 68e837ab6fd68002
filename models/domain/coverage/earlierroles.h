// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/ids.h"
#include "domain/records/vocabulary.h"

#include <optional>

namespace mra {

// Before roles were data, the rules recognised sectors and groups by their codes. Records stored or
// exported at that time have no roles; they get them from here. Use it for nothing else.

[[nodiscard]] std::optional<SectorRole> earlierRoleOf(const SectorId &sector);
[[nodiscard]] std::optional<GroupRole> earlierRoleOf(const GroupId &group);

} // namespace mra
