// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

namespace mra {

/// Why a binding route stays below `usable`. The keys are the reasons in an answer (§15.2).
enum class HeldBy : uint8_t {
    CheckProgramme,   ///< the goods of the programme are not recorded
    BodyNotListed,    ///< the list of bodies is complete and has none of the issuer
    NotOperational,   ///< an `operational` event lies in the future
    NotActivated,     ///< no letters were exchanged, or no activities were declared
    TermsNotRecorded, ///< an agreement without grants
};
template <>
inline constexpr std::array keysOf<HeldBy>{"check_programme", "body_not_listed", "not_operational",
                                           "not_activated", "terms_not_recorded"};
using HeldBySet = KeySet<HeldBy>;

} // namespace mra
