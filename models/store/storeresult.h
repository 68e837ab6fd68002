// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// Why a base could not be opened or created, or a file not written.
enum class Refusal : uint8_t {
    Missing,        ///< a named file that is not there
    NotADatabase,   ///< a folder, a device, an empty or foreign kind of file, an unreadable address
    ForeignFile,    ///< a database of another program
    Damaged,        ///< the engine or the quick check finds damage
    AlreadyExists,  ///< create: something stands there
    NoFolder,       ///< the folder of a file to be made is not there
    LeftBeside,     ///< create: an earlier base of the name left a journal there; detail: which
    NotPermitted,   ///< the account lacks a right
    ReadOnlyMedium, ///< the file system can only be read
    ReadOnlyServer, ///< a standby, or one that is set so
    NoSpace,
    OverQuota,
    TooManyFiles,   ///< the program or the computer has no place for another open file
    Busy,           ///< another program holds a lock; detail: which, as far as known
    IoError,        ///< the disk or the network drive reports an error
    NotWritable,    ///< any other cause
    Interrupted,    ///< opened for reading, so what a killed program left cannot be rolled back
    Unreachable,    ///< no server
    NoDatabase,     ///< the server has none of that name
    LoginRefused,   ///< the server knows no such user or password
    WrongEncoding,  ///< a database that cannot hold all scripts; detail: its encoding
    OlderSchema,    ///< opened for reading, so it cannot be brought up to date
    UnknownSchema,  ///< a version number that no program of ours has written
    CopyFailed,     ///< the copy before a migration could not be made; the base is as it was
    MigrationFailed ///< the base is as it was
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
    QString detail;                    ///< the engine's own words, for the log; may be empty
    std::optional<Refusal> cause = {}; ///< of CopyFailed, MigrationFailed, Interrupted: if known
};

struct Saved
{
    QString batch;
    Changes changes; ///< all that was read from the log with this save, others' included
    Issues warnings;
};
struct Invalid
{
    Issues issues;
};
/// A record is not as the editor or the undone batch left it. Nothing was written.
struct Conflict
{
    struct Item
    {
        RecordKey key;
        std::optional<Record> theirs; ///< as it stands now; nothing: deleted
    };
    QList<Item> items;
};
struct NothingToDo
{
}; ///< no edits, or nothing left to undo or redo
struct Cancelled
{
};
struct Failed
{
    enum class Reason : uint8_t {
        ReadOnly,       ///< opened read-only, as was asked
        NewerSchema,    ///< made by a newer program, so opened read-only
        NotPermitted,   ///< the account lacks a right
        ReadOnlyMedium, ///< the file system can only be read
        ReadOnlyServer, ///< a standby, or one that is set so
        Damaged,        ///< damage was found; nothing is written any more
        Busy,           ///< another program held the write lock too long; detail: which, if known
        NoSpace,
        OverQuota,
        TooManyFiles, ///< no place for another open file
        IoError,      ///< the disk or the network drive reports an error
        Replaced,     ///< another program put another base in the place of the open one
        Gone,         ///< the file of the open base was moved or deleted
        ConnectionLost,
        OutcomeUnknown, ///< the commit failed and could not be read back
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

/// What a check of the whole history found.
struct Verification
{
    enum class Fault : uint8_t {
        None,
        Number,     ///< a row has not the number after that of the row before
        Hash,       ///< a row, or its place in the chain, is not what was written
        Step,       ///< rows of one batch do not stand together or do not agree
        Undo,       ///< a row undoes a batch that does not stand before it
        Unreadable, ///< a row's record cannot be read
        Version,    ///< a row's version is not the one after the record's last
        Replay,     ///< a row's `before` is not the state that the rows before it left
        Difference, ///< a table's record is not what the log says; `record` names it
        Reference,  ///< a table refers to a record that does not exist
        Engine      ///< the engine's own check finds damage; `detail` has its words
    };
    Fault fault = Fault::None;
    QString detail;   ///< what the engine finds, in its words; empty: nothing
    qint64 seq = 0;   ///< the first faulty row; 0 where tables differ
    RecordKey record; ///< where it is known
    qint64 rows = 0;  ///< rows of the log that were checked
    QByteArray head;  ///< the hash of the last row, hexadecimal
    QString at;       ///< when the last row was written, by the clock of its writer

    [[nodiscard]] bool isGood() const { return fault == Fault::None; }
};
template <>
inline constexpr std::array keysOf<Verification::Fault>{
    "none",    "number", "hash",       "step",      "undo",  "unreadable",
    "version", "replay", "difference", "reference", "engine"};

} // namespace mra
