// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/partialdate.h"

namespace mra {

/// A date as the interface language writes it in a table: day, month and year, month and year, or
/// the year alone; empty for no date.
[[nodiscard]] QString shownDate(const PartialDate &date);

/// An instant of the log (UTC, ISO 8601) as the interface language writes it, in local time.
[[nodiscard]] QString shownInstant(const QString &at);

} // namespace mra
