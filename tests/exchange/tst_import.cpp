// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/childkeys.h"
#include "exchange/importing.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace mra;
using namespace mra::test;

/// What rows do to records: good ones make edits, bad ones are left out with a reason each.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFault_data();
    void namesTheFault();
    void leavesWhatIsAsItIs_data();
    void leavesWhatIsAsItIs();
    void orderDoesNotMatter();
    void updatesOneCell();
    void emptyCellEmptiesTheField();
    void childrenKeepPlaceAndId();
    void editedChildKeepsItsIdFromANewOne();
    void columnsStandInAnyOrder();
    void groupCodesAreFoundWithoutCase();
    void refusedRecordTakesItsChildrenAlong();
    void refusalsSpreadAcrossFiles();
    void givenIdsStayWithTheirRecord();
    void replacingRemovesTheRest();
    void replacingKeepsWhatIsReferredTo();
    void replacingWaitsForReadableRows();
    void damagedFilesGiveValidEdits();
};

namespace {

constexpr const char *parties = "agreement_id,party,role,since,until,scopes\n";
constexpr const char *sectors = "code,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,"
                                "iaf_codes,ics_fields,hs_chapters,iecee_categories\n";
constexpr const char *links = "from_agreement_id,relation,to_agreement_id,date\n";
constexpr const char *waypoints = "corridor,branch,seq,name_en,name_zh,alpha2,lat,lon,type\n";
constexpr const char *members = "group_code,member,role,since,until,source,note\n";

QByteArray table(const char *header, std::initializer_list<const char *> rows)
{
    QByteArray bytes = header;
    for (const char *row : rows)
        bytes += QByteArray(row) + '\n';
    return bytes;
}

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
            *edit.after);
    }
    return edits;
}

} // namespace

void TestImport::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<int>("created");
    const auto row = [](const char *name, const QByteArray &bytes, const char *refusal,
                        int created = 1) {
        QTest::newRow(name) << bytes << QString::fromUtf8(refusal) << created;
    };
    const char *good = "eu-au-mra,NZ,member,2001,,";
    row("encoding", table(parties, {good, "eu-au-mra,\xFF,party,,,"}),
        "file:3 agreement_parties.=80 encoding");
    row("quoting", table(parties, {good, "eu-au-mra,\"CN\"x,party,,,"}),
        "file:3 agreement_parties.= quoting");
    row("unknown table", "a,b\nc,d\n", "file:1 .=a,b unknown_table", 0);
    row("no header", "", "file:1 .= unknown_table", 0);
    row("too few cells", table(parties, {good, "eu-au-mra,CN,party"}),
        "file:3 agreement_parties.=3 column_count");
    row("date", table(parties, {good, "eu-au-mra,CN,party,2001-02-29,,"}),
        "file:3 agreement_parties.since=2001-02-29 bad_date");
    row("number",
        table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,1.5,B,,CN,1.0,2.0,city"}),
        "file:3 corridor_waypoints.seq=1.5 bad_number");
    row("number with leading zero",
        table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,02,B,,CN,1.0,2.0,city"}),
        "file:3 corridor_waypoints.seq=02 bad_number");
    row("coordinate", table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,2,B,,CN,1.0,east,"}),
        "file:3 corridor_waypoints.lon=east bad_coordinate");
    row("coordinate that is no number",
        table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,2,B,,CN,nan,1,"}),
        "file:3 corridor_waypoints.lat=nan bad_coordinate");
    row("half a point", table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,2,B,,CN,1.0,,"}),
        "file:3 corridor_waypoints.lon= bad_coordinate");
    row("point off the globe",
        table(waypoints, {"nelb,9,1,A,,CN,1.0,2.0,city", "nelb,9,2,B,,CN,91,0,"}),
        "file:3 corridor_waypoints.=91 0 out_of_range");
    row("yes or no", "alpha2,event,date,source_id,used_for_year,note\nAE,x,,xi-2013,yes,\n",
        "file:2 bri_evidence.used_for_year=yes bad_yes_no", 0);
    row("unknown key", table(parties, {good, "eu-au-mra,CN,guest,,,"}),
        "file:3 agreement_parties.role=guest unknown_key");
    row("duplicate row", table(parties, {good, "eu-au-mra,NZ,member,2001,2002,"}),
        "file:3 agreement_parties.=eu-au-mra|NZ|member|2001 duplicate_row");
    row("not JSON", "{\"format\":", "file:1 .=10 not_json", 0);
    row("JSON of somebody else", "{\"kind\":\"agreements\",\"records\":[]}",
        "file:1 .=agreements not_json", 0);
    row("JSON without records",
        "{\"format\":\"mra-atlas\",\"version\":1,\"kind\":\"sectors\",\"records\":[1]}",
        "file:2 sectors.= not_json", 0);
    row("missing enum", table(parties, {good, "eu-au-mra,CN,,,,"}),
        "file:3 agreement_parties.role= missing");
    row("missing id", table(sectors, {"Q1,,Q,,,,,,,,,", ",,R,,,,,,,,,"}),
        "file:3 sectors.code= missing");
    row("missing name", table(sectors, {"Q1,,Q,,,,,,,,,", "Q2,,,,,,,,,,,"}),
        "file:3 sectors.name= missing");
    row("broken reference", table(parties, {good, "eu-au-mra,nobody,party,,,"}),
        "file:3 agreement_parties.party=nobody broken_reference");
    row("unknown parent", table(parties, {good, "no-such,CN,party,,,"}),
        "file:3 agreement_parties.agreement_id=no-such broken_reference");
    row("unknown sector", table(parties, {good, "eu-au-mra,CN,party,,,NOPE"}),
        "file:3 agreement_parties.scopes=NOPE broken_reference");
    row("period order", table(parties, {good, "eu-au-mra,CN,party,2002,2001,"}),
        "file:3 agreement_parties.since=2002/2001 period_order");
    row("unsafe text", table(sectors, {"Q1,,Q,,,,,,,,,", "Q2,,a\tb,,,,,,,,,"}),
        "file:3 sectors.name=a\tb unsafe_text");
}

void TestImport::namesTheFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    QFETCH(int, created);
    const ImportPlan plan = planImport({file("file", bytes)}, referenceSnapshot());
    QCOMPARE(told(plan.refused), QStringList{refusal});
    QCOMPARE(told(plan.total), told(ImportCounts{created, 0, 0, 0, 1}));
    QCOMPARE(plan.edits.size(), created);
}

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
                             QByteArray(15, ',') + '\n';
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

void TestImport::refusedRecordTakesItsChildrenAlong()
{
    const Snapshot base = referenceSnapshot();
    const QByteArray header = exportedTable(base, QStringLiteral("agreements")).split('\n').first();
    const ImportPlan plan =
        planImport({file("a", table(parties, {"new,CN,party,,,", "eu-au-mra,NZ,member,,,"})),
                    file("b", header + "\nnew,Title" + QByteArray(8, ',') + "mou,bilateral" +
                                  QByteArray(11, ',') + "nobody" + QByteArray(4, ',') + '\n')},
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

/// Whatever the bytes: every row is counted once, and what is left makes no error.
void TestImport::damagedFilesGiveValidEdits()
{
    const Snapshot base = referenceSnapshot();
    const QList<ImportFile> whole =
        exported(base, ExportFormat::Csv) + filesOf(QStringLiteral(ATLAS_TEST_DATA "/training"));
    const QByteArray spice("\"\n\r,;|*-\\\xFF\x00EU9", 15);
    std::mt19937 random(11);
    for (int round = 0; round < 25; ++round) {
        QList<ImportFile> files = whole;
        for (ImportFile &damaged : files) {
            for (int n = int(random() % 6); n > 0; --n) {
                const auto at = qsizetype(random() % quint32(damaged.bytes.size()));
                damaged.bytes[at] = spice[qsizetype(random() % quint32(spice.size()))];
            }
        }
        const QStringList replace = round % 2 ? tableNames() : QStringList();
        const ImportPlan plan = planImport(files, base, replace);
        const Issues issues = validate(plan.edits, applied(base, plan.edits));
        QVERIFY2(!hasErrors(issues), qPrintable(QString::number(round)));
        QVERIFY(plan.total.refused == plan.refused.size());
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
