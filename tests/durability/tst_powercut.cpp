// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/scene.h"
#include "durability/table.h"
#include "support/effort.h"

#include <QTest>

namespace mra::durability {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Count
{
    int cuts = 0;
    int lost = 0;       ///< what was reported
    int unreadable = 0; ///< the target, or a base that was not to be touched
    int half = 0;       ///< neither one whole state nor the next, or the former one is not kept
    QStringList findings;
};

/// Calls that change something or say something.
Trace deedsOf(const Trace &trace)
{
    Trace deeds;
    for (const Entry &entry : trace) {
        const Call call = entry.head.call;
        if (entry.head.error == 0 && call != Call::Read && call != Call::PRead)
            deeds.append(entry);
    }
    return deeds;
}

/// Moments at which the power goes, in their order: many right after something was reported.
QList<qsizetype> momentsIn(const Trace &trace, int count, std::mt19937 &random)
{
    QList<qsizetype> reports{trace.size()};
    for (qsizetype i = 0; i < trace.size(); ++i) {
        if (trace[i].head.call == Call::Report)
            reports.append(i + 1);
    }
    QList<qsizetype> moments;
    for (int i = 0; i < count; ++i)
        moments.append(i % 4 == 0 ? reports[qsizetype(random() % size_t(reports.size()))]
                                  : qsizetype(random() % size_t(trace.size() + 1)));
    std::sort(moments.begin(), moments.end());
    return moments;
}

/// The states that the target takes, in their order.
QList<QByteArray> statesOf(const Scene &scene, const Ran &ran, Look &look, const Tree &before,
                           const Tree &after)
{
    QList<QByteArray> states{look.target(before).is};
    if (scene.saysStates())
        states += ran.out.split('\n').mid(0, ran.out.count('\n'));
    else
        states.append(look.target(after).is);
    return states;
}

/// Plays what the program did up to many moments and looks at what the disk may hold then.
Count cut(const Scene &scene, Disk disk, const Ran &ran, const Tree &after, int cuts)
{
    const Tree before = disk.now();
    Look look(scene, before, after);
    const QList<QByteArray> states = statesOf(scene, ran, look, before, after);
    const Trace trace = deedsOf(ran.trace);
    std::mt19937 random(test::seed());
    Count count;
    qsizetype played = 0;
    for (qsizetype moment : momentsIn(trace, cuts, random)) {
        for (; played < moment; ++played)
            disk.apply(trace[played]);
        const QByteArray said = reportedIn(trace.mid(0, moment));
        const qsizetype reported = scene.saysStates() ? said.count('\n') : !said.isEmpty();
        const Tree left = disk.afterCut(random);
        const BaseState found = look.target(left);
        const qsizetype at = states.lastIndexOf(found.is);
        const bool isUnreadable = !found.fault.isEmpty() || !look.isUntouched(left);
        const bool isHalf = !isUnreadable && (at < 0 || (at > 0 && !look.isFormerKept(left)));
        const bool isLost = !isUnreadable && !isHalf && at < reported;
        ++count.cuts;
        count.unreadable += isUnreadable;
        count.half += isHalf;
        count.lost += isLost;
        if (isUnreadable || isHalf || isLost)
            count.findings << u"cut after call %1 of %2, %3 reported, %4 there; %5"_s.arg(moment)
                                  .arg(trace.size())
                                  .arg(reported)
                                  .arg(at)
                                  .arg(found.fault);
    }
    return count;
}

} // namespace

/// What the program reported as done is there after a power cut, whatever the disk had not written
/// yet, and nothing is half.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)test::seed(); }
    void whatIsReportedStays_data();
    void whatIsReportedStays();
    void aFolderThatIsNotSyncedIsSeen();

private:
    Office m_office;
    Table m_table{{u"cuts"_s, u"lost"_s, u"unreadable"_s, u"half"_s}};
};

void TestPowerCut::whatIsReportedStays_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : allScenes())
        QTest::newRow(scene.name) << &scene;
}

void TestPowerCut::whatIsReportedStays()
{
    QFETCH(const Scene *, scene);
    m_office.prepare(*scene);
    const Disk disk(m_office.stage().folder());
    const Ran ran = m_office.stage().run(scene->line);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!reportedIn(ran.trace).isEmpty());
    const Tree after = m_office.stage().tree();

    // The recorder missed nothing: the calls alone lead to what is there.
    Disk whole = disk;
    for (const Entry &entry : ran.trace)
        whole.apply(entry);
    QCOMPARE(whole.fault(), QString());
    QVERIFY(whole.now() == after);

    const Count count = cut(*scene, disk, ran, after, test::cases(scene->share));
    m_table.add(scene->name, {count.cuts, count.lost, count.unreadable, count.half},
                count.findings);
    QCOMPARE(count.findings.size(), 0);
}

/// With `synchronous = FULL` the folder is not synced after the journal is removed: the journal
/// may come back and take the save with it.
void TestPowerCut::aFolderThatIsNotSyncedIsSeen()
{
    const Scene &scene = sceneOf("edit");
    m_office.prepare(scene);
    Disk disk(m_office.stage().folder());
    disk.leaveOutSyncsAfterJournals();
    const Ran ran = m_office.stage().run(scene.line);
    const Count count = cut(scene, disk, ran, m_office.stage().tree(), 100);
    QVERIFY(count.lost > 10);
    QCOMPARE(count.unreadable + count.half, 0);
}

} // namespace mra::durability

QTEST_GUILESS_MAIN(mra::durability::TestPowerCut)
#include "tst_powercut.moc"
