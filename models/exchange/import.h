// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/importplan.h"

namespace mra {

/// Turns tables and JSON of our own export into edits against the snapshot, as one batch: rows may
/// refer to each other across files. Reads the files but writes nothing.
///
/// A table (CSV) is recognised by its file name or by its required columns, in any order. A row
/// sets the fields of its record or child for which the table has columns: an empty cell clears the
/// field, a field without a column keeps its value. Unknown columns are noted and ignored. JSON
/// works alike: null clears a field, and fields and children that a record does not mention stay. A
/// JSON record is refused as a whole if one of its children is refused. Where a code is expected, a
/// name or alias of exactly one record of the snapshot is accepted and noted; a code always means
/// the record with that code. Text is stored in normal form C without invisible characters.
///
/// Adds and updates records. For tables named in `replace`, rows missing from the files are removed
/// as well, provided that a file of the table is present and all its rows are readable. A removal
/// that would leave references dangling is refused and listed in `refused` with an empty file and
/// row 0.
[[nodiscard]] ImportPlan planImport(const QList<ImportFile> &files, const Snapshot &snapshot,
                                    const QStringList &replace = {});

/// The reference data files that ship with the program.
[[nodiscard]] QList<ImportFile> referenceData();

} // namespace mra
