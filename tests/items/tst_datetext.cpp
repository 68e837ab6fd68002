// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/datetext.h"

#include <QDateTime>

using namespace mra;

namespace {

PartialDate date(const char *iso)
{
    return *PartialDate::parse(QString::fromLatin1(iso));
}

/// The ISO form of what a person typed; empty for what is no date.
QString read(const QString &typed)
{
    const std::optional<PartialDate> found = typedDate(typed);
    return found ? found->text() : QString();
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenAsTheLanguageDoes_data();
    void datesAreWrittenAsTheLanguageDoes();
    void whatIsShownCanBeTyped_data() { addLanguageRows(); }
    void whatIsShownCanBeTyped();
    void typedFormsAreRead_data();
    void typedFormsAreRead();
    void bothDaysOfAnUnclearDateAreNamed();
    void digitsAreOneStyle_data() { addLanguageRows(); }
    void digitsAreOneStyle();
    void terminalsWriteWhatIsTyped();
};

void TestDateText::datesAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("month");
    const auto row = [](const char *language, const char *day, const char *month) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(day)
                                << QString::fromUtf8(month);
    };
    row("en", "3 May 2026", "May 2026");
    row("zh_CN", "2026年5月3日", "2026年5月");
    row("ru", "3 мая 2026", "май 2026");
    row("fr", "3 mai 2026", "mai 2026");
    row("es", "3 may 2026", "may 2026");
    row("ar", "3 مايو 2026", "مايو 2026");
}

void TestDateText::datesAreWrittenAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, day);
    QFETCH(QString, month);
    useLanguage(language);
    QCOMPARE(shownDate(date("2026-05-03")), day);
    QCOMPARE(shownDate(date("2026-05")), month);
    QCOMPARE(shownDate(date("2026")), QStringLiteral("2026"));
    QCOMPARE(shownDate(PartialDate()), QString());
    QVERIFY(shownInstant(QStringLiteral("2026-05-03T12:00:00Z")).contains(day));
}

void TestDateText::whatIsShownCanBeTyped()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (int month = 1; month <= 12; ++month) {
        const PartialDate day(QDate(1999, month, 31 - month));
        QCOMPARE(read(shownDate(day)), day.text());
        const PartialDate whole = date(qPrintable(day.text().left(7)));
        QCOMPARE(read(shownDate(whole)), whole.text());
        const QLocale locale;
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (language == QLatin1String("zh_CN"))
                continue; // months are numbers there
            QCOMPARE(read(QStringLiteral("7 %1 2030").arg(locale.monthName(month, format))),
                     QStringLiteral("2030-%1-07").arg(month, 2, 10, QLatin1Char('0')));
        }
    }
    for (const char *iso : {"2026", "2026-11", "2026-11-03"})
        QCOMPARE(read(QLatin1String(iso)), QLatin1String(iso));
}

void TestDateText::typedFormsAreRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *language, const char *typed, const char *iso) {
        QTest::newRow(qPrintable(
            QStringLiteral("%1: %2").arg(QLatin1String(language), QString::fromUtf8(typed))))
            << QString::fromLatin1(language) << QString::fromUtf8(typed)
            << QString::fromLatin1(iso);
    };
    row("en", "November 3, 2026", "2026-11-03");
    row("en", "3rd november 2026", "2026-11-03");
    row("en", "2026/11/3", "2026-11-03");
    row("en", "13/11/2026", "2026-11-13");
    row("en", "11/13/2026", "2026-11-13");
    row("en", "3/11/2026", ""); // of March or of November
    row("en", "11/2026", "2026-11");
    row("en", "3 Nov 26", "");
    row("en", "31 Feb 2026", "");
    row("en", "1.7.2025", "2025-07-01"); // full stops: the day is first
    row("en", "7.13.2025", "2025-07-13");
    row("en", "07/07/2025", "2025-07-07");
    row("en", "01/07/2025", ""); // of January or of July
    row("en", "1-7-2025", "");
    row("en", "13-7-2025", "2025-07-13");
    row("en", "2025-7-1", "2025-07-01");
    row("en", "20250701", "2025-07-01");
    row("en", "20251301", "");
    row("en", "2025070", ""); // not finished
    row("en", "1 Jul 2025", "2025-07-01");
    row("en", "1-Jul-2025", "2025-07-01");
    row("en", "1/7/25", "");
    row("en", "2025年7月1日", "2025-07-01");
    row("en", "2026-1", ""); // not finished
    row("en", "2026-", "");
    row("en", "2026-11-", "");
    row("en", "soon", "");
    row("en", "about 2026", "");
    row("zh_CN", "2026年11月3日", "2026-11-03");
    row("zh_CN", "２０２６年１１月", "2026-11");
    row("zh_CN", "2026.11.3", "2026-11-03");
    row("zh_CN", "2026年", "2026");
    row("zh_CN", "3/4/2026", ""); // of March or of April
    row("zh_CN", "13/4/2026", "2026-04-13");
    row("zh_CN", "4/13/2026", "2026-04-13");
    row("zh_CN", "11/2026", "2026-11");
    row("zh_CN", "2025年7月1号", "2025-07-01");
    row("zh_CN", "2025-7-1", "2025-07-01");
    row("zh_CN", "20250701", "2025-07-01");
    row("zh_CN", "1.7.2025", "2025-07-01");
    row("zh_CN", "1 Jul 2025", "2025-07-01");
    row("ru", "1.7.2025", "2025-07-01");
    row("ru", "01.07.2025 г.", "2025-07-01");
    row("ru", "01/07/2025", "2025-07-01");
    row("ru", "2025-7-1", "2025-07-01");
    row("ru", "20250701", "2025-07-01");
    row("ru", "1 июля 2025", "2025-07-01");
    row("ru", "1 Jul 2025", "2025-07-01");
    row("ru", "7.13.2025", "");
    row("ru", "3.11.2026", "2026-11-03");
    row("ru", "3 ноября 2026 г.", "2026-11-03");
    row("ru", "ноябрь 2026", "2026-11");
    row("fr", "1.7.2025", "2025-07-01");
    row("fr", "01/07/2025", "2025-07-01");
    row("fr", "1-7-2025", "2025-07-01");
    row("fr", "2025-7-1", "2025-07-01");
    row("fr", "20250701", "2025-07-01");
    row("fr", "1er juillet 2025", "2025-07-01");
    row("fr", "1er novembre 2026", "2026-11-01");
    row("fr", "03/11/2026", "2026-11-03");
    row("fr", "3 Nov 2026", "2026-11-03");
    row("es", "1.7.2025", "2025-07-01");
    row("es", "01/07/2025", "2025-07-01");
    row("es", "1-7-2025", "2025-07-01");
    row("es", "2025-7-1", "2025-07-01");
    row("es", "20250701", "2025-07-01");
    row("es", "1 jul 2025", "2025-07-01");
    row("es", "3 de noviembre de 2026", "2026-11-03");
    row("es", "3/11/2026", "2026-11-03");
    row("ar", "٣ نوفمبر ٢٠٢٦", "2026-11-03");
    row("ar", "٢٠٢٦-١١-٠٣", "2026-11-03");
    row("ar", "3‏/11‏/2026", "2026-11-03");
    row("ar", "2026-11", "2026-11");
    row("ar", "١/٧/٢٠٢٥", "2025-07-01");
    row("ar", "١.٧.٢٠٢٥", "2025-07-01");
    row("ar", "٢٠٢٥-٧-١", "2025-07-01");
    row("ar", "٢٠٢٥٠٧٠١", "2025-07-01");
    row("ar", "۱/۷/۲۰۲۵", "2025-07-01"); // digits of Persian
    row("ar", "١ يوليو ٢٠٢٥", "2025-07-01");
    row("ar", "01/07/2025", "2025-07-01");
    row("ar", "20250701", "2025-07-01");
    row("ar", "2025年7月1日", "2025-07-01");
}

void TestDateText::typedFormsAreRead()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    useLanguage(language);
    QTEST(read(typed), "iso");
}

void TestDateText::bothDaysOfAnUnclearDateAreNamed()
{
    const QList<PartialDate> both{date("2025-07-01"), date("2025-01-07")};
    for (const char *language : {"en", "zh_CN"}) {
        useLanguage(QString::fromLatin1(language));
        QCOMPARE(possibleDays(QStringLiteral("01/07/2025")), both);
        for (const char *typed : {"13/07/2025", "1/7/25", "1.7.2025", "2025-7-1", "soon", "2026-1"})
            QVERIFY2(possibleDays(QString::fromLatin1(typed)).isEmpty(), typed);
    }
    useLanguage(QStringLiteral("fr"));
    QVERIFY(possibleDays(QStringLiteral("01/07/2025")).isEmpty());
}

/// Dates, counts and numbers of plural texts, whatever the language: 0-9, as codes and standards
/// have.
void TestDateText::digitsAreOneStyle()
{
    QFETCH(QString, language);
    useLanguage(language);
    const QLocale locale;
    for (const QString &text :
         {shownDate(date("2026-05-03")), shownDate(date("1984")), locale.toString(1984),
          locale.toString(0.5), shownInstant(QStringLiteral("2026-05-03T12:00:00Z"))}) {
        for (const QChar c : text)
            QVERIFY2(!c.isDigit() || (c >= u'0' && c <= u'9'), qPrintable(text));
    }
    QCOMPARE(locale.language(), QLocale(language).language());
}

void TestDateText::terminalsWriteWhatIsTyped()
{
    useLanguage(QStringLiteral("fr"));
    for (const char *iso : {"2026", "2026-11", "2026-11-03"})
        QCOMPARE(shownDate(date(iso), DateStyle::Terminal), QLatin1String(iso));
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
