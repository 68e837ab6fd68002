// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/logbook.h"

#include "store/undo.h"

namespace mra {

namespace {

/// The batches of the log, as undo reads them.
QList<Batch> batchesOf(const Changes &changes)
{
    QList<Batch> batches;
    for (const Change &change : changes) {
        if (batches.isEmpty() || batches.last().id != change.batch)
            batches.append({change.batch, change.undoneBatch, change.who, change.reason});
    }
    return batches;
}

} // namespace

LogBook::LogBook(Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
{
    connect(&atlas, &Atlas::changed, this, &LogBook::append);
    connect(&atlas, &Atlas::stateChanged, this, [this](Atlas::State state) {
        if (state == Atlas::State::Opening || state == Atlas::State::Closed)
            reset();
        else if (state == Atlas::State::Open || state == Atlas::State::ReadOnly)
            fetch();
    });
    if (atlas.state() == Atlas::State::Open || atlas.state() == Atlas::State::ReadOnly)
        fetch();
}

void LogBook::fetch()
{
    if (m_isFetched || m_isFetching)
        return;
    m_isFetching = true;
    m_atlas.log(0, this, [this](const Outcome<Changes> &outcome) {
        m_isFetching = false;
        const auto *changes = std::get_if<Changes>(&outcome);
        if (!changes)
            return;
        m_changes = *changes;
        m_isFetched = true;
        tell();
    });
}

void LogBook::reset()
{
    m_changes.clear();
    m_isFetched = false;
    tell();
}

void LogBook::append(const Changes &changes)
{
    const qint64 last = m_changes.isEmpty() ? 0 : m_changes.last().seq;
    for (const Change &change : changes) {
        if (m_isFetched && change.seq > last)
            m_changes.append(change);
    }
    tell();
}

Changes LogBook::batch(const QString &id) const
{
    Changes found;
    for (const Change &change : m_changes) {
        if (change.batch == id)
            found.append(change);
    }
    return found;
}

const Change *LogBook::lastOf(const RecordKey &key) const
{
    const auto last = std::find_if(m_changes.crbegin(), m_changes.crend(),
                                   [&](const Change &c) { return c.edit.key() == key; });
    return last == m_changes.crend() ? nullptr : &*last;
}

void LogBook::tell()
{
    const QList<Batch> batches = batchesOf(m_changes);
    const std::optional<Batch> toUndo = batchToUndo(batches, m_atlas.user());
    const std::optional<Batch> toRedo = batchToRedo(batches, m_atlas.user());
    m_undoable = toUndo ? batch(toUndo->id) : Changes();
    m_redoable = toRedo ? batch(toRedo->undone) : Changes();
    Q_EMIT changed();
}

} // namespace mra
