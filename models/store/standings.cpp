// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/standings.h"

namespace mra {
namespace {

bool isSeed(const Batch &batch)
{
    return batch.reason == seedReason() && batch.undone.isEmpty();
}

} // namespace

void Standings::append(const Batch &batch)
{
    const bool isUndo = !batch.undone.isEmpty();
    const int undone = isUndo ? m_places.value(batch.undone, -1) : -1;
    if (m_contradiction.isEmpty() && (contains(batch.id) || (isUndo && undone < 0)))
        m_contradiction = batch.id;
    if (!contains(batch.id))
        m_places.insert(batch.id, int(m_batches.size()));
    m_batches.append(batch);
    m_undone.append(undone);
    m_isOdd.append(isUndo && !(undone >= 0 && m_isOdd[undone]));
}

void Standings::clear()
{
    *this = {};
}

/// One pass from newest to oldest: a batch is always undone by a newer one.
void Standings::settle() const
{
    if (m_isUndone.size() == m_batches.size())
        return;
    m_isUndone = QList<bool>(m_batches.size(), false);
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        if (m_undone[i] >= 0 && !m_isUndone[i])
            m_isUndone[m_undone[i]] = true;
    }
}

bool Standings::isEffective(const QString &id) const
{
    settle();
    const int place = m_places.value(id, -1);
    return place < 0 || !m_isUndone[place];
}

std::optional<Batch> Standings::nextUndo(const QString &user) const
{
    settle();
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        const Batch &batch = m_batches[i];
        if (batch.who == user && !m_isOdd[i] && !m_isUndone[i] && !isSeed(batch))
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> Standings::nextRedo(const QString &user) const
{
    settle();
    for (qsizetype i = m_batches.size() - 1; i >= 0; --i) {
        const Batch &batch = m_batches[i];
        if (batch.who != user)
            continue;
        if (batch.undone.isEmpty())
            return std::nullopt;
        if (m_isOdd[i] && !m_isUndone[i])
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> Standings::effective(const QString &id) const
{
    const int place = m_places.value(id, -1);
    if (place < 0 || !isEffective(id) || isSeed(m_batches[place]))
        return std::nullopt;
    return m_batches[place];
}

} // namespace mra
