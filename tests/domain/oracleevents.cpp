// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where the text of §5 can be read in two ways, this reading was taken:
//  1. A report without `as_of` is no report, so it names no ending for an expiry either.
//  2. The first event decides what was before it. Where several give its state on its day, it was a
//     resumption only if all of them are.
//  3. "The day of effect" is that of effective_date, or the day on which a grant begins, compared
//     day by day in the reading asked; a provisional application of that day takes its place.
//  4. "A `signed` after a binding event" is later than any binding event, ended since or not.
//  5. A later event is later than `as_of`, and acts from its own day on.
//  6. The table is literal: "before it `not_begun`" and "before the first event `not_begun`" hold
//     also where derived(d) would say something else, and so does `not_begun` of the second row.
//  7. `not_begun` as a report is earlier than every step. Where no row fits, derived(d) holds: a
//     grant whose agreement was `unknown` on `as_of`, or `negotiating` and the report binds.
//  8. A grant has its own line of events: its beginning, in the state of the agreement on the day
//     looked at, the events about it and its end. Compared with its report is the last of these on
//     `as_of`; where that is the beginning, "that state's day" is that of the agreement's state.
//  9. An event about grants may act before the beginning of a grant, which then begins anew. On one
//     day the order of the states decides, and among equals the grant's own event.
// 10. The narrow reading is the whole evaluation over again; only the states are compared.

#include "oracleevents.h"

#include <algorithm>

namespace mra::oracle {

namespace {

/// The order in which states win on one day.
int rankOf(Status state)
{
    switch (state) {
    case Status::Signed:
        return 1;
    case Status::ProvisionallyApplied:
        return 2;
    case Status::InForce:
        return 3;
    case Status::Suspended:
        return 4;
    case Status::Expired:
        return 5;
    case Status::Terminated:
        return 6;
    case Status::Replaced:
        return 7;
    default:
        return 0;
    }
}

bool isBeginning(const Act &act)
{
    return !act.resumes && (act.state == Status::Signed || binds(act.state));
}

std::optional<Status> stateGivenBy(EventKind kind)
{
    switch (kind) {
    case EventKind::Signed:
        return Status::Signed;
    case EventKind::ProvisionallyApplied:
        return Status::ProvisionallyApplied;
    case EventKind::Suspended:
        return Status::Suspended;
    case EventKind::Terminated:
        return Status::Terminated;
    case EventKind::Replaced:
        return Status::Replaced;
    case EventKind::InForce:
    case EventKind::Operational:
    case EventKind::Resumed:
    case EventKind::Renewed:
        return Status::InForce;
    case EventKind::Expired:
    case EventKind::Lapsed:
        return Status::Expired;
    default:
        return std::nullopt;
    }
}

} // namespace

void addEvent(Acts &acts, const Event &event, Reading reading)
{
    const std::optional<Status> state = stateGivenBy(event.kind);
    if (!state || event.date.isNull())
        return;
    const bool late = isEnding(*state) || *state == Status::Suspended;
    acts.push_back({late ? event.date.ending(reading) : event.date.beginning(reading), *state,
                    event.kind == EventKind::Resumed});
}

void addEffect(Acts &acts, QDate day, Status state, bool isOfGrant)
{
    for (const Act &act : acts) {
        if (act.day == day && act.state == Status::ProvisionallyApplied)
            return;
    }
    acts.push_back({day, state, false, isOfGrant});
}

void addEnd(Acts &acts, const PartialDate &lastDay, const Reported &report, Reading reading)
{
    if (lastDay.isNull())
        return;
    const bool named = report.state && isEnding(*report.state) && !report.asOf.isNull();
    acts.push_back({lastDay.ending(reading).addDays(1), named ? *report.state : Status::Expired});
}

Acts inOrder(Acts acts)
{
    Acts kept;
    for (const Act &act : acts) {
        bool leftAside = false;
        for (const Act &other : acts) {
            if (act.state == Status::Signed && binds(other.state) && other.day < act.day)
                leftAside = true;
        }
        if (!leftAside)
            kept.push_back(act);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Act &a, const Act &b) {
        if (a.day != b.day)
            return a.day < b.day;
        return rankOf(a.state) != rankOf(b.state) ? rankOf(a.state) < rankOf(b.state)
                                                  : a.isOfGrant && !b.isOfGrant;
    });
    return kept;
}

Status derived(const Acts &acts, QDate day)
{
    if (acts.empty())
        return Status::Unknown;
    std::optional<Status> last;
    for (const Act &act : acts) {
        if (act.day <= day)
            last = act.state;
    }
    if (last)
        return *last;
    for (const Act &act : acts) {
        const bool first = act.day == acts[0].day && act.state == acts[0].state;
        if (first && isBeginning(act))
            return Status::NotBegun;
    }
    return Status::Unknown;
}

namespace {

/// -1 where the state is no step.
int stepOf(Status state)
{
    switch (state) {
    case Status::Negotiating:
        return 0;
    case Status::Signed:
        return 1;
    case Status::ProvisionallyApplied:
    case Status::InForce:
        return 2;
    case Status::Suspended:
        return 3;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        return 4;
    default:
        return -1;
    }
}

/// The first day of the run of signatures that lasts until `asOf`.
QDate signatureBefore(const Acts &acts, QDate asOf)
{
    QDate begin;
    for (const Act &act : acts) {
        if (act.day > asOf)
            break;
        if (derived(acts, act.day) != Status::Signed)
            begin = QDate();
        else if (begin.isNull())
            begin = act.day;
    }
    return begin;
}

} // namespace

Said saidOn(const Acts &acts, QDate asOf)
{
    Said said{derived(acts, asOf), {}};
    for (const Act &act : acts) {
        if (act.day <= asOf)
            said.since = act.day;
    }
    return said;
}

OracleStatus judge(const Acts &acts, const Reported &report, const Said &saidByEvents, QDate day)
{
    const Status now = derived(acts, day);
    if (!report.state || report.asOf.isNull())
        return {now, {}};
    const Status said = *report.state;
    const QDate asOf = report.asOf.lastDay();
    const Status then = saidByEvents.state;

    bool overtaken = false, endsLater = false, beginsLater = false;
    for (const Act &act : acts) {
        if (act.day <= asOf)
            continue;
        overtaken = overtaken || act.day <= day;
        endsLater = endsLater || isEnding(act.state);
        beginsLater = beginsLater || isBeginning(act);
    }
    const bool agree = then == said || (isEnding(then) && isEnding(said)) ||
                       (binds(then) && binds(said)) || (isEnding(said) && endsLater);
    const bool before = day < asOf;
    if (agree && !overtaken && !before && then == Status::ProvisionallyApplied &&
        said == Status::InForce)
        return {said, {}};
    if (agree || overtaken)
        return {now, {}};

    if (saidByEvents.since.isNull() && !beginsLater)
        return {before ? Status::Unknown : said, {}};
    if (saidByEvents.since.isNull())
        return {Status::NotBegun, {}};
    if (then == Status::Signed && binds(said)) {
        if (!before)
            return {Status::InForce, {}};
        if (day < signatureBefore(acts, asOf))
            return {Status::NotBegun, {}};
        return {Status::InForce, {Flag::Imprecise}};
    }
    const bool isStep = stepOf(then) >= 0;
    if (isStep && (said == Status::Suspended || isEnding(said)) && stepOf(said) > stepOf(then)) {
        if (!before)
            return {said, {}};
        return {day < saidByEvents.since ? now : Status::Unknown, {}};
    }
    if (isStep && said == Status::Unknown) {
        if (!before)
            return {said, {}};
        return {now, binds(now) ? FlagSet{Flag::Imprecise} : FlagSet{}};
    }
    if (isStep && (said == Status::NotBegun || stepOf(said) < stepOf(then))) {
        if (before && day < acts[0].day)
            return {Status::NotBegun, {}};
        return {before ? Status::Unknown : said, {Flag::Contradiction}};
    }
    return {now, {}};
}

} // namespace mra::oracle
