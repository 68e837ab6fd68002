// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/effect/effectofedits.h"

#include <map>

namespace mra {

namespace {

using State = EffectOfEdits::State;
using Overruled = EffectOfEdits::Overruled;

// --- statuses

std::optional<State> stateOf(const AgreementTimelines *timelines, QDate day)
{
    if (!timelines)
        return std::nullopt;
    const Timeline::Span &span = timelines->ofAgreement().on(day);
    return State{span.wide, span.flags, false};
}

std::map<GrantId, State> grantStatesOf(const AgreementTimelines *timelines, QDate day)
{
    std::map<GrantId, State> states;
    if (!timelines)
        return states;
    const QList<Grant> &grants = timelines->agreement().grants;
    for (qsizetype i = 0; i < grants.size(); ++i) {
        const Timeline::Span &span = timelines->ofGrant(i).on(day);
        states[grants[i].id] = {span.wide, span.flags, span.isLive};
    }
    return states;
}

template <class Map, class Key>
std::optional<State> in(const Map &states, const Key &key)
{
    const auto found = states.find(key);
    return found == states.end() ? std::nullopt : std::optional(found->second);
}

/// Compares one agreement as it was and as it is; either may be null.
void compare(EffectOfEdits &effect, const AgreementTimelines *before,
             const AgreementTimelines *after, QDate day)
{
    const AgreementId id = (after ? after : before)->agreement().id;
    const auto was = stateOf(before, day);
    const auto is = stateOf(after, day);
    if (was != is)
        effect.statuses.append({id, was, is});

    const std::map<GrantId, State> grantsBefore = grantStatesOf(before, day);
    const std::map<GrantId, State> grantsAfter = grantStatesOf(after, day);
    std::map<GrantId, State> all = grantsBefore;
    all.insert(grantsAfter.begin(), grantsAfter.end());
    for (const auto &[grant, state] : all) {
        const auto grantWas = in(grantsBefore, grant);
        const auto grantIs = in(grantsAfter, grant);
        if (grantWas != grantIs)
            effect.grants.append({id, grant, grantWas, grantIs});
    }
}

/// Timelines of agreements that the edits do not touch are shared, so most are passed by.
void compareStatuses(EffectOfEdits &effect, const Timelines &before, const Timelines &after,
                     QDate day)
{
    auto was = before.all().begin();
    auto is = after.all().begin();
    while (was != before.all().end() || is != after.all().end()) {
        const bool isGone =
            is == after.all().end() ||
            (was != before.all().end() && (*was)->agreement().id < (*is)->agreement().id);
        const bool isNew = !isGone && (was == before.all().end() ||
                                       (*is)->agreement().id < (*was)->agreement().id);
        const AgreementTimelines *old = isNew ? nullptr : (*was++).get();
        const AgreementTimelines *now = isGone ? nullptr : (*is++).get();
        if (old != now)
            compare(effect, old, now, day);
    }
}

// --- cells

void compareCells(EffectOfEdits &effect, const Coverage &before, const Coverage &after)
{
    const auto cellIn = [](const Coverage &cells, const QString &code) {
        const auto found = cells.constFind(code);
        return found == cells.constEnd() ? std::nullopt : std::optional(*found);
    };
    Coverage all = before;
    all.insert(after);
    for (auto cell = all.cbegin(); cell != all.cend(); ++cell) {
        const auto was = cellIn(before, cell.key());
        const auto is = cellIn(after, cell.key());
        if (was != is)
            effect.cells.append({{cell.key()}, was, is});
    }
}

EffectOfEdits::Counts countsOf(const Timelines &timelines, const Coverage &coverage, QDate day)
{
    EffectOfEdits::Counts counts;
    for (const CoverageCell &cell : coverage)
        ++counts.cells[size_t(cell.rung)];
    for (const auto &each : timelines.all())
        ++counts.agreements[size_t(each->ofAgreement().on(day).wide)];
    return counts;
}

// --- overruled facts

/// Whether the status does not follow the fact, though no later fact stands between them. A report
/// of a later step denies nothing (the day of that step is not recorded), save that after a
/// resumption or a renewal the source should know of it (§5.3).
bool isDenied(const Cause &fact, Status status)
{
    if (fact.state == status || (binds(fact.state) && binds(status)) ||
        (isEnding(fact.state) && isEnding(status)))
        return false;
    const bool isAgain = fact.kind == EventKind::Resumed || fact.kind == EventKind::Renewed;
    if (status == Status::Unknown || isAgain)
        return true;
    const bool isLaterStep =
        status == Status::Suspended
            ? !isEnding(fact.state)
            : isEnding(status) || (fact.state == Status::Signed && binds(status));
    return !isLaterStep;
}

/// The last fact in the answer, if the report overrules it.
std::optional<Overruled> overruledIn(const StatusAnswer &answer, const Reported &report,
                                     bool ofGrant)
{
    const Cause *last = nullptr;
    for (const Cause &cause : answer.because) {
        if (cause.ofGrant == ofGrant)
            last = &cause;
    }
    const bool isOlder = last && last->day <= report.asOf.lastDay();
    if (!isOlder || !isDenied(*last, answer.status))
        return std::nullopt;
    return Overruled{{}, {}, *last, report, answer.status};
}

/// Looked at on the day, or on that of the report if it is later: a report counts from its day on.
QList<Overruled> overruledOf(const Snapshot &snapshot, const Agreement &agreement, QDate day)
{
    QList<Overruled> found;
    const QDate asOf = agreement.provenance.asOf.lastDay();
    if (!asOf.isValid())
        return found;
    const QDate seen = std::max(day, asOf);
    const AgreementStatus status(snapshot, agreement);
    const auto note = [&](const std::optional<Overruled> &overruled, const GrantId &grant) {
        if (overruled) {
            found.append(*overruled);
            found.last().agreement = agreement.id;
            found.last().grant = grant;
        }
    };
    if (agreement.reportedState)
        note(overruledIn(status.statusOn(seen), agreement.reported(), false), {});
    for (const Grant &grant : agreement.grants) {
        // While the agreement does not bind, the status is that of the agreement.
        if (grant.reportedState && binds(status.read(Reading::Wide).stateOn(seen).status))
            note(overruledIn(status.statusOn(grant, seen), agreement.reported(grant), true),
                 grant.id);
    }
    return found;
}

QList<Overruled> newlyOverruled(const Edit &edit, const Snapshot &before, const Snapshot &after,
                                QDate day)
{
    const auto now = edit.after.as<Agreement>();
    if (!now)
        return {};
    const auto old = before.find<Agreement>(now->id);
    const QList<Overruled> known = old ? overruledOf(before, *old, day) : QList<Overruled>();
    QList<Overruled> found = overruledOf(after, *now, day);
    found.removeIf([&known](const Overruled &each) {
        return std::any_of(known.begin(), known.end(),
                           [&each](const Overruled &one) { return each.isSame(one); });
    });
    return found;
}

} // namespace

bool EffectOfEdits::Overruled::isSame(const Overruled &other) const
{
    return grant == other.grant && fact.event == other.fact.event && fact.kind == other.fact.kind &&
           fact.date == other.fact.date && report.state == other.report.state;
}

EffectOfEdits effectOf(const DayIndex &index, const Edits &edits, const CoverageQuery &query)
{
    Q_ASSERT(query.on == index.day());
    Snapshot saved = index.snapshot();
    for (const Edit &edit : edits)
        saved.apply(edit);
    const auto timelines = std::make_shared<const Timelines>(saved, &index.timelines());
    const DayIndex after(saved, timelines, query.on, &index);

    EffectOfEdits effect;
    compareStatuses(effect, index.timelines(), *timelines, query.on);
    const Coverage cellsBefore = coverageOn(index, query);
    const Coverage cellsAfter = coverageOn(after, query);
    compareCells(effect, cellsBefore, cellsAfter);
    effect.before = countsOf(index.timelines(), cellsBefore, query.on);
    effect.after = countsOf(*timelines, cellsAfter, query.on);
    for (const Edit &edit : edits)
        effect.overruled += newlyOverruled(edit, index.snapshot(), saved, query.on);
    return effect;
}

} // namespace mra
