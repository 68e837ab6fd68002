// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/logsteps.h"
#include "store/step.h"
#include "store/storeresult.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

namespace mra {

class Interruption;
class WholeFile;

/// A base on disk or on a server: the tables, and the change log whose result they are. Synchronous
/// and bound to the thread that made it; the window uses Atlas instead. All changes of data go
/// through submit(), including undo and redo.
///
/// An address is a file name or `postgresql://[user[:password]@]host[:port]/database[?option=…]`.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Opened = std::variant<std::unique_ptr<Store>, OpenFailure>;

    /// Opens an existing base, and migrates an older one (a file is copied and verified first). If
    /// the base cannot be written it is opened read-only; readOnlyReason() tells why.
    /// `interruption`, if given, can end waits for a server that does not answer.
    [[nodiscard]] static Opened open(const QString &address, Access access = Access::ReadWrite,
                                     std::shared_ptr<Interruption> interruption = {});
    /// Makes an empty base: a new file, or tables in a database that has none of ours.
    [[nodiscard]] static Opened create(const QString &address);
    /// Makes an empty base in a draft. Fill and close it before the draft is put in place.
    [[nodiscard]] static Opened create(const WholeFile &draft);

    ~Store();

    [[nodiscard]] const Snapshot &snapshot() const;
    [[nodiscard]] QString address() const; ///< without a password
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason().has_value(); }
    /// ReadOnly if that was asked for, else why nothing can be saved. Damage found while the base
    /// is open makes it read-only.
    [[nodiscard]] std::optional<Failed::Reason> readOnlyReason() const;
    /// Of the base; greater than schemaVersionOfProgram() if a newer program made it.
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] static int schemaVersionOfProgram();

    /// Maximum lengths in the log; longer texts are cut off.
    static constexpr int longestUser = 100;
    static constexpr int longestReason = 500;
    /// The user named in the log. Must be set before the first submit.
    void setUser(const QString &name);
    /// The name as it will be logged.
    [[nodiscard]] static QString loggedUser(const QString &name);
    [[nodiscard]] QString user() const;

    /// Writes all edits or none, in one transaction. Each `before` must be the present record (by
    /// version), and each `after` must be valid in the state after the whole batch. `cancel`, if
    /// given, is honoured until the commit begins.
    [[nodiscard]] SubmitResult submit(const Edits &edits, const QString &reason,
                                      const std::atomic_bool *cancel = nullptr);
    /// Undoes this user's newest batch that is neither undone nor the seed.
    [[nodiscard]] SubmitResult undo();
    /// Undoes this user's newest undo, unless the user has made an edit since.
    [[nodiscard]] SubmitResult redo();
    /// Undoes one batch of any user.
    [[nodiscard]] SubmitResult undoBatch(const QString &batch);

    /// What undo() and redo() would act on.
    [[nodiscard]] Steps steps();

    /// Reads what others committed; returns their changes, oldest first.
    [[nodiscard]] Changes refresh();
    /// Whether another connection may have committed since the last call; cheap.
    [[nodiscard]] bool mayHaveChanged();

    /// Why the last call could not reach or read the base; nullopt if it could. A reading call that
    /// failed returned nothing, and the next call tries again.
    [[nodiscard]] std::optional<Failed> fault() const;
    /// `wakeUp` is called from this thread's event loop when another connection has committed. Only
    /// servers notify; for files, poll mayHaveChanged().
    void setWakeUp(std::function<void()> wakeUp);

    /// The newest `limit` changes, in the order of the log; all if limit is 0.
    [[nodiscard]] Changes log(int limit = 0);
    /// The changes from the row `seq` on, at most `count`, in the order of the log.
    [[nodiscard]] Changes logFrom(qint64 seq, qint64 count);
    /// The whole steps before the row `seq` that fit into `rows` rows of the log, but at least one.
    /// Only the first record of each is read.
    [[nodiscard]] LogPage stepsBefore(qint64 seq, qint64 rows);
    /// Everybody who changed anything.
    [[nodiscard]] QStringList people();
    /// The changes of one record, oldest first.
    [[nodiscard]] Changes logOf(const RecordKey &key);
    /// The state that the base had at the end of that UTC day: after the last entry, by number,
    /// that was written on or before it.
    [[nodiscard]] Snapshot asKnownOn(QDate day);
    /// Runs the engine's own check, checks the history, and checks that it results in the tables.
    [[nodiscard]] Verification verify();
    /// Runs the engine's check of the file structure, if the last program that wrote did not end
    /// its transaction and this has not been checked yet. Damage makes the base read-only.
    void checkAfterInterruption();

    /// Checks that the newest 20,000 rows of a file's log are as they were written (0.2 s);
    /// otherwise the base becomes read-only. For a program that makes one change and exits: a save
    /// checks only the rows that it reads, verify() checks all.
    void checkLog();

    /// Copies tables and log into a new base; log rows are copied byte for byte. nullopt on
    /// success.
    [[nodiscard]] std::optional<OpenFailure> copyTo(const QString &address);
    /// Makes a verified copy of an SQLite base, complete or not at all. nullopt on success.
    [[nodiscard]] std::optional<OpenFailure> backupTo(const QString &file);
    /// Saves the state of snapshot() as a new base, in case the open one was replaced, deleted or
    /// damaged: with its history if that is still readable, else as a single new step. nullopt on
    /// success.
    [[nodiscard]] std::optional<OpenFailure> rescueTo(const QString &file);
    /// Replaces the base in `file` by the contents of `backup`. The former base is kept as `kept`,
    /// a name that must be unused. At every moment, one of the two is in place. nullopt on success.
    [[nodiscard]] static std::optional<OpenFailure>
    restore(const QString &backup, const QString &file, const QString &kept);

    /// The reason of the batch with which rescueTo() replaces a lost history.
    static QString rescueReason() { return QStringLiteral("rescue"); }

    /// Counters for measurements.
    struct Counts
    {
        qint64 statements = 0;
        qint64 commits = 0;
        qint64 rows = 0; ///< returned by queries
    };
    [[nodiscard]] Counts counts() const;

    struct Private;

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mra
