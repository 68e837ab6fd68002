// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/partialdate.h"

#include <optional>

class QDateTime;

namespace mra {

/// In the window, dates are written as in the interface language, with the month by name, so that
/// nobody takes a day for a month. At a terminal they are written as they are typed there.
enum class DateStyle { Window, Terminal };

/// The date as far as it is known: day, month and year, month and year, or the year alone. Empty if
/// the date is null.
[[nodiscard]] QString shownDate(const PartialDate &date, DateStyle style = DateStyle::Window);

/// An instant in local time, as the interface language writes it.
[[nodiscard]] QString shownInstant(const QDateTime &instant);
/// The same for an instant of the log (UTC, ISO 8601).
[[nodiscard]] QString shownInstant(const QString &at);

/// The format of QLocale in which the interface language writes a day.
[[nodiscard]] QString dayFormat();

/// Reads a date as people type it: YYYY[-MM[-DD]], YYYYMMDD, the form of shownDate(), the month by
/// its long or short name in the interface language or in English, or three numbers in the order of
/// the language. Digits and separators may be those of the keyboard. Null if the text is no such
/// date, or may mean two: nothing is guessed.
[[nodiscard]] std::optional<PartialDate> typedDate(const QString &text);
/// The two days of a text that typedDate() refuses because the language does not tell which of its
/// numbers is the month; else empty.
[[nodiscard]] QList<PartialDate> possibleDays(const QString &text);

} // namespace mra
