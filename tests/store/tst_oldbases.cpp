// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/export.h"
#include "support/csvrows.h"
#include "support/oldbases.h"
#include "support/records.h"

#include <QTest>

namespace mra {
namespace {

/// Compares what is exported now with what was exported then: files and columns may have come.
void compareExports(const Snapshot &snapshot, const QMap<QString, QByteArray> &golden)
{
    QMap<QString, QByteArray> now;
    for (const ExportFile &file : exportAll(snapshot, ExportFormat::Csv))
        now.insert(file.name, file.bytes);
    QVERIFY(!golden.isEmpty());
    for (auto file = golden.begin(); file != golden.end(); ++file) {
        const QStringList columns = readCsv(*file).first().cells.all();
        QStringList missing;
        const QStringList then = rowsWith(columns, *file, missing);
        const QStringList rows = rowsWith(columns, now.value(file.key()), missing);
        QVERIFY2(missing.isEmpty(), qPrintable(file.key() + QLatin1String(" lacks ") +
                                               missing.join(QLatin1Char(','))));
        for (qsizetype i = 0; i < std::min(then.size(), rows.size()); ++i)
            QVERIFY2(then[i] == rows[i], qPrintable(file.key() + QLatin1String(", then: ") +
                                                    then[i] + QLatin1String("now: ") + rows[i]));
        QCOMPARE(rows.size(), then.size());
    }
}

} // namespace

/// What any earlier program stored is read by this one, whole.
class TestOldBases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneOfEachSchema();
    void readsAsItWasWritten_data() { OldBase::addAll(); }
    void readsAsItWasWritten();
    void rulesFindTheRolesOfBefore_data() { OldBase::addAll(); }
    void rulesFindTheRolesOfBefore();
    void isEditedAsAnyOther_data() { OldBase::addAll(); }
    void isEditedAsAnyOther();
};

/// tests/data/README.md says how one is made, before the next migration.
void TestOldBases::thereIsOneOfEachSchema()
{
    for (int schema = 1; schema < Store::schemaVersionOfProgram(); ++schema)
        QVERIFY2(OldBase::schemas().contains(schema), qPrintable(QString::number(schema)));
}

void TestOldBases::readsAsItWasWritten()
{
    OLD_BASE(base, old);
    for (int opening = 1; opening <= 2; ++opening) {
        const auto store = base.open();
        QVERIFY(store);
        QCOMPARE(store->schemaVersion(), Store::schemaVersionOfProgram());
        QVERIFY(!store->isReadOnly());
        const Verification found = store->verify();
        QCOMPARE(wordsFor(found), QStringLiteral("good"));
        QCOMPARE(found.head, old.head());
        compareExports(store->snapshot(), old.exported());
    }
}

/// Programs before schema 3 went by codes.
void TestOldBases::rulesFindTheRolesOfBefore()
{
    OLD_BASE(base, old);
    const auto store = base.open();
    QVERIFY(store);
    const Snapshot &snapshot = store->snapshot();
    const auto roleOf = [&snapshot](const char *code) {
        return snapshot.find<Sector>({QLatin1String(code)})->role;
    };
    QCOMPARE(roleOf("GENERAL"), std::optional(SectorRole::ProgrammeGoods));
    QCOMPARE(roleOf("INDGOODS"), std::optional(SectorRole::IndustrialGoods));
    QCOMPARE(roleOf("AGRIFOOD"), std::optional(SectorRole::Food));
    QCOMPARE(roleOf("ACC"), std::optional(SectorRole::NotGoods));
    QCOMPARE(roleOf("SVC"), std::optional(SectorRole::NotGoods));
    QCOMPARE(roleOf("LVE"), std::nullopt);
    QCOMPARE(snapshot.groupOfRole(GroupRole::Initiative).value, QStringLiteral("BRI"));
}

void TestOldBases::isEditedAsAnyOther()
{
    OLD_BASE(base, old);
    const auto store = base.open();
    QVERIFY(store);
    const auto stands = store->snapshot().find<Agreement>({QStringLiteral("x-two")});
    QVERIFY(stands);
    Agreement after = *stands;
    after.notes = QStringLiteral("edited");
    after.parties.removeFirst();
    const QByteArray before = shown(store->snapshot());
    VERIFY_SAVED(store->submit({Edit::update(*stands, after)}, {}));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    VERIFY_SAVED(store->undo());
    QCOMPARE(shown(store->snapshot()), before);
    // A step of the old program is taken back as well.
    store->setUser(QStringLiteral("李 雷"));
    VERIFY_SAVED(store->undo());
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestOldBases)
#include "tst_oldbases.moc"
