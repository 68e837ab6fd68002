// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "support/engines.h"
#include "support/forgery.h"
#include "support/records.h"

#include <QDateTime>
#include <QTest>

#include <random>

namespace mra {
namespace {

const QString farAhead = QStringLiteral("2099-01-01T12:00:00.000Z");
const QString farBehind = QStringLiteral("1999-01-01T12:00:00.000Z");

SubmitResult rename(Store &store, const QString &capital)
{
    const Territory before = *store.snapshot().find<Territory>({QStringLiteral("CN")});
    Territory after = before;
    after.capital = capital;
    return store.submit({Edit::update(before, after)}, capital);
}

QString capital(const Snapshot &snapshot)
{
    const auto china = snapshot.find<Territory>({QStringLiteral("CN")});
    return china ? china->capital : QStringLiteral("none");
}

/// The small world, and an edit of CN a word.
void tellStory(Store &store, const QStringList &capitals)
{
    VERIFY_SAVED(store.submit(smallWorld(), seedReason()));
    for (const QString &each : capitals)
        VERIFY_SAVED(rename(store, each));
}

/// The time of the step that made this the capital.
void stamp(const TestBase &base, const QString &capital, const QString &at)
{
    forgeLog(base.address(), [&](QList<LogRow> &rows) {
        for (LogRow &row : rows) {
            if (row.reason == capital)
                row.at = at;
        }
    });
}

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

/// The log keeps the time that the writer's clock had, and the numbers give the order.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsKeptAsItWas_data();
    void theTimeIsKeptAsItWas();
    void noDayLosesSteps_data() { addEngines(); }
    void noDayLosesSteps();
    void timesThatWereRaisedStayValid_data() { addEngines(); }
    void timesThatWereRaisedStayValid();
    void anyTimesAreReplayedByNumber_data() { addEngines(); }
    void anyTimesAreReplayedByNumber();
};

void TestClocks::theTimeIsKeptAsItWas_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("wrong");
    for (const QString &wrong : {farAhead, farBehind}) {
        QTest::addRow("sqlite, %s", qPrintable(wrong)) << Engine::Sqlite << wrong;
        if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
            QTest::addRow("postgresql, %s", qPrintable(wrong)) << Engine::Postgres << wrong;
    }
}

void TestClocks::theTimeIsKeptAsItWas()
{
    ON_ENGINE(base);
    QFETCH(QString, wrong);
    tellStory(*base.create(), {QStringLiteral("one")});
    stamp(base, QStringLiteral("one"), wrong);
    const auto store = base.open();
    QVERIFY(store);
    QCOMPARE(store->verify().at, wrong);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    VERIFY_SAVED(rename(*store, QStringLiteral("two")));
    const QString at = store->log(1).last().at;
    QVERIFY2(at >= before.toString(Qt::ISODateWithMs) && at < farAhead, qPrintable(at));
    QCOMPARE(store->log(1).last().at, store->verify().at);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    QCOMPARE(wordsFor(base.open()->verify()), QStringLiteral("good"));
}

void TestClocks::noDayLosesSteps()
{
    ON_ENGINE(base);
    const QStringList capitals{QStringLiteral("one"), QStringLiteral("two"),
                               QStringLiteral("three")};
    tellStory(*base.create(), capitals);
    // While the clock stands in the future, its step is not known today; the next right one tells.
    stamp(base, QStringLiteral("three"), farAhead);
    QCOMPARE(capital(base.open()->asKnownOn(today())), QStringLiteral("two"));
    QCOMPARE(capital(base.open()->asKnownOn(QDate(2099, 1, 1))), QStringLiteral("three"));
    VERIFY_SAVED(rename(*base.open(), QStringLiteral("four")));
    QCOMPARE(capital(base.open()->asKnownOn(today())), QStringLiteral("four"));
    QCOMPARE(base.open()->asKnownOn(today()).lastSeq(), base.open()->snapshot().lastSeq());
    // One that stood in the past takes what it builds on with it.
    stamp(base, QStringLiteral("two"), farBehind);
    QCOMPARE(capital(base.open()->asKnownOn(QDate(1999, 1, 1))), QStringLiteral("two"));
    QCOMPARE(capital(base.open()->asKnownOn(QDate(1998, 12, 31))), QStringLiteral("none"));
}

/// As programs did before: never less than the time of the row before.
void TestClocks::timesThatWereRaisedStayValid()
{
    ON_ENGINE(base);
    tellStory(*base.create(), {QStringLiteral("one"), QStringLiteral("two")});
    for (const char *raised : {"one", "two"})
        stamp(base, QString::fromLatin1(raised), farAhead);
    const auto store = base.open();
    QVERIFY(store);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    QCOMPARE(capital(store->asKnownOn(today())), QString());
    VERIFY_SAVED(rename(*store, QStringLiteral("three")));
    QCOMPARE(capital(store->asKnownOn(today())), QStringLiteral("three"));
}

void TestClocks::anyTimesAreReplayedByNumber()
{
    ON_ENGINE(base);
    QStringList capitals;
    for (int i = 0; i < 12; ++i)
        capitals << QString::number(i);
    tellStory(*base.create(), capitals);
    const QDate first(2026, 1, 1);
    constexpr int days = 6;
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        QList<int> dayOf; ///< of each step, in order
        for (qsizetype i = 0; i < capitals.size(); ++i)
            dayOf << int(random() % days);
        forgeLog(base.address(), [&](QList<LogRow> &rows) {
            for (LogRow &row : rows) {
                const qsizetype step = capitals.indexOf(row.reason);
                row.at = QDateTime(first.addDays(step < 0 ? 0 : dayOf[step]),
                                   QTime(23, 59, 59, 999), Qt::UTC)
                             .toString(Qt::ISODateWithMs);
            }
        });
        const auto store = base.open();
        QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
        for (int day = 0; day < days; ++day) {
            qsizetype last = capitals.size() - 1;
            while (last >= 0 && dayOf[last] > day)
                --last;
            QVERIFY2(capital(store->asKnownOn(first.addDays(day))) == capitals.value(last),
                     qPrintable(QStringLiteral("seed %1 day %2").arg(seed).arg(day)));
        }
    }
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestClocks)
#include "tst_clocks.moc"
