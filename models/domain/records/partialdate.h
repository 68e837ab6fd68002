// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace mra {

/// How a short date is read when the exact day matters: a period gets its widest or its narrowest
/// extent. The wide reading applies; if the narrow one gives a different answer, that answer is
/// flagged `imprecise`.
enum class Reading { Wide, Narrow };

/// A calendar date known to the day, the month or the year, kept as written. It has no time and no
/// time zone. Years 1 to 9999.
class PartialDate
{
public:
    PartialDate() = default;
    PartialDate(QDate day);

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with ASCII digits. nullopt for any other text,
    /// including the empty one, and for days that do not exist.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    /// Known only to the month or the year.
    [[nodiscard]] bool isShort() const { return !isNull() && m_day == 0; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// The day on which a period with this `since` begins: the first day of the date, or its last
    /// if read narrowly.
    [[nodiscard]] QDate beginning(Reading reading) const;
    /// The last day of a period with this `until`, or the day of an ending or suspension: the last
    /// day of the date, or its first if read narrowly.
    [[nodiscard]] QDate ending(Reading reading) const;
    [[nodiscard]] QString text() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    /// Orders by first day. Of dates with the same first day, the longer period comes first.
    friend bool operator<(const PartialDate &a, const PartialDate &b);

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace mra
