// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "items/derived/namepools.h"

#include <QObject>

namespace mra {

/// The names of the snapshot that an object of this thread shows. Names of many records are
/// collected in the thread pool, beginning when they are first asked for.
class AwaitedNames : public QObject
{
    Q_OBJECT

public:
    explicit AwaitedNames(std::shared_ptr<NamePools> pools, QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// Null if they are not collected yet; collecting then begins, and ready() is emitted at its
    /// end.
    [[nodiscard]] NamePool::Shared pool();
    /// Waits until the names are collected.
    [[nodiscard]] NamePool::Shared awaited() { return m_pools->of(m_snapshot); }
    [[nodiscard]] bool isAwaiting() const { return m_background.isRunning(); }

Q_SIGNALS:
    void ready();

private:
    struct Made
    {
        quint64 snapshot = 0; ///< its identity
        NamePool::Shared pool;
    };

    const std::shared_ptr<NamePools> m_pools;
    Snapshot m_snapshot;
    Made m_made; ///< kept for as long as it is wanted
    Background<Made> m_background;
};

} // namespace mra
