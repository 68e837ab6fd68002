// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/statusanswer.h"

namespace mra {

/// The status of an agreement on a day, derived from its dated events and compared with the status
/// that a source reported. Rules: RULES.md §4 and §5.
[[nodiscard]] StatusAnswer statusOn(const Agreement &agreement, QDate day);

/// The status of one grant: that of the agreement if the agreement does not bind, else its own. The
/// snapshot provides the sector tree.
[[nodiscard]] StatusAnswer statusOn(const Snapshot &snapshot, const Agreement &agreement,
                                    const Grant &grant, QDate day);

/// Whether the grant binds and none of its own `operational` events lies in the future.
[[nodiscard]] bool isLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                          QDate day);

} // namespace mra
