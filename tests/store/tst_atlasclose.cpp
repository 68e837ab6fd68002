// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "listener.h"
#include "rival.h"

using namespace mra;

/// How an Atlas ends.
class TestAtlasClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void closingFinishesTheQueue();
    void closingWaitsForACommit();
    void closingSaysWhenAnOutcomeIsUnknown();
    void leavingWithoutClosingSavesWhatIsQueued();
};

void TestAtlasClose::initTestCase_data()
{
    addEngines();
}

void TestAtlasClose::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestAtlasClose::closingFinishesTheQueue()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    window.save(QStringLiteral("a"));
    window.save(QStringLiteral("b"));
    window.atlas.close();
    QCOMPARE(window.atlas.state(), Atlas::State::Closing);
    QTRY_COMPARE(window.heard, words("changed a, a saved, changed b, b saved, closed"));
    QCOMPARE(window.atlas.snapshot().size(RecordKind::Source), 0);

    window.heard.clear();
    QVERIFY(window.open(base));
    QCOMPARE(window.atlas.state(), Atlas::State::Open);
    QVERIFY(window.has(QStringLiteral("a")) && window.has(QStringLiteral("b")));
    window.atlas.close();
    window.save(QStringLiteral("c"));
    QTRY_COMPARE(window.heard.size(), 2);
    window.heard.sort();
    QCOMPARE(window.heard, words("c cancelled, closed"));
}

void TestAtlasClose::closingWaitsForACommit()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    window.save(QStringLiteral("root"), {newSector(QStringLiteral("ROOT"))});
    QTRY_COMPARE(window.heard, words("changed ROOT, root saved"));
    window.heard.clear();

    Rival rival(base.address());
    rival.holdCommits(QStringLiteral("ROOT"));
    window.save(QStringLiteral("leaf"),
                {newSector(QStringLiteral("LEAF"), QStringLiteral("ROOT"))});
    QTRY_VERIFY(rival.isCommitWaiting());
    window.atlas.close();
    QTest::qWait(300);
    QCOMPARE(window.atlas.state(), Atlas::State::Closing);
    QVERIFY(window.heard.isEmpty());
    rival.letGo();
    QTRY_COMPARE(window.heard, words("changed LEAF, leaf saved, closed"));
}

void TestAtlasClose::closingSaysWhenAnOutcomeIsUnknown()
{
    const TestBase base(engineOfRow());
    Listener window;
    QVERIFY(window.create(base));
    Rival rival(base.address());
    rival.holdWriteLock();

    // The store waits 5 s for the lock: for the first save until a second before the patience ends,
    // for the second one beyond its end.
    window.save(QStringLiteral("a"));
    window.save(QStringLiteral("b"));
    window.save(QStringLiteral("c"));
    QTest::qWait(1000);
    window.atlas.close();
    QTRY_COMPARE_WITH_TIMEOUT(
        window.heard, words("a failed: busy, b failed: outcome_unknown, c cancelled, closed"),
        10000);

    // What was left behind goes on, and nothing of it is heard.
    window.heard.clear();
    rival.letGo();
    QVERIFY(window.open(base));
    QTRY_VERIFY(window.has(QStringLiteral("b")));
    QVERIFY(!window.has(QStringLiteral("c")));
    QVERIFY(window.heard.isEmpty() || window.heard == words("changed b"));
}

void TestAtlasClose::leavingWithoutClosingSavesWhatIsQueued()
{
    const TestBase base(engineOfRow());
    {
        Listener window;
        QVERIFY(window.create(base));
        window.save(QStringLiteral("a"));
        window.save(QStringLiteral("b"));
    }
    QCOMPARE(base.open()->snapshot().size(RecordKind::Source), 2);
}

QTEST_GUILESS_MAIN(TestAtlasClose)
#include "tst_atlasclose.moc"
