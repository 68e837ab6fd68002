// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// Why a base could not be opened or created, or a file not written.
enum class Refusal : uint8_t {
    Missing,        ///< the named file does not exist
    NotADatabase,   ///< a folder, a device, an empty or foreign file, an unreadable address
    ForeignFile,    ///< a database of another program
    Damaged,        ///< found by the engine or the quick check
    AlreadyExists,  ///< create: the place is taken
    NoFolder,       ///< the folder for the new file does not exist
    LeftBeside,     ///< create: a journal of an earlier base of this name is there; detail: which
    NotPermitted,   ///< the account lacks a right
    ReadOnlyMedium, ///< the file system is read-only
    ReadOnlyServer, ///< a standby server, or one set to read-only
    NoSpace,
    OverQuota,
    TooManyFiles,   ///< the program or the system cannot open another file
    Busy,           ///< another program holds a lock; detail: which, as far as known
    IoError,        ///< the disk or the network drive reports an error
    NotWritable,    ///< any other cause
    Interrupted,    ///< opened read-only, so an interrupted transaction cannot be rolled back
    Unreachable,    ///< no server answers
    NoDatabase,     ///< the server has no database of that name
    LoginRefused,   ///< the server knows no such user or password
    WrongEncoding,  ///< the database's encoding cannot hold all scripts; detail: its encoding
    OlderSchema,    ///< opened read-only, so it cannot be migrated
    UnknownSchema,  ///< a version number that our programs never write
    CopyFailed,     ///< the copy before a migration failed; the base is unchanged
    MigrationFailed ///< the base is unchanged
};
template <>
inline constexpr std::array keysOf<Refusal>{
    "missing",          "not_a_database", "foreign_file",
    "damaged",          "already_exists", "no_folder",
    "left_beside",      "not_permitted",  "read_only_medium",
    "read_only_server", "no_space",       "over_quota",
    "too_many_files",   "busy",           "io_error",
    "not_writable",     "interrupted",    "unreachable",
    "no_database",      "login_refused",  "wrong_encoding",
    "older_schema",     "unknown_schema", "copy_failed",
    "migration_failed"};

struct OpenFailure
{
    Refusal reason = Refusal::Missing;
    QString address;                   ///< without a password
    QString detail;                    ///< the engine's message, for the log; may be empty
    std::optional<Refusal> cause = {}; ///< of CopyFailed, MigrationFailed and Interrupted, if known
};

struct Saved
{
    QString batch;
    Changes changes; ///< all changes read from the log with this save, including those of others
    Issues warnings;
};
struct Invalid
{
    Issues issues;
};
/// A record differs from what the editor or the undone batch left. Nothing was written.
struct Conflict
{
    struct Item
    {
        RecordKey key;
        std::optional<Record> theirs; ///< the present record; nullopt: deleted
    };
    QList<Item> items;
};
struct NothingToDo
{
}; ///< no edits, or nothing to undo or redo
struct Cancelled
{
};
struct Failed
{
    enum class Reason : uint8_t {
        ReadOnly,       ///< opened read-only on request
        NewerSchema,    ///< made by a newer program, so opened read-only
        NotPermitted,   ///< the account lacks a right
        ReadOnlyMedium, ///< the file system is read-only
        ReadOnlyServer, ///< a standby server, or one set to read-only
        Damaged,        ///< damage was found; no more writes
        Busy,           ///< another program held the write lock too long; detail: which, if known
        NoSpace,
        OverQuota,
        TooManyFiles, ///< no more files can be opened
        IoError,      ///< the disk or the network drive reports an error
        Replaced,     ///< another program replaced the open base by another one
        Gone,         ///< the file of the open base was moved or deleted
        ConnectionLost,
        OutcomeUnknown, ///< the commit failed, and its outcome could not be read back
        Other
    };
    Reason reason = Reason::Other;
    QString detail;
};
template <>
inline constexpr std::array keysOf<Failed::Reason>{
    "read_only", "newer_schema", "not_permitted", "read_only_medium", "read_only_server",
    "damaged",   "busy",         "no_space",      "over_quota",       "too_many_files",
    "io_error",  "replaced",     "gone",          "connection_lost",  "outcome_unknown",
    "other"};

using SubmitResult = std::variant<Saved, Invalid, Conflict, NothingToDo, Cancelled, Failed>;

/// The result of checking the whole history.
struct Verification
{
    enum class Fault : uint8_t {
        None,
        Number,     ///< the row's number is not the previous number plus one
        Hash,       ///< a row, or its position in the chain, is not as it was written
        Step,       ///< rows of one batch are not consecutive or contradict each other
        Undo,       ///< a row undoes a batch not found before it
        Unreadable, ///< the row's record cannot be read
        Version,    ///< the row's version does not follow the record's last version
        Replay,     ///< the row's `before` is not the state after the rows before it
        Difference, ///< a record in the tables differs from the log; `record` names it
        Reference,  ///< a row in the tables refers to a record that does not exist
        Engine      ///< found by the engine's own check; `detail` has its message
    };
    Fault fault = Fault::None;
    QString detail;   ///< the engine's finding in its own words; empty: none
    qint64 seq = 0;   ///< the first faulty row; 0 if the tables differ
    RecordKey record; ///< if known
    qint64 rows = 0;  ///< number of log rows checked
    QByteArray head;  ///< the hash of the last row, hexadecimal
    QString at;       ///< when the last row was written, by the clock of its writer

    [[nodiscard]] bool isGood() const { return fault == Fault::None; }
};
template <>
inline constexpr std::array keysOf<Verification::Fault>{
    "none",    "number", "hash",       "step",      "undo",  "unreadable",
    "version", "replay", "difference", "reference", "engine"};

} // namespace mra
