// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <array>

namespace mra {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// The name of a month for comparison: lower case, without the full stop of an abbreviation.
QString asMonth(const QString &name)
{
    return name.toLower().remove(QLatin1Char('.'));
}

/// The number of the month with that name; 0 if there is none.
int monthOf(const QString &word)
{
    static constexpr std::array formats{QLocale::LongFormat, QLocale::ShortFormat};
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : formats) {
                if (word == asMonth(locale.monthName(month, format)) ||
                    word == asMonth(locale.standaloneMonthName(month, format)))
                    return month;
            }
        }
    }
    return 0;
}

/// Words that languages write beside the numbers of a date.
bool isFiller(const QString &word)
{
    static const QStringList fillers{
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("г"),
        QStringLiteral("год"), QStringLiteral("er"),  QStringLiteral("st"),
        QStringLiteral("nd"),  QStringLiteral("rd"),  QStringLiteral("th")};
    return fillers.contains(word);
}

/// The numbers of a typed date in their order, and the month if it is named.
struct Parts
{
    QStringList numbers;
    int month = 0;
};

/// Takes the text apart; null if it has a word that belongs to no date.
std::optional<Parts> partsOf(const QString &text)
{
    Parts parts;
    QString token;
    const auto finish = [&] {
        if (token.isEmpty())
            return true;
        const QString word = std::exchange(token, {});
        if (word[0].isDigit()) {
            parts.numbers << word;
            return true;
        }
        const int month = monthOf(word);
        if (month > 0 && parts.month == 0) {
            parts.month = month;
            return true;
        }
        return isFiller(word);
    };
    for (const QChar c : text) {
        const bool belongs = c.isLetterOrNumber() || c.isMark();
        const bool joins = belongs && (token.isEmpty() || token[0].isDigit() == c.isDigit());
        if (!joins && !finish())
            return std::nullopt;
        if (belongs)
            token += c;
    }
    return finish() ? std::optional(parts) : std::nullopt;
}

/// Whether the interface language writes the day before the month, as all do but English, where
/// either is usual, and Chinese, which writes the year first.
bool isDayFirst()
{
    const QLocale::Language language = QLocale().language();
    return language != QLocale::English && language != QLocale::Chinese;
}

/// Year, month, day of three numbers that end with the year. Full stops are put between them only
/// where the day is first. Empty if day and month can be either.
QStringList inOrderOfDay(const QStringList &n, bool isDotted)
{
    const bool canBeDayFirst = n[1].toInt() <= 12;
    const bool canBeMonthFirst = n[0].toInt() <= 12;
    if (isDayFirst() || !canBeMonthFirst || n[0].toInt() == n[1].toInt() ||
        (isDotted && canBeDayFirst))
        return {n[2], n[1], n[0]};
    return canBeDayFirst ? QStringList() : QStringList{n[2], n[0], n[1]};
}

/// Year, month, day in this order, as far as they are given; empty if it is ambiguous which is
/// which.
QStringList inOrder(const Parts &parts, bool isDotted)
{
    const QStringList &n = parts.numbers;
    const auto isYear = [&n](qsizetype i) { return i < n.size() && n[i].size() == 4; };
    const QString month = parts.month > 0 ? QString::number(parts.month) : QString();
    if (!month.isEmpty() && n.size() == 2)
        return isYear(0) ? QStringList{n[0], month, n[1]} : QStringList{n[1], month, n[0]};
    if (!month.isEmpty())
        return n.size() == 1 ? QStringList{n[0], month} : QStringList();
    if (isYear(0))
        return n.size() <= 3 ? n : QStringList();
    if (n.size() == 1 && n[0].size() == 8)
        return {n[0].left(4), n[0].mid(4, 2), n[0].mid(6)};
    if (n.size() == 2)
        return {n[1], n[0]};
    return n.size() == 3 ? inOrderOfDay(n, isDotted) : QStringList();
}

/// The text with digits 0-9, in small letters, and without the signs of Chinese dates.
QString plainOf(const QString &text)
{
    // Full-width digits and letters are normalized first, then digits of other scripts.
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower().trimmed();
    for (QChar &c : plain)
        c = c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    for (const QChar unit : {QChar(u'年'), QChar(u'月'), QChar(u'日'), QChar(u'号')})
        plain.replace(unit, QLatin1Char(' '));
    return plain.trimmed();
}

std::optional<PartialDate> dateOf(const QStringList &numbers)
{
    if (numbers.isEmpty() || numbers[0].size() != 4)
        return std::nullopt;
    QString iso = numbers[0];
    for (const QString &number : numbers.mid(1))
        iso += QLatin1Char('-') + number.rightJustified(2, QLatin1Char('0'));
    return PartialDate::parse(iso);
}

} // namespace

QString shownDate(const PartialDate &date, DateStyle style)
{
    if (date.isNull() || style == DateStyle::Terminal)
        return date.text();
    const QLocale locale;
    if (!date.isShort())
        return locale.toString(date.firstDay(), dayFormat());
    // A short date ends within its month only if the month is known.
    if (date.firstDay().month() != date.lastDay().month())
        return date.text();
    // In some languages, a month without a day stands in another grammatical case.
    const QString name = locale.standaloneMonthName(date.firstDay().month(), QLocale::ShortFormat);
    QString format = DateText::tr("MMM yyyy", "pattern of a month");
    format.replace(QLatin1String("MMM"), QLatin1Char('\'') + name + QLatin1Char('\''));
    return locale.toString(date.firstDay(), format);
}

QString shownInstant(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return DateText::tr("%1, %2", "day and time of day")
        .arg(shownDate(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString shownInstant(const QString &at)
{
    const QDateTime instant = QDateTime::fromString(at, Qt::ISODateWithMs);
    return instant.isValid() ? shownInstant(instant) : at;
}

QString dayFormat()
{
    return DateText::tr("d MMM yyyy", "pattern of a day");
}

std::optional<PartialDate> typedDate(const QString &text)
{
    const QString plain = plainOf(text);
    const std::optional<Parts> parts = partsOf(plain);
    if (!parts)
        return std::nullopt;
    // With hyphens, what is not yet a day must be ISO 8601: 2026-1 is not finished.
    const qsizetype count = parts->numbers.size() + (parts->month > 0 ? 1 : 0);
    if (plain.contains(QLatin1Char('-')) && count < 3)
        return PartialDate::parse(plain);
    return dateOf(inOrder(*parts, plain.contains(QLatin1Char('.'))));
}

QList<PartialDate> possibleDays(const QString &text)
{
    const std::optional<Parts> parts = partsOf(plainOf(text));
    if (!parts || parts->month > 0 || parts->numbers.size() != 3 || typedDate(text))
        return {};
    const QStringList &n = parts->numbers;
    const std::optional<PartialDate> dayFirst = dateOf({n[2], n[1], n[0]});
    const std::optional<PartialDate> monthFirst = dateOf({n[2], n[0], n[1]});
    return dayFirst && monthFirst ? QList{*dayFirst, *monthFirst} : QList<PartialDate>();
}

} // namespace mra
