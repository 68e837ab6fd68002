// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "support/effort.h"
#include "support/engines.h"
#include "support/records.h"

#include <QTest>

#include <random>

namespace mra {
namespace {

const QString otherStep = QStringLiteral("another step than was named");

/// What came of undo or redo, where that was the step that the store had named.
QString wordsFor(const Step &named, const SubmitResult &result)
{
    const auto *saved = std::get_if<Saved>(&result);
    const bool isNamed = saved ? saved->changes.last().undoneBatch == named.batch &&
                                     saved->changes.size() == named.size
                               : std::holds_alternative<NothingToDo>(result) == named.isEmpty();
    return isNamed ? wordsFor(result) : otherStep;
}

/// One random step that a person could do: an edit, an undo or a redo. The same for the same state
/// and draws.
QString step(Store &store, std::mt19937 &random)
{
    const auto below = [&random](unsigned end) { return random() % end; };
    store.setUser(below(2) ? QStringLiteral("officer") : QStringLiteral("colleague"));
    const unsigned what = below(8);
    const Steps next = store.steps();
    if (what == 0)
        return wordsFor(next.undoable, store.undo());
    if (what == 1)
        return wordsFor(next.redoable, store.redo());
    const QString text = QString::number(random());
    const QString id = QStringLiteral("agreement-%1").arg(below(4));
    const auto stands = store.snapshot().find<Agreement>({id});
    if (!stands) {
        Agreement made = agreement("new", "CN", "KZ", "MED");
        made.id.value = id;
        return wordsFor(store.submit({Edit::create(made)}, text));
    }
    if (what == 2)
        return wordsFor(store.submit({Edit::remove(*stands)}, text));
    Agreement after = *stands;
    if (what == 3)
        std::reverse(after.grants.begin(), after.grants.end());
    else if (what == 4 && after.grants.size() > 1)
        after.grants.removeAt(below(unsigned(after.grants.size())));
    else if (what == 5) {
        Party observer;
        observer.id.value = text;
        observer.who = Ref::territory({QStringLiteral("DE")});
        observer.validity.since = PartialDate(QDate(2000, 1, 1).addDays(below(9999)));
        after.parties.insert(below(unsigned(after.parties.size() + 1)), observer);
    } else
        after.notes = text;
    const Territory before = *store.snapshot().find<Territory>({QStringLiteral("DE")});
    Territory germany = before;
    germany.capital = text;
    return wordsFor(
        store.submit({Edit::update(*stands, after), Edit::update(before, germany)}, text));
}

/// What the log says of each record is what is read for that record alone.
bool areHistoriesOfRecordsWhole(Store &store)
{
    QHash<RecordKey, QList<qint64>> rows;
    for (const Change &change : store.log())
        rows[change.edit.key()] << change.seq;
    return std::all_of(rows.keyBegin(), rows.keyEnd(), [&](const RecordKey &key) {
        QList<qint64> own;
        for (const Change &change : store.logOf(key))
            own << change.seq;
        return own == rows.value(key);
    });
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomHistoriesAreAlikeOnBothEngines();
};

/// Every history is told to both engines; outcomes, states and what is read back must be alike.
void TestHistory::randomHistoriesAreAlikeOnBothEngines()
{
    const unsigned histories = unsigned(test::cases(200));
    constexpr int steps = 8;
    QList<Engine> engines{Engine::Sqlite};
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
        engines.append(Engine::Postgres);
    std::vector<std::unique_ptr<TestBase>> bases;
    std::vector<std::unique_ptr<Store>> stores;
    for (Engine engine : engines) {
        bases.push_back(std::make_unique<TestBase>(engine));
        QVERIFY2(bases.back()->fault().isEmpty(), qPrintable(bases.back()->fault()));
        stores.push_back(bases.back()->create());
        QVERIFY(stores.back());
        VERIFY_SAVED(stores.back()->submit(smallWorld(), seedReason()));
    }
    for (unsigned history = 0; history < histories; ++history) {
        const unsigned seed = test::seed() + history;
        QStringList told;
        QByteArray state;
        for (size_t i = 0; i < stores.size(); ++i) {
            std::mt19937 random(seed);
            QStringList outcomes;
            for (int j = 0; j < steps; ++j)
                outcomes << step(*stores[i], random);
            QVERIFY(!outcomes.contains(otherStep));
            const QString label = QStringLiteral("history %1 on engine %2").arg(seed).arg(i);
            if (i == 0) {
                told = outcomes;
                state = shown(stores[i]->snapshot());
            }
            QVERIFY2(outcomes == told, qPrintable(label + outcomes.join(QLatin1Char(','))));
            QVERIFY2(shown(stores[i]->snapshot()) == state, qPrintable(label));
            if (history % 20 == 19) {
                const auto again = bases[i]->open();
                QVERIFY2(again && shown(again->snapshot()) == state, qPrintable(label));
                QCOMPARE(wordsFor(stores[i]->verify()), QStringLiteral("good"));
                QVERIFY2(areHistoriesOfRecordsWhole(*stores[i]), qPrintable(label));
            }
        }
    }
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestHistory)
#include "tst_history.moc"
