// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "oracleevents.h"

#include <algorithm>

// The status of agreements and grants (§5.1, §5.4), out of their events.

namespace mra {

using namespace oracle;

namespace {

bool hasEnds(const Event &event)
{
    return !event.from.isEmpty() || !event.to.isEmpty();
}

bool speaksOfAgreement(const Event &event)
{
    return event.body.isEmpty() && event.sector.isEmpty() && !hasEnds(event) &&
           event.part.isEmpty();
}

bool sameEnd(const Ref &a, const Ref &b)
{
    if (a.kind == RefKind::Group && b.kind == RefKind::Group)
        return a.id.toUpper() == b.id.toUpper();
    return a == b;
}

bool speaksOfGrant(const Snapshot &snapshot, const Event &event, const Grant &grant)
{
    if (!event.body.isEmpty() || (event.sector.isEmpty() && !hasEnds(event)))
        return false;
    if (!event.sector.isEmpty() && !oracleAtOrBelow(snapshot, grant.sector, event.sector))
        return false;
    return (event.from.isEmpty() || sameEnd(event.from, grant.from)) &&
           (event.to.isEmpty() || sameEnd(event.to, grant.to));
}

Acts actsOf(const Agreement &agreement, Reading reading)
{
    Acts acts;
    for (const Event &event : agreement.events) {
        if (speaksOfAgreement(event))
            addEvent(acts, event, reading);
    }
    if (!agreement.effectiveDate.isNull()) {
        const QDate day = agreement.effectiveDate.beginning(reading);
        bool provisional = false;
        for (const Act &act : acts)
            provisional =
                provisional || (act.day == day && act.state == Status::ProvisionallyApplied);
        if (!provisional)
            acts.push_back({day, Status::InForce});
    }
    if (!agreement.signedDate.isNull())
        acts.push_back({agreement.signedDate.beginning(reading), Status::Signed});
    if (agreement.renewal != Renewal::Tacit)
        addEnd(acts, agreement.expiryDate, agreement.reported(), reading);
    return inOrder(acts);
}

OracleStatus statusIn(const Agreement &agreement, QDate day, Reading reading)
{
    const Acts acts = actsOf(agreement, reading);
    return judge(acts, agreement.reported(), saidOn(acts, agreement.provenance.asOf.lastDay()),
                 day);
}

/// The status of an agreement changes on days of events and on `as_of` only.
QDate firstBindingDay(const Agreement &agreement, Reading reading)
{
    std::vector<QDate> days;
    for (const Act &act : actsOf(agreement, reading))
        days.push_back(act.day);
    if (!agreement.provenance.asOf.isNull())
        days.push_back(agreement.provenance.asOf.lastDay());
    std::sort(days.begin(), days.end());
    for (const QDate &day : days) {
        if (binds(statusIn(agreement, day, reading).status))
            return day;
    }
    return {};
}

/// What the events of a grant say on `as_of`: while its beginning is the last of them, it is in the
/// state of the agreement.
Said saidOfGrant(const Agreement &agreement, const Acts &acts, Reading reading)
{
    const QDate asOf = agreement.provenance.asOf.lastDay();
    Said said = saidOn(acts, asOf);
    const Act *last = nullptr;
    for (const Act &act : acts) {
        if (act.day <= asOf)
            last = &act;
    }
    if (last && last->isOfGrant) {
        const QDate since = saidOn(actsOf(agreement, reading), asOf).since;
        said.state = statusIn(agreement, asOf, reading).status;
        if (!since.isNull() && since > said.since)
            said.since = since;
    }
    return said;
}

OracleStatus statusIn(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                      QDate day, Reading reading)
{
    const OracleStatus whole = statusIn(agreement, day, reading);
    if (!binds(whole.status))
        return whole;
    Acts acts;
    for (const Event &event : agreement.events) {
        if (speaksOfGrant(snapshot, event, grant))
            addEvent(acts, event, reading);
    }
    const PartialDate &since = grant.validity.since;
    addEffect(acts, since.isNull() ? firstBindingDay(agreement, reading) : since.beginning(reading),
              whole.status, true);
    const Reported report = agreement.reported(grant);
    addEnd(acts, grant.validity.until, report, reading);
    acts = inOrder(acts);
    OracleStatus own = judge(acts, report, saidOfGrant(agreement, acts, reading), day);
    own.flags |= whole.flags;
    return own;
}

} // namespace

bool oracleAtOrBelow(const Snapshot &snapshot, const SectorId &sector, const SectorId &ancestor)
{
    SectorId node = sector;
    for (int steps = 0; steps < 100 && !node.isEmpty(); ++steps) {
        if (node == ancestor)
            return true;
        const auto record = snapshot.find<Sector>(node);
        node = record ? record->parent : SectorId();
    }
    return false;
}

Status oracleStatusRead(const Agreement &agreement, QDate day, Reading reading)
{
    return statusIn(agreement, day, reading).status;
}

Status oracleStatusRead(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                        QDate day, Reading reading)
{
    return statusIn(snapshot, agreement, grant, day, reading).status;
}

OracleStatus oracleStatus(const Agreement &agreement, QDate day)
{
    OracleStatus answer = statusIn(agreement, day, Reading::Wide);
    if (statusIn(agreement, day, Reading::Narrow).status != answer.status)
        answer.flags.insert(Flag::Imprecise);
    return answer;
}

OracleStatus oracleStatus(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                          QDate day)
{
    OracleStatus answer = statusIn(snapshot, agreement, grant, day, Reading::Wide);
    answer.flags |= oracleStatus(agreement, day).flags;
    if (statusIn(snapshot, agreement, grant, day, Reading::Narrow).status != answer.status)
        answer.flags.insert(Flag::Imprecise);
    return answer;
}

bool oracleIsLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                  QDate day, Reading reading)
{
    if (!binds(statusIn(snapshot, agreement, grant, day, reading).status))
        return false;
    for (const Event &event : agreement.events) {
        if (event.kind == EventKind::Operational && speaksOfGrant(snapshot, event, grant) &&
            event.date.beginning(reading) > day)
            return false;
    }
    return true;
}

} // namespace mra
