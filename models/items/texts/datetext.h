// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/partialdate.h"

#include <optional>

class QDateTime;

namespace mra {

/// Dates in the window are written as the interface language does, the month by its name, so that
/// nobody takes a day for a month. At a terminal they are written as they are typed there.
enum class DateStyle { Window, Terminal };

/// Day, month and year, month and year, or the year alone, as far as it is known; empty for no
/// date.
[[nodiscard]] QString shownDate(const PartialDate &date, DateStyle style = DateStyle::Window);

/// An instant as the interface language writes it, in local time.
[[nodiscard]] QString shownInstant(const QDateTime &instant);
/// Likewise an instant of the log (UTC, ISO 8601).
[[nodiscard]] QString shownInstant(const QString &at);

/// How the interface language writes a day, as a format of QLocale.
[[nodiscard]] QString dayFormat();

/// Reads what a person types for a date: YYYY[-MM[-DD]], what shownDate() writes, the month by its
/// long or short name in the interface language or in English, and three numbers where they can
/// only mean one day. Digits and separators may be those of the keyboard. Nothing for other texts.
[[nodiscard]] std::optional<PartialDate> typedDate(const QString &text);

} // namespace mra
