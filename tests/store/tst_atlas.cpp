// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "listener.h"
#include "rival.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <numeric>

using namespace mra;

class TestAtlas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void resultsComeInTheOrderOfTheJobs();
    void aSnapshotIsThereBeforeItsNewsAndTheNewsBeforeTheResult();
    void changesOfOthersComeOnce();
    void anotherProcessIsSeenWithinASecond();
    void aQueuedJobIsDropped();
    void aRunningSubmitIsCancelledUntilItsCommit();
    void aCommitThatBeganIsNotCancelled();
    void anOpeningIsDroppedOrDone();
    void whoAsksAtTheNewsOfAnOpeningStandsBehindIt();
    void aReportNeedsItsContext();
    void aReportComesAfterTheCall();
    void aReadOnlyBaseRefusesEdits();
    void whatCannotBeOpenedLeavesAtlasClosed();
    void aLostConnectionComesBack();
    void theEventLoopDoesNotStall();
};

void TestAtlas::initTestCase_data()
{
    addEngines();
}

void TestAtlas::init()
{
    // Qt itself warns of a connection that was cut.
    if (qstrcmp(QTest::currentTestFunction(), "aLostConnectionComesBack") != 0)
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestAtlas::resultsComeInTheOrderOfTheJobs()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    Atlas &atlas = window.atlas;
    QList<Atlas::Job> jobs;
    const auto as = [&window](const char *name) { return window.as(QString::fromLatin1(name)); };

    QString first;
    atlas.submit({newSource(QStringLiteral("first"))}, QStringLiteral("test"), &window,
                 [&](const SubmitResult &result) { first = std::get<Saved>(result).batch; });
    QTRY_VERIFY(!first.isEmpty());
    window.heard.clear();

    jobs << window.save(QStringLiteral("a"));
    jobs << atlas.logFrom(1, 1, &window, as("log"));
    jobs << window.save(QStringLiteral("b"));
    jobs << atlas.undoBatch(first, &window, as("undo"));
    jobs << atlas.refresh(&window, as("refresh"));
    jobs << atlas.asKnownOn(QDate(2026, 1, 1), &window, as("asKnownOn"));
    jobs << atlas.verify(&window, as("verify"));
    jobs << atlas.undoBatch(QStringLiteral("none"), &window, as("undoBatch"));

    QCOMPARE(jobs, (QList<Atlas::Job>{3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(window.heard.isEmpty());
    QTRY_COMPARE(
        window.heard,
        words("changed a, a saved, log done, changed b, b saved, changed first, undo saved, "
              "refresh done, asKnownOn done, verify done, undoBatch done"));
    QCOMPARE(window.seqs, (QList<qint64>{1, 2, 3, 4}));
    QVERIFY(window.has(QStringLiteral("a")) && window.has(QStringLiteral("b")));
}

void TestAtlas::aSnapshotIsThereBeforeItsNewsAndTheNewsBeforeTheResult()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    window.atlas.submit({newSource(QStringLiteral("a")), newSource(QStringLiteral("b"))},
                        QStringLiteral("both"), &window, [&window](const SubmitResult &result) {
                            const auto *saved = std::get_if<Saved>(&result);
                            QVERIFY(saved);
                            QCOMPARE(saved->changes.size(), 2);
                            QCOMPARE(saved->changes[0].who, QStringLiteral("officer"));
                            QCOMPARE(saved->changes[0].reason, QStringLiteral("both"));
                            QCOMPARE(window.atlas.snapshot().lastSeq(), 2);
                            window.heard.append(QStringLiteral("saved"));
                        });
    QTRY_COMPARE(window.heard, words("changed a, changed b, saved"));
}

void TestAtlas::changesOfOthersComeOnce()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    const auto colleague = base.open();
    QVERIFY(colleague);

    for (int i = 0; i < 20; ++i) {
        const QString number = QString::number(i);
        const Edits theirs{newSource(QLatin1String("theirs") + number)};
        VERIFY_SAVED(colleague->submit(theirs, QStringLiteral("test")));
        window.save(QLatin1String("mine") + number);
        QTRY_VERIFY(window.heard.contains(QStringLiteral("mine%1 saved").arg(number)));
        QCOMPARE(window.heard.last(), QStringLiteral("mine%1 saved").arg(number));
        (void)colleague->refresh();
    }
    QList<qint64> all(40);
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(window.seqs, all);
}

void TestAtlas::anotherProcessIsSeenWithinASecond()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    // The machine may be busy with other things: one of three tries must be in time.
    bool isInTime = false;
    for (int i = 0; i < 3 && !isInTime; ++i) {
        const QString id = QStringLiteral("theirs%1").arg(i);
        QCOMPARE(QProcess::execute(QStringLiteral(ATLAS_STOREWRITER), {base.address(), id}), 0);
        QElapsedTimer sinceSaved;
        sinceSaved.start();
        QTRY_VERIFY(window.has(id));
        isInTime = sinceSaved.elapsed() < 1000;
        qInfo("seen %lld ms after the process ended", sinceSaved.elapsed());
        QCOMPARE(window.heard.count(QLatin1String("changed ") + id), 1);
    }
    QVERIFY(isInTime);
}

void TestAtlas::aQueuedJobIsDropped()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    Rival rival(base.address());
    rival.holdWriteLock();

    window.save(QStringLiteral("a"));
    const Atlas::Job dropped = window.save(QStringLiteral("b"));
    window.save(QStringLiteral("c"));
    window.atlas.cancel(dropped);
    QVERIFY(window.heard.isEmpty());
    QTRY_COMPARE(window.heard, words("b cancelled"));

    rival.letGo();
    QTRY_COMPARE(window.heard, words("b cancelled, changed a, a saved, changed c, c saved"));
}

void TestAtlas::aRunningSubmitIsCancelledUntilItsCommit()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    Rival rival(base.address());
    rival.holdWriteLock();

    // When the log has come the next job runs.
    window.atlas.logFrom(1, 1, &window, window.as(QStringLiteral("log")));
    const Atlas::Job job = window.save(QStringLiteral("a"));
    QTRY_COMPARE(window.heard, words("log done"));
    window.atlas.cancel(job);
    // Not only when the lock is won: the rival still holds it.
    QTRY_COMPARE_WITH_TIMEOUT(window.heard, words("log done, a cancelled"), 2000);
    rival.letGo();
    QVERIFY(!base.open()->snapshot().contains<Source>(SourceId{QStringLiteral("a")}));
}

void TestAtlas::aCommitThatBeganIsNotCancelled()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    window.save(QStringLiteral("root"), {newSector(QStringLiteral("ROOT"))});
    QTRY_COMPARE(window.heard, words("changed ROOT, root saved"));
    window.heard.clear();

    Rival rival(base.address());
    rival.holdCommits(QStringLiteral("ROOT"));
    const Atlas::Job job = window.save(QStringLiteral("leaf"),
                                       {newSector(QStringLiteral("LEAF"), QStringLiteral("ROOT"))});
    QTRY_VERIFY(rival.isCommitWaiting());
    window.atlas.cancel(job);
    rival.letGo();
    QTRY_COMPARE(window.heard, words("changed LEAF, leaf saved"));
    window.atlas.cancel(job);
    QCoreApplication::processEvents();
    QCOMPARE(window.heard, words("changed LEAF, leaf saved"));
}

void TestAtlas::anOpeningIsDroppedOrDone()
{
    const TestBase base(engineOfRow());
    QVERIFY(base.create());
    Listener window;
    // Which of the two threads is first cannot be told.
    window.atlas.cancel(window.atlas.open(base.address(), Store::Access::ReadWrite, &window,
                                          window.as(QStringLiteral("open"))));
    QTRY_VERIFY(window.atlas.state() != Atlas::State::Opening);
    const bool isOpen = window.atlas.state() == Atlas::State::Open;
    QTRY_VERIFY(window.heard.contains(isOpen ? QStringLiteral("open done")
                                             : QStringLiteral("open cancelled")));
}

void TestAtlas::whoAsksAtTheNewsOfAnOpeningStandsBehindIt()
{
    const TestBase base(engineOfRow());
    QVERIFY(base.create());
    Listener window;
    bool hasLog = false;
    connect(&window.atlas, &Atlas::stateChanged, &window, [&](Atlas::State state) {
        if (state != Atlas::State::Opening)
            return;
        window.atlas.logFrom(1, 1, &window, [&hasLog](const Outcome<Changes> &outcome) {
            hasLog = std::holds_alternative<Changes>(outcome);
        });
    });
    window.atlas.open(base.address(), Store::Access::ReadWrite, &window,
                      window.as(QStringLiteral("open")));
    QTRY_VERIFY(hasLog);
    QCOMPARE(window.atlas.state(), Atlas::State::Open);
    QVERIFY(window.heard.contains(QStringLiteral("open done")));
}

void TestAtlas::aReportNeedsItsContext()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    auto form = std::make_unique<QObject>();
    bool isCalled = false;
    window.atlas.submit({newSource(QStringLiteral("a"))}, QStringLiteral("test"), form.get(),
                        [&isCalled](const SubmitResult &) { isCalled = true; });
    form.reset();
    window.save(QStringLiteral("b"));
    QTRY_COMPARE(window.heard, words("changed a, changed b, b saved"));
    QVERIFY(!isCalled);
}

void TestAtlas::aReportComesAfterTheCall()
{
    Listener window;
    QVERIFY(window.save(QStringLiteral("a")) > 0);
    QVERIFY(window.heard.isEmpty());
    QTRY_COMPARE(window.heard, words("a cancelled"));
}

void TestAtlas::aReadOnlyBaseRefusesEdits()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(base.create());
    QVERIFY(window.open(base, Store::Access::ReadOnly));
    QCOMPARE(window.atlas.state(), Atlas::State::ReadOnly);
    window.save(QStringLiteral("a"));
    window.atlas.logFrom(1, 1, &window, window.as(QStringLiteral("log")));
    QTRY_COMPARE(window.heard, words("a failed: read_only, log done"));
}

void TestAtlas::whatCannotBeOpenedLeavesAtlasClosed()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(base.create());
    window.atlas.open(base.address() + QLatin1String("_missing"), Store::Access::ReadWrite, &window,
                      [&window](const BaseResult &result) {
                          window.heard.append(wordOf(result));
                          QCOMPARE(window.atlas.state(), Atlas::State::Closed);
                      });
    QCOMPARE(window.atlas.state(), Atlas::State::Opening);
    window.save(QStringLiteral("a"));
    QTRY_COMPARE(window.heard.size(), 3);
    QCOMPARE(window.heard[0], QStringLiteral("closed"));
    QCOMPARE(window.heard[1], engineOfRow() == Engine::Sqlite
                                  ? QStringLiteral("refused: missing")
                                  : QStringLiteral("refused: no_database"));
    QCOMPARE(window.heard[2], QStringLiteral("a cancelled"));

    window.heard.clear();
    window.atlas.create(base.address(), &window, window.as(QStringLiteral("create")));
    QTRY_COMPARE(window.heard, words("closed, create refused: already_exists"));
}

void TestAtlas::aLostConnectionComesBack()
{
    if (engineOfRow() == Engine::Sqlite)
        QSKIP("a file has no connection to lose");
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    QList<Atlas::State> states;
    connect(&window.atlas, &Atlas::stateChanged, this,
            [&states](Atlas::State state) { states.append(state); });

    Rival(base.address()).cutOthers();
    QTRY_COMPARE(states, (QList{Atlas::State::ConnectionLost, Atlas::State::Open}));
    const auto colleague = base.open();
    QVERIFY(colleague);
    VERIFY_SAVED(colleague->submit({newSource(QStringLiteral("theirs"))}, QStringLiteral("test")));
    QTRY_COMPARE(window.heard, words("changed theirs"));
    window.save(QStringLiteral("mine"));
    QTRY_COMPARE(window.heard, words("changed theirs, changed mine, mine saved"));
}

void TestAtlas::theEventLoopDoesNotStall()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    qint64 worst = 0;
    // The machine may be busy with other things: one of three batches must go through smoothly.
    for (int i = 0; i < 3 && (i == 0 || worst > 100); ++i) {
        Edits edits;
        for (int k = 0; k < 2000; ++k)
            edits.append(newSource(QStringLiteral("%1-%2").arg(i).arg(k)));
        window.heard.clear();
        window.save(QStringLiteral("batch"), edits);
        worst = 0;
        QElapsedTimer sinceTick;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this,
                [&worst, &sinceTick] { worst = std::max(worst, sinceTick.restart()); });
        sinceTick.start();
        ticks.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(!window.heard.isEmpty(), 60000);
        QCOMPARE(window.heard.last(), QStringLiteral("batch saved"));
        worst = std::max(worst, sinceTick.elapsed());
        qInfo("longest stall with 2000 edits: %lld ms", worst);
    }
    QVERIFY2(worst <= 100, qPrintable(QString::number(worst)));
}

QTEST_GUILESS_MAIN(TestAtlas)
#include "tst_atlas.moc"
