// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "store/standings.h"
#include "support/engines.h"
#include "support/records.h"

#include <QTest>

#include <random>

namespace mra {
namespace {

const QString officer = QStringLiteral("officer");

/// Edits the capital of CN.
SubmitResult rename(Store &store, const char *capital)
{
    const Territory before = *store.snapshot().find<Territory>({QStringLiteral("CN")});
    Territory after = before;
    after.capital = QString::fromLatin1(capital);
    return store.submit({Edit::update(before, after)}, QString::fromLatin1(capital));
}

QString capital(const Store &store)
{
    return store.snapshot().find<Territory>({QStringLiteral("CN")})->capital;
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBatchIsChosen_data();
    void theBatchIsChosen();
    void anyLogIsSettled();
    void longChainsAreSettled();
    void undoAndRedoWalkTheHistory_data() { addEngines(); }
    void undoAndRedoWalkTheHistory();
    void anEditEndsRedo_data() { addEngines(); }
    void anEditEndsRedo();
    void theSeedStays_data() { addEngines(); }
    void theSeedStays();
    void othersKeepTheirBatches_data() { addEngines(); }
    void othersKeepTheirBatches();
    void whatChangedSinceIsAConflict_data() { addEngines(); }
    void whatChangedSinceIsAConflict();
    void anyBatchCanBeUndoneOnce_data() { addEngines(); }
    void anyBatchCanBeUndoneOnce();
    void recordsComeBackWithTheVersionThatFollows_data() { addEngines(); }
    void recordsComeBackWithTheVersionThatFollows();
};

/// A history is words "batch[<undone]@user"; `s` is the seed.
void TestUndo::theBatchIsChosen_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("redo");
    const auto row = [](const char *history, const char *undo, const char *redo) {
        QTest::newRow(history) << QString::fromLatin1(history) << QString::fromLatin1(undo)
                               << QString::fromLatin1(redo);
    };
    row("s@officer", "", "");
    row("s@officer a@officer", "a", "");
    row("a@officer b@officer", "b", "");
    row("a@officer b@officer u<b@officer", "a", "u");
    row("a@officer b@officer u<b@officer v<a@officer", "", "v");
    row("a@officer b@officer u<b@officer v<a@officer r<v@officer", "r", "u");
    row("a@officer u<a@officer r<u@officer", "r", "");
    row("a@officer u<a@officer r<u@officer w<r@officer", "", "w");
    row("a@officer u<a@officer b@officer", "b", "");
    row("a@officer b@other", "a", "");
    row("a@officer b@other u<b@officer", "a", "u");
    row("a@other u<a@other", "", "");
}

void TestUndo::theBatchIsChosen()
{
    QFETCH(QString, history);
    QFETCH(QString, undo);
    QFETCH(QString, redo);
    Standings standings;
    const QStringList words = history.split(QLatin1Char(' '));
    for (const QString &word : words) {
        const QString ids = word.section(QLatin1Char('@'), 0, 0);
        const QString id = ids.section(QLatin1Char('<'), 0, 0);
        standings.append({id, ids.section(QLatin1Char('<'), 1), word.section(QLatin1Char('@'), 1),
                          id == QLatin1String("s") ? seedReason() : QString()});
    }
    QCOMPARE(standings.nextUndo(officer).value_or(Batch()).id, undo);
    QCOMPARE(standings.nextRedo(officer).value_or(Batch()).id, redo);
    QCOMPARE(standings.contradiction(), QString());
}

/// Logs that no program of ours writes: batches that stand there twice, undo themselves, each
/// other, later or unknown ones. What an undo names and does not find before itself it does not
/// undo.
void TestUndo::anyLogIsSettled()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const auto size = int(1 + random() % 24);
        const auto anyId = [&] { return QString::number(random() % unsigned(size + 2)); };
        Standings standings;
        QList<int> undone; ///< by place; -1: none before it
        QString contradiction;
        for (int i = 0; i < size; ++i) {
            Batch batch{random() % 8 ? QString::number(i) : anyId(), {}, officer, {}};
            if (random() % 3)
                batch.undone = random() % 4 ? QString::number(random() % unsigned(i + 1)) : anyId();
            int place = -1;
            for (int j = i - 1; j >= 0; --j) {
                if (standings.batches()[j].id == batch.undone)
                    place = j;
            }
            const bool isDouble = standings.contains(batch.id);
            if (contradiction.isEmpty() && (isDouble || (!batch.undone.isEmpty() && place < 0)))
                contradiction = batch.id;
            undone << place;
            standings.append(batch);
        }
        const std::function<bool(int)> isEffective = [&](int place) {
            for (int i = place + 1; i < size; ++i) {
                if (undone[i] == place && isEffective(i))
                    return false;
            }
            return true;
        };
        const QByteArray label = "seed " + QByteArray::number(seed);
        QVERIFY2(standings.contradiction() == contradiction, label.constData());
        QStringList seen;
        for (int i = 0; i < size; ++i) {
            const QString id = standings.batches()[i].id;
            if (!seen.contains(id)) // the first of its name answers for it
                QVERIFY2(standings.isEffective(id) == isEffective(i), label.constData());
            seen << id;
        }
        static_cast<void>(standings.nextUndo(officer));
        static_cast<void>(standings.nextRedo(officer));
    }
}

/// A user who undoes and redoes one edit all day. Steps that grow with the square of the length
/// would not end here.
void TestUndo::longChainsAreSettled()
{
    constexpr int length = 400'000;
    Standings standings;
    for (int i = 0; i < length; ++i)
        standings.append(
            {QString::number(i), i > 0 ? QString::number(i - 1) : QString(), officer, {}});
    QCOMPARE(standings.nextRedo(officer)->id, QString::number(length - 1));
    QVERIFY(!standings.nextUndo(officer));
    standings.append({QStringLiteral("redo"), QString::number(length - 1), officer, {}});
    QCOMPARE(standings.nextUndo(officer)->id, QStringLiteral("redo"));
    QCOMPARE(standings.contradiction(), QString());
}

void TestUndo::undoAndRedoWalkTheHistory()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    for (const char *name : {"one", "two", "three"})
        VERIFY_SAVED(rename(*store, name));
    for (const char *name : {"two", "one", ""}) {
        VERIFY_SAVED(store->undo());
        QCOMPARE(capital(*store), QString::fromLatin1(name));
    }
    QCOMPARE(wordsFor(store->undo()), QStringLiteral("nothing to do"));
    for (const char *name : {"one", "two", "three"}) {
        VERIFY_SAVED(store->redo());
        QCOMPARE(capital(*store), QString::fromLatin1(name));
    }
    QCOMPARE(wordsFor(store->redo()), QStringLiteral("nothing to do"));
    const Change last = store->log(1).first();
    QVERIFY(!last.undoneBatch.isEmpty());
    QCOMPARE(last.reason, QStringLiteral("three"));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestUndo::anEditEndsRedo()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    VERIFY_SAVED(rename(*store, "one"));
    VERIFY_SAVED(store->undo());
    VERIFY_SAVED(rename(*store, "two"));
    QCOMPARE(wordsFor(store->redo()), QStringLiteral("nothing to do"));
    VERIFY_SAVED(store->undo());
    QCOMPARE(capital(*store), QString());
}

void TestUndo::theSeedStays()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    const SubmitResult seed = store->submit(smallWorld(), seedReason());
    VERIFY_SAVED(seed);
    QCOMPARE(wordsFor(store->undo()), QStringLiteral("nothing to do"));
    QCOMPARE(wordsFor(store->undoBatch(std::get<Saved>(seed).batch)),
             QStringLiteral("nothing to do"));
    QCOMPARE(wordsFor(store->undoBatch(QStringLiteral("unknown"))),
             QStringLiteral("nothing to do"));
}

void TestUndo::othersKeepTheirBatches()
{
    ON_ENGINE(base);
    const auto mine = base.create();
    const auto theirs = base.open();
    QVERIFY(mine && theirs);
    theirs->setUser(QStringLiteral("colleague"));
    VERIFY_SAVED(mine->submit(smallWorld(), seedReason()));
    VERIFY_SAVED(rename(*mine, "mine"));
    VERIFY_SAVED(theirs->submit({Edit::create(territory("FR"))}, {}));
    VERIFY_SAVED(mine->undo());
    QVERIFY(mine->snapshot().contains<Territory>({QStringLiteral("FR")}));
    QCOMPARE(capital(*mine), QString());
    VERIFY_SAVED(theirs->undo());
    QVERIFY(!theirs->snapshot().contains<Territory>({QStringLiteral("FR")}));
    QCOMPARE(wordsFor(theirs->undo()), QStringLiteral("nothing to do"));
    VERIFY_SAVED(mine->redo());
    QCOMPARE(capital(*mine), QStringLiteral("mine"));
}

void TestUndo::whatChangedSinceIsAConflict()
{
    ON_ENGINE(base);
    const auto mine = base.create();
    const auto theirs = base.open();
    QVERIFY(mine && theirs);
    theirs->setUser(QStringLiteral("colleague"));
    VERIFY_SAVED(mine->submit(smallWorld(), seedReason()));
    VERIFY_SAVED(rename(*mine, "mine"));
    QVERIFY(!theirs->refresh().isEmpty());
    VERIFY_SAVED(rename(*theirs, "theirs"));
    QCOMPARE(wordsFor(mine->undo()), QStringLiteral("conflict CN"));
    // Once it is again as my batch left it, only the version differs: that is no conflict.
    VERIFY_SAVED(theirs->undo());
    VERIFY_SAVED(mine->undo());
    QCOMPARE(capital(*mine), QString());
}

void TestUndo::anyBatchCanBeUndoneOnce()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    const SubmitResult result = rename(*store, "one");
    VERIFY_SAVED(result);
    VERIFY_SAVED(store->submit({Edit::create(territory("FR"))}, {}));
    const QString batch = std::get<Saved>(result).batch;
    store->setUser(QStringLiteral("colleague"));
    VERIFY_SAVED(store->undoBatch(batch));
    QCOMPARE(store->log(1).first().undoneBatch, batch);
    QCOMPARE(store->log(1).first().who, QStringLiteral("colleague"));
    QCOMPARE(wordsFor(store->undoBatch(batch)), QStringLiteral("nothing to do"));
}

/// Few deleted records are looked up one by one, many together: either way each comes back with the
/// version that follows on its last one.
void TestUndo::recordsComeBackWithTheVersionThatFollows()
{
    for (const int count : {1, 2, 3, 16, 17, 40}) {
        ON_ENGINE(base);
        const auto store = base.create();
        QVERIFY(store);
        Edits edits;
        for (int i = 0; i < count; ++i)
            edits << Edit::create(territory(qPrintable(QStringLiteral("T%1").arg(i))));
        VERIFY_SAVED(store->submit(edits, {}));
        VERIFY_SAVED(store->undo());
        VERIFY_SAVED(store->redo());
        for (const auto &each : store->snapshot().all<Territory>())
            QCOMPARE(each->version, 3);
        QCOMPARE(store->snapshot().size(RecordKind::Territory), count);
        QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    }
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestUndo)
#include "tst_undo.moc"
