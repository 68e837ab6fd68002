// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/records/references.h"
#include "exchange/import.h"
#include "support/effort.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// --- What the rules say (§9, §16), by looking at everything each time

bool isSame(const RecordKey &a, const RecordKey &b)
{
    return a.kind == b.kind &&
           a.id.compare(b.id,
                        a.kind == RecordKind::Group ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

QStringList plainReferrers(const RecordKey &key, const Snapshot &snapshot)
{
    QStringList found;
    snapshot.each([&]<class T>(const T &record) {
        eachReference<T>(record, [&](const Reference &reference) {
            if (isSame(reference.to, key))
                found << u"%1:%2 %3 %4 %5"_s.arg(keyOf(T::kind), record.id.value,
                                                 QLatin1String(reference.child), reference.childId,
                                                 QLatin1String(reference.field));
        });
    });
    found.sort();
    return found;
}

/// The answer, in one word: the record has a part in the agreement, then, or it has not.
enum class Part { None, Present, Former };

/// `days` are all on which anything may begin or end, and one long before and after all.
class PlainRules
{
public:
    PlainRules(const Snapshot &snapshot, const QList<QDate> &days, QDate day)
        : m_snapshot(snapshot)
        , m_days(days)
        , m_day(day)
    {
    }

    Part partOf(const RecordKey &who, const Agreement &agreement)
    {
        m_part = Part::None;
        for (const Party &party : agreement.parties)
            look(who, party, party.validity.within(agreement.term()));
        for (const Designation &listed : agreement.designations) {
            if (who == RecordKey{RecordKind::Body, listed.body.value})
                note(listed.validity.within(agreement.term()));
        }
        for (const Grant &grant : agreement.grants) {
            if (who.kind == RecordKind::Sector && m_snapshot.isAtOrBelow(grant.sector, {who.id}))
                note(grant.validity.within(agreement.term()));
        }
        for (const Event &event : agreement.events) {
            if (m_part == Part::None && who == RecordKey{RecordKind::Body, event.body.value})
                m_part = Part::Present;
        }
        return m_part;
    }

private:
    void look(const RecordKey &who, const Party &party, const Validity &time)
    {
        if (who.kind == RecordKind::Body && party.who == Ref::body({who.id}))
            note(time);
        if (!party.isMember())
            return;
        const auto body =
            party.who.kind == RefKind::Body ? m_snapshot.find<Body>({party.who.id}) : nullptr;
        RefList places{party.who};
        if (body)
            places = body->represents.isEmpty() ? RefList{Ref::territory(body->country)}
                                                : body->represents;
        for (const Ref &place : places) {
            if (who.kind == RecordKind::Territory && place == Ref::territory({who.id}))
                note(time);
            if (who.kind == RecordKind::Group && place.namesSame(Ref::group({who.id})))
                note(time);
            if (who.kind == RecordKind::Territory && place.kind == RefKind::Group)
                lookThrough({who.id}, place, time);
        }
    }
    void lookThrough(const TerritoryId &who, const Ref &group, const Validity &time)
    {
        const auto found = m_snapshot.find<TerritoryGroup>({group.id});
        for (const Membership &member : found ? found->members : QList<Membership>()) {
            const auto holds = [&](QDate day) {
                return time.contains(day, Reading::Wide) &&
                       member.validity.contains(day, Reading::Wide);
            };
            if (member.member != who || std::none_of(m_days.begin(), m_days.end(), holds))
                continue;
            const bool goesOn = std::any_of(m_days.begin(), m_days.end(),
                                            [&](QDate day) { return day >= m_day && holds(day); });
            take(goesOn ? Part::Present : Part::Former);
        }
    }
    void note(const Validity &time)
    {
        const bool isOver = !time.until.isNull() && time.until.lastDay() < m_day;
        take(isOver ? Part::Former : Part::Present);
    }
    /// One more part of the record in the agreement: who has one that goes on is present.
    void take(Part part)
    {
        if (m_part != Part::Present)
            m_part = part;
    }

    const Snapshot &m_snapshot;
    QList<QDate> m_days;
    QDate m_day;
    Part m_part = Part::None;
};

QStringList plainAgreements(const RecordKey &who, const Snapshot &snapshot,
                            const QList<QDate> &days, QDate day)
{
    QStringList found;
    PlainRules rules(snapshot, days, day);
    for (const auto &agreement : snapshot.all<Agreement>()) {
        const Part part = rules.partOf(who, *agreement);
        if (part != Part::None)
            found << agreement->id.value + (part == Part::Former ? u" former"_s : QString());
    }
    return found;
}

// --- What the program says

QStringList shownReferrers(const RecordKey &key, const Relations &relations)
{
    QStringList found;
    for (const BackReference &reference : relations.referrers().referencesTo(key))
        found << u"%1:%2 %3 %4 %5"_s.arg(keyOf(reference.from.kind), reference.from.id,
                                         QLatin1String(reference.child), reference.childId,
                                         QLatin1String(reference.field));
    found.sort();
    return found;
}

/// While no agreement has ended.
QStringList shownAgreements(const RecordKey &who, const Relations &relations, QDate day)
{
    QStringList found;
    for (const AgreementOf &each : relations.agreementsOf(who))
        found << each.agreement->id.value +
                     (each.isFormer(Status::InForce, day) ? u" former"_s : QString());
    return found;
}

QList<RecordKey> keysIn(const Snapshot &snapshot)
{
    QList<RecordKey> keys;
    snapshot.each([&]<class T>(const T &record) { keys << RecordKey{T::kind, record.id.value}; });
    return keys;
}

/// All that it says, to compare.
QStringList everything(const Relations &relations)
{
    QStringList all;
    for (const RecordKey &key : keysIn(relations.snapshot())) {
        const QString name = QString(keyOf(key.kind)) + ':'_L1 + key.id;
        for (const AgreementOf &each : relations.agreementsOf(key))
            all << name + u" in "_s + each.agreement->id.value + ' '_L1 +
                       each.lastDay.toString(Qt::ISODate);
        for (const QString &reference : shownReferrers(key, relations))
            all << name + u" from "_s + reference;
        for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
            all << relations.participantsOf({key.id}, static_cast<RecordKind>(kind));
    }
    return all;
}

/// Puts a record of another world into the snapshot, in place of its own of that id, or takes one
/// out of it.
void editAtRandom(Random &random, Snapshot &snapshot, const Snapshot &other)
{
    const RecordKey key = random.oneOf(keysIn(other));
    if (random.chance(30))
        snapshot.remove(key);
    else
        snapshot.insert(other.find(key));
}

Snapshot referenceRecords()
{
    Snapshot snapshot;
    for (const Edit &edit : planImport(referenceData(), snapshot).edits)
        snapshot.apply(edit);
    return snapshot;
}

QStringList words(const char *line)
{
    return str(line).split(u", "_s);
}

QStringList ids(const Relations &relations, RecordKind kind, const char *id)
{
    return relations.agreementIdsOf({kind, str(id)});
}

} // namespace

/// Relations says who refers to whom (§9) and whose agreements are whose (§16).
class TestRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatRulesSay_data();
    void saysWhatRulesSay();
    void keptUpIsMadeAnew();
    void anEditLooksAtItsOwnAgreementsOnly();
    void partiesOfTerritories();
    void membersOfGroupsCountForTheirTime();
    void bodiesAndSectors();
    void pastIsToldApart();
};

void TestRelations::saysWhatRulesSay_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::newRow("reference data") << referenceRecords();
    for (int world = 0; world < cases(100); ++world)
        QTest::addRow("randomWorld(%u)", seed() + quint32(world))
            << randomWorld(seed() + quint32(world));
}
void TestRelations::saysWhatRulesSay()
{
    QFETCH(Snapshot, snapshot);
    const Relations relations(snapshot);
    Random random(seed());
    const QList<QDate> days =
        QList{QDate(1, 1, 1)} + interestingDays(snapshot) + QList{QDate(9999, 12, 31)};
    const QList<RecordKey> keys = keysIn(snapshot);
    for (int i = 0; i < 60; ++i) {
        const RecordKey key = random.oneOf(keys);
        const QDate day = random.oneOf(days);
        QVERIFY2(shownReferrers(key, relations) == plainReferrers(key, snapshot),
                 qPrintable(u"§9: references to "_s + key.id));
        const QStringList said = shownAgreements(key, relations, day);
        const QStringList rules = plainAgreements(key, snapshot, days, day);
        QVERIFY2(said == rules,
                 qPrintable(u"§16: agreements of %1 on %2\nthe rules say    %3\nit says %4"_s.arg(
                     key.id, day.toString(Qt::ISODate), rules.join(", "_L1), said.join(", "_L1))));
    }
}

void TestRelations::keptUpIsMadeAnew()
{
    for (int world = 0; world < cases(50); ++world) {
        const quint32 number = seed() + quint32(world);
        Snapshot snapshot = randomWorld(number);
        const Snapshot other = randomWorld(number + 1000);
        Random random(number);
        auto kept = std::make_unique<Relations>(snapshot);
        for (int step = 0; step < 20; ++step) {
            for (int i = random.oneOf(QList{1, 1, 1, 5}); i > 0; --i)
                editAtRandom(random, snapshot, other);
            kept = std::make_unique<Relations>(snapshot, kept.get());
            QVERIFY2(everything(*kept) == everything(Relations(snapshot)),
                     qPrintable(u"randomWorld(%1), step %2"_s.arg(number).arg(step)));
        }
    }
}

void TestRelations::anEditLooksAtItsOwnAgreementsOnly()
{
    Snapshot snapshot = referenceRecords();
    const Relations before(snapshot);
    QCOMPARE(before.computedCount(), snapshot.all<Agreement>().size());

    Agreement agreement = *snapshot.all<Agreement>().first();
    agreement.notes += u"more"_s;
    snapshot.insert(agreement);
    const Relations agreementEdited(snapshot, &before);
    QCOMPARE(agreementEdited.computedCount(), 1);

    // A body is looked at where it is a party: those that only list it do not rest on it.
    Body body = *snapshot.find<Body>({u"cnas"_s});
    body.city = u"elsewhere"_s;
    snapshot.insert(body);
    qsizetype parties = 0;
    for (const auto &each : snapshot.all<Agreement>()) {
        if (std::any_of(each->parties.begin(), each->parties.end(), [&](const Party &party) {
                return party.isMember() && party.who == Ref::body(body.id);
            }))
            ++parties;
    }
    QVERIFY(parties > 0);
    QCOMPARE(Relations(snapshot, &agreementEdited).computedCount(), parties);
}

void TestRelations::partiesOfTerritories()
{
    World world = smallWorld();
    world.add(body("ministry", "AA"))
        .add(body("office", "BB", {at("CC")}))
        .add(body("society", "AA", {Ref::none()}))
        .add(agreement("itself").party(at("AA")))
        .add(agreement("by-country").party(by("ministry")))
        .add(agreement("by-other").party(by("office")))
        .add(agreement("for-nobody").party(by("society")))
        .add(agreement("designates").party(at("AA"), PartyRole::DesignatingAuthority))
        .add(agreement("grant-end").party(at("BB")).grant("TOY", at("BB"), at("AA")));
    const Relations relations(world.snapshot);
    QCOMPARE(ids(relations, RecordKind::Territory, "AA"), words("by-country, itself"));
    QCOMPARE(ids(relations, RecordKind::Territory, "BB"), words("grant-end"));
    QCOMPARE(ids(relations, RecordKind::Territory, "CC"), words("by-other"));
    QCOMPARE(relations.participantsOf({u"by-other"_s}, RecordKind::Territory), words("CC"));
}

void TestRelations::membersOfGroupsCountForTheirTime()
{
    World world = smallWorld();
    world.add(group("Union", {{"AA", "", "1999"}, {"BB", "2005-05-01"}, {"CC"}}))
        .add(body("commission", "DD", {in("UNION")}))
        .add(agreement("early").party(by("commission"), PartyRole::Party, "1990", "2004"))
        .add(agreement("late").party(by("commission"), PartyRole::Party, "2000"))
        .add(agreement("touching").party(by("commission"), PartyRole::Party, "1999-12-31"));
    const Relations relations(world.snapshot);
    QCOMPARE(ids(relations, RecordKind::Group, "union"), words("early, late, touching"));
    QCOMPARE(ids(relations, RecordKind::Territory, "AA"), words("early, touching"));
    QCOMPARE(ids(relations, RecordKind::Territory, "BB"), words("late, touching"));
    QCOMPARE(ids(relations, RecordKind::Territory, "CC"), words("early, late, touching"));
    QCOMPARE(ids(relations, RecordKind::Territory, "DD"), QStringList());
}

void TestRelations::bodiesAndSectors()
{
    Agreement event = agreement("event").party(at("AA")).event(EventKind::Delisted, "2001");
    event.events[0].body.value = u"lab"_s;
    Agreement leads = agreement("leads").party(at("AA"));
    leads.leadBody.value = u"lab"_s;
    World world = smallWorld();
    world.add(body("lab", "AA"))
        .add(agreement("designates").party(by("lab"), PartyRole::DesignatingAuthority))
        .add(agreement("lists").party(at("AA")).listed("lab").listed("lab", "2001"))
        .add(event)
        .add(leads)
        .add(agreement("kettles").grant("HHA", at("AA"), at("BB")))
        .add(agreement("electric").grant("LVE", at("AA"), at("BB")));
    const Relations relations(world.snapshot);
    QCOMPARE(ids(relations, RecordKind::Body, "lab"), words("designates, event, lists"));
    QCOMPARE(ids(relations, RecordKind::Sector, "LVE"), words("electric, kettles"));
    QCOMPARE(ids(relations, RecordKind::Sector, "HHA"), words("kettles"));
    QCOMPARE(ids(relations, RecordKind::Sector, "LIT"), QStringList());
}

void TestRelations::pastIsToldApart()
{
    World world = smallWorld();
    world.add(body("lab", "AA"))
        .add(agreement("left").party(at("AA"), PartyRole::Party, "2000", "2005").party(at("BB")))
        .add(agreement("term").inForce("2000", "2005-06-30").party(at("AA")))
        .add(agreement("again")
                 .party(at("AA"), PartyRole::Party, "2000", "2005")
                 .party(at("AA"), PartyRole::Party, "2010"))
        .add(agreement("to-come").party(at("AA"), PartyRole::Party, "2030"));
    const Relations relations(world.snapshot);
    const RecordKey key{RecordKind::Territory, u"AA"_s};
    QCOMPARE(shownAgreements(key, relations, day("2005-06-30")),
             words("again, left, term, to-come"));
    QCOMPARE(shownAgreements(key, relations, day("2005-07-01")),
             words("again, left, term former, to-come"));
    QCOMPARE(shownAgreements(key, relations, day("2006-01-01")),
             words("again, left former, term former, to-come"));
    const AgreementOf again = relations.agreementsOf(key).constFirst();
    QVERIFY(again.isFormer(Status::Terminated, day("2000-01-01")));
    QVERIFY(!again.isFormer(Status::Suspended, day("2000-01-01")));
}

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
