// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

namespace mra {

/// Why a route that binds is held below `usable`. The keys are the reasons of an answer (§15.2).
enum class HeldBy : uint8_t {
    CheckProgramme,   ///< which goods the programme has is not recorded
    BodyNotListed,    ///< the list is whole and has no body of the issuer
    NotOperational,   ///< an `operational` event lies ahead
    NotActivated,     ///< no letters were exchanged, or nothing was declared
    TermsNotRecorded, ///< an agreement without grants
};
template <>
inline constexpr std::array keysOf<HeldBy>{"check_programme", "body_not_listed", "not_operational",
                                           "not_activated", "terms_not_recorded"};
using HeldBySet = KeySet<HeldBy>;

} // namespace mra
