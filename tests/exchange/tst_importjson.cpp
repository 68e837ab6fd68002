// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/importing.h"
#include "support/effort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace mra;
using namespace mra::test;

/// JSON says of a record what it mentions. What it says that no record has is noted, and a record
/// with a value that cannot be is refused whole.
class TestImportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsNotMentioned();
    void nullEmpties();
    void keepsFieldsOfChildren();
    void keepsChildrenOfListsNotMentioned();
    void replacingWaitsForEveryList();
    void replacingKeepsWhatIsRefused();
    void anyKeyMayBeLeftOut();
    void takesKeysInAnyOrder();
    void readsLists();
    void keepsHalfAPoint();
    void kindOfAnEvent_data();
    void kindOfAnEvent();
    void notesUnknownKeys_data();
    void notesUnknownKeys();
    void notesAKeyOnce();
    void aRecordComesWhole_data();
    void aRecordComesWhole();
    void refusesWhatNoRecordHas_data();
    void refusesWhatNoRecordHas();
    void refusesWhatIsNoFileOfOurs_data();
    void refusesWhatIsNoFileOfOurs();
    void brokenTextLeavesOtherFiles();
};

namespace {

QByteArray json(const char *kind, const QByteArray &records)
{
    return QByteArray("{\"format\":\"mra-atlas\",\"version\":1,\"kind\":\"") + kind +
           "\",\"records\":[" + records + "]}";
}

ImportPlan planOf(const char *kind, const QByteArray &records, const QStringList &replace = {})
{
    return planImport({file("file", json(kind, records))}, referenceSnapshot(), replace);
}

template <class T>
T found(const char *id)
{
    return *referenceSnapshot().find<T>({QString::fromUtf8(id)});
}

template <class T>
T after(const ImportPlan &plan)
{
    const auto record = plan.edits.value(0).after.as<T>();
    return record ? *record : T();
}

} // namespace

void TestImportJson::keepsWhatIsNotMentioned()
{
    const ImportPlan plan = planOf("sectors", R"({"code":"LVE","name_en":"Low voltage"})");
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(told(plan.total), told(ImportCounts{0, 1, 0, 0, 0}));
    Sector expected = found<Sector>("LVE");
    expected.name.setText(QStringLiteral("en"), QStringLiteral("Low voltage"));
    QVERIFY(after<Sector>(plan) == expected);
    QVERIFY(!expected.hsChapters.isEmpty() && expected.name.byTag().size() == 6);
}

void TestImportJson::nullEmpties()
{
    const ImportPlan plan = planOf(
        "agreements",
        R"({"id":"eu-au-mra","signed_date":null,"lead_body_id":null,"status":null,"title_zh":null})");
    QCOMPARE(told(plan.refused), QStringList());
    Agreement expected = found<Agreement>("eu-au-mra");
    expected.signedDate = {};
    expected.leadBody = {};
    expected.reportedState = {};
    expected.title.setText(QStringLiteral("zh"), {});
    QVERIFY(after<Agreement>(plan) == expected);
    const ImportPlan list =
        planOf("sectors", R"({"code":"LVE","hs_chapters":null,"iaf_codes":[]})");
    QVERIFY(after<Sector>(list).hsChapters.isEmpty() && after<Sector>(list).iafCodes.isEmpty());
    QVERIFY(!after<Sector>(list).icsFields.isEmpty());
    QCOMPARE(told(planOf("bodies", R"({"id":"cnas","kind":null})").refused),
             QStringList{QStringLiteral("file:2 bodies.kind= missing")});
}

void TestImportJson::keepsFieldsOfChildren()
{
    const ImportPlan plan = planOf("agreements", R"({"id":"eu-au-mra","grants":[{
        "sector_code":"AUTO","activity":"testing","from_territory":"EU","to_territory":"AU",
        "scope_since":"1999-01-01","scope_until":"2031"}]})");
    QCOMPARE(told(plan.refused), QStringList());
    Agreement expected = found<Agreement>("eu-au-mra");
    QCOMPARE(expected.grants.first().sector.value, QStringLiteral("AUTO"));
    expected.grants.first().validity.until = *PartialDate::parse(QStringLiteral("2031"));
    QVERIFY(after<Agreement>(plan) == expected);
    QVERIFY(!expected.grants.first().evidence.isEmpty());
    QVERIFY(expected.grants.first().reportedState.has_value());
}

void TestImportJson::keepsChildrenOfListsNotMentioned()
{
    const ImportPlan plan = planOf("agreements", R"({"id":"eu-au-mra","parties":[],"notes":"x"})");
    Agreement expected = found<Agreement>("eu-au-mra");
    expected.notes = QStringLiteral("x");
    QVERIFY(after<Agreement>(plan) == expected);
    QVERIFY(!expected.parties.isEmpty() && !expected.events.isEmpty());
}

/// Where one record does not mention its links, the file does not say which links there are.
void TestImportJson::replacingWaitsForEveryList()
{
    const QStringList replace{QStringLiteral("agreement_links")};
    const QByteArray withLinks = R"({"id":"eu-ca-ceta-ca","links":[]})";
    const ImportPlan all = planOf("agreements", withLinks, replace);
    QVERIFY(all.total.removed > 0);
    const ImportPlan some = planOf("agreements", withLinks + R"(,{"id":"eu-au-mra"})", replace);
    QCOMPARE(some.total.removed, 0);
    const ImportPlan refused =
        planOf("agreements", withLinks + R"(,{"id":"eu-au-mra","links":[],"notes":1})", replace);
    QCOMPARE(refused.total.removed, 0);
}

/// What a record that is refused whole says of its children is not heard.
void TestImportJson::replacingKeepsWhatIsRefused()
{
    const auto agreement = found<Agreement>("cn-nz-eeemra");
    QVERIFY(agreement.parties.size() > 1);
    const ImportPlan plan =
        planOf("agreements", R"({"id":"cn-nz-eeemra","parties":[{"party":"CN","role":"party"}],
                          "links":[{"relation":"amends","to_agreement_id":"nowhere"}]})",
               {QStringLiteral("agreement_parties")});
    for (const Edit &edit : plan.edits)
        QVERIFY(edit.key().id != QLatin1String("cn-nz-eeemra"));
}

/// Whatever is left out of an export, or comes in another order: the base stays as it is.
void TestImportJson::anyKeyMayBeLeftOut()
{
    const Snapshot base = referenceSnapshot();
    std::mt19937 random(seed());
    // What tells children apart; it is the record's own where a list does not need it.
    const QStringList keys{QStringLiteral("id"),
                           QStringLiteral("code"),
                           QStringLiteral("alpha2"),
                           QStringLiteral("source_id"),
                           QStringLiteral("event_id"),
                           QStringLiteral("party"),
                           QStringLiteral("role"),
                           QStringLiteral("since"),
                           QStringLiteral("sector_code"),
                           QStringLiteral("activity"),
                           QStringLiteral("from_territory"),
                           QStringLiteral("to_territory"),
                           QStringLiteral("scope_since"),
                           QStringLiteral("standards"),
                           QStringLiteral("body_id"),
                           QStringLiteral("relation"),
                           QStringLiteral("to_agreement_id"),
                           QStringLiteral("member"),
                           QStringLiteral("event"),
                           QStringLiteral("branch"),
                           QStringLiteral("lang"),
                           QStringLiteral("name"),
                           QStringLiteral("seq")};
    const auto thinned = [&](QJsonObject object) {
        for (const QString &key : object.keys()) {
            // The word of the source goes with the kind that it stands for.
            const bool isPair =
                key == QLatin1String("kind") && object.contains(QLatin1String("event_type"));
            if (!keys.contains(key) && !isPair && random() % 3 == 0)
                object.remove(key);
        }
        return object;
    };
    for (int round = cases(20); round > 0; --round) {
        for (const ImportFile &whole : exported(base, ExportFormat::Json)) {
            QJsonObject root = QJsonDocument::fromJson(whole.bytes).object();
            QJsonArray records;
            for (const QJsonValue &value : root.value(QLatin1String("records")).toArray()) {
                QJsonObject record = thinned(value.toObject());
                for (const QString &key : record.keys()) {
                    QJsonArray children;
                    for (const QJsonValue &child : record.value(key).toArray()) {
                        if (child.isObject())
                            children.append(thinned(child.toObject()));
                    }
                    if (!children.isEmpty())
                        record.insert(key, children);
                }
                records.append(record);
            }
            root.insert(QLatin1String("records"), records);
            const ImportPlan plan = planImport({{whole.name, QJsonDocument(root).toJson()}}, base);
            QCOMPARE(told(plan.refused).value(0), QString());
            QVERIFY2(plan.edits.isEmpty(), qPrintable(whole.name));
        }
    }
}

void TestImportJson::takesKeysInAnyOrder()
{
    const QByteArray bytes =
        R"({"records":[{"name_en":"Q","code":"Q"}],"kind":"sectors","version":1.0,"format":"mra-atlas"})";
    const ImportPlan plan = planImport({file("file", bytes)}, referenceSnapshot());
    QCOMPARE(told(plan.total), told(ImportCounts{1, 0, 0, 0, 0}));
    const ImportPlan marked =
        planImport({file("file", "\xEF\xBB\xBF" + bytes)}, referenceSnapshot());
    QCOMPARE(told(marked.total), told(ImportCounts{1, 0, 0, 0, 0}));
}

/// An item of a list is what stands there, not what a table would make of it.
void TestImportJson::readsLists()
{
    const ImportPlan plan = planOf(
        "territory_groups",
        R"({"code":"EU","source":["https://a.example/x;y","xi-2013"],"kind":"customs_union"})");
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(after<TerritoryGroup>(plan).source.items,
             (QStringList{QStringLiteral("https://a.example/x;y"), QStringLiteral("xi-2013")}));
    QCOMPARE(told(planOf("sectors", R"({"code":"LVE","hs_chapters":["84;85"]})").refused),
             QStringList{QStringLiteral("file:2 sectors.hs_chapters=HS:84;85 broken_reference")});
}

void TestImportJson::keepsHalfAPoint()
{
    const ImportPlan plan = planOf("countries", R"({"alpha2":"AU","capital_lat":-35.5})");
    const Territory before = found<Territory>("AU");
    QVERIFY(after<Territory>(plan).capitalPoint == (GeoPoint{-35.5, before.capitalPoint->lon}));
    QVERIFY(after<Territory>(plan).labelPoint == before.labelPoint);
    QCOMPARE(told(planOf("countries", R"({"alpha2":"AU","capital_lat":null})").refused).size(), 1);
}

void TestImportJson::kindOfAnEvent_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("word");
    QTest::newRow("a word of the source") << QByteArray(R"("event_type":"sector_expired")")
                                          << QStringLiteral("lapsed sector_expired");
    QTest::newRow("both, as export writes")
        << QByteArray(R"("event_type":"sector_expired","kind":"lapsed")")
        << QStringLiteral("lapsed sector_expired");
    QTest::newRow("the kind alone")
        << QByteArray(R"("kind":"meeting")") << QStringLiteral("meeting meeting");
    QTest::newRow("neither") << QByteArray(R"("part":"x")")
                             << QStringLiteral("operational sector_operational");
    QTest::newRow("contradiction")
        << QByteArray(R"("event_type":"meeting","kind":"lapsed")") << QStringLiteral("said_twice");
}

void TestImportJson::kindOfAnEvent()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, word);
    const ImportPlan plan =
        planOf("agreements", R"({"id":"eu-jp-mra","events":[{"event_id":"ev-002",)" + keys + "}]}");
    if (!plan.refused.isEmpty()) {
        QCOMPARE(plan.refused.first().code(), word);
        return;
    }
    for (const Event &event : after<Agreement>(plan).events) {
        if (event.id.value == QLatin1String("ev-002"))
            QCOMPARE(QString(keyOf(event.kind)) + QLatin1Char(' ') + event.typeWord(), word);
    }
}

void TestImportJson::notesUnknownKeys_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("noted");
    const auto row = [](const char *name, const char *kind, const char *record, const char *noted) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(record) << QString::fromUtf8(noted);
    };
    row("misspelt key", "sectors", R"({"code":"LVE","name_eng":"x"})", "sectors.name_eng");
    row("key of another kind", "sectors", R"({"code":"LVE","title_en":"x"})", "sectors.title_en");
    row("column that JSON does not have", "agreements",
        R"({"id":"eu-jp-mra","events":[{"event_id":"ev-002","source_kind":"x"}]})",
        "agreement_events.source_kind");
    row("list of another kind", "sectors", R"({"code":"LVE","parties":[]})", "sectors.parties");
    row("children of another kind", "sectors", R"({"code":"LVE","parties":[{"party":"AU"}]})",
        "sectors.parties");
    row("key of a child", "agreements",
        R"({"id":"eu-au-mra","parties":[
            {"party":"AU","role":"party","since":"1999-01-01","partyy":"AU"}]})",
        "agreement_parties.partyy");
    row("number", "sectors", R"({"code":"LVE","foo":1})", "sectors.foo");
    row("object", "sectors", R"({"code":"LVE","foo":{"a":[{"b":1}]}})", "sectors.foo");
    row("list of lists", "sectors", R"({"code":"LVE","foo":[["a"]]})", "sectors.foo");
    row("object in a child", "agreements",
        R"({"id":"eu-au-mra","parties":[
            {"party":"AU","role":"party","since":"1999-01-01","foo":{"x":1}}]})",
        "agreement_parties.foo");
}

void TestImportJson::notesUnknownKeys()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, record);
    QFETCH(QString, noted);
    const ImportPlan plan = planOf(kind.constData(), record);
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 0);
    QCOMPARE(plan.notes.size(), 1);
    const ImportNote &note = plan.notes.first();
    QCOMPARE(note.table + u'.' + note.column, noted);
    QCOMPARE(note.code(), QStringLiteral("unknown_column"));
}

/// What is known beside it is taken.
void TestImportJson::notesAKeyOnce()
{
    const ImportPlan plan = planOf("sectors", R"({"code":"LVE","foo":1,"name_en":"Low voltage"},
                                                 {"code":"TOY","foo":{},"name_en":"Games"})");
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 2);
    QCOMPARE(plan.notes.size(), 1);
}

void TestImportJson::aRecordComesWhole_data()
{
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const char *children, const char *refusal) {
        QTest::newRow(name) << QByteArray(children)
                            << QStringLiteral("file:2 ") + QString::fromUtf8(refusal);
    };
    row("a party that does not exist",
        R"("parties":[{"party":"Atlantis","role":"party"},{"party":"CN","role":"party"}])",
        "agreement_parties.party=Atlantis broken_reference");
    row("a date that is none",
        R"("parties":[{"party":"NZ","role":"party","since":"x"},{"party":"CN","role":"party"}])",
        "agreement_parties.since=x bad_date");
    row("a value of another type",
        R"("parties":[{"party":"CN","role":"party"}],"links":[{"to_agreement_id":5}])",
        "agreement_links.to_agreement_id=5 wrong_type");
    row("a party twice",
        R"("parties":[{"party":"CN","role":"party"},{"party":"CN","role":"party"}])",
        "agreement_parties.= duplicate_row");
}

/// With all its children, or not at all; and both are counted as refused.
void TestImportJson::aRecordComesWhole()
{
    QFETCH(QByteArray, children);
    QFETCH(QString, refusal);
    const ImportPlan plan =
        planOf("agreements",
               R"({"id":"x2","kind":"mou","level":"bilateral","title_en":"T",)" + children + "}");
    QCOMPARE(plan.edits.size(), 0);
    QStringList refused = told(plan.refused);
    QCOMPARE(refused.size(), 2);
    refused.replaceInStrings(QRegularExpression(QStringLiteral("=x2.*duplicate_row$")),
                             QStringLiteral("= duplicate_row"));
    QVERIFY2(refused.contains(refusal), qPrintable(refused.join(u'\n')));
    QVERIFY(plan.refused.first().code() == QLatin1String("child_refused") ||
            plan.refused.last().code() == QLatin1String("child_refused"));
    QCOMPARE(plan.tables.value(QStringLiteral("agreements")).refused, 1);
    QCOMPARE(told(plan.total), told(ImportCounts{0, 0, 0, 0, 2}));
}

void TestImportJson::refusesWhatNoRecordHas_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const char *kind, const char *record,
                        const char *refusal) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(record)
                            << QStringLiteral("file:2 ") + QString::fromUtf8(refusal);
    };
    row("number for a text", "sectors", R"({"code":"LVE","name_en":5})",
        "sectors.name_en=5 wrong_type");
    row("number for an id", "sectors", R"({"code":5})", "sectors.code=5 wrong_type");
    row("number for a date", "agreements", R"({"id":"eu-au-mra","signed_date":1998})",
        "agreements.signed_date=1998 wrong_type");
    row("text for a number", "agreements", R"({"id":"eu-au-mra","term_months":"12"})",
        "agreements.term_months=12 wrong_type");
    row("part of a number", "agreements", R"({"id":"eu-au-mra","term_months":1.5})",
        "agreements.term_months=1.5 bad_number");
    row("text for yes or no", "classification_codes", R"({"id":"HS:01","reserved":"Y"})",
        "classification_codes.reserved=Y wrong_type");
    row("text for a list", "sectors", R"({"code":"LVE","hs_chapters":"84;85"})",
        "sectors.hs_chapters=84;85 wrong_type");
    row("numbers in a list", "sectors", R"({"code":"LVE","hs_chapters":[84]})",
        "sectors.hs_chapters= wrong_type");
    row("list for a text", "sectors", R"({"code":"LVE","name_en":["x"]})",
        "sectors.name_en= wrong_type");
    row("object for a text", "sectors", R"({"code":"LVE","name_en":{"en":"x"}})",
        "sectors.name_en= wrong_type");
    row("list in a list", "sectors", R"({"code":"LVE","hs_chapters":[["84"]]})",
        "sectors.hs_chapters= wrong_type");
    row("null for children", "agreements", R"({"id":"eu-au-mra","parties":null})",
        "agreements.parties= wrong_type");
    row("text among children", "agreements", R"({"id":"eu-au-mra","parties":["AU"]})",
        "agreements.parties= wrong_type");
    row("no record", "sectors", "1", "sectors.records= wrong_type");
    row("double key", "sectors", R"({"code":"LVE","name_en":"a","name_en":"b"})",
        "sectors.name_en= said_twice");
    row("double key of a child", "agreements",
        R"({"id":"eu-au-mra","parties":[{"party":"AU","party":"NZ"}]})",
        "agreements.party= said_twice");
    row("double list", "agreements", R"({"id":"eu-au-mra","parties":[],"parties":[]})",
        "agreements.parties= said_twice");
    row("no id", "sectors", R"({"name_en":"a"})", "sectors.code= missing");
    row("word of no vocabulary", "bodies", R"({"id":"cnas","kind":"guild"})",
        "bodies.kind=guild unknown_key");
    row("date that is none", "agreements", R"({"id":"eu-au-mra","signed_date":"1/2/1998"})",
        "agreements.signed_date=1/2/1998 bad_date");
    row("invisible character in an id", "sectors", R"({"code":"LVE\u200b","name_en":"x"})",
        "sectors.code=U+200B ZERO WIDTH SPACE invisible_character");
    row("invisible character in a reference", "sectors",
        R"({"code":"Q","name_en":"x","parent":"LVE\ufeff"})",
        "sectors.parent=U+FEFF ZERO WIDTH NO-BREAK SPACE invisible_character");
}

/// Only the record itself is left out: its neighbours are saved.
void TestImportJson::refusesWhatNoRecordHas()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, record);
    QFETCH(QString, refusal);
    const bool isOfBodies = kind == "bodies";
    const QByteArray good = kind == "agreements" ? R"({"id":"cn-nz-eeemra","notes":"x"})"
                            : kind == "classification_codes" ? R"({"id":"HS:02","section":"x"})"
                            : isOfBodies                     ? R"({"id":"hkas","city":"x"})"
                                                             : R"({"code":"TOY","name_en":"x"})";
    const ImportPlan plan = planOf(kind.constData(), record + ',' + good);
    QCOMPARE(told(plan.refused), QStringList{refusal});
    QCOMPARE(plan.edits.size(), 1);
    QCOMPARE(told(plan.total), told(ImportCounts{0, 1, 0, 0, 1}));
}

void TestImportJson::refusesWhatIsNoFileOfOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &bytes, const char *refusal) {
        QTest::newRow(name) << bytes << QStringLiteral("file:") + QString::fromUtf8(refusal);
    };
    const QByteArray good = json("sectors", R"({"code":"LVE","name_en":"x"})");
    row("second records", good.chopped(1) + ",\"records\":[]}", "1 .records= said_twice");
    row("second kind", good.chopped(1) + ",\"kind\":\"bodies\"}", "1 .kind= said_twice");
    row("unknown key beside the records", good.chopped(1) + ",\"x\":1}", "1 .x= unknown_field");
    row("version as text", QByteArray(good).replace(":1,", ":\"1\","), "1 .version= wrong_type");
    row("another version", QByteArray(good).replace(":1,", ":2,"), "1 .=sectors not_json");
    row("records no list", R"({"records":{}})", "1 .records= wrong_type");
    row("children as records", json("agreement_parties", ""), "1 .=agreement_parties not_json");
    row("a list", "[]", "1 .= not_json");
    row("cut off", good.chopped(3), "2 .=89 json_syntax");
    row("text after it", good + "x", "3 .=92 json_syntax");
    row("not UTF-8", QByteArray(good).replace("\"x\"", "\"\xFF\""), "2 .=87 encoding");
    row("too deep", json("sectors", QByteArray(70, '[')), "2 .=64 too_deep");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "1 .= utf16");
    row("UTF-16, most significant byte first", QByteArray("\xFE\xFF\0{\0}", 6), "1 .= utf16");
}

void TestImportJson::refusesWhatIsNoFileOfOurs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    const ImportPlan plan = planImport({file("file", bytes)}, referenceSnapshot(), tableNames());
    QCOMPARE(told(plan.refused), QStringList{refusal});
    QCOMPARE(plan.edits.size(), 0);
}

void TestImportJson::brokenTextLeavesOtherFiles()
{
    const QByteArray good = json("sectors", R"({"code":"Q1","name_en":"x"})");
    const ImportPlan plan =
        planImport({file("a", good.chopped(1)), file("b", table(sectors, {"Q2,,Two,,,,,,,,,"}))},
                   referenceSnapshot());
    QCOMPARE(told(plan.total), told(ImportCounts{1, 0, 0, 0, 1}));
    QCOMPARE(plan.edits.first().key().id, QStringLiteral("Q2"));
}

QTEST_GUILESS_MAIN(TestImportJson)
#include "tst_importjson.moc"
