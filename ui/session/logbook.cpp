// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/logbook.h"

#include "store/batch.h"

#include <limits>

namespace mra {

namespace {

/// The newest step of a user; empty if there is none.
Step newestOf(const QString &user, const Changes &changes)
{
    const auto newest = std::find_if(changes.crbegin(), changes.crend(), [&user](const Change &c) {
        return c.who == user && c.reason != seedReason();
    });
    return newest == changes.crend() ? Step() : stepOf(newest->batch, changes);
}

} // namespace

LogBook::LogBook(Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
{
    connect(&atlas, &Atlas::changed, this, &LogBook::follow);
    connect(&atlas, &Atlas::stateChanged, this, &LogBook::followState);
    connect(&atlas, &Atlas::faultChanged, this, &LogBook::followFault);
    followState(atlas.state());
}

void LogBook::followState(Atlas::State state)
{
    if (state == Atlas::State::Opening || state == Atlas::State::Closed)
        forget();
    else if (state == Atlas::State::Open || state == Atlas::State::ReadOnly)
        followFault();
}

/// Asks again for what could not be read.
void LogBook::followFault()
{
    if (m_atlas.fault())
        return;
    if (std::exchange(m_areStepsDue, false))
        findSteps();
    if (std::exchange(m_isLogDue, false))
        fetch();
}

void LogBook::forget()
{
    ++m_number;
    m_entries.clear();
    m_people.clear();
    m_isFetched = false;
    m_isWhole = false;
    m_areStepsDue = true;
    m_isLogDue = false;
    forgetSteps();
}

void LogBook::forgetSteps()
{
    m_steps = {};
    Q_EMIT changed();
}

void LogBook::findSteps()
{
    m_atlas.steps(this, [this](const Outcome<Steps> &outcome) {
        m_areStepsDue |= std::holds_alternative<Failed>(outcome);
        if (const auto *steps = std::get_if<Steps>(&outcome)) {
            m_steps = *steps;
            Q_EMIT changed();
        }
    });
}

void LogBook::fetch()
{
    if (m_isFetched)
        return;
    const bool isNew = !m_isFetching;
    fetchMore();
    if (isNew)
        fetchPeople();
}

void LogBook::fetchMore(qint64 rows)
{
    if (m_isWhole || std::exchange(m_isFetching, true))
        return;
    const qint64 before =
        m_entries.isEmpty() ? std::numeric_limits<qint64>::max() : m_entries.last().first.seq;
    m_atlas.stepsBefore(before, rows, this, [this](const Outcome<LogPage> &outcome) {
        m_isFetching = false;
        m_isLogDue |= std::holds_alternative<Failed>(outcome);
        if (const auto *page = std::get_if<LogPage>(&outcome)) {
            m_entries << page->steps;
            m_isFetched = true;
            m_isWhole = page->hasBeginning;
            Q_EMIT changed();
        }
    });
}

void LogBook::fetchPeople()
{
    m_atlas.people(this, [this](const Outcome<QStringList> &outcome) {
        const auto *people = std::get_if<QStringList>(&outcome);
        if (!people)
            return;
        for (const QString &name : *people)
            addPerson(name);
        Q_EMIT changed();
    });
}

void LogBook::addPerson(const QString &name)
{
    const auto place = std::lower_bound(m_people.begin(), m_people.end(), name,
                                        [](const QString &a, const QString &b) {
                                            const int order = a.compare(b, Qt::CaseInsensitive);
                                            return order < 0 || (order == 0 && a < b);
                                        });
    if (place == m_people.end() || *place != name)
        m_people.insert(place, name);
}

/// Steps that are still being fetched will contain these changes.
void LogBook::follow(const Changes &news)
{
    if (m_isFetched) {
        const qint64 last = m_entries.isEmpty() ? 0 : m_entries.first().lastSeq();
        LogSteps steps = stepsIn(news);
        steps.removeIf([last](const LogStep &step) { return step.first.seq <= last; });
        m_entries = steps + m_entries;
        for (const LogStep &step : std::as_const(steps))
            addPerson(step.first.who);
    }
    // Others may have undone a step of this user.
    if (std::any_of(news.cbegin(), news.cend(), [](auto &c) { return !c.undoneBatch.isEmpty(); }))
        findSteps();
    else if (const Step step = newestOf(m_atlas.user(), news); !step.isEmpty())
        m_steps = {step, {}};
    Q_EMIT changed();
}

} // namespace mra
