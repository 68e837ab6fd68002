// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changelog.h"
#include "store/standings.h"
#include "store/store.h"

namespace mra {

/// The parts of a Store that its source files share.
struct Store::Private
{
    /// The edits of a batch, made from the state under the write lock.
    struct Plan
    {
        Edits edits;
        QString reason;
        QString undoneBatch;
    };
    using Planned = std::variant<Plan, Conflict, NothingToDo>;
    using Planner = std::function<Planned(const Snapshot &state)>;
    using ChooseBatch = std::function<std::optional<Batch>(const Standings &)>;

    QString address;
    std::unique_ptr<Database> db;
    Snapshot snapshot;
    QString user;
    int schemaVersion = 0;
    std::optional<Failed::Reason> readOnly;
    std::optional<Failed> fault;
    QString lastHash;           ///< of the log row numbered snapshot.lastSeq(); empty: none
    bool isCheckNeeded = false; ///< the file was left in the middle of a transaction

    /// Connects, migrates if necessary, and reads.
    static std::unique_ptr<Private> open(const QString &address, Access access,
                                         std::shared_ptr<Interruption> interruption);
    /// Makes a base and fills it in the same transaction: complete or not at all.
    static void make(const QString &address, const std::function<void(Database &)> &fill);
    void read();
    /// Calls `look` in a read transaction; returns an empty result if the base cannot be read.
    template <class Result>
    [[nodiscard]] Result reading(const char *action, const std::function<Result()> &look);
    /// Records why the base could not be read or written. Damage makes it read-only.
    Failed recordFailure(const StoreError &error);
    /// recordFailure() for a check that is repeated: logs the error only once.
    void recordPollFailure(const StoreError &error, const char *action);
    /// Throws if the log is not the one that the snapshot was read from. Needs a transaction.
    void checkIdentity() const;
    /// The news asked for from `log`, after the check of checkIdentity().
    [[nodiscard]] ChangeLog::News readNews(ChangeLog &log) const;
    void takeOver(Snapshot state, const QString &hash);

    [[nodiscard]] SubmitResult commit(const Planner &planner, const std::atomic_bool *cancel);
    [[nodiscard]] SubmitResult undo(const ChooseBatch &choose);

private:
    void readIntactPart();
    void checkIdentity(const QString &hash) const;
    [[nodiscard]] Planned reversal(const QString &batch, const Snapshot &state);
    void settle(Edits &edits, const Snapshot &state);
    [[nodiscard]] SubmitResult write(const Planner &planner, const std::atomic_bool *cancel);
    [[nodiscard]] SubmitResult finish(Transaction &transaction, Saved saved, Snapshot candidate,
                                      const QString &hash);
    [[nodiscard]] std::optional<bool> readBack(const QString &batch);
};

/// `state` after the changes.
[[nodiscard]] Snapshot applied(const Changes &changes, Snapshot state);

} // namespace mra
