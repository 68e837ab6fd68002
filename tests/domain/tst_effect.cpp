// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/effect/effectofedits.h"
#include "exchange/importing.h"
#include "support/effort.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

CoverageQuery queryOn(QDate day, const char *home = "CN")
{
    CoverageQuery query;
    query.home = {str(home)};
    query.on = day;
    return query;
}

EffectOfEdits effectIn(const Snapshot &before, const Edits &edits)
{
    return effectOf(indexOn(before, today), edits, queryOn(today));
}

QString words(FlagSet flags)
{
    QStringList keys;
    flags.each([&keys](Flag flag) { keys << QString(keyOf(flag)); });
    return keys.join(','_L1);
}

/// All that is shown of a snapshot on a day, one line each, without the timelines and indexes of
/// another snapshot.
QMap<QString, QString> shownIn(const Snapshot &snapshot, const CoverageQuery &query)
{
    QMap<QString, QString> shown;
    const auto told = [](const StatusAnswer &answer) {
        return keyOf(answer.status) + ' '_L1 + words(answer.flags);
    };
    for (const auto &each : snapshot.all<Agreement>()) {
        const AgreementStatus status(snapshot, *each);
        shown[u"status "_s + each->id.value] = told(status.statusOn(query.on));
        for (const Grant &grant : each->grants) {
            const bool isLive = GrantHistory(status.read(Reading::Wide), grant).isLive(query.on);
            shown[u"grant "_s + each->id.value + ' '_L1 + grant.id.value] =
                told(status.statusOn(grant, query.on)) + (isLive ? u" live"_s : QString());
        }
    }
    const Coverage coverage = coverageOn(indexOn(snapshot, query.on), query);
    for (auto cell = coverage.cbegin(); cell != coverage.cend(); ++cell)
        shown[u"cell "_s + cell.key()] = keyOf(cell->rung) + ' '_L1 + words(cell->flags);
    return shown;
}

/// Puts what the effect says about a thing into `shown`, or takes the thing out.
void put(QMap<QString, QString> &shown, const QString &thing, const std::optional<QString> &after)
{
    if (after)
        shown[thing] = *after;
    else
        shown.remove(thing);
}

QMap<QString, QString> withEffect(QMap<QString, QString> shown, const EffectOfEdits &effect)
{
    const auto told = [](const std::optional<EffectOfEdits::State> &state) {
        return state ? std::optional(keyOf(state->status) + ' '_L1 + words(state->flags) +
                                     (state->isLive ? u" live"_s : QString()))
                     : std::nullopt;
    };
    for (const auto &change : effect.statuses)
        put(shown, u"status "_s + change.agreement.value, told(change.after));
    for (const auto &change : effect.grants)
        put(shown, u"grant "_s + change.agreement.value + ' '_L1 + change.grant.value,
            told(change.after));
    for (const auto &change : effect.cells)
        put(shown, u"cell "_s + change.territory.value,
            change.after
                ? std::optional(keyOf(change.after->rung) + ' '_L1 + words(change.after->flags))
                : std::nullopt);
    return shown;
}

EffectOfEdits::Counts countsIn(const Snapshot &snapshot, const CoverageQuery &query)
{
    EffectOfEdits::Counts counts;
    for (const auto &each : snapshot.all<Agreement>())
        ++counts.agreements[size_t(AgreementStatus(snapshot, *each).statusOn(query.on).status)];
    for (const CoverageCell &cell : coverageOn(indexOn(snapshot, query.on), query))
        ++counts.cells[size_t(cell.rung)];
    return counts;
}

PartialDate someDate(Random &random)
{
    const int year = 1995 + random.below(35);
    return random.chance(30) ? date(qPrintable(QString::number(year)))
                             : PartialDate(QDate(year, 1 + random.below(12), 1 + random.below(28)));
}

/// One change such as a person makes in the form of an agreement.
void changeOne(Random &random, Agreement &agreement)
{
    Event event;
    event.id.value = agreement.id.value + u"-new"_s;
    event.kind = random.anyOf<EventKind>();
    event.date = someDate(random);
    switch (random.below(7)) {
    case 0:
        agreement.expiryDate = someDate(random);
        return;
    case 1:
        agreement.effectiveDate = someDate(random);
        return;
    case 2:
        agreement.reportedState = random.anyOf<Status>();
        return;
    case 3:
        agreement.provenance.asOf = someDate(random);
        return;
    case 4:
        if (!agreement.grants.isEmpty())
            agreement.grants.removeLast();
        return;
    case 5:
        if (!agreement.parties.isEmpty())
            agreement.parties.removeFirst();
        return;
    default:
        agreement.events.append(event);
    }
}

Edits someEdits(Random &random, const Snapshot &snapshot)
{
    Edits edits;
    const QStringList ids = snapshot.all<Agreement>().keys();
    const QString first = random.oneOf(ids);
    for (const QString &id : QSet<QString>{first, random.oneOf(ids)}) {
        const SharedRecord before = snapshot.find({RecordKind::Agreement, id});
        if (random.chance(10)) {
            edits.append(Edit::remove(before));
            continue;
        }
        Agreement after = *before.as<Agreement>();
        changeOne(random, after);
        if (random.chance(10)) {
            after.id.value += u"-copy"_s;
            edits.append(Edit::create(after));
        } else {
            edits.append(Edit::update(before, after));
        }
    }
    return edits;
}

/// New Zealand accepts what China issues; a source reported on 21 November that it is in force.
AgreementBuilder reportedInForce()
{
    return agreement("x")
        .party(at("CN"))
        .party(at("NZ"))
        .grant("EE", at("CN"), at("NZ"))
        .inForce("2008-10-01")
        .reported(Status::InForce, "2026-11-21");
}

Snapshot worldOf(const Agreement &agreement)
{
    World world;
    return world.add(territory("CN"))
        .add(territory("NZ"))
        .add(sector("EE"))
        .add(agreement)
        .snapshot;
}

Edits editOf(const Agreement &before, const Agreement &after)
{
    return {Edit::update(SharedRecord(before), after)};
}

} // namespace

/// What would change is what has changed after saving; and a fact that a report overrules is named.
class TestEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheStateAfterSaving();
    void nothingChangesNothing();
    void eventBeforeTheReportIsOverruled();
    void eventAfterTheReportActs();
    void expiryBeforeTheReportIsOverruled();
    void withoutTheReportTheEventActs();
    void laterStepOfAReportDeniesNothing();
    void resumptionBeforeAReportOfSuspension();
    void newerReportOverrulesAnOldEvent();
    void whatWasOverruledBeforeIsNotRepeated();
    void eventOfAGrantIsOverruledByItsReport();
};

void TestEffect::equalsTheStateAfterSaving()
{
    const Snapshot before = referenceSnapshot();
    const QStringList homes = {u"CN"_s, u"NZ"_s, u"DE"_s, u"KZ"_s};
    Random random(seed());
    int changed = 0;
    for (int i = 0; i < cases(500); ++i) {
        CoverageQuery query = queryOn(random.chance(50) ? today : someDate(random).firstDay());
        query.home.value = random.oneOf(homes);
        query.direction = random.anyOf<Direction>();
        const Edits edits = someEdits(random, before);
        const Snapshot after = applied(before, edits);

        const EffectOfEdits effect = effectOf(indexOn(before, query.on), edits, query);
        QCOMPARE(withEffect(shownIn(before, query), effect), shownIn(after, query));
        QVERIFY(effect.before == countsIn(before, query));
        QVERIFY(effect.after == countsIn(after, query));
        changed += effect.isNothing() ? 0 : 1;
    }
    QVERIFY2(changed > cases(500) / 4, "too few of the edits change anything");
}

void TestEffect::nothingChangesNothing()
{
    const Agreement before = reportedInForce();
    Agreement after = before;
    after.notes = u"read again"_s;
    QVERIFY(effectIn(worldOf(before), {}).isNothing());
    QVERIFY(effectIn(worldOf(before), editOf(before, after)).isNothing());
}

void TestEffect::eventBeforeTheReportIsOverruled()
{
    const Agreement before = reportedInForce();
    const Agreement after = reportedInForce().event(EventKind::Suspended, "2026-11-01");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QCOMPARE(effect.overruled.size(), 1);
    const EffectOfEdits::Overruled overruled = effect.overruled.first();
    QCOMPARE(overruled.agreement.value, u"x"_s);
    QVERIFY(overruled.grant.isEmpty());
    QCOMPARE(overruled.fact.event, after.events.first().id);
    QCOMPARE(overruled.status, Status::InForce);
    QCOMPARE(overruled.report.asOf, date("2026-11-21"));
    QCOMPARE(effect.statuses.size(), 1); // it stays in force, but its sources differ now
    QCOMPARE(effect.statuses.first().after->status, Status::InForce);
    QVERIFY(effect.statuses.first().after->flags.contains(Flag::Contradiction));
}

void TestEffect::eventAfterTheReportActs()
{
    const Agreement before = reportedInForce();
    const Agreement after = reportedInForce().event(EventKind::Suspended, "2026-11-25");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QVERIFY(effect.overruled.isEmpty());
    QCOMPARE(effect.statuses.first().after->status, Status::Suspended);
    QCOMPARE(effect.cells.size(), 1);
    QCOMPARE(effect.cells.first().territory.value, u"NZ"_s);
    QCOMPARE(effect.cells.first().before->rung, Rung::Usable);
    QCOMPARE(effect.cells.first().after->rung, Rung::Signed);
}

void TestEffect::expiryBeforeTheReportIsOverruled()
{
    const Agreement before = reportedInForce();
    Agreement after = before;
    after.expiryDate = date("2026-09-30");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QCOMPARE(effect.overruled.size(), 1);
    QVERIFY(effect.overruled.first().fact.event.isEmpty()); // a date of the head
    QCOMPARE(effect.overruled.first().fact.day, day("2026-10-01"));
    QCOMPARE(effect.overruled.first().status, Status::InForce);
}

void TestEffect::withoutTheReportTheEventActs()
{
    const Agreement before = reportedInForce();
    Agreement after = reportedInForce().event(EventKind::Suspended, "2026-11-01");
    after.reportedState.reset();
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QVERIFY(effect.overruled.isEmpty());
    QCOMPARE(effect.statuses.first().after->status, Status::Suspended);
    QVERIFY(effect.statuses.first().after->flags.isEmpty());
}

void TestEffect::laterStepOfAReportDeniesNothing()
{
    const Agreement before =
        agreement("x").party(at("CN")).party(at("NZ")).reported(Status::InForce, "2026-11-21");
    Agreement after = before;
    after.signedDate = date("2005-04-07"); // the day of effect is not recorded
    QVERIFY(effectIn(worldOf(before), editOf(before, after)).overruled.isEmpty());
}

void TestEffect::resumptionBeforeAReportOfSuspension()
{
    const Agreement before = agreement("x")
                                 .party(at("CN"))
                                 .party(at("NZ"))
                                 .inForce("2008-10-01")
                                 .event(EventKind::Suspended, "2020-01-01")
                                 .reported(Status::Suspended, "2026-11-21");
    Agreement after = before;
    after.events.append(after.events.first());
    after.events.last().id.value = u"resumption"_s;
    after.events.last().kind = EventKind::Resumed;
    after.events.last().date = date("2026-11-01");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QCOMPARE(effect.overruled.size(), 1);
    QCOMPARE(effect.overruled.first().status, Status::Suspended);
}

void TestEffect::newerReportOverrulesAnOldEvent()
{
    const Agreement before = reportedInForce().event(EventKind::Suspended, "2026-11-25");
    Agreement after = before;
    after.provenance.asOf = date("2026-11-28");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QCOMPARE(effect.overruled.size(), 1);
    QCOMPARE(effect.statuses.first().before->status, Status::Suspended);
    QCOMPARE(effect.statuses.first().after->status, Status::InForce);
}

void TestEffect::whatWasOverruledBeforeIsNotRepeated()
{
    const Agreement before = reportedInForce().event(EventKind::Suspended, "2026-11-01");
    Agreement after = before;
    after.notes = u"read again"_s;
    QVERIFY(effectIn(worldOf(before), editOf(before, after)).isNothing());
}

void TestEffect::eventOfAGrantIsOverruledByItsReport()
{
    const Agreement before = reportedInForce().grantReported(Status::InForce);
    const Agreement after = reportedInForce()
                                .grantReported(Status::InForce)
                                .event(EventKind::Lapsed, "2026-11-01", "EE");
    const EffectOfEdits effect = effectIn(worldOf(before), editOf(before, after));
    QCOMPARE(effect.overruled.size(), 1);
    QCOMPARE(effect.overruled.first().grant, after.grants.first().id);
    QCOMPARE(effect.overruled.first().status, Status::InForce);
}

QTEST_GUILESS_MAIN(TestEffect)
#include "tst_effect.moc"
