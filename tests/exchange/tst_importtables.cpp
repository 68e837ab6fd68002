// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"
#include "exchange/importing.h"
#include "exchange/layout.h"

#include <QTest>

using namespace mra;
using namespace mra::test;

/// A table is known by the name of its file or by the columns that it must have (RULES.md §10),
/// and what its cells say is kept as it is seen.
class TestImportTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTable_data();
    void knowsTheTable();
    void fileOfAnOlderExportGoesOnWorking();
    void missingColumnKeepsTheField();
    void missingColumnIsEmptyInANewRecord();
    void everyTableIsKnownByWhatItNeeds();
    void notesUnknownColumns();
    void keepsTextAsItIsSeen();
    void refusesWhatIsNotSeenInCodes_data();
    void refusesWhatIsNotSeenInCodes();
    void asksForLostZeros_data();
    void asksForLostZeros();
    void refusesDatesOfSpreadsheets_data();
    void refusesDatesOfSpreadsheets();
    void overlappingPartiesAreAWarning();
    void readsMarkedTables();
    void readsTablesOfSpreadsheets_data();
    void readsTablesOfSpreadsheets();
    void tellsUtf16WithoutMark();
    void aKeyMeansTheRecordOfThatCode_data();
    void aKeyMeansTheRecordOfThatCode();
    void newCodesHaveTheirForm();
};

namespace {

ImportPlan planOf(const char *name, const QByteArray &bytes, const QStringList &replace = {})
{
    return planImport({file(name, bytes)}, referenceSnapshot(), replace);
}

QStringList toldNotes(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportNote &note : plan.notes)
        lines.append(QStringLiteral("%1 %2.%3").arg(note.file, note.table, note.column));
    return lines;
}

} // namespace

void TestImportTables::knowsTheTable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("known"); ///< the table, or the refusal
    const auto row = [](const char *what, const char *name, const char *header, const char *known) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(header) << QString::fromUtf8(known);
    };
    row("by its name", "sectors.csv", "code,name_en", "sectors");
    row("by its name alone", "sectors.csv", "code", "sectors");
    row("in a folder", "old/export/sectors.csv", "code,name_en", "sectors");
    row("in any case", "Sectors.CSV", "code,name_en", "sectors");
    row("groups likewise", "territory_groups.csv", "code,name_en", "territory_groups");
    row("by its columns", "x.csv", "agreement_id,party,role", "agreement_parties");
    row("in any order", "x.csv", "role,party,agreement_id", "agreement_parties");
    row("by the columns that only it has", "x.csv", "code,name_en,hs_chapters", "sectors");
    row("the name counts more than the columns", "sectors.csv", "code,name_en,source", "sectors");
    row("the columns, where the name cannot be right", "sectors.csv", "agreement_id,party,role",
        "agreement_parties");
    row("fits two", "x.csv", "code,name_en", "1 .=territory_groups, sectors ambiguous_table");
    row("lacks a needed column", "x.csv", "agreement_id,party",
        "1 .=agreement_id,party unknown_table");
    row("lacks its key", "agreement_parties.csv", "agreement_id,role",
        "1 agreement_parties.party=party missing_column");
    row("a column twice", "sectors.csv", "code,name_en,name_en",
        "1 .name_en=name_en duplicate_column");
    row("an unknown column twice", "sectors.csv", "code,x,x", "1 .x=x duplicate_column");
    row("no table", "x.csv", "a,b", "1 .=a,b unknown_table");
    row("blanks around names", "sectors.csv",
        "\xC2\xA0"
        "code , name_en",
        "sectors");
    row("too many columns", "sectors.csv", QByteArray(300, ',').constData(),
        "1 .=256 too_many_cells");
}

void TestImportTables::knowsTheTable()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, header);
    QFETCH(QString, known);
    const ImportPlan plan = planOf(name.constData(), header + '\n');
    if (plan.refused.isEmpty())
        QCOMPARE(plan.tables.keys(), QStringList{known});
    else
        QCOMPARE(told(plan.refused), QStringList{QString::fromUtf8(name) + u':' + known});
}

/// Every table of an export, each optional column taken out in turn: nothing is changed by it.
void TestImportTables::fileOfAnOlderExportGoesOnWorking()
{
    const Snapshot base = referenceSnapshot();
    for (const ImportFile &whole : exported(base, ExportFormat::Csv)) {
        QList<QStringList> rows;
        for (const CsvRow &row : readCsv(whole.bytes))
            rows.append(row.cells.all());
        const TableLayout *layout = layoutNamed(whole.name.chopped(4));
        QVERIFY(layout);
        for (qsizetype column = 0; column < rows.first().size(); ++column) {
            const QString name = rows.first().at(column);
            // What tells grants of one sector apart is among the optional columns.
            const bool isOfKey =
                QStringList{QStringLiteral("since"),     QStringLiteral("scope_since"),
                            QStringLiteral("standards"), QStringLiteral("sector_code"),
                            QStringLiteral("language"),  QStringLiteral("lang")}
                    .contains(name);
            if (layout->needed.contains(name) || (layout->isOfChildren() && isOfKey))
                continue;
            QByteArray bytes;
            for (QStringList row : rows) {
                row.removeAt(column);
                bytes += csvLine(row);
            }
            const ImportPlan plan = planImport({{whole.name, bytes}}, base);
            QVERIFY2(plan.refused.isEmpty() && plan.edits.isEmpty(),
                     qPrintable(whole.name + u' ' + name + u'\n' + told(plan.refused).join(u'\n')));
            QCOMPARE(plan.total.unchanged, int(rows.size()) - 1);
        }
    }
}

void TestImportTables::missingColumnKeepsTheField()
{
    const ImportPlan plan = planOf("sectors.csv", "code,name_en\nLVE,Low voltage\n");
    QCOMPARE(told(plan.total), told(ImportCounts{0, 1, 0, 0, 0}));
    Sector expected = *referenceSnapshot().find<Sector>({QStringLiteral("LVE")});
    expected.name.setText(QStringLiteral("en"), QStringLiteral("Low voltage"));
    QVERIFY(sameContent(*plan.edits.first().after, expected));

    // Of a child likewise; it is found by its key.
    const ImportPlan party = planOf("x.csv", "agreement_id,party,role,since,until\n"
                                             "eu-au-mra,AU,party,1999-01-01,2030\n");
    QCOMPARE(told(party.total), told(ImportCounts{0, 1, 0, 0, 0}));

    // Half a point keeps the other half.
    const ImportPlan point = planOf("countries.csv", "alpha2,capital_lat\nAU,-35.5\n");
    const auto before = referenceSnapshot().find<Territory>({QStringLiteral("AU")});
    QVERIFY(std::get<Territory>(*point.edits.first().after).capitalPoint ==
            (GeoPoint{-35.5, before->capitalPoint->lon}));
}

void TestImportTables::missingColumnIsEmptyInANewRecord()
{
    const ImportPlan plan = planOf("sectors.csv", "code,name_en\nDRONE,Drones\n");
    QCOMPARE(told(plan.total), told(ImportCounts{1, 0, 0, 0, 0}));
    Sector expected;
    expected.id = {QStringLiteral("DRONE")};
    expected.name.setText(QStringLiteral("en"), QStringLiteral("Drones"));
    QVERIFY(sameContent(*plan.edits.first().after, expected));
    // What a new record must have is asked row by row where the name of the file says the table.
    QCOMPARE(told(planOf("sectors.csv", "code,parent\nLIT,LVE\nDRONE,LVE\n").refused),
             QStringList{QStringLiteral("sectors.csv:3 sectors.name= missing")});
}

void TestImportTables::everyTableIsKnownByWhatItNeeds()
{
    for (const TableLayout &layout : layouts()) {
        const auto fitting = layoutsOfHeader(layout.columns);
        QCOMPARE(fitting, QList<const TableLayout *>{&layout});
        QVERIFY2(layoutsOfHeader(layout.needed).contains(&layout), qPrintable(layout.name));
        QVERIFY2(!layout.keys.isEmpty(), qPrintable(layout.name));
        // A needed column is one that a new row must fill.
        for (const QString &column : layout.needed)
            QVERIFY2(layout.columns.contains(column), qPrintable(column));
    }
}

void TestImportTables::notesUnknownColumns()
{
    const ImportPlan plan =
        planOf("sectors.csv", "code,colour,name_en,,size\nLVE,red,Low voltage,x,big\n");
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(toldNotes(plan), (QStringList{QStringLiteral("sectors.csv sectors.colour"),
                                           QStringLiteral("sectors.csv sectors.#4"),
                                           QStringLiteral("sectors.csv sectors.size")}));
    QCOMPARE(told(plan.total), told(ImportCounts{0, 1, 0, 0, 0}));
    QCOMPARE(toldNotes(planOf("sectors.csv", "code,name_en\n")), QStringList());
}

void TestImportTables::keepsTextAsItIsSeen()
{
    const QByteArray zeroWidth = "\xE2\x80\x8B";
    const QByteArray noBreak = "\xC2\xA0";
    const QByteArray mark = "\xEF\xBB\xBF";
    const ImportPlan plan =
        planOf("sectors.csv", "code,name_en,name_fr,name_ar\nQ," + mark + "Low" + zeroWidth +
                                  noBreak + "voltage" + noBreak +
                                  ",Se\xCC\x81"
                                  "curite\xCC\x81,می\xE2\x80\x8Cشود\n");
    QCOMPARE(told(plan.refused), QStringList());
    const Sector sector = std::get<Sector>(*plan.edits.first().after);
    QCOMPARE(sector.name.text(QStringLiteral("en")), QStringLiteral("Low voltage"));
    QCOMPARE(sector.name.text(QStringLiteral("fr")), QStringLiteral("Sécurité"));
    QCOMPARE(sector.name.text(QStringLiteral("ar")), QStringLiteral("می\u200Cشود"));

    // A code that is not in normal form is the code that is.
    const ImportPlan codes = planOf("sectors.csv", "code,name_en,parent\nÉ1,One,\n"
                                                   "Q2,Two,E\xCC\x81"
                                                   "1\n");
    QCOMPARE(told(codes.refused), QStringList());
}

void TestImportTables::refusesWhatIsNotSeenInCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &bytes, const char *refusal) {
        QTest::newRow(name) << bytes << QString::fromUtf8(refusal);
    };
    const QByteArray zeroWidth = "\xE2\x80\x8B";
    row("id", "code,name_en\nLVE" + zeroWidth + ",Low voltage\n",
        "code=U+200B ZERO WIDTH SPACE invisible_character");
    row("id with a no-break space", "code,name_en\nLVE\xC2\xA0,Low voltage\n",
        "code=U+00A0 NO-BREAK SPACE invisible_character");
    row("reference", "code,name_en,parent\nQ,Q,LVE\xEF\xBB\xBF\n",
        "parent=U+FEFF ZERO WIDTH NO-BREAK SPACE invisible_character");
    row("list of codes",
        "code,name_en,hs_chapters\nQ,Q,84;8\xC2\xAD"
        "5\n",
        "hs_chapters=U+00AD SOFT HYPHEN invisible_character");
}

void TestImportTables::refusesWhatIsNotSeenInCodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    const ImportPlan plan = planOf("sectors.csv", bytes);
    QCOMPARE(told(plan.refused), QStringList{QStringLiteral("sectors.csv:2 sectors.") + refusal});
    QCOMPARE(plan.edits.size(), 0);
}

void TestImportTables::asksForLostZeros_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *what, const char *name, const char *bytes,
                        const char *refusal) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(bytes) << QString::fromUtf8(refusal);
    };
    row("chapter", "classification_codes", "scheme,code,title_en\nHS,1,Live animals\n",
        "code=1/01 code_digits");
    row("field of ICS", "classification_codes", "scheme,code,title_en\nICS,3,Services\n",
        "code=3/03 code_digits");
    row("area of IAF", "classification_codes", "scheme,code,title_en\nIAF,01,Agriculture\n",
        "code=01/1 code_digits");
    row("division of NACE", "classification_codes", "scheme,code,nace_rev2\nIAF,1,01;2\n",
        "nace_rev2=2/02 code_digits");
    row("number of a territory", "countries", "alpha2,numeric,name_en\nAF,4,Afghanistan\n",
        "numeric=4/004 code_digits");
    row("chapters of a sector", "sectors", "code,name_en,hs_chapters\nQ,Q,1;84\n",
        "hs_chapters=1/01 code_digits");
    row("fields of a sector", "sectors", "code,name_en,ics_fields\nQ,Q,3\n",
        "ics_fields=3/03 code_digits");
    row("areas of a sector", "sectors", "code,name_en,iaf_codes\nQ,Q,01\n",
        "iaf_codes=01/1 code_digits");
}

void TestImportTables::asksForLostZeros()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    const ImportPlan plan = planOf((name + ".csv").constData(), bytes);
    QCOMPARE(told(plan.refused),
             QStringList{QString::fromUtf8(name + ".csv:2 " + name + '.') + refusal});
    QCOMPARE(plan.edits.size(), 0);
}

void TestImportTables::refusesDatesOfSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    for (const char *cell : {"44197", "1/2/2020", "01.02.2020", "20200102", "2020-1-2", "May-20",
                             "2020.0", "02/2020", "2020-13", "1-2-20"})
        QTest::newRow(cell) << QByteArray(cell) << QStringLiteral("bad_date");
    QTest::newRow("date in the column of a number")
        << QByteArray(",2020-01-02") << QStringLiteral("bad_number");
    QTest::newRow("number with a point") << QByteArray(",12.0") << QStringLiteral("bad_number");
    QTest::newRow("number in powers") << QByteArray(",1E+1") << QStringLiteral("bad_number");
    QTest::newRow("number with a separator")
        << QByteArray(",\"1,200\"") << QStringLiteral("bad_number");
}

void TestImportTables::refusesDatesOfSpreadsheets()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    const QByteArray rest = cell.contains(',') ? QByteArray() : QByteArray(",");
    const ImportPlan plan =
        planOf("agreements.csv", "id,signed_date,term_months\neu-au-mra," + cell + rest + '\n');
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().code(), code);
    QCOMPARE(plan.edits.size(), 0);
}

void TestImportTables::overlappingPartiesAreAWarning()
{
    const ImportPlan plan =
        planOf("agreement_parties.csv", "agreement_id,party,role,since\neu-au-mra,AU,party,2005\n");
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.warnings.size(), 1);
    QCOMPARE(plan.warnings.first().code, IssueCode::OverlappingParties);
    QCOMPARE(plan.warnings.first().value, QStringLiteral("AU"));
    // None in the data that ship.
    for (const Issue &issue : planImport(referenceData(), {}).warnings)
        QVERIFY(issue.code != IssueCode::OverlappingParties);
}

void TestImportTables::readsMarkedTables()
{
    const QByteArray header = "code,name_en\n";
    QCOMPARE(told(planOf("sectors.csv", "\xEF\xBB\xBF" + header + "Q,Q\n").total),
             told(ImportCounts{1, 0, 0, 0, 0}));
    QCOMPARE(told(planOf("sectors.csv", QByteArray("\xFF\xFE"
                                                   "c\0o\0",
                                                   6))
                      .refused),
             QStringList{QStringLiteral("sectors.csv:1 .= utf16")});
    QCOMPARE(told(planOf("sectors.csv", QByteArray("\xFE\xFF"
                                                   "\0c\0o",
                                                   6))
                      .refused),
             QStringList{QStringLiteral("sectors.csv:1 .= utf16")});
}

void TestImportTables::readsTablesOfSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons") << QByteArray("code;name_en;hs_chapters\nQ;Q, R;\"84;85\"\n");
    QTest::newRow("tabs") << QByteArray("code\tname_en\ths_chapters\nQ\tQ, R\t84;85\n");
    QTest::newRow("commas") << QByteArray("code,name_en,hs_chapters\nQ,\"Q, R\",84;85\n");
    QTest::newRow("capitals") << QByteArray("CODE;Name_EN;Hs_Chapters\r\nQ;Q, R;\"84;85\"\r\n");
    QTest::newRow("quoted names, and an unknown one with commas")
        << QByteArray("\"code\";\"a,b,c,d\";\"name_en\";\"hs_chapters\"\nQ;;Q, R;\"84;85\"\n");
    QTest::newRow("empty lines first")
        << QByteArray("\r\ncode;name_en;hs_chapters\nQ;Q, R;\"84;85\"");
}

void TestImportTables::readsTablesOfSpreadsheets()
{
    QFETCH(QByteArray, bytes);
    const ImportPlan plan = planOf("sectors.csv", bytes);
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 1);
    const auto sector = plan.edits.first().after.as<Sector>();
    QCOMPARE(sector->name.text(QStringLiteral("en")), QStringLiteral("Q, R"));
    QCOMPARE(sector->hsChapters.size(), 2);
}

void TestImportTables::tellsUtf16WithoutMark()
{
    const QByteArray little("c\0o\0d\0e\0,\0", 10);
    const QByteArray big("\0c\0o\0d\0e\0,", 10);
    for (const QByteArray &bytes : {little, big})
        QCOMPARE(told(planOf("sectors.csv", bytes).refused),
                 QStringList{QStringLiteral("sectors.csv:1 .= utf16")});
}

void TestImportTables::aKeyMeansTheRecordOfThatCode_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const char *name, const char *bytes, const char *code) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(bytes) << QString::fromUtf8(code);
    };
    row("small letters", "countries.csv", "alpha2,name_en\ncn,x\n", "CN");
    row("a blank", "countries.csv", "alpha2,name_en\n\"AF \",x\n", "AF");
    row("wide letters", "countries.csv", "alpha2,name_en\nＡＦ,x\n", "AF");
    row("a sector", "sectors.csv", "code,name_en\nlve,x\n", "LVE");
    row("a body", "bodies.csv", "id,city\nCNCA,x\n", "cnca");
    row("an agreement", "agreements.csv", "id,notes\n\"CN-nz-eeemra \",x\n", "cn-nz-eeemra");
    row("an agreement of JSON", "agreements.json",
        R"({"format":"mra-atlas","version":1,"kind":"agreements","records":[
            {"id":"CN-NZ-EEEMRA","notes":"x","parties":[{"party":"CN","role":"party"}]}]})",
        "cn-nz-eeemra");
}

/// Not a second one that people take for it; the report says so.
void TestImportTables::aKeyMeansTheRecordOfThatCode()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const ImportPlan plan = planOf(name.constData(), bytes);
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 1);
    QVERIFY(plan.edits.first().before);
    QCOMPARE(plan.edits.first().key().id, code);
    QCOMPARE(plan.notes.size(), 1);
    QCOMPARE(plan.notes.first().meant, code);
}

void TestImportTables::newCodesHaveTheirForm()
{
    const auto refusals = [](const char *name, const QByteArray &bytes) {
        return told(planOf(name, bytes).refused);
    };
    QCOMPARE(
        refusals("countries.csv", "alpha2,name_en\nKazakhstan,X\n../x,X\n"),
        (QStringList{QStringLiteral("countries.csv:2 countries.alpha2=Kazakhstan country_form"),
                     QStringLiteral("countries.csv:3 countries.alpha2=../x country_form")}));
    QCOMPARE(
        refusals(
            "agreements.csv",
            "id,title_en,kind,level\nNew Id!,T,mou,bilateral\ncn--nz-eeemra,T,mou,bilateral\n"),
        (QStringList{QStringLiteral("agreements.csv:2 agreements.id=New Id! id_form")}));
    QCOMPARE(refusals("sectors.csv", "code,name_en\nnew,X\nNEW,X\n"),
             QStringList{QStringLiteral("sectors.csv:2 sectors.code=NEW code_taken")});
    // A name of an existing record that comes as a new code stands for nothing else either.
    QCOMPARE(planOf("countries.csv", "alpha2,name_en\nKazakhstan,X\n").edits.size(), 0);
}

QTEST_GUILESS_MAIN(TestImportTables)
#include "tst_importtables.moc"
