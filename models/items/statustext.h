// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status.h"
#include "items/datetext.h"

namespace mra {

/// What an event did to a status, as a whole sentence.
[[nodiscard]] QString sentenceOf(const Cause &cause, DateStyle style = DateStyle::Window);

/// What a source said about a status; empty where it said nothing.
[[nodiscard]] QString sentenceOf(const Reported &reported, DateStyle style = DateStyle::Window);

} // namespace mra
