// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "support/engines.h"
#include "support/forgery.h"
#include "support/records.h"

#include <QTest>

namespace mra {
namespace {

using Rows = QList<LogRow>;

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
constexpr qsizetype storySize = 11;

/// The small world as seed, two edits of CN, and an undo of the second.
void tellStory(Store &store)
{
    VERIFY_SAVED(store.submit(smallWorld(), seedReason()));
    for (const QString &capital : {first, second}) {
        const Territory before = *store.snapshot().find<Territory>({QStringLiteral("CN")});
        Territory after = before;
        after.capital = capital;
        VERIFY_SAVED(store.submit({Edit::update(before, after)}, capital));
    }
    VERIFY_SAVED(store.undo());
}

void numbered(Rows &rows, qint64 begin)
{
    for (LogRow &row : rows)
        row.seq = begin++;
}

struct Forgery
{
    const char *name;
    const char *found; ///< by verify
    bool stopsUndo;
    std::function<void(Rows &)> change;
};

const QList<Forgery> &forgeries()
{
    // The rows from the last: the undo, the second edit, the first, the seed.
    constexpr qsizetype u = storySize - 1, b = u - 1, a = b - 1, s = a - 1;
    static const QList<Forgery> all{
        {"none", "good", false, [](Rows &) {}},
        {"undoes itself", "undo seq 9", true, [](Rows &r) { r[a].undoneBatch = r[a].batch; }},
        {"undo that undoes itself", "undo seq 11", true,
         [](Rows &r) { r[u].undoneBatch = r[u].batch; }},
        {"two undo each other", "undo seq 10", true,
         [](Rows &r) { r[b].undoneBatch = r[u].batch; }},
        {"three undo each other", "undo seq 9", true,
         [](Rows &r) {
             r[a].undoneBatch = r[u].batch;
             r[b].undoneBatch = r[a].batch;
         }},
        {"undoes a later one", "undo seq 9", true, [](Rows &r) { r[a].undoneBatch = r[b].batch; }},
        {"undoes an unknown one", "undo seq 11", true,
         [](Rows &r) { r[u].undoneBatch = QStringLiteral("nobody"); }},
        {"a step in two parts", "step seq 9", true,
         [](Rows &r) {
             std::swap(r[s], r[a]);
             numbered(r, 1);
         }},
        {"a step of two people", "step seq 8", true,
         [](Rows &r) { r[s].who = QStringLiteral("nobody"); }},
        {"a step of two reasons", "step seq 8", true, [](Rows &r) { r[s].reason = first; }},
        {"half a step undoes", "step seq 8", true,
         [](Rows &r) { r[s].undoneBatch = QStringLiteral("nobody"); }},
        {"a step at two times", "step seq 8", false,
         [](Rows &r) { r[s].at = QStringLiteral("2020-02-03T23:59:59.999Z"); }},
        {"a version that jumps", "version seq 10", false, [](Rows &r) { r[b].version += 5; }},
        {"a version that stays", "version seq 10", false, [](Rows &r) { --r[b].version; }},
        {"a gap", "number seq 13", false, [](Rows &r) { r[u].seq += 2; }},
        {"a number below 1", "number seq 0", false, [](Rows &r) { numbered(r, 0); }},
        {"numbers far below 1", "number seq -99", false, [](Rows &r) { numbered(r, -99); }},
        {"a beginning that is missing", "number seq 2", false, [](Rows &r) { r.removeFirst(); }},
        {"a chain that does not close", "hash seq 10", false,
         [](Rows &r) { r[b].hash = falseHash; }},
    };
    return all;
}

} // namespace

/// A log whose hashes are right and which says what no program of ours can have done.
class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndStopsUndo_data();
    void isFoundAndStopsUndo();
};

void TestContradictions::isFoundAndStopsUndo_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("forgery");
    for (int i = 0; i < forgeries().size(); ++i) {
        QTest::addRow("sqlite, %s", forgeries()[i].name) << Engine::Sqlite << i;
        if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
            QTest::addRow("postgresql, %s", forgeries()[i].name) << Engine::Postgres << i;
    }
}

void TestContradictions::isFoundAndStopsUndo()
{
    ON_ENGINE(base);
    QFETCH(int, forgery);
    const Forgery &forged = forgeries()[forgery];
    {
        const auto store = base.create();
        QVERIFY(store);
        tellStory(*store);
        QCOMPARE(store->snapshot().lastSeq(), storySize);
    }
    forgeLog(base.address(), forged.change);
    const auto store = base.open();
    QVERIFY(store);
    QVERIFY2(wordsFor(store->verify()).startsWith(QLatin1String(forged.found)),
             qPrintable(wordsFor(store->verify())));
    const QVariant rows = base.execute(QStringLiteral("SELECT COUNT(*) FROM change_log"));
    const QString batch = store->log().last().batch;
    if (!forged.stopsUndo)
        return;
    for (const QString &outcome : {wordsFor(base.open()->undo()), wordsFor(base.open()->redo()),
                                   wordsFor(base.open()->undoBatch(batch))})
        QVERIFY2(outcome.startsWith(QLatin1String("failed: damaged")), qPrintable(outcome));
    QCOMPARE(base.execute(QStringLiteral("SELECT COUNT(*) FROM change_log")), rows);
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestContradictions)
#include "tst_contradictions.moc"
