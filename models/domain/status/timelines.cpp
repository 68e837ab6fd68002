// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/timelines.h"

#include <algorithm>

namespace mra {

namespace {

/// The history of one thing in both readings.
template <class History>
struct Readings
{
    const History &wide;
    const History &narrow;

    [[nodiscard]] std::vector<QDate> daysOfChange() const
    {
        std::vector<QDate> days = wide.daysOfChange();
        const std::vector<QDate> more = narrow.daysOfChange();
        days.insert(days.end(), more.begin(), more.end());
        return days;
    }
    [[nodiscard]] Timeline::Span on(QDate day) const
    {
        const StatusAnswer answer = wide.stateOn(day);
        Timeline::Span span{day, answer.status, narrow.stateOn(day).status, answer.flags, {}};
        if (span.wide != span.narrow)
            span.flags.insert(Flag::Imprecise);
        return span;
    }
};

/// Evaluates the day before all of the days, then each day. Nothing changes between them.
template <class SpanOn>
Timeline timelineOver(std::vector<QDate> days, SpanOn &&spanOnDay)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const QDate anyDay(1, 1, 1);
    Timeline::Span first = spanOnDay(days.empty() ? anyDay : days.front().addDays(-1));
    first.from = QDate();
    Timeline timeline(first);
    for (const QDate day : days)
        timeline.add(spanOnDay(day));
    return timeline;
}

/// The first of the latest consecutive events that give the status.
PartialDate sinceOf(const StatusAnswer &answer)
{
    PartialDate since;
    for (const Cause &cause : answer.because) {
        if (cause.state != answer.status)
            since = {};
        else if (since.isNull())
            since = cause.date;
    }
    return since;
}

Timeline timelineOf(const Readings<AgreementHistory> &agreement)
{
    return timelineOver(agreement.daysOfChange(), [&](QDate day) {
        Timeline::Span span = agreement.on(day);
        span.since = sinceOf(agreement.wide.statusOn(day));
        return span;
    });
}

/// A grant has the flags of its agreement as well (§5.4).
Timeline timelineOf(const Readings<AgreementHistory> &agreement, const Grant &grant)
{
    const GrantHistory wide(agreement.wide, grant);
    const GrantHistory narrow(agreement.narrow, grant);
    const Readings<GrantHistory> readings{wide, narrow};
    return timelineOver(readings.daysOfChange(), [&](QDate day) {
        Timeline::Span span = readings.on(day);
        span.flags |= agreement.on(day).flags;
        span.isLive = wide.isLive(day);
        span.isLiveNarrow = narrow.isLive(day);
        return span;
    });
}

} // namespace

const Timeline::Span &Timeline::on(QDate day) const
{
    const auto later = std::upper_bound(m_spans.begin() + 1, m_spans.end(), day,
                                        [](QDate d, const Span &span) { return d < span.from; });
    return *std::prev(later);
}

AgreementTimelines::AgreementTimelines(const Snapshot &snapshot, const Held<Agreement> &agreement)
    : m_agreement(agreement)
    , m_ofAgreement(Timeline::Span())
{
    const AgreementHistory wide(snapshot, *m_agreement, Reading::Wide);
    const AgreementHistory narrow(snapshot, *m_agreement, Reading::Narrow);
    const Readings<AgreementHistory> readings{wide, narrow};
    m_ofAgreement = timelineOf(readings);
    m_ofGrants.reserve(size_t(m_agreement->grants.size()));
    for (const Grant &grant : m_agreement->grants)
        m_ofGrants.push_back(timelineOf(readings, grant));
}

Timelines::Timelines(const Snapshot &snapshot, const Timelines *before)
    : m_sectors(snapshot.all<Sector>())
{
    const bool isSameTree = before && before->m_sectors.isSharedWith(m_sectors);
    m_all.reserve(size_t(snapshot.all<Agreement>().size()));
    for (const auto &agreement : snapshot.all<Agreement>()) {
        const auto known = [&]() -> OfAgreement {
            if (!isSameTree)
                return nullptr;
            const auto at = before->placeOf(agreement->id);
            return at != before->m_all.end() && &(*at)->agreement() == agreement.get() ? *at
                                                                                       : nullptr;
        }();
        if (!known)
            ++m_computedCount;
        m_all.push_back(known ? known
                              : std::make_shared<const AgreementTimelines>(snapshot, agreement));
    }
}

std::vector<Timelines::OfAgreement>::const_iterator
Timelines::placeOf(const AgreementId &agreement) const
{
    const auto place = std::lower_bound(
        m_all.begin(), m_all.end(), agreement,
        [](const OfAgreement &each, const AgreementId &id) { return each->agreement().id < id; });
    return place != m_all.end() && (*place)->agreement().id == agreement ? place : m_all.end();
}

const AgreementTimelines *Timelines::find(const AgreementId &agreement) const
{
    const auto place = placeOf(agreement);
    return place == m_all.end() ? nullptr : place->get();
}

} // namespace mra
