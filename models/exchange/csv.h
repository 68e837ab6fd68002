// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/bytesource.h"

#include <array>
#include <string>
#include <vector>

namespace mra {

/// The cells of a row in a single block of memory, since an import keeps all rows in memory.
class Cells
{
public:
    Cells() = default;
    /// `ends`: the end of each cell in the UTF-8 text.
    Cells(QByteArrayView text, const std::vector<quint32> &ends);

    [[nodiscard]] qsizetype size() const { return m_count; }
    [[nodiscard]] QString at(qsizetype place) const;
    [[nodiscard]] QStringList all() const;

private:
    [[nodiscard]] quint32 end(qsizetype place) const;

    QByteArray m_block; ///< the ends, then the text
    int m_count = 0;
};

/// A line of a table: its number (the header is 1) and its cells, or the reason why it cannot be
/// read.
struct CsvRow
{
    int number = 0;
    Cells cells;
    std::optional<RowFault> fault;
    QString value; ///< with a fault: byte offset in the file, number of cells, or a limit
};

/// Reads comma-separated values (RFC 4180, UTF-8) row by row. Semicolons or tabs may replace the
/// commas, as spreadsheets of many countries write them. Lines end in LF or CRLF; a CRLF within
/// quotes is read as LF; empty lines are counted but give no row. Cells are not trimmed. A faulty
/// row does not affect the others, except that an unclosed quote or a row beyond the limits
/// consumes the rest of the file.
class CsvReader
{
public:
    explicit CsvReader(ByteSource &bytes)
        : m_bytes(bytes)
    {
        setSeparator(',');
    }
    /// The next row that is not empty; nullopt at the end, or if the bytes cannot be read.
    [[nodiscard]] std::optional<CsvRow> next();
    /// Must be called before the first row is read.
    void setSeparator(char separator);

private:
    using Stops = std::array<bool, 256>; ///< the bytes that end a run

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
    std::string m_raw;  ///< the row as it stands in the file
    std::string m_text; ///< its cells, joined
    std::vector<quint32> m_ends;
    qsizetype m_cellCount = 0;
};

/// All rows of a text in memory.
[[nodiscard]] QList<CsvRow> readCsv(const QByteArray &bytes);

/// One line including its LF. A cell is quoted only if it contains a comma, a quote or a line
/// break.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Offset of the first invalid UTF-8 sequence (overlong forms and surrogates included); -1 if there
/// is none.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace mra
