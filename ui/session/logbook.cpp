// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/logbook.h"

#include "store/batch.h"

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
    m_changes.clear();
    m_isFetched = false;
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
    if (m_isFetched || std::exchange(m_isFetching, true))
        return;
    m_atlas.log(0, this, [this](const Outcome<Changes> &outcome) {
        m_isFetching = false;
        m_isLogDue |= std::holds_alternative<Failed>(outcome);
        if (const auto *changes = std::get_if<Changes>(&outcome)) {
            m_changes = *changes;
            m_isFetched = true;
            Q_EMIT changed();
        }
    });
}

/// A log that is still being fetched will contain these changes.
void LogBook::follow(const Changes &news)
{
    if (m_isFetched) {
        const qint64 last = m_changes.isEmpty() ? 0 : m_changes.last().seq;
        std::copy_if(news.cbegin(), news.cend(), std::back_inserter(m_changes),
                     [last](const Change &change) { return change.seq > last; });
    }
    // Others may have undone a step of this user.
    if (std::any_of(news.cbegin(), news.cend(), [](auto &c) { return !c.undoneBatch.isEmpty(); }))
        findSteps();
    else if (const Step step = newestOf(m_atlas.user(), news); !step.isEmpty())
        m_steps = {step, {}};
    Q_EMIT changed();
}

} // namespace mra
