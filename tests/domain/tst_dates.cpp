// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/validity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mra;

/// Partial dates and validities: worked cases, and properties over every kind of day.
class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *text, const char *first, const char *last) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first)
                                << QString::fromLatin1(last);
        };
        row("2018-12-20", "2018-12-20", "2018-12-20");
        row("2018-12", "2018-12-01", "2018-12-31");
        row("2018", "2018-01-01", "2018-12-31");
        row("2024-02", "2024-02-01", "2024-02-29");
        row("2023-02", "2023-02-01", "2023-02-28");
        row("2000-02", "2000-02-01", "2000-02-29");
        row("1900-02", "1900-02-01", "1900-02-28");
        row("2024-02-29", "2024-02-29", "2024-02-29");
        row("2026-04", "2026-04-01", "2026-04-30");
        row("0001", "0001-01-01", "0001-12-31");
        row("9999-12", "9999-12-01", "9999-12-31");
    }
    void parses()
    {
        QFETCH(QString, text);
        const auto date = PartialDate::parse(text);
        QVERIFY(date);
        QCOMPARE(date->text(), text);
        QTEST(date->firstDay().toString(Qt::ISODate), "first");
        QTEST(date->lastDay().toString(Qt::ISODate), "last");
        QCOMPARE(date->isShort(), text.size() < 10);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",         "18",          "2018-",      "2018-1",     "2018-13",    "2018-00",
              "2018-12-", "2018-12-0",   "2018-12-32", "2023-02-29", "1900-02-29", "2018/12/20",
              "20181220", "2018-12-20T", " 2018",      "2018 ",      "+018",       "-018",
              "0000",     "0000-01-01",  "201a",       "2018-1a",    "١٩٩٩",       "2018–12"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::parse(text));
    }

    void textIsRoundTrip()
    {
        for (QDate day(1896, 1, 1); day.year() <= 1904; day = day.addDays(1))
            checkDay(day);
        for (QDate day(1999, 12, 1); day.year() <= 2004; day = day.addDays(1))
            checkDay(day);
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i)
            checkDay(QDate(1, 1, 1).addDays(random.bounded(3652058)));
    }

    void readingsSwap()
    {
        const PartialDate year = *PartialDate::parse(u"2020");
        QCOMPARE(year.beginning(Reading::Wide), QDate(2020, 1, 1));
        QCOMPARE(year.beginning(Reading::Narrow), QDate(2020, 12, 31));
        QCOMPARE(year.ending(Reading::Wide), QDate(2020, 12, 31));
        QCOMPARE(year.ending(Reading::Narrow), QDate(2020, 1, 1));
        QVERIFY(PartialDate().firstDay().isNull());
        QVERIFY(PartialDate().isNull() && !PartialDate().isShort());
    }

    void ordersByFirstDayThenLongestFirst()
    {
        const auto d = [](const char16_t *text) { return *PartialDate::parse(text); };
        const QList<PartialDate> sorted{PartialDate(), d(u"2019"),       d(u"2020"),
                                        d(u"2020-01"), d(u"2020-01-01"), d(u"2020-01-02"),
                                        d(u"2020-02")};
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            for (qsizetype j = 0; j < sorted.size(); ++j)
                QCOMPARE(sorted[i] < sorted[j], i < j);
        }
    }

    /// RULES.md §4: `until` is the last day that counts.
    void validityIsHalfOpen()
    {
        const Validity term{*PartialDate::parse(u"2020-03-01"), *PartialDate::parse(u"2020-06-30")};
        for (Reading reading : {Reading::Wide, Reading::Narrow}) {
            QVERIFY(!term.contains(QDate(2020, 2, 29), reading));
            QVERIFY(term.contains(QDate(2020, 3, 1), reading));
            QVERIFY(term.contains(QDate(2020, 6, 30), reading));
            QVERIFY(!term.contains(QDate(2020, 7, 1), reading));
        }
        QVERIFY(Validity().contains(QDate(1, 1, 1), Reading::Wide));
    }

    /// The narrow reading of a validity lies within the wide one, and both within open bounds.
    void narrowLiesWithinWide()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 20000; ++i) {
            const Validity validity{randomDate(random), randomDate(random)};
            const QDate day = QDate(1999, 6, 1).addDays(random.bounded(1500));
            if (validity.contains(day, Reading::Narrow))
                QVERIFY2(validity.contains(day, Reading::Wide),
                         qPrintable(validity.since.text() + u'/' + validity.until.text()));
            const bool shortDates = validity.since.isShort() || validity.until.isShort();
            if (!shortDates)
                QCOMPARE(validity.contains(day, Reading::Narrow),
                         validity.contains(day, Reading::Wide));
        }
    }

    void emptyBoundsAreInherited()
    {
        const Validity outer{*PartialDate::parse(u"2010"), *PartialDate::parse(u"2020")};
        const Validity inner{{}, *PartialDate::parse(u"2015")};
        QCOMPARE(inner.within(outer).since.text(), QStringLiteral("2010"));
        QCOMPARE(inner.within(outer).until.text(), QStringLiteral("2015"));
        QCOMPARE(Validity().within(outer), outer);
    }

    void orderOfPeriods_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("ordered");
        QTest::newRow("open") << QString() << QString() << true;
        QTest::newRow("one day") << QStringLiteral("2020-01-01") << QStringLiteral("2020-01-01")
                                 << true;
        QTest::newRow("day before")
            << QStringLiteral("2020-01-02") << QStringLiteral("2020-01-01") << false;
        QTest::newRow("within the year")
            << QStringLiteral("2020-05") << QStringLiteral("2020") << true;
        QTest::newRow("year before") << QStringLiteral("2021") << QStringLiteral("2020") << false;
    }
    void orderOfPeriods()
    {
        QFETCH(QString, since);
        QFETCH(QString, until);
        const Validity validity{PartialDate::parse(since).value_or(PartialDate()),
                                PartialDate::parse(until).value_or(PartialDate())};
        QTEST(validity.isOrdered(), "ordered");
    }

private:
    static void checkDay(QDate day)
    {
        const PartialDate date(day);
        QCOMPARE(PartialDate::parse(date.text()), std::optional(date));
        QCOMPARE(date.firstDay(), day);
        QCOMPARE(date.lastDay(), day);
        for (qsizetype size : {4, 7}) {
            const PartialDate shorter = *PartialDate::parse(date.text().left(size));
            QVERIFY(shorter.firstDay() <= day && day <= shorter.lastDay());
            QVERIFY(shorter.lastDay().addDays(1).day() == 1);
        }
    }
    static PartialDate randomDate(QRandomGenerator &random)
    {
        const QString text = QDate(2000, 1, 1).addDays(random.bounded(1000)).toString(Qt::ISODate);
        constexpr int sizes[] = {0, 4, 7, 10};
        return PartialDate::parse(text.left(sizes[random.bounded(4)])).value_or(PartialDate());
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
