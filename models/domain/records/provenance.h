// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/partialdate.h"
#include "domain/records/vocabulary.h"

namespace mra {

/// Where a record comes from, as of which date and with what confidence.
struct Provenance
{
    QString sourceUrl;
    PartialDate asOf;
    std::optional<Confidence> confidence;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace mra
