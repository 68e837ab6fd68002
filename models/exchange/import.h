// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/importplan.h"

namespace mra {

/// Reads tables and JSON of our own export into edits against the snapshot, as one batch: rows may
/// refer to each other across files. Pure but for the files it reads: writes nothing.
///
/// A table (CSV) is known by the name of its file or by the columns that it must have, in any
/// order. A row says what its record or child is as far as the table has columns: an empty cell
/// empties the field, a field without a column stays. Columns that are unknown are noted and left
/// out. JSON likewise: null empties a field, what a record does not mention stays, children too; a
/// record of JSON comes whole, and not at all where one of its children is refused. Where a code is
/// asked, a name or alias that one record of the snapshot has does, and is noted; a code is always
/// that code. Text is kept in normal form C, without what nobody can see.
///
/// Adds and updates. Rows of a table named in `replace` that the files do not have are removed as
/// well, provided that a file of the table is there and every row of it can be read. A removal that
/// would leave references behind is refused; it stands in `refused` with an empty file and row 0.
[[nodiscard]] ImportPlan planImport(const QList<ImportFile> &files, const Snapshot &snapshot,
                                    const QStringList &replace = {});

/// The files of the reference data that ship with the program.
[[nodiscard]] QList<ImportFile> referenceData();

} // namespace mra
