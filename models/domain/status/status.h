// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/statusanswer.h"

namespace mra {

/// The status of an agreement on a day, derived from its dated events and compared with what a
/// source reported. Rules: RULES.md §4 and §5.
[[nodiscard]] StatusAnswer statusOn(const Agreement &agreement, QDate day);

/// The status of one grant of the agreement: that of the agreement unless it binds, else its own.
/// The snapshot gives the sector tree.
[[nodiscard]] StatusAnswer statusOn(const Snapshot &snapshot, const Agreement &agreement,
                                    const Grant &grant, QDate day);

/// The grant binds and no `operational` event of its own lies ahead.
[[nodiscard]] bool isLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                          QDate day);

} // namespace mra
