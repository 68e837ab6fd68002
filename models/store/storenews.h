// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"

namespace mra {

/// ConnectionLost: the base cannot be read now, and is tried again; fault() tells why.
/// ReadOnly: nothing can be saved; fault() or else readOnlyReason() tells why.
enum class AtlasState { Closed, Opening, Open, ReadOnly, ConnectionLost, Closing };
using AtlasJob = qint64; ///< its number

/// One job on its way through both threads.
struct StoreTask
{
    /// Called in the store thread, with no store before one is opened. Gives all that it read from
    /// the log.
    std::function<Changes(std::unique_ptr<Store> &store, const std::atomic_bool &cancelled)> run;
    std::atomic_bool cancelled = false;
    /// Set by who comes first: the store thread, which then runs it, or Atlas, which drops it.
    std::atomic_bool taken = false;
};

/// What the store thread tells Atlas, as one message.
struct StoreNews
{
    AtlasJob job = 0; ///< that is done; 0: others changed something, or the connection did
    AtlasState state = AtlasState::Closed;
    QString address;
    Snapshot snapshot;
    Changes changes;
    std::optional<Failed::Reason> readOnlyReason;
    std::optional<Failed> fault;
};

} // namespace mra
