// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/codedigits.h"

#include <QStringList>

#include <algorithm>

namespace mra {

namespace {

constexpr QChar zero = QLatin1Char('0');

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

/// Two digits; after dots, the groups that the classification defines.
QString dotted(const QString &code, bool threeInSecond)
{
    QStringList parts = code.split(QLatin1Char('.'));
    if (!std::all_of(parts.begin(), parts.end(), isDigits))
        return code;
    parts[0] = parts[0].rightJustified(2, zero);
    // A spreadsheet reads 01.040 as a decimal number and writes 1.04.
    if (threeInSecond && parts.size() > 1)
        parts[1] = parts[1].leftJustified(3, zero);
    return parts.join(QLatin1Char('.'));
}

/// IAF codes are 1 to 39, but some lists write 01.
QString withoutZeros(QString code)
{
    while (code.size() > 1 && code.startsWith(zero))
        code.remove(0, 1);
    return code;
}

QString written(const QString &scheme, const QString &code)
{
    if (scheme == QLatin1String("HS")) // chapters, headings and subheadings: pairs of digits
        return isDigits(code) && code.size() % 2 ? zero + code : code;
    if (scheme == QLatin1String("ICS"))
        return dotted(code, true);
    if (scheme == QLatin1String("NACE"))
        return dotted(code, false);
    return scheme == QLatin1String("IAF") && isDigits(code) ? withoutZeros(code) : code;
}

QString ifOther(const QString &meant, const QString &given)
{
    return meant == given ? QString() : meant;
}

} // namespace

QString digitsMeant(const QString &scheme, const QString &code)
{
    return ifOther(written(scheme, code), code);
}

QString numericMeant(const QString &numeric)
{
    return isDigits(numeric) ? ifOther(numeric.rightJustified(3, zero), numeric) : QString();
}

} // namespace mra
