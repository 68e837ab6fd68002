// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QDateTime>

#include <atomic>
#include <functional>

namespace mra {

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
    /// One with a newer schema is opened read-only.
    [[nodiscard]] static Opened open(const QString &address, Access access = Access::ReadWrite);
    /// Makes an empty base: a new file, or the tables in a database without any of ours.
    [[nodiscard]] static Opened create(const QString &address);

    ~Store();

    [[nodiscard]] const Snapshot &snapshot() const;
    [[nodiscard]] QString address() const; ///< without a password
    [[nodiscard]] bool isReadOnly() const;
    /// Of the base; greater than schemaVersionOfProgram() where it was made by a newer program.
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] static int schemaVersionOfProgram();

    /// Who the changes are logged for. Must be set before the first submit.
    void setUser(const QString &name);
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

    /// Takes over what others committed; their changes, oldest first.
    [[nodiscard]] Changes refresh();
    /// Cheap: whether another connection may have committed since the last look.
    [[nodiscard]] bool mayHaveChanged();

    /// False after a call that could not reach or read the base: refresh() and log() then gave
    /// nothing. The next call connects again.
    [[nodiscard]] bool isConnected() const;
    /// Called from this thread's event loop when another connection committed. Servers tell,
    /// files must be asked with mayHaveChanged().
    void setWakeUp(std::function<void()> wakeUp);

    /// Changes in the order of the log, at most `limit` from the newest; all where limit is 0.
    [[nodiscard]] Changes log(int limit = 0);
    /// The state as the base knew it at the end of that UTC day.
    [[nodiscard]] Snapshot asKnownOn(QDate day);
    [[nodiscard]] Verification verify();
    /// Whether the program that last wrote this file did not end its transaction; a reason for
    /// quickCheck(), the engine's own check of the file's structure.
    [[nodiscard]] bool wasInterrupted() const;
    [[nodiscard]] bool quickCheck();

    /// Copies tables and log, log rows byte for byte, into a base made for it. Nothing on success.
    [[nodiscard]] std::optional<OpenFailure> copyTo(const QString &address);
    /// A verified copy of an SQLite base, complete or absent. Nothing on success.
    [[nodiscard]] std::optional<OpenFailure> backupTo(const QString &file);

    /// The reason of the batch that holds the reference data; it is never undone.
    static QString seedReason() { return QStringLiteral("seed"); }

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
