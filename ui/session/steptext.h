// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/step.h"

namespace mra {

/// What a step did, for a menu: changed “EU-China Agreement”; empty if there is none.
[[nodiscard]] QString titleOfStep(const Step &step, const QString &language);
/// Says that the step was already undone, or redone, by somebody else.
[[nodiscard]] QString alreadyUndoneText();
[[nodiscard]] QString redoneAlready();
/// What was just done, as a sentence.
[[nodiscard]] QString sentenceOfStep(const Step &step, const QString &language);

} // namespace mra
