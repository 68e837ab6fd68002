// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"

namespace mra {

/// ConnectionLost: the base cannot be read at present, and reading is tried again; fault() tells
/// why. ReadOnly: nothing can be saved; fault(), or else readOnlyReason(), tells why.
enum class AtlasState { Closed, Opening, Open, ReadOnly, ConnectionLost, Closing };
using AtlasJob = qint64; ///< the number of a job

/// A job on its way through both threads.
struct StoreTask
{
    /// Runs in the store thread, without a store if none is open. Returns all changes that it read
    /// from the log.
    std::function<Changes(std::unique_ptr<Store> &store, const std::atomic_bool &cancelled)> run;
    std::atomic_bool cancelled = false;
    /// Set by whoever is first: the store thread, to run the job, or Atlas, to drop it.
    std::atomic_bool taken = false;
};

/// A message from the store thread to Atlas.
struct StoreNews
{
    AtlasJob job = 0; ///< the finished job; 0: a change by others or of the connection
    AtlasState state = AtlasState::Closed;
    QString address;
    Snapshot snapshot;
    Changes changes;
    std::optional<Failed::Reason> readOnlyReason;
    std::optional<Failed> fault;
};

} // namespace mra
