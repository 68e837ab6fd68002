// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

namespace mra {

/// How an agreement is related to one that has a link to it: the reverse of labelOf(LinkKind).
[[nodiscard]] QString reverseLabelOf(LinkKind kind);

} // namespace mra
