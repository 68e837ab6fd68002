// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "store/changelog.h"
#include "store/files/wholefile.h"
#include "support/engines.h"
#include "support/records.h"

#include <QDir>
#include <QTest>

namespace mra {
namespace {

/// All rows of the log in one text, byte for byte.
QString logOf(const TestBase &base)
{
    const auto db = Database::open(*Address::parse(base.address()), Database::Mode::ReadOnly);
    const Transaction transaction(*db, Transaction::Kind::Read);
    QStringList rows;
    ChangeLog(*db).each([&rows](const LogRow &row) {
        rows << QString::number(row.seq) << row.batch << row.undoneBatch << row.who << row.at
             << row.reason << QString::fromUtf8(row.before) << QString::fromUtf8(row.after)
             << row.hash;
        return true;
    });
    return rows.join(QLatin1Char('\n'));
}

} // namespace

class TestStoreCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsTheSameOnEitherEngine_data() { addEngines(); }
    void aCopyIsTheSameOnEitherEngine();
    void aDamagedBaseIsNotCopied_data() { addEngines(); }
    void aDamagedBaseIsNotCopied();
    void aBackupIsCompleteOrAbsent_data() { addEngines(); }
    void aBackupIsCompleteOrAbsent();
    void whatCouldNotBeRestoredIsNoBackup();
    void nothingTakesThePlaceOfABase();
    void oldRowsAreLifted();
};

void TestStoreCopy::aCopyIsTheSameOnEitherEngine()
{
    const TestBase first(Engine::Sqlite);
    ON_ENGINE(second);
    const TestBase third(Engine::Sqlite);
    const auto store = first.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(everyField(), seedReason()));
    const Territory before = *store->snapshot().all<Territory>().first();
    Territory after = before;
    after.capital = QStringLiteral("Elsewhere");
    VERIFY_SAVED(store->submit({Edit::update(before, after)}, QStringLiteral("a second version")));
    VERIFY_SAVED(store->submit({Edit::create(territory("FR"))}, QString::fromUtf8("原因 'é'")));
    VERIFY_SAVED(store->undo());
    QVERIFY(!store->copyTo(second.address()));
    const auto copy = second.open();
    QVERIFY(copy);
    QVERIFY(!copy->copyTo(third.address()));
    QCOMPARE(logOf(second), logOf(first));
    QCOMPARE(logOf(third), logOf(first));
    const auto last = third.open();
    QVERIFY(last);
    QCOMPARE(shown(last->snapshot()), shown(store->snapshot()));
    QCOMPARE(last->verify().head, store->verify().head);
    VERIFY_SAVED(last->redo()); // the copy goes on where the base was
    QCOMPARE(wordsFor(last->verify()), QStringLiteral("good"));
    QCOMPARE(store->copyTo(second.address())->reason, Refusal::AlreadyExists);
}

void TestStoreCopy::aDamagedBaseIsNotCopied()
{
    ON_ENGINE(base);
    const TestBase target(engine);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    base.execute(QStringLiteral("UPDATE change_log SET who = 'else' WHERE seq = 2"));
    QCOMPARE(store->copyTo(target.address())->reason, Refusal::Damaged);
    if (engine == Engine::Sqlite)
        QVERIFY(!QFile::exists(target.address()));
    QVERIFY(target.create()); // nothing was left there
}

void TestStoreCopy::aBackupIsCompleteOrAbsent()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    QDir folder(base.folder());
    QVERIFY(folder.mkdir(QStringLiteral("backups")));
    QVERIFY(folder.cd(QStringLiteral("backups")));
    const QString file = folder.filePath(QStringLiteral("backup.mra"));
    QVERIFY(!store->backupTo(file));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("backup.mra")});
    const auto backup = storeOf(Store::open(file));
    QVERIFY(backup);
    QCOMPARE(backup->verify().head, store->verify().head);
    QCOMPARE(store->backupTo(file)->reason, Refusal::AlreadyExists);
    QVERIFY(store->backupTo(folder.filePath(QStringLiteral("no/backup.mra"))));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("backup.mra")});
}

/// Restoring compares tables and history; the engine's check knows nothing of them.
void TestStoreCopy::whatCouldNotBeRestoredIsNoBackup()
{
    const TestBase base(Engine::Sqlite);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    base.execute(QStringLiteral("UPDATE territory SET alpha3 = 'XXX' WHERE alpha2 = 'CN'"));
    const QString file = base.folder() + QLatin1String("/backup.mra");
    const auto failure = store->backupTo(file);
    QVERIFY(failure);
    QCOMPARE(failure->reason, Refusal::Damaged);
    QCOMPARE(failure->address, store->address());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(store->readOnlyReason(), std::optional(Failed::Reason::Damaged));
}

/// An export into the folder of a base, or a picture saved under its name.
void TestStoreCopy::nothingTakesThePlaceOfABase()
{
    const TestBase base(Engine::Sqlite);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    const QString link = base.folder() + QLatin1String("/bodies.csv");
    QVERIFY(QFile::link(base.address(), link));
    for (const QString &name : {base.address(), link}) {
        const auto failure = writeWholeFile(name, "id\n", WholeFile::Mode::KeptOrUmask);
        QVERIFY(failure);
        QCOMPARE(failure->reason, Refusal::AlreadyExists);
    }
    VERIFY_SAVED(store->submit({Edit::create(territory("FR"))}, {}));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

/// Before schema 3 rules went by codes; their roles come with the migration, in rows and in the
/// log.
void TestStoreCopy::oldRowsAreLifted()
{
    const auto sector = [](const char *code, std::optional<SectorRole> role) {
        Sector record;
        record.id.value = QLatin1String(code);
        record.role = role;
        return SharedRecord(record);
    };
    SharedRecord old = sector("GENERAL", {});
    upgrade(old, 2);
    QCOMPARE(old, sector("GENERAL", SectorRole::ProgrammeGoods));
    SharedRecord other = sector("TOYS", {});
    upgrade(other, 2);
    QCOMPARE(other, sector("TOYS", {}));
    SharedRecord cleared = sector("GENERAL", {});
    upgrade(cleared, 3); // somebody took the role away
    QCOMPARE(cleared, sector("GENERAL", {}));
    TerritoryGroup belt;
    belt.id.value = QStringLiteral("BRI");
    SharedRecord group = belt;
    upgrade(group, 1);
    QCOMPARE(group.as<TerritoryGroup>()->role, std::optional(GroupRole::Initiative));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStoreCopy)
#include "tst_storecopy.moc"
