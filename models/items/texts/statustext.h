// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/heldby.h"
#include "domain/status/status.h"
#include "items/texts/datetext.h"

namespace mra {

/// What an event did to a status, as a whole sentence.
[[nodiscard]] QString sentenceOf(const Cause &cause, DateStyle style = DateStyle::Window);

/// What a source said about a status; empty if it said nothing.
[[nodiscard]] QString sentenceOf(const Reported &reported, DateStyle style = DateStyle::Window);

/// What a caveat means, as a whole sentence.
[[nodiscard]] QString sentenceOf(Flag flag);

/// Why a route that binds is held below "usable", as a whole sentence.
[[nodiscard]] QString sentenceOf(HeldBy reason);

/// The sentences for the caveats and for what holds a rung down, each once.
[[nodiscard]] QStringList sentencesOf(FlagSet flags, HeldBySet heldBy = {});

} // namespace mra
