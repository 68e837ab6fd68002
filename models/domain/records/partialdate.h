// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace mra {

/// How a short date is read where the exact day matters: a period takes its widest extent, or its
/// narrowest. The widest holds; where the narrowest gives another answer, that is imprecise.
enum class Reading { Wide, Narrow };

/// A calendar date known to the day, the month or the year, kept as it was written. It is a civil
/// date: no time, no zone. Years 1 to 9999.
class PartialDate
{
public:
    PartialDate() = default;
    PartialDate(QDate day);

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, digits 0-9 only; nothing for any other text and for
    /// days that do not exist. The empty text is no date: test it before.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    /// Known to the month or the year only.
    [[nodiscard]] bool isShort() const { return !isNull() && m_day == 0; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// The day on which something dated so begins: its first day, read narrowly its last.
    [[nodiscard]] QDate beginning(Reading reading) const;
    /// The last day that counts of something dated so, or the day of an ending or suspension: its
    /// last day, read narrowly its first.
    [[nodiscard]] QDate ending(Reading reading) const;
    [[nodiscard]] QString text() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    /// By first day; of dates with the same first day the longer period comes first.
    friend bool operator<(const PartialDate &a, const PartialDate &b);

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace mra
