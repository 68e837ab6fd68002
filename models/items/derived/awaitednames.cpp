// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/awaitednames.h"

namespace mra {

AwaitedNames::AwaitedNames(std::shared_ptr<NamePools> pools, QObject *parent)
    : QObject(parent)
    , m_pools(std::move(pools))
    , m_background([this](const Made &made) {
        m_made = made;
        if (pool()) // otherwise the snapshot was replaced meanwhile
            Q_EMIT ready();
    })
{
}

void AwaitedNames::setSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
}

NamePool::Shared AwaitedNames::pool()
{
    if (m_made.pool && m_made.snapshot == m_snapshot.identity())
        return m_made.pool;
    if (NamePool::Shared made = m_pools->atOnce(m_snapshot)) {
        m_made = {m_snapshot.identity(), std::move(made)};
        return m_made.pool;
    }
    if (!m_background.isRunning())
        m_background.start([pools = m_pools, snapshot = m_snapshot] {
            return Made{snapshot.identity(), pools->of(snapshot)};
        });
    return nullptr;
}

} // namespace mra
