// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"
#include "ui/windowtest.h"

#include <QTest>

using namespace mra;
using namespace mra::test;

/// What follows from the records is made once and shared: counted while somebody works in the
/// window.
class TestDerivedOnce : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void stepOfTheDayMakesOneIndex();
    void editMakesOnlyItsOwnTimelines();
    void hiddenPagesAskForNothing();

private:
    struct Counts
    {
        int indexes = 0;
        int timelines = 0;
        int asked = 0;
    };
    static Counts countsOf(const Frame &frame)
    {
        const Derived &derived = *frame.workspace.derived();
        return {derived.indexesMade(), derived.timelinesMade(), derived.timesAsked()};
    }
};

void TestDerivedOnce::stepOfTheDayMakesOneIndex()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAllPages(frame);
    const Counts before = countsOf(frame);
    Filter filter = frame.workspace.filter().filter();
    filter.on = filter.on.addDays(-400);
    frame.workspace.filter().setFilter(filter);
    showAllPages(frame);
    QCOMPARE(countsOf(frame).indexes - before.indexes, 1);
    QCOMPARE(countsOf(frame).timelines - before.timelines, 0);
}

void TestDerivedOnce::editMakesOnlyItsOwnTimelines()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAllPages(frame);
    const Counts before = countsOf(frame);
    const auto agreement = frame.record<Agreement>("cn-nz-eeemra");
    Agreement changed = agreement;
    changed.notes = QStringLiteral("Read again.");
    frame.atlas.submit({Edit::update(Record(agreement), Record(changed))}, QStringLiteral("edit"),
                       &frame.atlas, [](const SubmitResult &) {});
    COMPARE_SOON(frame.record<Agreement>("cn-nz-eeemra").notes, changed.notes);
    showAllPages(frame);
    QCOMPARE(countsOf(frame).timelines - before.timelines, 1);
    QCOMPARE(countsOf(frame).indexes - before.indexes, 1);
}

void TestDerivedOnce::hiddenPagesAskForNothing()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    frame.window->showPage(Frame::History); // which shows no record
    VERIFY_SOON(frame.isReady());
    constexpr int longEnough = 300; // for what the pool still works on
    QTest::qWait(longEnough);
    const Counts before = countsOf(frame);
    Filter filter = frame.workspace.filter().filter();
    filter.on = filter.on.addDays(-400);
    frame.workspace.filter().setFilter(filter);
    QTest::qWait(longEnough);
    QCOMPARE(countsOf(frame).asked, before.asked);
    QCOMPARE(countsOf(frame).indexes, before.indexes);
}

QTEST_MAIN(TestDerivedOnce)
#include "tst_derivedonce.moc"
