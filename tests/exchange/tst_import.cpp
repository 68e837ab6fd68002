// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/childkeys.h"
#include "exchange/importing.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace mra;
using namespace mra::test;

/// What rows do to records.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatIsAsItIs_data();
    void leavesWhatIsAsItIs();
    void orderDoesNotMatter();
    void updatesOneCell();
    void emptyCellEmptiesTheField();
    void childrenKeepPlaceAndId();
    void editedChildKeepsItsIdFromANewOne();
    void columnsStandInAnyOrder();
    void groupCodesAreFoundWithoutCase();
    void filesWithoutRolesMeanWhatTheyMeant();
    void evidenceBelongsToTheInitiative();
    void refusedRecordTakesItsChildrenAlong();
    void refusalsSpreadAcrossFiles();
    void givenIdsStayWithTheirRecord();
    void replacingRemovesTheRest();
    void replacingKeepsWhatIsReferredTo();
    void replacingWaitsForReadableRows();
};

namespace {

ImportPlan planOn(const Snapshot &base, const char *header,
                  std::initializer_list<const char *> rows, const QStringList &replace = {})
{
    return planImport({file("file", table(header, rows))}, base, replace);
}

std::shared_ptr<const Agreement> agreementOf(const Snapshot &snapshot, const char *id)
{
    return snapshot.find<Agreement>({QString::fromUtf8(id)});
}

/// Edits with children in the order of their ids, so that only what is said is compared.
Edits withSortedChildren(Edits edits)
{
    for (Edit &edit : edits) {
        std::visit(
            []<class T>(T &record) {
                if constexpr (Aggregate<T>) {
                    T::children(record, [](const char *, auto &list) {
                        std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
                            return idText(a.id) < idText(b.id);
                        });
                    });
                }
            },
            edit.after.detached());
    }
    return edits;
}

} // namespace

void TestImport::leavesWhatIsAsItIs_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(ExportFormat::Csv);
    QTest::newRow("json") << int(ExportFormat::Json);
}

void TestImport::leavesWhatIsAsItIs()
{
    QFETCH(int, format);
    const Snapshot base = referenceSnapshot();
    const ImportPlan plan =
        planImport(exported(base, static_cast<ExportFormat>(format)), base, tableNames());
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 0);
    QVERIFY(plan.total.unchanged > 5000);
    QCOMPARE(told(plan.total), told(ImportCounts{0, 0, plan.total.unchanged, 0, 0}));
    QCOMPARE(plan.tables.size(), tableNames().size());
}

/// A batch is validated as one, so rows may stand before what they refer to.
void TestImport::orderDoesNotMatter()
{
    const Edits straight = withSortedChildren(planImport(referenceData(), {}).edits);
    std::mt19937 random(7);
    for (int round = 0; round < 3; ++round) {
        QList<ImportFile> files = referenceData();
        for (ImportFile &shuffled : files) {
            // No cell of the reference data holds a line break.
            QByteArrayList lines = shuffled.bytes.trimmed().split('\n');
            std::shuffle(lines.begin() + 1, lines.end(), random);
            shuffled.bytes = lines.join('\n');
        }
        std::shuffle(files.begin(), files.end(), random);
        const Edits edits = withSortedChildren(planImport(files, {}).edits);
        QCOMPARE(edits.size(), straight.size());
        for (qsizetype i = 0; i < edits.size(); ++i) {
            QVERIFY2(*edits[i].after == *straight[i].after, qPrintable(edits[i].key().id));
            QVERIFY(!edits[i].before);
        }
    }
}

void TestImport::updatesOneCell()
{
    const Snapshot base = referenceSnapshot();
    const ImportPlan plan = planOn(
        base, parties,
        {"eu-au-mra,AU,party,1999-01-01,2030,", "eu-au-mra,eu-commission,party,1999-01-01,,"});
    QCOMPARE(told(plan.total), told(ImportCounts{0, 1, 1, 0, 0}));
    QCOMPARE(plan.edits.size(), 1);
    Agreement expected = *agreementOf(base, "eu-au-mra");
    const auto australia =
        std::find_if(expected.parties.begin(), expected.parties.end(),
                     [](const Party &party) { return party.who.id == QLatin1String("AU"); });
    australia->validity.until = *PartialDate::parse(QStringLiteral("2030"));
    QVERIFY(*plan.edits.first().after == Record(expected));
    QVERIFY(*plan.edits.first().before == Record(*agreementOf(base, "eu-au-mra")));
}

/// A row is the whole record as far as its table has columns; children stand in other tables.
void TestImport::emptyCellEmptiesTheField()
{
    const Snapshot base = referenceSnapshot();
    const QByteArray header = exportedTable(base, QStringLiteral("agreements")).split('\n').first();
    const QByteArray bytes = header + "\neu-au-mra,Title" + QByteArray(8, ',') + "mou,bilateral" +
                             QByteArray(16, ',') + '\n';
    const ImportPlan plan = planImport({file("file", bytes)}, base);
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 1);
    const auto after = std::get<Agreement>(*plan.edits.first().after);
    QCOMPARE(after.title.byTag().size(), 1);
    QVERIFY(after.signedDate.isNull() && after.leadBody.isEmpty() && after.notes.isEmpty());
    QVERIFY(!after.reportedState);
    QVERIFY(!after.parties.isEmpty());
    QVERIFY(after.parties == agreementOf(base, "eu-au-mra")->parties);
    QVERIFY(after.grants == agreementOf(base, "eu-au-mra")->grants);
}

void TestImport::childrenKeepPlaceAndId()
{
    const Snapshot base = referenceSnapshot();
    const ImportPlan plan = planOn(base, parties,
                                   {"eu-au-mra,JP,member,,,", "eu-au-mra,KR,member,,,",
                                    "eu-au-mra,AU,party,1999-01-01,2031,"});
    const auto before = agreementOf(base, "eu-au-mra")->parties;
    const auto after = std::get<Agreement>(*plan.edits.first().after).parties;
    QCOMPARE(after.size(), before.size() + 2);
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].id.value, before[i].id.value);
    QCOMPARE(after[before.size()].who.id, QStringLiteral("JP"));
    QCOMPARE(after[before.size() + 1].who.id, QStringLiteral("KR"));
    QCOMPARE(after.last().id.value, uuidOfKey(QStringLiteral("eu-au-mra|KR|member|")));
}

/// An id is made from the key at creation and then fixed, so another child may take the old key.
void TestImport::editedChildKeepsItsIdFromANewOne()
{
    Snapshot base = referenceSnapshot();
    Agreement agreement = *agreementOf(base, "eu-au-mra");
    const auto australia =
        std::find_if(agreement.parties.begin(), agreement.parties.end(),
                     [](const Party &party) { return party.who.id == QLatin1String("AU"); });
    const PartyId id = australia->id;
    australia->validity.since = *PartialDate::parse(QStringLiteral("1998"));
    base.insert(agreement);
    const ImportPlan plan = planOn(base, parties, {"eu-au-mra,AU,party,1999-01-01,,"});
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(told(plan.total), told(ImportCounts{1, 0, 0, 0, 0}));
    const auto after = std::get<Agreement>(*plan.edits.first().after).parties;
    QVERIFY(after.last().id != id);
    QVERIFY(!after.last().id.isEmpty());
}

void TestImport::columnsStandInAnyOrder()
{
    const ImportPlan plan = planImport(
        {file(
            "file",
            "scopes,until,since,role,party,agreement_id\r\nMED,2002,2001,member,NZ,eu-au-mra\r\n")},
        referenceSnapshot());
    QCOMPARE(told(plan.refused), QStringList());
    const Party party = std::get<Agreement>(*plan.edits.first().after).parties.last();
    QCOMPARE(party.who.id, QStringLiteral("NZ"));
    QCOMPARE(party.validity.until.text(), QStringLiteral("2002"));
    QCOMPARE(party.scopes.first().value, QStringLiteral("MED"));
}

void TestImport::groupCodesAreFoundWithoutCase()
{
    const Snapshot base = referenceSnapshot();
    const ImportPlan same = planOn(base, members, {"eu,AT,,1995-01-01,,,"});
    QCOMPARE(told(same.total), told(ImportCounts{0, 0, 1, 0, 0}));

    const ImportPlan plan = planImport(
        {file("groups", "code,kind,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,source\n"
                        "New,region,bri-af,New,,,,,,\n"),
         file("members", table(members, {"NEW,CN,,,,,", "new,TH,,,,,"})),
         file("grants", "agreement_id,sector_code,activity,from_territory,to_territory,evidence,"
                        "standards,scope_since,scope_until,scope_status\n"
                        "eu-au-mra,MED,testing,eu,nEW,,,,,\n")},
        base);
    QCOMPARE(told(plan.refused), QStringList());
    const Snapshot after = applied(base, plan.edits);
    const auto group = after.find<TerritoryGroup>({QStringLiteral("NEW")});
    QCOMPARE(group->id.value, QStringLiteral("New"));
    QCOMPARE(group->parent.value, QStringLiteral("BRI-AF"));
    QCOMPARE(group->members.size(), 2);
    const Grant grant = agreementOf(after, "eu-au-mra")->grants.last();
    QVERIFY(grant.from == Ref::group({QStringLiteral("EU")}));
    QVERIFY(grant.to == Ref::group({QStringLiteral("New")}));
}

/// Files of before roles were data say the codes that the rules went by then.
void TestImport::filesWithoutRolesMeanWhatTheyMeant()
{
    const QByteArray old = "code,name_en\n";
    const ImportPlan plan = planImport({file("sectors.csv", old + "GENERAL,Goods\nTOY,Toys\n"),
                                        file("territory_groups.csv", old + "bri,Initiative\n")},
                                       {});
    QCOMPARE(told(plan.refused), QStringList());
    const Snapshot after = applied({}, plan.edits);
    QCOMPARE(after.find<Sector>({QStringLiteral("GENERAL")})->role,
             std::optional(SectorRole::ProgrammeGoods));
    QCOMPARE(after.find<Sector>({QStringLiteral("TOY")})->role, std::nullopt);
    QCOMPARE(after.groupOfRole(GroupRole::Initiative).value, QStringLiteral("bri"));

    const ImportPlan without =
        planImport({file("sectors.csv", "code,role,name_en\nGENERAL,,Goods\n")}, {});
    QCOMPARE(applied({}, without.edits).find<Sector>({QStringLiteral("GENERAL")})->role,
             std::nullopt);
    const ImportPlan later =
        planImport({file("sectors.csv", old + "GENERAL,New\n")}, applied({}, without.edits));
    QCOMPARE(applied({}, later.edits).find<Sector>({QStringLiteral("GENERAL")})->role,
             std::nullopt);
}

/// The table bri_evidence names no group.
void TestImport::evidenceBelongsToTheInitiative()
{
    const Snapshot base = referenceSnapshot();
    const QByteArray evidence =
        exportedTable(base, QStringLiteral("bri_evidence")).split('\n').first() + '\n' +
        "CN,signed,2018-07,src,Y,\n";
    const auto plan = [&](const char *groups) {
        return planImport({file("countries.csv", "alpha2,name_en\nCN,China\n"),
                           file("bri_sources.csv", "source_id,title\nsrc,Source\n"),
                           file("territory_groups.csv", groups),
                           file("bri_evidence.csv", evidence)},
                          {});
    };
    const Snapshot after = applied({}, plan("code,role,name_en\nSILK,initiative,Silk\n").edits);
    QCOMPARE(after.find<TerritoryGroup>({QStringLiteral("SILK")})->evidence.size(), 1);
    QCOMPARE(told(plan("code,role,name_en\nSILK,,Silk\n").refused),
             QStringList(QStringLiteral("bri_evidence.csv:2 bri_evidence.= evidence_misplaced")));
}

void TestImport::refusedRecordTakesItsChildrenAlong()
{
    const Snapshot base = referenceSnapshot();
    const QByteArray header = exportedTable(base, QStringLiteral("agreements")).split('\n').first();
    const ImportPlan plan =
        planImport({file("a", table(parties, {"new,CN,party,,,", "eu-au-mra,NZ,member,,,"})),
                    file("b", header + "\nnew,Title" + QByteArray(8, ',') + "mou,bilateral" +
                                  QByteArray(12, ',') + "nobody" + QByteArray(4, ',') + '\n')},
                   base);
    QCOMPARE(told(plan.refused),
             (QStringList{QStringLiteral("a:2 agreement_parties.agreement_id=new broken_reference"),
                          QStringLiteral("b:2 agreements.lead_body_id=nobody broken_reference")}));
    QCOMPARE(told(plan.total), told(ImportCounts{1, 0, 0, 0, 2}));
}

void TestImport::refusalsSpreadAcrossFiles()
{
    // Q1 is refused for its name, so Q2 below it and Q3 below that have no parent.
    const ImportPlan plan = planImport(
        {file("a",
              table(sectors, {"Q3,Q2,Three,,,,,,,,,", "Q2,Q1,Two,,,,,,,,,", "Q4,,Four,,,,,,,,,"})),
         file("b", table(sectors, {"Q1,,,,,,,,,,,"}))},
        referenceSnapshot());
    QCOMPARE(told(plan.refused),
             (QStringList{QStringLiteral("a:2 sectors.parent=Q2 broken_reference"),
                          QStringLiteral("a:3 sectors.parent=Q1 broken_reference"),
                          QStringLiteral("b:2 sectors.name= missing")}));
    QCOMPARE(plan.edits.size(), 1);
}

/// The id of an event names it in the whole base, whatever agreement a row puts it in.
void TestImport::givenIdsStayWithTheirRecord()
{
    const char *header = "event_id,date,agreement_id,part,sector_code,from_territory,to_territory,"
                         "body_id,event_type,description,source_url,as_of\n";
    const ImportPlan plan =
        planOn(referenceSnapshot(), header, {"ev-001,1998-11-01,eu-au-mra,,,,,,meeting,,,"});
    QCOMPARE(told(plan.refused),
             QStringList{QStringLiteral("file:2 agreement_events.event_id=ev-001 duplicate_key")});
    QCOMPARE(plan.edits.size(), 0);
}

void TestImport::replacingRemovesTheRest()
{
    const Snapshot base = referenceSnapshot();
    const QString name = QStringLiteral("agreement_links");
    const QByteArrayList lines = exportedTable(base, name).trimmed().split('\n');
    const ImportPlan plan =
        planImport({file("file", lines[0] + '\n' + lines[1] + '\n')}, base, {name});
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(told(plan.total), told(ImportCounts{0, 0, 1, int(lines.size()) - 2, 0}));
    QCOMPARE(exportedTable(applied(base, plan.edits), name), lines[0] + '\n' + lines[1] + '\n');

    // Without a file of the table, and without being asked to, nothing is removed.
    QCOMPARE(planImport({}, base, {name}).edits.size(), 0);
    QCOMPARE(planImport({file("file", lines[0] + '\n')}, base).edits.size(), 0);
}

void TestImport::replacingKeepsWhatIsReferredTo()
{
    Snapshot base = referenceSnapshot();
    Sector free;
    free.id = {QStringLiteral("ZZ")};
    free.name.setText(QStringLiteral("en"), QStringLiteral("Used by nobody"));
    base.insert(free);
    const ImportPlan plan = planOn(base, sectors, {}, {QStringLiteral("sectors")});
    QVERIFY(plan.total.removed > 0);
    QCOMPARE(plan.total.removed + plan.total.refused, int(base.size(RecordKind::Sector)));
    QVERIFY(!applied(base, plan.edits).contains<Sector>(free.id));
    for (const RefusedRow &row : plan.refused) {
        QCOMPARE(row.code(), QStringLiteral("still_referenced"));
        QCOMPARE(row.table, QStringLiteral("sectors"));
        QCOMPARE(row.row, 0);
        QVERIFY(base.contains<Sector>({row.value}));
    }
}

/// A row that cannot be read may be any row, so nothing is taken away for not being there.
void TestImport::replacingWaitsForReadableRows()
{
    const Snapshot base = referenceSnapshot();
    const QStringList replace{QStringLiteral("agreement_links")};
    for (const char *bad : {"eu-au-mra,supersedes", "eu-au-mra,likes,eu-nz-mra,", "x,\"y\"z,,"}) {
        const ImportPlan plan = planOn(base, links, {bad}, replace);
        QCOMPARE(told(plan.total), told(ImportCounts{0, 0, 0, 0, 1}));
        QCOMPARE(plan.edits.size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
