// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/step.h"

namespace mra {

/// What a step did, for a menu: changed “EU-China Agreement”; empty where there is none.
[[nodiscard]] QString titleOfStep(const Step &step, const QString &language);
/// That somebody was faster to undo the step, or to do it again.
[[nodiscard]] QString undoneAlready();
[[nodiscard]] QString redoneAlready();
/// What was just done, as a sentence.
[[nodiscard]] QString sentenceOfStep(const Step &step, const QString &language);

} // namespace mra
