// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/validation.h"

namespace mra {

/// A file to import: its name for messages, and its bytes.
struct ImportFile
{
    QString name;
    QByteArray bytes;
};

/// Why a row was left out; the stable codes of `refused` in JSON.
enum class RowFault : uint8_t {
    Encoding,     ///< not UTF-8; value: the byte offset
    Quoting,      ///< an unclosed quote, or text after a closing one
    UnknownTable, ///< the header row is that of no table; row 1
    ColumnCount,  ///< value: number of cells
    BadDate,
    BadNumber,
    BadCoordinate,
    BadYesNo,
    UnknownKey,   ///< a word that is not of the vocabulary
    DuplicateRow, ///< a second row with the same key in one import
    NotJson,      ///< not JSON of our own export
    Invalid       ///< an error of validation: `issue` says which
};
template <>
inline constexpr std::array keysOf<RowFault>{
    "encoding",       "quoting",    "unknown_table", "column_count",  "bad_date", "bad_number",
    "bad_coordinate", "bad_yes_no", "unknown_key",   "duplicate_row", "not_json", "invalid"};

/// A row that was left out. Rows are counted as lines of a table: the header is row 1.
struct RefusedRow
{
    QString file;
    int row = 0;
    QString table; ///< such as "agreement_parties"; empty where the table is unknown
    QString field; ///< column
    QString value;
    RowFault fault = RowFault::Invalid;
    Issue issue; ///< with RowFault::Invalid
    /// The stable code: that of the issue for Invalid, else that of the fault.
    [[nodiscard]] QString code() const;
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
    Issues warnings;
};

/// Reads tables (CSV in the layout of the reference data, known by their header rows, in any order;
/// JSON of our own export) into edits against the snapshot, as one batch: rows may refer to each
/// other across files. A row is the whole record or child as far as its table has columns: an empty
/// cell empties the field. Pure: writes nothing.
///
/// Adds and updates. Rows of a table named in `replace` that the files do not have are removed as
/// well, provided that a file of the table is there and every row of it can be read. A removal that
/// would leave references behind is refused; it stands in `refused` with an empty file and row 0.
[[nodiscard]] ImportPlan planImport(const QList<ImportFile> &files, const Snapshot &snapshot,
                                    const QStringList &replace = {});

/// The files of the reference data that ship with the program.
[[nodiscard]] QList<ImportFile> referenceData();

} // namespace mra
