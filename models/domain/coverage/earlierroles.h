// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/ids.h"
#include "domain/records/vocabulary.h"

#include <optional>

namespace mra {

// Before roles were data, the rules knew sectors and groups by their codes. What was stored or
// exported then has no roles and takes them from here; nothing else may ask.

[[nodiscard]] std::optional<SectorRole> earlierRoleOf(const SectorId &sector);
[[nodiscard]] std::optional<GroupRole> earlierRoleOf(const GroupId &group);

} // namespace mra
