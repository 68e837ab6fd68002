// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// A file to import: a name for messages, and its bytes or the path to read them from.
struct ImportFile
{
    QString name;
    QByteArray bytes;
    QString path = {}; ///< of a regular file, read in chunks instead of `bytes`; empty: use `bytes`
};

/// Why a row was left out. The keys are the stable codes of `refused` in JSON.
enum class RowFault : uint8_t {
    Encoding,        ///< not UTF-8; value: the byte offset
    Utf16,           ///< the file is declared as UTF-16 or UTF-32
    Quoting,         ///< an unclosed quote, or text after the closing quote
    RowTooLong,      ///< value: the limit in MiB
    TooManyCells,    ///< also list items, or keys of an object; value: the limit
    UnknownTable,    ///< neither file name nor header row matches a table; row 1
    AmbiguousTable,  ///< the header row matches several tables; value: their names
    MissingColumn,   ///< the table lacks key columns; value: the columns
    DuplicateColumn, ///< a column occurs twice in the header row; value: the column
    ColumnCount,     ///< value: number of cells
    BadDate,
    BadNumber,
    BadCoordinate,
    BadYesNo,
    UnknownKey,    ///< a word outside the vocabulary
    DuplicateRow,  ///< a second row with the same key in one import
    NotJson,       ///< not JSON written by our export
    JsonSyntax,    ///< value: the byte offset
    TooDeep,       ///< JSON nested too deeply; value: the limit
    RecordTooLong, ///< a JSON record with its children; value: the limit in MiB
    UnknownField,  ///< a JSON key that this kind of record does not have
    WrongType,     ///< a JSON value whose type is not that of the field
    ChildRefused,  ///< a JSON record left out because of a child; field: the list of the child
    AmbiguousName, ///< a name or alias of several records; `meant`: their codes
    RepeatedKey,   ///< a JSON key occurs twice in an object, or two keys contradict each other
    Unfinished,    ///< an incomplete export; stops the import of all files; row 0
    FileMissing,
    NotPermitted, ///< the account may not read the file
    NotAFile,     ///< a folder, a pipe or a device
    Unreadable,   ///< value: the system's message
    FileTooLarge, ///< value: the limit in MiB
    TooManyRows,  ///< value: the limit
    Invalid       ///< a validation error; see `issue`
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

/// A row that was left out. Rows are numbered like the lines of a table: the header is row 1.
struct RefusedRow
{
    QString file;
    int row = 0;
    QString table; ///< such as "agreement_parties"; empty: unknown
    QString field; ///< column
    QString value;
    RowFault fault = RowFault::Invalid;
    Issue issue;            ///< with RowFault::Invalid
    QStringList meant = {}; ///< with RowFault::AmbiguousName
    /// The stable code: that of the issue if the fault is Invalid, else that of the fault.
    [[nodiscard]] QString code() const;
};

/// Something to know about an import that proceeds: a column was unknown and ignored, or a name was
/// accepted for the code of the only record with that name; noted once for all rows of a table.
struct ImportNote
{
    QString file;
    QString table;
    QString column;
    int row = 0;  ///< the first row with the name
    QString name; ///< empty: an unknown column
    QString meant = {};
    /// The stable code for JSON.
    [[nodiscard]] QString code() const
    {
        return name.isEmpty() ? QStringLiteral("unknown_column") : QStringLiteral("name_taken");
    }
};

/// Numbers of rows by outcome. A row is `updated` if it changes its own record or child.
struct ImportCounts
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int removed = 0; ///< only by replacing
    int refused = 0;
};

/// What an import would do. Good rows become edits; each bad row is left out with a reason.
struct ImportPlan
{
    Edits edits;
    QMap<QString, ImportCounts> tables; ///< by table
    ImportCounts total;
    QList<RefusedRow> refused;
    QList<ImportNote> notes;
    Issues warnings;
    bool isStopped = false; ///< a file cannot be read to its end, so nothing is imported; the only
                            ///< refusal tells why
};

} // namespace mra
