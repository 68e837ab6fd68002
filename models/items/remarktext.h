// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/validation.h"

namespace mra {

/// A finding as a form says it at its place, where nobody needs to be told of which record and list
/// it speaks; else see sentenceOf().
[[nodiscard]] QString remarkOf(const Issue &issue);

} // namespace mra
