// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace mra {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

} // namespace

QString shownDate(const PartialDate &date)
{
    if (date.isNull())
        return {};
    const QLocale locale;
    if (!date.isShort())
        return locale.toString(date.firstDay(), DateText::tr("d MMM yyyy", "pattern of a day"));
    // A short date ends within its month only where the month is known.
    return date.firstDay().month() == date.lastDay().month()
               ? locale.toString(date.firstDay(), DateText::tr("MMM yyyy", "pattern of a month"))
               : date.text();
}

QString shownInstant(const QString &at)
{
    const QDateTime instant = QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
    if (!instant.isValid())
        return at;
    return DateText::tr("%1, %2", "day and time of day")
        .arg(shownDate(instant.date()), QLocale().toString(instant.time(), QLocale::ShortFormat));
}

} // namespace mra
