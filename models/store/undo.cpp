// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/undo.h"

#include "store/store.h"

namespace mra {
namespace {

bool isSeed(const Batch &batch)
{
    return batch.reason == Store::seedReason() && batch.undone.isEmpty();
}

Standings standingsOf(const QList<Batch> &batches)
{
    Standings standings;
    for (const Batch &batch : batches)
        standings.append(batch);
    return standings;
}

} // namespace

void Standings::append(const Batch &batch)
{
    const int target = m_places.value(batch.undone, -1);
    m_places.insert(batch.id, int(m_batches.size()));
    m_batches.append(batch);
    m_depths.append(batch.undone.isEmpty() ? 0 : 1 + (target < 0 ? 0 : m_depths[target]));
    if (!batch.undone.isEmpty())
        tellUndone(batch.undone, 1);
}

void Standings::clear()
{
    *this = {};
}

bool Standings::isEffective(const QString &id) const
{
    return m_undoings.value(id) == 0;
}

/// One more batch that undoes this one is effective, or one less. Where that changes the batch, it
/// changes what the batch itself undoes.
void Standings::tellUndone(const QString &id, int effective)
{
    QString next = id;
    while (!next.isEmpty()) {
        const bool wasEffective = isEffective(next);
        m_undoings[next] += effective;
        const int place = m_places.value(next, -1);
        if (place < 0 || isEffective(next) == wasEffective)
            return;
        effective = wasEffective ? -1 : 1;
        next = m_batches[place].undone;
    }
}

std::optional<Batch> Standings::toUndo(const QString &user) const
{
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        const Batch &batch = m_batches[i];
        if (batch.who == user && m_depths[i] % 2 == 0 && isEffective(batch.id) && !isSeed(batch))
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> Standings::toRedo(const QString &user) const
{
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        const Batch &batch = m_batches[i];
        if (batch.who != user)
            continue;
        if (m_depths[i] == 0)
            return std::nullopt;
        if (m_depths[i] % 2 == 1 && isEffective(batch.id))
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> batchToUndo(const QList<Batch> &batches, const QString &user)
{
    return standingsOf(batches).toUndo(user);
}

std::optional<Batch> batchToRedo(const QList<Batch> &batches, const QString &user)
{
    return standingsOf(batches).toRedo(user);
}

std::optional<Batch> effectiveBatch(const QList<Batch> &batches, const QString &id)
{
    const auto batch = std::find_if(batches.begin(), batches.end(),
                                    [&id](const Batch &each) { return each.id == id; });
    return batch != batches.end() && standingsOf(batches).isEffective(id) && !isSeed(*batch)
               ? std::optional(*batch)
               : std::nullopt;
}

} // namespace mra
