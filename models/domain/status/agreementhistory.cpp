// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/agreementhistory.h"

#include <algorithm>

namespace mra {

namespace {

/// The state given by an event of this kind; nullopt for kinds that give none (§5.2).
std::optional<Status> effectOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Signed:
        return Status::Signed;
    case EventKind::ProvisionallyApplied:
        return Status::ProvisionallyApplied;
    case EventKind::InForce:
    case EventKind::Operational:
    case EventKind::Resumed:
    case EventKind::Renewed:
        return Status::InForce;
    case EventKind::Suspended:
        return Status::Suspended;
    case EventKind::Expired:
    case EventKind::Lapsed:
        return Status::Expired;
    case EventKind::Terminated:
        return Status::Terminated;
    case EventKind::Replaced:
        return Status::Replaced;
    default:
        return std::nullopt;
    }
}

EventKind endingEvent(Status ending)
{
    return ending == Status::Terminated ? EventKind::Terminated
           : ending == Status::Replaced ? EventKind::Replaced
                                        : EventKind::Expired;
}

/// Negotiating, signed, binding, suspended, endings (§5.3).
int step(Status status)
{
    switch (status) {
    case Status::NotBegun:
    case Status::Unknown:
        return 0;
    case Status::Negotiating:
        return 1;
    case Status::Signed:
        return 2;
    case Status::ProvisionallyApplied:
    case Status::InForce:
        return 3;
    case Status::Suspended:
        return 4;
    default:
        return 5;
    }
}

} // namespace

AgreementHistory::AgreementHistory(const Snapshot &snapshot, const Agreement &agreement,
                                   Reading reading)
    : m_snapshot(snapshot)
    , m_agreement(agreement)
    , m_reading(reading)
    , m_effects(agreementEffects())
    , m_firstBindingDay(firstBindingDay())
{
}

// --- the events

QDate AgreementHistory::dayOf(const Event &event) const
{
    const auto effect = effectOf(event.kind);
    const bool ends = effect && (*effect == Status::Suspended || isEnding(*effect));
    return ends ? event.date.ending(m_reading) : event.date.beginning(m_reading);
}

AgreementHistory::Effect AgreementHistory::ofEvent(const Event &event, Status state,
                                                   bool ofGrant) const
{
    return {{dayOf(event), event.date, event.kind, state, ofGrant, event.sourceUrl, event.id}};
}

AgreementHistory::Effect AgreementHistory::ofDate(EventKind kind, const PartialDate &date,
                                                  QDate day) const
{
    return {{day, date, kind, *effectOf(kind), false, m_agreement.provenance.sourceUrl, {}}};
}

void AgreementHistory::addEnding(Effects &effects, const PartialDate &lastDay,
                                 const Reported &report) const
{
    if (lastDay.isNull())
        return;
    const bool counts = report.state && !report.asOf.isNull();
    const Status ending = counts ? *report.state : Status::Expired;
    const QDate day = lastDay.ending(m_reading).addDays(1);
    effects.push_back(ofDate(endingEvent(ending), day, day));
}

/// Sorts by day, and within a day in the order of the states; of those that put in force, the
/// beginning of a grant is first and a resumption last. Then drops `signed` after a binding event.
void AgreementHistory::order(Effects &effects)
{
    const auto rank = [](const Effect &e) {
        const int within = e.follows ? 0 : e.cause.kind == EventKind::Resumed ? 2 : 1;
        return std::tuple(e.cause.day, e.follows ? Status::InForce : e.cause.state, within);
    };
    std::stable_sort(effects.begin(), effects.end(),
                     [&](const Effect &a, const Effect &b) { return rank(a) < rank(b); });
    bool bound = false;
    std::erase_if(effects, [&](const Effect &e) {
        bound = bound || e.follows || binds(e.cause.state);
        return bound && e.cause.state == Status::Signed && !e.follows;
    });
}

AgreementHistory::Effects AgreementHistory::agreementEffects() const
{
    Effects effects;
    if (const PartialDate &date = m_agreement.signedDate; !date.isNull())
        effects.push_back(ofDate(EventKind::Signed, date, date.beginning(m_reading)));
    bool provisionalOnEffect = false;
    const QDate effectiveDay = m_agreement.effectiveDate.beginning(m_reading);
    for (const Event &event : m_agreement.events) {
        const auto state = effectOf(event.kind);
        if (!state || !event.isAboutAgreement())
            continue;
        effects.push_back(ofEvent(event, *state, false));
        provisionalOnEffect = provisionalOnEffect || (*state == Status::ProvisionallyApplied &&
                                                      dayOf(event) == effectiveDay);
    }
    if (effectiveDay.isValid() && !provisionalOnEffect)
        effects.push_back(ofDate(EventKind::InForce, m_agreement.effectiveDate, effectiveDay));
    addEnding(effects, m_agreement.term().until, m_agreement.reported());
    order(effects);
    return effects;
}

bool AgreementHistory::speaksOf(const Event &event, const Grant &grant) const
{
    return event.isAboutGrants() && (event.from.isEmpty() || event.from.namesSame(grant.from)) &&
           (event.to.isEmpty() || event.to.namesSame(grant.to)) &&
           (event.sector.isEmpty() || m_snapshot.isAtOrBelow(grant.sector, event.sector));
}

AgreementHistory::Effects AgreementHistory::grantEffects(const Grant &grant) const
{
    const PartialDate &since = grant.validity.since;
    const QDate begins = since.isNull() ? m_firstBindingDay : since.beginning(m_reading);
    Effects effects;
    bool provisionalOnBeginning = false;
    for (const Event &event : m_agreement.events) {
        const auto state = effectOf(event.kind);
        if (!state || !speaksOf(event, grant))
            continue;
        effects.push_back(ofEvent(event, *state, true));
        provisionalOnBeginning = provisionalOnBeginning ||
                                 (*state == Status::ProvisionallyApplied && dayOf(event) == begins);
    }
    if (begins.isValid() && !provisionalOnBeginning) {
        Effect beginning = ofDate(EventKind::InForce, since.isNull() ? begins : since, begins);
        beginning.follows = true;
        effects.push_back(beginning);
    }
    addEnding(effects, grant.validity.until, m_agreement.reported(grant));
    for (Effect &effect : effects)
        effect.cause.ofGrant = true;
    order(effects);
    return effects;
}

// --- what they say

Status AgreementHistory::stateOf(const Effect &effect, QDate day) const
{
    return effect.follows ? compare(m_effects, m_agreement.reported(), day).status
                          : effect.cause.state;
}

QDate AgreementHistory::stateDay(const Effect &effect, QDate day) const
{
    QDate since = effect.cause.day;
    for (const Effect &ofAgreement : m_effects) {
        if (effect.follows && ofAgreement.cause.day <= day)
            since = std::max(since, ofAgreement.cause.day);
    }
    return since;
}

Status AgreementHistory::derivedOn(const Effects &effects, QDate day) const
{
    const auto next = std::find_if(effects.begin(), effects.end(),
                                   [&](const Effect &e) { return e.cause.day > day; });
    if (next != effects.begin())
        return stateOf(*std::prev(next), day);
    if (effects.empty())
        return Status::Unknown;
    const Cause &first = effects.front().cause;
    const bool presumesMore = isEnding(first.state) || first.state == Status::Suspended ||
                              first.kind == EventKind::Resumed;
    return presumesMore ? Status::Unknown : Status::NotBegun;
}

StatusAnswer AgreementHistory::compare(const Effects &effects, const Reported &report,
                                       QDate day) const
{
    const Status derived = derivedOn(effects, day);
    if (!report.state || report.asOf.isNull())
        return {derived, {}, {}};
    const QDate asOf = report.asOf.lastDay();
    const auto later = std::find_if(effects.begin(), effects.end(),
                                    [&](const Effect &e) { return e.cause.day > asOf; });
    const Status reported = *report.state;
    const Status said = derivedOn(effects, asOf);
    const auto isLater = [&](auto &&test) { return std::any_of(later, effects.end(), test); };
    const bool agree =
        said == reported || (isEnding(said) && isEnding(reported)) ||
        (binds(said) && binds(reported)) ||
        (isEnding(reported) && isLater([](const Effect &e) { return isEnding(e.cause.state); }));
    const bool isOvertaken = later != effects.end() && day >= later->cause.day;
    if (said == Status::ProvisionallyApplied && reported == Status::InForce && day >= asOf &&
        !isOvertaken)
        return {Status::InForce, {}, {}}; // the day in between was not recorded
    if (agree || isOvertaken)
        return {derived, {}, {}};

    return byTable(effects, {later, said, reported, asOf}, day);
}

StatusAnswer AgreementHistory::byTable(const Effects &effects, const Disagreement &d,
                                       QDate day) const
{
    const auto answer = [](Status status, FlagSet flags = {}) {
        return StatusAnswer{status, flags, {}};
    };
    const bool before = day < d.asOf;
    const Status derived = derivedOn(effects, day);
    if (d.later == effects.begin()) { // the events give no state on that day
        const bool beginsLater = std::any_of(d.later, effects.end(), [](const Effect &e) {
            return step(e.cause.state) <= step(Status::InForce) &&
                   e.cause.kind != EventKind::Resumed;
        });
        if (beginsLater)
            return answer(Status::NotBegun);
        return answer(before ? Status::Unknown : d.reported);
    }
    if (d.said == Status::NotBegun || d.said == Status::Unknown)
        return answer(derived); // no row of the table fits; this may be the agreement of a grant
    if (d.said == Status::Signed && binds(d.reported)) {
        auto signature = std::prev(d.later);
        while (signature != effects.begin() && std::prev(signature)->cause.state == Status::Signed)
            --signature;
        if (day < signature->cause.day)
            return answer(Status::NotBegun);
        return answer(Status::InForce, before ? FlagSet{Flag::Imprecise} : FlagSet());
    }
    if (step(d.reported) > step(d.said)) {
        const bool overtaken = step(d.reported) >= step(Status::Suspended);
        if (!overtaken || day < stateDay(*std::prev(d.later), d.asOf))
            return answer(derived);
        return answer(before ? Status::Unknown : d.reported);
    }
    if (d.reported == Status::Unknown) {
        if (!before)
            return answer(Status::Unknown);
        return answer(derived, binds(derived) ? FlagSet{Flag::Imprecise} : FlagSet());
    }
    if (day < effects.front().cause.day)
        return answer(Status::NotBegun);
    return answer(before ? Status::Unknown : d.reported, {Flag::Contradiction});
}

QDate AgreementHistory::firstBindingDay() const
{
    std::vector<QDate> days = daysOfChange();
    std::sort(days.begin(), days.end());
    for (QDate day : days) {
        if (binds(compare(m_effects, m_agreement.reported(), day).status))
            return day;
    }
    return {};
}

std::vector<QDate> AgreementHistory::daysOf(const Effects &effects) const
{
    std::vector<QDate> days;
    for (const Effect &effect : effects)
        days.push_back(effect.cause.day);
    if (!m_agreement.provenance.asOf.isNull())
        days.push_back(m_agreement.provenance.asOf.lastDay());
    return days;
}

StatusAnswer AgreementHistory::stateOn(QDate day) const
{
    return compare(m_effects, m_agreement.reported(), day);
}

StatusAnswer AgreementHistory::statusOn(QDate day) const
{
    StatusAnswer answer = stateOn(day);
    for (const Effect &effect : m_effects) {
        if (effect.cause.day <= day)
            answer.because.append(effect.cause);
    }
    return answer;
}

StatusAnswer AgreementHistory::statusOn(const Grant &grant, QDate day) const
{
    return GrantHistory(*this, grant).statusOn(day);
}

// --- a grant

GrantHistory::GrantHistory(const AgreementHistory &history, const Grant &grant)
    : m_history(history)
    , m_grant(grant)
    , m_effects(history.grantEffects(grant))
{
    for (const Event &event : history.m_agreement.events) {
        if (event.kind != EventKind::Operational || !history.speaksOf(event, grant))
            continue;
        const QDate day = history.dayOf(event);
        m_operational = m_operational.isValid() ? std::max(m_operational, day) : day;
    }
}

StatusAnswer GrantHistory::stateOn(QDate day) const
{
    StatusAnswer ofAgreement = m_history.stateOn(day);
    if (!binds(ofAgreement.status))
        return ofAgreement;
    StatusAnswer answer =
        m_history.compare(m_effects, m_history.m_agreement.reported(m_grant), day);
    answer.flags |= ofAgreement.flags;
    return answer;
}

StatusAnswer GrantHistory::statusOn(QDate day) const
{
    StatusAnswer ofAgreement = m_history.statusOn(day);
    if (!binds(ofAgreement.status))
        return ofAgreement;
    StatusAnswer answer = stateOn(day);
    answer.because = ofAgreement.because;
    for (const auto &effect : m_effects) {
        if (effect.cause.day <= day)
            answer.because.append(effect.cause);
    }
    std::stable_sort(answer.because.begin(), answer.because.end(),
                     [](const Cause &a, const Cause &b) { return a.day < b.day; });
    return answer;
}

bool GrantHistory::isLive(QDate day) const
{
    const bool liesAhead = m_operational.isValid() && m_operational > day;
    return !liesAhead && binds(stateOn(day).status);
}

std::vector<QDate> GrantHistory::daysOfChange() const
{
    std::vector<QDate> days = m_history.daysOfChange();
    const std::vector<QDate> own = m_history.daysOf(m_effects);
    days.insert(days.end(), own.begin(), own.end());
    return days;
}

// --- both readings

StatusAnswer AgreementStatus::statusOn(QDate day) const
{
    StatusAnswer answer = m_wide.statusOn(day);
    if (answer.status != m_narrow.statusOn(day).status)
        answer.flags.insert(Flag::Imprecise);
    return answer;
}

StatusAnswer AgreementStatus::statusOn(const Grant &grant, QDate day) const
{
    StatusAnswer answer = m_wide.statusOn(grant, day);
    answer.flags |= statusOn(day).flags;
    if (answer.status != m_narrow.statusOn(grant, day).status)
        answer.flags.insert(Flag::Imprecise);
    return answer;
}

} // namespace mra
