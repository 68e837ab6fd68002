// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/bytesource.h"

#include <array>
#include <string>
#include <vector>

namespace mra {

/// The cells of a row in one block of memory, since an import holds all rows at a time.
class Cells
{
public:
    Cells() = default;
    /// `ends`: where each cell ends in the UTF-8 text.
    Cells(QByteArrayView text, const std::vector<quint32> &ends);

    [[nodiscard]] qsizetype size() const { return m_count; }
    [[nodiscard]] QString at(qsizetype place) const;
    [[nodiscard]] QStringList all() const;

private:
    [[nodiscard]] quint32 end(qsizetype place) const;

    QByteArray m_block; ///< the ends, then the text
    int m_count = 0;
};

/// A line of a table: its number, the header being 1, and its cells, or why it cannot be read.
struct CsvRow
{
    int number = 0;
    Cells cells;
    std::optional<RowFault> fault;
    QString value; ///< of the fault: byte offset in the file, number of cells, or a limit
};

/// Comma-separated values of RFC 4180 in UTF-8, a row at a time, or with semicolons or tabs in
/// place of the commas, as spreadsheets of many countries write them. Lines end in LF or CRLF, a
/// CRLF inside quotes is read as LF, empty lines count but make no row. Nothing is trimmed. A
/// faulty row does not disturb its neighbours, save that an unclosed quote or a row beyond the
/// bounds takes the rest of the file with it.
class CsvReader
{
public:
    explicit CsvReader(ByteSource &bytes)
        : m_bytes(bytes)
    {
        setSeparator(',');
    }
    /// The next row that is not empty; nothing at the end, or where the bytes have a fault.
    [[nodiscard]] std::optional<CsvRow> next();
    /// Before the first row.
    void setSeparator(char separator);

private:
    using Stops = std::array<bool, 256>; ///< the bytes at which a run ends

    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, Broken };

    CsvRow readRow();
    State readPart(State state);
    State step(State state, char c);
    void endCell();
    [[nodiscard]] CsvRow finished(State state, qint64 begin);

    ByteSource &m_bytes;
    char m_separator = ',';
    Stops m_plainStops = {};
    Stops m_otherStops = {};
    int m_number = 0;
    bool m_isOver = false;
    std::string m_raw;  ///< of the row, as it stands in the file
    std::string m_text; ///< of its cells
    std::vector<quint32> m_ends;
    qsizetype m_cellCount = 0;
};

/// All rows of a text in memory.
[[nodiscard]] QList<CsvRow> readCsv(const QByteArray &bytes);

/// One line with its LF. A cell is quoted only where it holds a comma, a quote or a line break.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Where the first sequence begins that is not UTF-8 (overlong forms and surrogates included); -1
/// where there is none.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace mra
