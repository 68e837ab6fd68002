// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/validation.h"

namespace mra {

/// Why a base could not be opened or created.
enum class Refusal : uint8_t {
    Missing,        ///< a named file that is not there
    NotADatabase,   ///< a folder, a device, an empty or foreign kind of file, an unreadable address
    ForeignFile,    ///< a database of another program
    Damaged,        ///< the engine or the quick check finds damage
    AlreadyExists,  ///< create: something stands there
    NotWritable,    ///< no permission, or a full disk
    Unreachable,    ///< no server, no such database, or the login was refused
    MigrationFailed ///< the base is as it was
};
template <>
inline constexpr std::array keysOf<Refusal>{"missing",     "not_a_database",  "foreign_file",
                                            "damaged",     "already_exists",  "not_writable",
                                            "unreachable", "migration_failed"};

struct OpenFailure
{
    Refusal reason = Refusal::Missing;
    QString address; ///< without a password
    QString detail;  ///< the engine's own words, for the log; may be empty
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
        ReadOnly, ///< opened read-only, or the schema is newer than the program
        Busy,     ///< another program held the write lock too long
        NoSpace,
        ConnectionLost,
        OutcomeUnknown, ///< the commit failed and could not be read back
        Other
    };
    Reason reason = Reason::Other;
    QString detail;
};
template <>
inline constexpr std::array keysOf<Failed::Reason>{
    "read_only", "busy", "no_space", "connection_lost", "outcome_unknown", "other"};

using SubmitResult = std::variant<Saved, Invalid, Conflict, NothingToDo, Cancelled, Failed>;

/// What a check of the whole history found.
struct Verification
{
    enum class Fault : uint8_t {
        None,
        Hash,       ///< a row, or its place in the chain, is not what was written
        Unreadable, ///< a row's record cannot be read
        Replay,     ///< a row's `before` is not the state that the rows before it left
        Difference, ///< a table's record is not what the log says; `record` names it
        Reference   ///< a table refers to a record that does not exist
    };
    Fault fault = Fault::None;
    qint64 seq = 0;   ///< the first faulty row; 0 where tables differ
    RecordKey record; ///< where it is known
    qint64 rows = 0;  ///< rows of the log that were checked
    QByteArray head;  ///< the hash of the last row, hexadecimal

    [[nodiscard]] bool isGood() const { return fault == Fault::None; }
};
template <>
inline constexpr std::array keysOf<Verification::Fault>{"none",   "hash",       "unreadable",
                                                        "replay", "difference", "reference"};

} // namespace mra
