// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "standing.h"
#include "support/engines.h"
#include "support/records.h"

#include <QTest>

namespace mra {

/// Stores beside others at the same base, and connections that fail.
class TestStoreOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshReadsWhatOthersSaved_data() { addEngines(); }
    void refreshReadsWhatOthersSaved();
    void aFailedSubmitLeavesOthersChangesToRefresh_data() { addEngines(); }
    void aFailedSubmitLeavesOthersChangesToRefresh();
    void aCommitThatFailsIsReadBack_data() { addEngines(); }
    void aCommitThatFailsIsReadBack();
    void aLostConnectionIsToldAndMended();
    void whatAnotherProgramMigratedIsNotWrittenTo_data() { addEngines(); }
    void whatAnotherProgramMigratedIsNotWrittenTo();
    void whatAVerificationFindsStopsWriting_data() { addEngines(); }
    void whatAVerificationFindsStopsWriting();
};

void TestStoreOthers::refreshReadsWhatOthersSaved()
{
    ON_ENGINE(base);
    const auto mine = base.create();
    const auto theirs = base.open();
    QVERIFY(mine && theirs);
    QVERIFY(!mine->mayHaveChanged());
    VERIFY_SAVED(theirs->submit(smallWorld(), why));
    QVERIFY(mine->mayHaveChanged());
    QCOMPARE(mine->refresh().size(), smallWorld().size());
    QCOMPARE(shown(mine->snapshot()), shown(theirs->snapshot()));
    QVERIFY(!mine->mayHaveChanged());
    QVERIFY(mine->refresh().isEmpty());

    const Territory before = china(*theirs);
    VERIFY_SAVED(theirs->submit({Edit::update(before, named(before, "Beijing"))}, why));
    const SubmitResult result = mine->submit({Edit::create(territory("FR"))}, why);
    VERIFY_SAVED(result);
    QCOMPARE(std::get<Saved>(result).changes.size(), 2); // theirs came along
    QCOMPARE(china(*mine).capital, QStringLiteral("Beijing"));
}

void TestStoreOthers::aFailedSubmitLeavesOthersChangesToRefresh()
{
    ON_ENGINE(base);
    const auto mine = base.create();
    const auto theirs = base.open();
    QVERIFY(mine && theirs);
    VERIFY_SAVED(theirs->submit(smallWorld(), why));
    QCOMPARE(wordsFor(mine->submit({Edit::create(territory("CN"))}, why)),
             QStringLiteral("conflict CN"));
    QCOMPARE(mine->refresh().size(), smallWorld().size());
}

void TestStoreOthers::aCommitThatFailsIsReadBack()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    // The store still knows the sector; the engine finds the broken key only when it commits.
    base.execute(QStringLiteral("DELETE FROM sector WHERE code = 'TOY'"));
    Agreement after = treaty(*store);
    after.grants[0].sector.value = QStringLiteral("TOY");
    QVERIFY(wordsFor(store->submit({Edit::update(treaty(*store), after)}, why))
                .startsWith(QLatin1String("failed: other commit")));
    QCOMPARE(store->log().size(), smallWorld().size());
    QCOMPARE(treaty(*store).version, 1);
    after = treaty(*store);
    after.notes = why;
    VERIFY_SAVED(store->submit({Edit::update(treaty(*store), after)}, why));
}

void TestStoreOthers::aLostConnectionIsToldAndMended()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("files have no connection to lose");
    const TestBase base(Engine::Postgres);
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()));
    const auto store = base.create();
    QVERIFY(store);
    const QString cut = QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM "
                                       "pg_stat_activity WHERE datname = current_database() "
                                       "AND pid <> pg_backend_pid()");
    base.execute(cut);
    QVERIFY(wordsFor(store->submit(smallWorld(), why))
                .startsWith(QLatin1String("failed: connection_lost")));
    QCOMPARE(store->fault()->reason, Failed::Reason::ConnectionLost);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    QVERIFY(!store->fault());
    base.execute(cut);
    QVERIFY(store->refresh().isEmpty());
    QCOMPARE(store->fault()->reason, Failed::Reason::ConnectionLost);
    QVERIFY2(store->mayHaveChanged(), "what was missed is still to be read");
    QVERIFY(store->refresh().isEmpty());
    QVERIFY(!store->fault());
}

/// It would log under a schema that is no more.
void TestStoreOthers::whatAnotherProgramMigratedIsNotWrittenTo()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    base.execute((engine == Engine::Sqlite
                      ? QStringLiteral("PRAGMA user_version = %1")
                      : QStringLiteral("UPDATE schema_version SET version = %1"))
                     .arg(Store::schemaVersionOfProgram() + 1));
    QVERIFY(wordsFor(store->submit({Edit::create(territory("FR"))}, why))
                .startsWith(QLatin1String("failed: newer_schema")));
    QCOMPARE(store->readOnlyReason(), Failed::Reason::NewerSchema);
    QVERIFY(wordsFor(store->undo()).startsWith(QLatin1String("failed: newer_schema")));
    QCOMPARE(store->log().size(), smallWorld().size());
}

void TestStoreOthers::whatAVerificationFindsStopsWriting()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), why));
    base.execute(QStringLiteral("UPDATE territory SET capital_en = 'Else' WHERE alpha2 = 'KZ'"));
    QCOMPARE(store->verify().fault, Verification::Fault::Difference);
    QCOMPARE(store->readOnlyReason(), Failed::Reason::Damaged);
    QVERIFY(wordsFor(store->submit({Edit::create(territory("FR"))}, why))
                .startsWith(QLatin1String("failed: damaged")));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStoreOthers)
#include "tst_storeothers.moc"
