// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/recordcheck.h"
#include "standing.h"
#include "store/batch.h"
#include "support/engines.h"
#include "support/records.h"

#include <QTest>

#include <limits>
#include <random>

namespace mra {

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data() { addEngines(); }
    void everyFieldComesBack();
    void emptyFieldsComeBack_data() { addEngines(); }
    void emptyFieldsComeBack();
    void submitTellsWhatWasSaved_data() { addEngines(); }
    void submitTellsWhatWasSaved();
    void editsWithoutAChangeAreDropped_data() { addEngines(); }
    void editsWithoutAChangeAreDropped();
    void aStaleEditIsAConflict_data() { addEngines(); }
    void aStaleEditIsAConflict();
    void whatIsGoneOrThereIsAConflict_data() { addEngines(); }
    void whatIsGoneOrThereIsAConflict();
    void anInvalidBatchWritesNothing_data() { addEngines(); }
    void anInvalidBatchWritesNothing();
    void idsAreAsLongAsAnIndexTakes_data() { addEngines(); }
    void idsAreAsLongAsAnIndexTakes();
    void warningsAreSaved_data() { addEngines(); }
    void warningsAreSaved();
    void aCancelledBatchWritesNothing_data() { addEngines(); }
    void aCancelledBatchWritesNothing();
    void aReadOnlyStoreRefuses_data() { addEngines(); }
    void aReadOnlyStoreRefuses();
    void versionsOnlyGrow_data() { addEngines(); }
    void versionsOnlyGrow();
    void onlyChildrenThatDifferAreWritten_data() { addEngines(); }
    void onlyChildrenThatDifferAreWritten();
    void listsKeepTheirOrder_data() { addEngines(); }
    void listsKeepTheirOrder();
    void aPageOfTheLogHoldsWholeSteps_data() { addEngines(); }
    void aPageOfTheLogHoldsWholeSteps();
    void whatRecordsHaveAlikeIsHeldOnce_data() { addEngines(); }
    void whatRecordsHaveAlikeIsHeldOnce();
    void theLogReadsBackInOrder_data() { addEngines(); }
    void theLogReadsBackInOrder();
    void earlierDaysAreKnown_data() { addEngines(); }
    void earlierDaysAreKnown();
};

void TestStore::everyFieldComesBack()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(everyField(), seedReason()));
    const auto other = base.open();
    QVERIFY(other);
    QCOMPARE(shown(other->snapshot()), shown(store->snapshot()));
    store->snapshot().each([&other]<class T>(const T &record) {
        QVERIFY2(*other->snapshot().find<T>(record.id) == record, qPrintable(record.id.value));
    });
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestStore::emptyFieldsComeBack()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    const auto other = base.open();
    QVERIFY(other);
    QCOMPARE(treaty(*other), treaty(*store));
    QCOMPARE(wordsFor(other->verify()), QStringLiteral("good"));
}

void TestStore::submitTellsWhatWasSaved()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    const Territory before = china(*store);
    const SubmitResult result =
        store->submit({Edit::update(before, named(before, "Beijing"))}, why);
    VERIFY_SAVED(result);
    const Saved &saved = std::get<Saved>(result);
    QCOMPARE(saved.changes.size(), 1);
    const Change &change = saved.changes.first();
    QCOMPARE(change.batch, saved.batch);
    QCOMPARE(change.who, QStringLiteral("officer"));
    QCOMPARE(change.reason, why);
    QCOMPARE(change.seq, qint64(smallWorld().size() + 1));
    QCOMPARE(store->snapshot().lastSeq(), change.seq);
    QCOMPARE(versionOf(*change.edit.before), 1);
    QCOMPARE(versionOf(*change.edit.after), 2);
    QCOMPARE(china(*store).capital, QStringLiteral("Beijing"));
}

void TestStore::editsWithoutAChangeAreDropped()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    const Territory same = china(*store);
    QCOMPARE(wordsFor(store->submit({Edit::update(same, same)}, why)),
             QStringLiteral("nothing to do"));
    QCOMPARE(wordsFor(store->submit({}, why)), QStringLiteral("nothing to do"));
}

void TestStore::aStaleEditIsAConflict()
{
    ON_ENGINE(base);
    const auto mine = base.create();
    QVERIFY(mine);
    VERIFY_SAVED(mine->submit(smallWorld(), why));
    const auto theirs = base.open();
    QVERIFY(theirs);
    const Territory before = china(*mine);
    VERIFY_SAVED(theirs->submit({Edit::update(before, named(before, "Theirs"))}, why));
    const SubmitResult result = mine->submit({Edit::update(before, named(before, "Mine"))}, why);
    const auto *conflict = std::get_if<Conflict>(&result);
    QVERIFY2(conflict, qPrintable(wordsFor(result)));
    QCOMPARE(conflict->items.size(), 1);
    QCOMPARE(std::get<Territory>(*conflict->items.first().theirs).capital,
             QStringLiteral("Theirs"));
}

void TestStore::whatIsGoneOrThereIsAConflict()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    const Agreement gone = treaty(*store);
    QCOMPARE(wordsFor(store->submit({Edit::create(gone)}, why)), QStringLiteral("conflict cn-kz"));
    VERIFY_SAVED(store->submit({Edit::remove(gone)}, why));
    QCOMPARE(wordsFor(store->submit({Edit::remove(gone)}, why)), QStringLiteral("conflict cn-kz"));
    Agreement changed = gone;
    changed.notes = why;
    QCOMPARE(wordsFor(store->submit({Edit::update(gone, changed)}, why)),
             QStringLiteral("conflict cn-kz"));
}

void TestStore::anInvalidBatchWritesNothing()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    Edits edits = smallWorld();
    edits.append(Edit::create(body("lost", "XX")));
    const SubmitResult result = store->submit(edits, why);
    const auto *invalid = std::get_if<Invalid>(&result);
    QVERIFY2(invalid, qPrintable(wordsFor(result)));
    QCOMPARE(invalid->issues.first().code, IssueCode::BrokenReference);
    QCOMPARE(store->snapshot().lastSeq(), 0);
    QVERIFY(store->log().isEmpty());
    QVERIFY(base.open()->snapshot().all<Territory>().isEmpty());
    VERIFY_SAVED(store->submit(smallWorld(), why));
}

/// Ids at random, which no server makes shorter.
void TestStore::idsAreAsLongAsAnIndexTakes()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    std::mt19937 random(7);
    const auto idOf = [&random](qsizetype length) {
        QString id;
        while (id.size() < length)
            id += QChar(0x4e00 + int(random() % 0x5000));
        return id;
    };
    const auto create = [&](qsizetype length) {
        Agreement made = agreement("made", "CN", "KZ", "MED");
        made.id.value = idOf(length);
        made.events.append(Event());
        made.events.last().id.value = idOf(length);
        made.events.last().date = QDate(2026, 1, 1);
        Body lab = body("lab", "CN");
        lab.id.value = idOf(length);
        return store->submit({Edit::create(made), Edit::create(lab)}, why);
    };
    VERIFY_SAVED(create(longestId));
    for (const qsizetype length : {longestId + 1, qsizetype(5000)}) {
        const SubmitResult result = create(length);
        const auto *invalid = std::get_if<Invalid>(&result);
        QVERIFY2(invalid, qPrintable(wordsFor(result)));
        QCOMPARE(invalid->issues.size(), 3);
        for (const Issue &issue : invalid->issues)
            QCOMPARE(issue.code, IssueCode::TooLong);
    }
}

void TestStore::warningsAreSaved()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    Agreement after = treaty(*store);
    after.level = Level::Multilateral;
    const SubmitResult result = store->submit({Edit::update(treaty(*store), after)}, why);
    VERIFY_SAVED(result);
    const Issues &warnings = std::get<Saved>(result).warnings;
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().code, IssueCode::SidesAgainstLevel);
}

void TestStore::aCancelledBatchWritesNothing()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    const std::atomic_bool cancel = true;
    QCOMPARE(wordsFor(store->submit(smallWorld(), why, &cancel)), QStringLiteral("cancelled"));
    QVERIFY(store->log().isEmpty());
    QCOMPARE(store->snapshot().size(RecordKind::Territory), 0);
}

void TestStore::aReadOnlyStoreRefuses()
{
    ON_ENGINE(base);
    QVERIFY(base.create());
    const auto store = base.open(Store::Access::ReadOnly);
    QVERIFY(store);
    QVERIFY(store->isReadOnly());
    QVERIFY(
        wordsFor(store->submit(smallWorld(), why)).startsWith(QLatin1String("failed: read_only")));
    QVERIFY(wordsFor(store->undo()).startsWith(QLatin1String("failed: read_only")));
}

void TestStore::versionsOnlyGrow()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    Agreement after = treaty(*store);
    after.notes = why;
    VERIFY_SAVED(store->submit({Edit::update(treaty(*store), after)}, why));
    QCOMPARE(treaty(*store).version, 2);
    VERIFY_SAVED(store->submit({Edit::remove(treaty(*store))}, why));
    VERIFY_SAVED(store->submit({Edit::create(after)}, why));
    QCOMPARE(treaty(*store).version, 4); // the deletion was 3
    VERIFY_SAVED(store->undo());
    VERIFY_SAVED(store->redo());
    QCOMPARE(treaty(*store).version, 6);
    QCOMPARE(treaty(*base.open()).version, 6);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestStore::onlyChildrenThatDifferAreWritten()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    const auto statementsOf = [&store](const Agreement &after) {
        const qint64 before = store->counts().statements;
        const SubmitResult result = store->submit({Edit::update(treaty(*store), after)}, why);
        return std::holds_alternative<Saved>(result) ? store->counts().statements - before : -1;
    };
    Agreement after = treaty(*store);
    after.notes = why;
    const qint64 headOnly = statementsOf(after);
    QVERIFY(headOnly > 0);
    after.grants[1].standards = why;
    QCOMPARE(statementsOf(after), headOnly + 1);
    after.parties.append(after.parties.first());
    after.parties.last().id.value = QStringLiteral("third");
    after.parties.last().role = PartyRole::DesignatingAuthority;
    after.grants.removeFirst(); // the second moves up
    QCOMPARE(statementsOf(after), headOnly + 3);
    QCOMPARE(treaty(*base.open()), treaty(*store));
}

void TestStore::listsKeepTheirOrder()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    Edits edits = smallWorld();
    QCOMPARE(edits.last().key().id, QStringLiteral("cn-kz"));
    Agreement many = std::get<Agreement>(*edits.last().after);
    const Grant pattern = many.grants.first();
    for (int i = 0; i < 20; ++i) {
        Grant grant = pattern;
        grant.id.value = QString::number((i * 7) % 20);
        grant.standards = grant.id.value;
        many.grants.append(grant);
    }
    edits.last() = Edit::create(many);
    VERIFY_SAVED(store->submit(edits, why));
    QCOMPARE(treaty(*base.open()), treaty(*store));
    Agreement reversed = treaty(*store);
    std::reverse(reversed.grants.begin(), reversed.grants.end());
    VERIFY_SAVED(store->submit({Edit::update(treaty(*store), reversed)}, why));
    QCOMPARE(treaty(*base.open()).grants, reversed.grants);
}

void TestStore::whatRecordsHaveAlikeIsHeldOnce()
{
    ON_ENGINE(base);
    {
        const auto store = base.create();
        QVERIFY(store);
        VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
        Edits edits;
        for (const char *id : {"one", "two"}) {
            Body made = body(id, "CN");
            made.city = QStringLiteral("Astana");
            made.name.setText(QStringLiteral("en"),
                              QLatin1String("The Laboratory ") + QLatin1String(id));
            edits << Edit::create(made);
        }
        VERIFY_SAVED(store->submit(edits, why));
    }
    const auto store = base.open();
    const auto one = store->snapshot().find<Body>({QStringLiteral("one")});
    const auto two = store->snapshot().find<Body>({QStringLiteral("two")});
    QCOMPARE(two->city, QStringLiteral("Astana"));
    QVERIFY(one->city.constData() == two->city.constData());
    QVERIFY(one->country.value.constData() == two->country.value.constData());
    QVERIFY(one->id.value != two->id.value);
}

void TestStore::theLogReadsBackInOrder()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    VERIFY_SAVED(store->submit({Edit::remove(treaty(*store))}, why));
    const Changes all = store->log();
    QCOMPARE(all.size(), smallWorld().size() + 1);
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].seq, qint64(i + 1));
    const Changes newest = store->log(2);
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.last().seq, all.last().seq);
    QVERIFY(!newest.last().edit.after);
    QVERIFY(newest.first().at <= newest.last().at);
}

/// Nothing but the rows of the page is read, however long the log is.
void TestStore::aPageOfTheLogHoldsWholeSteps()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    VERIFY_SAVED(store->submit({Edit::remove(treaty(*store))}, why));
    VERIFY_SAVED(store->undo());
    const Changes all = store->log();
    const LogSteps steps = stepsIn(all);
    QCOMPARE(steps.size(), 3);

    const qint64 before = store->counts().rows;
    const LogPage newest = store->stepsBefore(std::numeric_limits<qint64>::max(), 2);
    QCOMPARE(store->counts().rows - before, 2);
    QVERIFY(!newest.hasBeginning);
    QCOMPARE(newest.steps.size(), 2);
    const LogPage older = store->stepsBefore(newest.steps.last().first.seq, 2);
    QVERIFY2(older.hasBeginning || store->stepsBefore(1, 2).hasBeginning, "nothing is older");
    QCOMPARE(older.steps.size(), 1); // although it has more rows
    const LogSteps read = newest.steps + older.steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(read[i].first.seq, steps[i].first.seq);
        QCOMPARE(read[i].first.batch, steps[i].first.batch);
        QCOMPARE(read[i].first.undoneBatch, steps[i].first.undoneBatch);
        QCOMPARE(read[i].first.edit.key(), steps[i].first.edit.key());
        QCOMPARE(read[i].created, steps[i].created);
        QCOMPARE(read[i].changed, steps[i].changed);
        QCOMPARE(read[i].deleted, steps[i].deleted);
        QVERIFY(read[i].kinds == steps[i].kinds);
        QCOMPARE(read[i].lastSeq(), steps[i].lastSeq());
    }
    const Changes part = store->logFrom(3, 2);
    QCOMPARE(part.size(), 2);
    QCOMPARE(part.first().seq, 3);
    QCOMPARE(part.last().edit.key(), all[3].edit.key());
    QCOMPARE(store->people(), QStringList{store->user()});
}

void TestStore::earlierDaysAreKnown()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    const QByteArray today = shown(store->snapshot());
    VERIFY_SAVED(store->submit({Edit::remove(treaty(*store))}, why));
    // The clock cannot be turned back, but the log can be made to say so.
    base.execute(QStringLiteral("UPDATE change_log SET at = '2020-02-03T23:59:59.999Z' "
                                "WHERE seq <= %1")
                     .arg(smallWorld().size()));
    QCOMPARE(shown(store->asKnownOn(QDate(2020, 2, 2))), shown(Snapshot()));
    QCOMPARE(shown(store->asKnownOn(QDate(2020, 2, 3))), today);
    QCOMPARE(store->asKnownOn(QDate(2020, 2, 3)).lastSeq(), qint64(smallWorld().size()));
    QCOMPARE(shown(store->asKnownOn(QDate(2999, 1, 1))), shown(store->snapshot()));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStore)
#include "tst_store.moc"
