// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/logbook.h"

namespace mra {

namespace {

/// Far more than one person undoes in a row, and read at once.
constexpr int newestChanges = 400;

} // namespace

LogBook::LogBook(Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
{
    connect(&atlas, &Atlas::changed, this, &LogBook::append);
    connect(&atlas, &Atlas::stateChanged, this, &LogBook::followState);
    connect(&atlas, &Atlas::faultChanged, this, &LogBook::followFault);
    followState(atlas.state());
}

void LogBook::followState(Atlas::State state)
{
    if (state == Atlas::State::Opening || state == Atlas::State::Closed) {
        m_isFetched = false;
        m_unread.reset();
        take({}, false);
    } else if ((state == Atlas::State::Open || state == Atlas::State::ReadOnly) &&
               m_changes.isEmpty()) {
        read(newestChanges);
    }
}

/// What could not be read is asked for again.
void LogBook::followFault()
{
    if (m_atlas.fault())
        return;
    if (const auto limit = std::exchange(m_unread, std::nullopt))
        read(*limit);
}

void LogBook::fetch()
{
    if (!m_isFetched && !m_isFetching)
        read(0);
}

void LogBook::read(int limit)
{
    m_isFetching = m_isFetching || limit == 0;
    m_atlas.log(limit, this, [this, limit](const Outcome<Changes> &outcome) {
        if (limit == 0)
            m_isFetching = false;
        const auto *changes = std::get_if<Changes>(&outcome);
        if (std::holds_alternative<Failed>(outcome))
            m_unread = std::min(m_unread.value_or(limit), limit); // 0 is all
        // The whole may have been asked for, and come, meanwhile.
        if (changes && !m_isFetched)
            take(*changes, limit == 0 || changes->size() < limit);
    });
}

void LogBook::take(const Changes &changes, bool isWhole)
{
    m_changes.clear();
    m_standings.clear();
    m_begins.clear();
    m_isFetched = isWhole;
    for (const Change &change : changes)
        add(change);
    findSteps();
}

void LogBook::append(const Changes &changes)
{
    if (!m_isFetched && m_changes.isEmpty())
        return; // the part that is still to come contains these
    const qint64 last = m_changes.isEmpty() ? 0 : m_changes.last().seq;
    for (const Change &change : changes) {
        if (change.seq > last)
            add(change);
    }
    findSteps();
}

void LogBook::add(const Change &change)
{
    if (!m_standings.contains(change.batch)) {
        m_begins.insert(change.batch, m_changes.size());
        m_standings.append({change.batch, change.undoneBatch, change.who, change.reason});
    }
    m_changes.append(change);
}

/// The changes of a batch stand together.
Changes LogBook::batch(const QString &id) const
{
    Changes found;
    for (qsizetype i = m_begins.value(id, m_changes.size());
         i < m_changes.size() && m_changes[i].batch == id; ++i)
        found.append(m_changes[i]);
    return found;
}

/// Undoing `toUndo` takes the step `shown` back or does it again.
Step LogBook::step(const QString &toUndo, const QString &shown) const
{
    const Changes changes = batch(shown);
    return changes.isEmpty() ? Step() : Step{toUndo, changes.size(), changes.first().edit};
}

/// The part of the log that is known may not hold all of the batch.
bool LogBook::isCutOff(const QString &batch) const
{
    return !m_isFetched && m_begins.value(batch, 0) == 0;
}

void LogBook::findSteps()
{
    const std::optional<Batch> toUndo = m_standings.toUndo(m_atlas.user());
    const std::optional<Batch> toRedo = m_standings.toRedo(m_atlas.user());
    const bool isOlder = !toUndo && !m_isFetched && !m_changes.isEmpty() &&
                         m_changes.first().reason != Store::seedReason();
    if (isOlder || (toUndo && isCutOff(toUndo->id)) || (toRedo && isCutOff(toRedo->undone)))
        fetch();
    m_undoable = toUndo ? step(toUndo->id, toUndo->id) : Step();
    m_redoable = toRedo ? step(toRedo->id, toRedo->undone) : Step();
    Q_EMIT changed();
}

} // namespace mra
