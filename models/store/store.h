// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/step.h"
#include "store/storeresult.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

namespace mra {

class Interruption;
class WholeFile;

/// A base on disk or on a server: the tables, and the change log that they are the present of.
/// Synchronous and bound to the thread that made it; the window uses Atlas instead. Everything that
/// changes data goes through submit(), undo and redo included.
///
/// An address is a file name or `postgresql://[user[:password]@]host[:port]/database[?option=…]`.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Opened = std::variant<std::unique_ptr<Store>, OpenFailure>;

    /// Opens a base that exists, migrating it where it is older (after a verified copy of a file).
    /// It is opened read-only by itself where it cannot be written; readOnlyReason() tells why.
    /// `interruption`, where given, ends waits for a server that does not answer.
    [[nodiscard]] static Opened open(const QString &address, Access access = Access::ReadWrite,
                                     std::shared_ptr<Interruption> interruption = {});
    /// Makes an empty base: a new file, or the tables in a database without any of ours.
    [[nodiscard]] static Opened create(const QString &address);
    /// Makes an empty base in a draft, to be filled and closed before that is put in place.
    [[nodiscard]] static Opened create(const WholeFile &draft);

    ~Store();

    [[nodiscard]] const Snapshot &snapshot() const;
    [[nodiscard]] QString address() const; ///< without a password
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason().has_value(); }
    /// ReadOnly where it was asked for; else why nothing can be saved. Damage that is found while
    /// the base is open makes it read-only.
    [[nodiscard]] std::optional<Failed::Reason> readOnlyReason() const;
    /// Of the base; greater than schemaVersionOfProgram() where it was made by a newer program.
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] static int schemaVersionOfProgram();

    /// Of what is logged beside records; what is longer is cut off.
    static constexpr int longestUser = 100;
    static constexpr int longestReason = 500;
    /// Who the changes are logged for. Must be set before the first submit.
    void setUser(const QString &name);
    /// The name as it is logged.
    [[nodiscard]] static QString loggedUser(const QString &name);
    [[nodiscard]] QString user() const;

    /// Writes all edits or none, in one transaction. Each `before` must be the record as it stands
    /// (by version), each `after` valid in the state that the whole batch leaves. `cancel`, where
    /// given, is honoured until the commit begins.
    [[nodiscard]] SubmitResult submit(const Edits &edits, const QString &reason,
                                      const std::atomic_bool *cancel = nullptr);
    /// Undoes the newest batch of this user that is neither undone nor the seed.
    [[nodiscard]] SubmitResult undo();
    /// Undoes the newest undo of this user, unless the user edited since.
    [[nodiscard]] SubmitResult redo();
    /// Undoes one batch of anybody.
    [[nodiscard]] SubmitResult undoBatch(const QString &batch);

    /// What undo() and redo() would take.
    [[nodiscard]] Steps steps();

    /// Takes over what others committed; their changes, oldest first.
    [[nodiscard]] Changes refresh();
    /// Cheap: whether another connection may have committed since the last look.
    [[nodiscard]] bool mayHaveChanged();

    /// Why the last call could not reach or read the base: what reads it then gave nothing,
    /// and the next call tries again. Nothing after a call that could.
    [[nodiscard]] std::optional<Failed> fault() const;
    /// Called from this thread's event loop when another connection committed. Servers tell,
    /// files must be asked with mayHaveChanged().
    void setWakeUp(std::function<void()> wakeUp);

    /// Changes in the order of the log, at most `limit` from the newest; all where limit is 0.
    [[nodiscard]] Changes log(int limit = 0);
    /// What happened to one record, oldest first.
    [[nodiscard]] Changes logOf(const RecordKey &key);
    /// The state as the base knew it at the end of that UTC day: after the last entry, by number,
    /// that was written on or before it.
    [[nodiscard]] Snapshot asKnownOn(QDate day);
    /// Checks the file with the engine's means, the history, and that it leads to the tables.
    [[nodiscard]] Verification verify();
    /// The engine's own check of the file's structure, where the program that wrote last did not
    /// end its transaction and it was not done yet. Damage makes the base read-only.
    void checkAfterInterruption();

    /// Looks whether the newest 20,000 rows of a file's log are what was written, which takes a
    /// fifth of a second; else the base becomes read-only. For a program that makes one change and
    /// ends: a save itself looks only at the rows that it reads, and verify() at all.
    void checkLog();

    /// Copies tables and log, log rows byte for byte, into a base made for it. Nothing on success.
    [[nodiscard]] std::optional<OpenFailure> copyTo(const QString &address);
    /// A verified copy of an SQLite base, complete or absent. Nothing on success.
    [[nodiscard]] std::optional<OpenFailure> backupTo(const QString &file);
    /// The state of snapshot() as a new base, for when the open one was replaced, deleted or
    /// damaged: with its history where that can still be read, else as one new step. Nothing on
    /// success.
    [[nodiscard]] std::optional<OpenFailure> rescueTo(const QString &file);
    /// Puts what `backup` holds in the place of the base in `file`, whose former state is kept
    /// under a name that must be free. At every moment one of the two is there. Nothing on success.
    [[nodiscard]] static std::optional<OpenFailure>
    restore(const QString &backup, const QString &file, const QString &kept);

    /// The reason of the batch of rescueTo() that stands for a lost history.
    static QString rescueReason() { return QStringLiteral("rescue"); }

    /// What the base was asked so far, for measurements.
    struct Counts
    {
        qint64 statements = 0;
        qint64 commits = 0;
    };
    [[nodiscard]] Counts counts() const;

    struct Private;

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mra
