// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// A file to import: its name for messages, and its bytes, or the path where they are read.
struct ImportFile
{
    QString name;
    QByteArray bytes;
    QString path = {}; ///< of a regular file, read in chunks in place of `bytes`; empty: none
};

/// Why a row was left out; the stable codes of `refused` in JSON.
enum class RowFault : uint8_t {
    Encoding,        ///< not UTF-8; value: the byte offset
    Utf16,           ///< a file that says that it is UTF-16 or UTF-32
    Quoting,         ///< an unclosed quote, or text after a closing one
    RowTooLong,      ///< value: the limit in MiB
    TooManyCells,    ///< or items of a list, or keys of an object; value: the limit
    UnknownTable,    ///< neither file name nor header row is that of a table; row 1
    AmbiguousTable,  ///< the header row is that of several tables; value: their names
    MissingColumn,   ///< a table that lacks its keys; value: the columns
    DuplicateColumn, ///< twice in the header row; value: the column
    ColumnCount,     ///< value: number of cells
    BadDate,
    BadNumber,
    BadCoordinate,
    BadYesNo,
    UnknownKey,    ///< a word that is not of the vocabulary
    DuplicateRow,  ///< a second row with the same key in one import
    NotJson,       ///< not JSON of our own export
    JsonSyntax,    ///< value: the byte offset
    TooDeep,       ///< JSON; value: the limit
    RecordTooLong, ///< of JSON, with its children; value: the limit in MiB
    UnknownField,  ///< a key of JSON that such a record does not have
    WrongType,     ///< a value of JSON of another type than the field
    ChildRefused,  ///< of a record of JSON, which is left out whole; field: the list of the child
    AmbiguousName, ///< a name or alias of several records: `meant` are their codes
    SaidTwice,     ///< a key of JSON twice in one object, or two keys that contradict each other
    Unfinished,    ///< an export; from here on nothing of any file is imported; row 0
    FileMissing,
    NotPermitted, ///< the account may not read it
    NotAFile,     ///< a folder, a pipe or a device
    Unreadable,   ///< value: what the system says
    FileTooLarge, ///< value: the limit in MiB
    TooManyRows,  ///< value: the limit
    Invalid       ///< an error of validation: `issue` says which
};
template <>
inline constexpr std::array keysOf<RowFault>{
    "encoding",          "utf16",           "quoting",        "row_too_long",     "too_many_cells",
    "unknown_table",     "ambiguous_table", "missing_column", "duplicate_column", "column_count",
    "bad_date",          "bad_number",      "bad_coordinate", "bad_yes_no",       "unknown_key",
    "duplicate_row",     "not_json",        "json_syntax",    "too_deep",         "record_too_long",
    "unknown_field",     "wrong_type",      "child_refused",  "ambiguous_name",   "said_twice",
    "unfinished_export", "file_missing",    "not_permitted",  "not_a_file",       "unreadable",
    "file_too_large",    "too_many_rows",   "invalid"};

/// A row that was left out. Rows are counted as lines of a table: the header is row 1.
struct RefusedRow
{
    QString file;
    int row = 0;
    QString table; ///< such as "agreement_parties"; empty where the table is unknown
    QString field; ///< column
    QString value;
    RowFault fault = RowFault::Invalid;
    Issue issue;            ///< with RowFault::Invalid
    QStringList meant = {}; ///< with RowFault::AmbiguousName
    /// The stable code: that of the issue for Invalid, else that of the fault.
    [[nodiscard]] QString code() const;
};

/// What a person should know of an import that goes on: a column that the program does not know and
/// leaves out; or a name that it takes for the code of the one record that has it, once for all
/// rows of a table.
struct ImportNote
{
    QString file;
    QString table;
    QString column;
    int row = 0;  ///< the first one with the name
    QString name; ///< empty: an unknown column
    QString meant = {};
    /// The stable code in JSON.
    [[nodiscard]] QString code() const
    {
        return name.isEmpty() ? QStringLiteral("unknown_column") : QStringLiteral("name_taken");
    }
};

/// Rows counted by what becomes of them. A row is `updated` where it changes its own record or
/// child.
struct ImportCounts
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int removed = 0; ///< only by replacing
    int refused = 0;
};

/// What an import would do. Good rows make edits, bad ones are left out with a reason each.
struct ImportPlan
{
    Edits edits;
    QMap<QString, ImportCounts> tables; ///< by table
    ImportCounts total;
    QList<RefusedRow> refused;
    QList<ImportNote> notes;
    Issues warnings;
    bool isStopped = false; ///< a file cannot be read to its end: nothing is imported; the one
                            ///< refusal says why
};

} // namespace mra
