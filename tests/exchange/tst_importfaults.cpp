// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/importing.h"
#include "support/effort.h"

#include <QTest>

#include <random>

using namespace mra;
using namespace mra::test;

/// Rows that are left out, each with its reason; nothing else is lost, and no byte does harm.
class TestImportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFault_data();
    void namesTheFault();
    void damagedFilesGiveValidEdits();
};

void TestImportFaults::namesTheFault_data()
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
    row("not JSON", "{\"format\":", "file:1 .=10 json_syntax", 0);
    row("JSON of somebody else", "{\"kind\":\"agreements\",\"records\":[]}",
        "file:1 .=agreements not_json", 0);
    row("JSON without records",
        "{\"format\":\"mra-atlas\",\"version\":1,\"kind\":\"sectors\",\"records\":[1]}",
        "file:2 sectors.records= wrong_type", 0);
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

void TestImportFaults::namesTheFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    QFETCH(int, created);
    const ImportPlan plan = planImport({file("file", bytes)}, referenceSnapshot());
    QCOMPARE(told(plan.refused), QStringList{refusal});
    QCOMPARE(told(plan.total), told(ImportCounts{created, 0, 0, 0, 1}));
    QCOMPARE(plan.edits.size(), created);
}

/// Whatever the bytes: every row is counted once, and what is left makes no error.
void TestImportFaults::damagedFilesGiveValidEdits()
{
    const Snapshot base = referenceSnapshot();
    const QList<ImportFile> whole =
        exported(base, ExportFormat::Csv) + filesOf(QStringLiteral(ATLAS_TRAINING));
    const QByteArray spice = QByteArray("\"\n\r,;|*-\\\xFF") + '\0' + "EU9";
    std::mt19937 random(test::seed());
    for (int round = 0; round < test::cases(50); ++round) {
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

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_importfaults.moc"
