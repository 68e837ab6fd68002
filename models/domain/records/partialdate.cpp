// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/partialdate.h"

namespace mra {

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && day.year() >= 1 && day.year() <= 9999) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
    }
}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        const char16_t c = text[i].unicode();
        if (dash ? c != u'-' : c < u'0' || c > u'9')
            return std::nullopt;
    }
    PartialDate date;
    date.m_year = text.left(4).toInt();
    if (text.size() >= 7)
        date.m_month = text.mid(5, 2).toInt();
    if (text.size() == 10)
        date.m_day = text.mid(8, 2).toInt();
    const bool monthKnown = text.size() >= 7;
    const bool dayKnown = text.size() == 10;
    if (!QDate::isValid(date.m_year, monthKnown ? date.m_month : 1, dayKnown ? date.m_day : 1))
        return std::nullopt;
    return date;
}

QDate PartialDate::firstDay() const
{
    return isNull() ? QDate() : QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1);
}

QDate PartialDate::lastDay() const
{
    if (isNull())
        return {};
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const QDate month(m_year, m_month ? m_month : 12, 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

QDate PartialDate::beginning(Reading reading) const
{
    return reading == Reading::Wide ? firstDay() : lastDay();
}

QDate PartialDate::ending(Reading reading) const
{
    return reading == Reading::Wide ? lastDay() : firstDay();
}

QString PartialDate::text() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    for (int part : {m_month, m_day}) {
        if (part)
            text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return text;
}

bool operator<(const PartialDate &a, const PartialDate &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && !b.isNull();
    if (a.firstDay() != b.firstDay())
        return a.firstDay() < b.firstDay();
    return a.lastDay() > b.lastDay();
}

} // namespace mra
