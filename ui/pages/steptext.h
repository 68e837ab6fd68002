// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

namespace mra {

/// What a step did, for a menu: changed “EU-China Agreement”; empty for no changes.
[[nodiscard]] QString titleOfStep(const Changes &step, const QString &language);
/// The same as a sentence that tells that it was done.
[[nodiscard]] QString sentenceOfStep(const Changes &step, const QString &language);

} // namespace mra
