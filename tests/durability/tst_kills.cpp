// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/scene.h"
#include "durability/table.h"
#include "support/effort.h"

#include <QRegularExpression>
#include <QTest>

namespace mra::durability {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Count
{
    int kills = 0;      ///< that came before the program had ended
    int lost = 0;       ///< reported, and not there
    int unreadable = 0; ///< neither the old nor the new state, or a base that was not to be touched
    int blocked = 0;    ///< the next run fails
    int leftOver = 0;   ///< the next run does not remove what the killed one left
    QStringList findings;
};

/// Names of a folder; those that tell when they were made without the time.
QSet<QString> namesIn(const Tree &tree)
{
    static const QRegularExpression time(u"-[0-9]{8}-[0-9]{6}(-[0-9]+)?"_s);
    QSet<QString> names;
    for (auto name = tree.keyBegin(); name != tree.keyEnd(); ++name)
        names.insert(QFile::decodeName(*name).remove(time));
    return names;
}

/// Some call of the program, before which it ends.
Fault killIn(const Trace &trace, std::mt19937 &random)
{
    const qsizetype at = qsizetype(random() % size_t(trace.size()));
    const Call call = trace[at].head.call;
    return {call == Call::Close ? Call::Open : call, countOf(trace.mid(0, at + 1), call),
            Fault::killed, false};
}

} // namespace

/// A program that is killed leaves the old or the new state, and the next run needs no help.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)test::seed(); }
    void theNextRunNeedsNoHelp_data();
    void theNextRunNeedsNoHelp();
    void anExportBetweenItsFilesSaysSo();

private:
    Count kill(const Scene &scene, int kills);

    Office m_office;
    Table m_table{{u"kills"_s, u"lost"_s, u"unreadable"_s, u"blocked"_s, u"left over"_s}};
};

Count TestKills::kill(const Scene &scene, int kills)
{
    const Stage &stage = m_office.stage();
    m_office.prepare(scene);
    const Tree before = stage.tree();
    const Ran done = stage.run(scene.line);
    const Tree after = stage.tree();
    Look look(scene, before, after);
    const QByteArray oldState = look.target(before).content;
    const QByteArray newState = look.target(after).content;

    std::mt19937 random(test::seed());
    Count count;
    for (int i = 0; i < kills; ++i) {
        stage.reset(before);
        const int moment = int(random() % size_t(1000 * done.milliseconds + 1)); // µs
        const Ran killed = i % 2 == 0 ? stage.runAndKill(scene.line, moment)
                                      : stage.run(scene.line, killIn(done.trace, random));
        Tree left = stage.tree();
        const QByteArray found = look.target(left).content;
        const bool isLost = !killed.out.isEmpty() && found != newState;
        const bool isUnreadable =
            (found != oldState && found != newState) || !look.isUntouched(left);
        // What was made although nobody was told stands in the way of the next run.
        if (oldState == BaseState::absent().content && found == newState)
            QFile::remove(stage.path(scene.target));
        const Ran again = stage.run(scene.line);
        left = stage.tree();
        const bool isBlocked = again.code != 0 || look.target(left).content != newState;
        const bool isLeftOver = namesIn(left) != namesIn(after);
        count.kills += killed.code < 0;
        count.lost += isLost;
        count.unreadable += isUnreadable;
        count.blocked += isBlocked;
        count.leftOver += isLeftOver;
        if (!isLost && !isUnreadable && !isBlocked && !isLeftOver)
            continue;
        const QStringList names = (namesIn(left) - namesIn(after)).values();
        count.findings << u"kill %1: %2; then exit %3 %4 %5"_s.arg(i)
                              .arg(QString::fromLatin1(found))
                              .arg(again.code)
                              .arg(QString::fromUtf8(again.err), names.join(u' '));
    }
    return count;
}

void TestKills::theNextRunNeedsNoHelp_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : allScenes()) {
        if (scene.canBeRepeated)
            QTest::newRow(scene.name) << &scene;
    }
}

void TestKills::theNextRunNeedsNoHelp()
{
    QFETCH(const Scene *, scene);
    const Count count = kill(*scene, test::cases(30));
    m_table.add(scene->name,
                {count.kills, count.lost, count.unreadable, count.blocked, count.leftOver},
                count.findings);
    QCOMPARE(count.findings.size(), 0);
}

/// Killed before each of its files is put in place: the folder holds the old ones or the new ones,
/// or says that it holds both.
void TestKills::anExportBetweenItsFilesSaysSo()
{
    const Scene &scene = sceneOf("export again");
    const Stage &stage = m_office.stage();
    m_office.prepare(scene);
    const Tree before = stage.tree();
    const Ran done = stage.run(scene.line);
    Look look(scene, before, stage.tree());
    const int files = countOf(done.trace, Call::Rename);
    QVERIFY(files > 1);
    for (int nth = 1; nth <= files; ++nth) {
        stage.reset(before);
        const Ran killed = stage.run(scene.line, {Call::Rename, nth, Fault::killed, false});
        QVERIFY(killed.code < 0);
        QCOMPARE(look.target(stage.tree()).fault, QString());
    }
}

} // namespace mra::durability

QTEST_GUILESS_MAIN(mra::durability::TestKills)
#include "tst_kills.moc"
