// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/recordcheck.h"
#include "domain/checks/referrers.h"
#include "domain/checks/validation.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace mra::test;

Q_DECLARE_METATYPE(mra::Record)

namespace {

/// "error parties.party broken_reference XX", one a finding, sorted.
QStringList words(const Issues &issues)
{
    QStringList texts;
    for (const Issue &issue : issues) {
        const QString place =
            issue.child.isEmpty() ? issue.field : issue.child + u'.' + issue.field;
        texts.append(QStringList({issue.severity == Severity::Error ? str("error") : str("warning"),
                                  place, QString(keyOf(issue.code)), issue.value})
                         .join(u' ')
                         .trimmed());
    }
    texts.sort();
    return texts;
}

ClassCode classCode(const char *scheme, const char *code)
{
    ClassCode record;
    record.scheme = str(scheme);
    record.code = str(code);
    record.id = {record.scheme + u':' + record.code};
    return record;
}

Sector sectorOf(const char *chapter)
{
    Sector record = sector("NEW");
    record.hsChapters = {str(chapter)};
    return record;
}

Territory numbered(const char *numeric)
{
    Territory record = territory("ZZ");
    record.numeric = str(numeric);
    return record;
}

World world()
{
    World w = smallWorld();
    w.add(body("lab", "AA"));
    w.add(classCode("HS", "01"));
    Source source;
    source.id = {str("src")};
    source.title = str("A source");
    w.add(source);
    return w;
}

TerritoryGroup initiative(const char *code)
{
    TerritoryGroup record = group(code, {});
    record.role = GroupRole::Initiative;
    return record;
}

TerritoryGroup withEvidence(TerritoryGroup record)
{
    MembershipEvidence evidence;
    evidence.id = {str("e")};
    evidence.territory = {str("AA")};
    evidence.event = str("signed");
    evidence.source = {str("src")};
    record.evidence = {evidence};
    return record;
}

AgreementBuilder sound()
{
    return agreement("x")
        .inForce("2010-01-01")
        .party(at("AA"))
        .party(at("BB"))
        .grant("LVE", at("AA"), at("BB"));
}

} // namespace

/// The rules of RULES.md §9, one finding a row.
class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Record &record,
                            const QList<const char *> &expected) {
            QStringList texts;
            for (const char *text : expected)
                texts.append(str(text));
            QTest::newRow(name) << record << texts;
        };
        const auto changed = [](AgreementBuilder a, auto &&change) {
            change(a.a);
            return Record(a.a);
        };
        row("sound", sound().a, {});
        row("broken reference of a party",
            sound().party(at("XX"), PartyRole::DesignatingAuthority).a,
            {"error parties.party broken_reference XX"});
        row("broken reference of a sector", sound().grant("NOPE", at("AA"), at("BB")).a,
            {"error grants.sector_code broken_reference NOPE"});
        row("a group is no party", sound().party(in("UN")).a,
            {"error parties.party broken_reference UN"});
        row("a body is no end", sound().grant("TOY", by("lab"), at("BB")).a,
            {"error grants.from_territory broken_reference lab"});
        row("broken lead", changed(sound(), [](Agreement &a) { a.leadBody = {str("gone")}; }),
            {"error lead_body_id broken_reference gone"});
        row("title missing", changed(sound(), [](Agreement &a) { a.title = {}; }),
            {"error title missing"});
        row("period order of a party",
            sound().party(at("AA"), PartyRole::Signatory, "2020-01-02", "2020-01-01").a,
            {"error parties.since period_order 2020-01-02/2020-01-01"});
        row("period order of a grant",
            sound().grant("TOY", at("AA"), at("BB"), Activity::Testing, "2021", "2020").a,
            {"error grants.scope_since period_order 2021/2020"});
        row("period order of the head",
            changed(sound(), [](Agreement &a) { a.expiryDate = date("2009"); }),
            {"error effective_date period_order 2010-01-01/2009"});
        row("a short end in the same year is in order",
            changed(sound(), [](Agreement &a) { a.expiryDate = date("2010"); }), {});
        row("duplicate key",
            changed(sound(), [](Agreement &a) { a.parties.append(a.parties.first()); }),
            {"error parties.since duplicate_key x|AA|party|"});
        row("control in a title",
            changed(sound(),
                    [](Agreement &a) {
                        a.title = LocalizedText({{str("en"), str("a\x07")}});
                    }),
            {"error title unsafe_text a\x07"});
        row("line break in notes", changed(sound(), [](Agreement &a) { a.notes = str("a\nb"); }),
            {});
        row("unknown language tag",
            changed(sound(), [](Agreement &a) { a.title.setText(str("de"), str("x")); }),
            {"error title out_of_range de"});
        row("negative term", changed(sound(), [](Agreement &a) { a.termMonths = -1; }),
            {"error term_months out_of_range -1"});
        row("sides against level",
            changed(sound(), [](Agreement &a) { a.level = Level::Multilateral; }),
            {"warning level sides_against_level 2"});
        row("an end that nobody represents", sound().grant("TOY", at("AA"), at("CC")).a,
            {"warning grants.to_territory end_not_represented CC"});
        row("a grant to itself", sound().grant("TOY", at("AA"), at("AA")).a,
            {"warning grants.to_territory grant_to_itself AA"});
        row("contradiction",
            changed(sound(),
                    [](Agreement &a) {
                        a.reportedState = Status::Signed;
                        a.provenance.asOf = date("2020");
                    }),
            {"warning status contradiction signed"});
        row("two participations in one role share days",
            sound().party(at("AA"), PartyRole::Party, "2015-01-01").a,
            {"warning parties.since overlapping_parties AA"});
        row("one role after the other",
            sound()
                .party(at("CC"), PartyRole::DesignatingAuthority, "2011", "2012")
                .party(at("CC"), PartyRole::DesignatingAuthority, "2013", "2014-06-30")
                .party(at("CC"), PartyRole::DesignatingAuthority, "2014-07-01")
                .a,
            {});
        row("short dates that may meet and may not",
            sound()
                .party(at("CC"), PartyRole::DesignatingAuthority, "2011", "2012")
                .party(at("CC"), PartyRole::DesignatingAuthority, "2012", "2014")
                .a,
            {});
        row("two roles at a time", sound().party(at("AA"), PartyRole::DesignatingAuthority).a, {});
        row("nothing beside other activities",
            changed(
                sound(),
                [](Agreement &a) {
                    a.parties.first().activities = {PartyActivity::Nothing, PartyActivity::Testing};
                }),
            {"error parties.activities nothing_beside_others AA"});
        row("nothing alone",
            changed(sound(),
                    [](Agreement &a) { a.parties.first().activities = {PartyActivity::Nothing}; }),
            {});
        row("a single market has as many sides as are recorded",
            changed(sound(),
                    [](Agreement &a) {
                        a.agreementKind = AgreementKind::SingleMarket;
                        a.level = Level::Plurilateral;
                    }),
            {});
        row("evidence of the initiative", withEvidence(initiative("ROAD")), {});
        row("evidence of another group", withEvidence(group("UN", {{"AA"}})),
            {"error evidence evidence_misplaced UN"});
        row("an id with an invisible character", body("lab\u200b", "BB"),
            {"error id invisible_character U+200B ZERO WIDTH SPACE"});
        row("lost zeros of a territory", numbered("4"), {"error numeric code_digits 4/004"});
        row("lost zeros of a classification code", classCode("HS", "1"),
            {"error code code_digits 1/01"});
        row("a sector that names a code without its zeros", sectorOf("1"),
            {"error hs_chapters code_digits 1/01"});
        row("a sector that names no code", sectorOf("99"),
            {"error hs_chapters broken_reference HS:99"});
        row("a sector below itself", sector("LVE", "HHA"), {"error parent cycle HHA"});
        row("a body that represents everybody",
            [] {
                Body everybody = body("lab", "BB");
                everybody.represents = {Ref::all()};
                return everybody;
            }(),
            {"error represents broken_reference *"});
        row("a project whose partner is nobody",
            [] {
                Project project;
                project.id.value = str("p");
                project.partners = {Ref::none()};
                return project;
            }(),
            {"error partner_territories broken_reference -"});
        row("a body by the code of a territory", body("AA", "BB"), {"error id duplicate_key AA"});
        row("a body by the code of a group", body("un", "BB"), {});
        Territory place = territory("ZZ");
        place.labelPoint = GeoPoint{91, 0};
        row("a point beyond the pole", place, {"error label out_of_range 91 0"});
    }
    void findings()
    {
        QFETCH(Record, record);
        Snapshot snapshot = world().snapshot;
        snapshot.insert(record);
        QTEST(words(validate(record, snapshot)), "expected");
    }

    /// What goes by a role of a group goes by one group; a batch may pass the role on.
    void aRoleOfGroupsIsPlayedOnce()
    {
        Snapshot before = world().snapshot;
        before.insert(initiative("ROAD"));
        Snapshot after = before;
        after.insert(initiative("BELT"));
        QCOMPARE(words(validate(Record(initiative("BELT")), after)),
                 QStringList(str("error role role_taken ROAD")));
        after.insert(group("ROAD", {}));
        QCOMPARE(words(validate(Record(initiative("BELT")), after)), QStringList());
    }

    /// A batch is looked at against the state that it leaves, in whatever order.
    void batchesMayReferToThemselves()
    {
        const Snapshot before = world().snapshot;
        Edits edits{Edit::create(Record(sound().grant("NEW", at("AA"), at("BB")).a)),
                    Edit::create(sector("NEW"))};
        Snapshot candidate = before;
        for (const Edit &edit : edits)
            candidate.apply(edit);
        QCOMPARE(words(validate(edits, candidate)), QStringList());
    }

    void codesOfNewRecords_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Record &record, const QString &expected) {
            QTest::newRow(name) << record << expected;
        };
        row("an id", agreement("cn-nz-2").a, {});
        row("an id that begins with a digit", body("2-lab", "AA"), {});
        row("blanks and signs", agreement("New Id!").a, str("error id id_form New Id!"));
        row("capitals", body("LAB", "AA"), str("error id id_form LAB"));
        row("a hyphen first", body("-lab", "AA"), str("error id id_form -lab"));
        row("two hyphens", agreement("cn--nz").a, str("error id code_taken cn-nz"));
        row("a country", territory("ZZ"), {});
        row("a name", territory("Kazakhstan"), str("error alpha2 country_form Kazakhstan"));
        row("small letters", territory("aa"), str("error alpha2 country_form aa"));
        row("a blank", territory("AA "), str("error alpha2 country_form AA"));
        row("wide letters", territory("ＡＡ"), str("error alpha2 country_form ＡＡ"));
        row("a path", territory("../x"), str("error alpha2 country_form ../x"));
        row("a sector", sector("MS-NEW"), {});
        row("a sector in small letters", sector("lve"), str("error code code_taken LVE"));
        row("a sector with a sign", sector("LVE!"), str("error code code_form LVE!"));
        row("a sector with another hyphen", sector("LV--E"), {});
        row("a code of a scheme", classCode("HS", "8517.12"), {});
        row("the same scheme in small letters", classCode("hs", "01"),
            str("error id code_taken HS:01"));
    }
    void codesOfNewRecords()
    {
        QFETCH(Record, record);
        Snapshot snapshot = world().snapshot;
        snapshot.insert(agreement("cn-nz").a);
        snapshot.insert(record);
        QStringList found = words(validateNew({Edit::create(record)}, snapshot));
        found.removeIf([](const QString &word) { return word.startsWith(str("warning")); });
        QTEST(found.join(u'\n'), "expected");
        // What has such a code already stays as it is.
        QVERIFY(!hasErrors(validateNew({Edit::update(record, record)}, snapshot)));
    }

    /// The one that is written as codes are is right, in whatever order they come.
    void ofTwoNewCodesOneIsRight()
    {
        Snapshot snapshot = world().snapshot;
        const Edits edits{Edit::create(body("NEW", "AA")), Edit::create(body("new", "AA"))};
        for (const Edit &edit : edits)
            snapshot.apply(edit);
        QCOMPARE(words(validateNew(edits, snapshot)), QStringList(str("error id id_form NEW")));
        QCOMPARE(words(validate(edits, snapshot)), QStringList());
    }

    void deletionsListReferrers()
    {
        Snapshot snapshot = world().snapshot;
        snapshot.insert(sound().listed("lab").a);
        const auto lab = snapshot.find({RecordKind::Body, str("lab")});
        Snapshot candidate = snapshot;
        candidate.remove({RecordKind::Body, str("lab")});
        QCOMPARE(words(validate({Edit::remove(*lab)}, candidate)),
                 QStringList(str("error  still_referenced agreement:x")));
        QCOMPARE(Referrers(snapshot).of({RecordKind::Body, str("lab")}),
                 QList<RecordKey>({{RecordKind::Agreement, str("x")}}));
        candidate.remove({RecordKind::Agreement, str("x")});
        QCOMPARE(words(validate({Edit::remove(*lab), Edit::remove(sound().a)}, candidate)),
                 QStringList());
    }

    void safeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char *name, const QString &text, bool safe) {
            QTest::newRow(name) << text << safe;
        };
        row("latin", str("Accréditation"), true);
        row("chinese", str("合格评定（互认）"), true);
        row("arabic", str("الاعتراف المتبادل"), true);
        row("beyond the basic plane", str("𠮷🚢"), true);
        row("not NFC", str("Accre\u0301ditation"), false);
        row("tab", str("a\tb"), false);
        row("line break", str("a\nb"), false);
        row("NUL", QString(QChar(0)), false);
        row("C1 control", QString(QChar(0x85)), false);
        row("lone surrogate", QString(QChar(0xd800)), false);
        row("surrogates reversed", QString(QChar(0xdc00)) + QChar(0xd800), false);
        row("direction override", str("a\u202eb"), false);
        row("isolate", str("a\u2066b"), false);
        row("replacement", QString(QChar(0xfffd)), false);
        row("non-character", QString(QChar(0xffff)), false);
    }
    void safeText()
    {
        QFETCH(QString, text);
        QTEST(isSafeText(text), "safe");
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
