// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/import.h"

namespace mra {

/// A line of a table: its number, the header being 1, and its cells, or why it cannot be read.
struct CsvRow
{
    int number = 0;
    QStringList cells;
    std::optional<RowFault> fault;
    QString value; ///< of the fault: byte offset in the file, or number of cells
};

/// Comma-separated values of RFC 4180 in UTF-8. A byte order mark is dropped, lines end in LF or
/// CRLF, a CRLF inside quotes is read as LF, empty lines count but make no row. Nothing is trimmed.
/// A faulty row does not disturb its neighbours, save that an unclosed quote takes the rest of the
/// file with it. Against runaway quotes and binary files a row holds at most 1 MiB (else
/// RowFault::Quoting) and 256 cells (else RowFault::ColumnCount).
[[nodiscard]] QList<CsvRow> readCsv(const QByteArray &bytes);

/// One line with its LF. A cell is quoted only where it holds a comma, a quote or a line break.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Where the first sequence begins that is not UTF-8 (overlong forms and surrogates included); -1
/// where there is none.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace mra
