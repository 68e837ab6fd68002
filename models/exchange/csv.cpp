// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"

#include <algorithm>

namespace mra {

namespace {

constexpr qsizetype maxRowBytes = 1024 * 1024;
constexpr qsizetype maxCells = 256;

/// One pass over the bytes, a row at a time.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_at(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    QList<CsvRow> readAll()
    {
        QList<CsvRow> rows;
        for (int number = 1; m_at < m_bytes.size(); ++number) {
            if (CsvRow row = readRow(); row.fault || !row.cells.isEmpty()) {
                row.number = number;
                rows.append(std::move(row));
            }
        }
        return rows;
    }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, Broken };

    CsvRow readRow()
    {
        const qsizetype begin = m_at;
        m_row = {};
        m_cell.clear();
        m_cellCount = 0;
        State state = State::CellStart;
        while (m_at < m_bytes.size()) {
            if (m_at - begin >= maxRowBytes) {
                m_at = m_bytes.size();
                break;
            }
            const char c = m_bytes[m_at++];
            if (c == '\n' && state != State::Quoted)
                break;
            state = step(state, c);
        }
        const bool tooLong = m_at - begin > maxRowBytes;
        const bool blank = state == State::CellStart && m_cellCount == 0;
        endCell();
        if (state == State::Quoted || state == State::Broken || tooLong)
            fail(RowFault::Quoting, {});
        else if (const auto bad =
                     firstInvalidUtf8(QByteArrayView(m_bytes).sliced(begin, m_at - begin));
                 bad >= 0)
            fail(RowFault::Encoding, QString::number(begin + bad));
        else if (m_cellCount > maxCells)
            fail(RowFault::ColumnCount, QString::number(m_cellCount));
        else if (blank)
            m_row.cells.clear();
        return std::move(m_row);
    }

    State step(State state, char c)
    {
        const bool ofLineEnd = c == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n';
        if (ofLineEnd)
            return state;
        switch (state) {
        case State::CellStart:
            if (c == '"')
                return State::Quoted;
            [[fallthrough]];
        case State::Plain:
            if (c == ',') {
                endCell();
                return State::CellStart;
            }
            m_cell += c;
            return State::Plain;
        case State::Quoted:
            if (c == '"')
                return State::QuoteInQuoted;
            m_cell += c;
            return State::Quoted;
        case State::QuoteInQuoted:
            if (c == ',') {
                endCell();
                return State::CellStart;
            }
            if (c != '"')
                return State::Broken;
            m_cell += c;
            return State::Quoted;
        case State::Broken:
            break;
        }
        return State::Broken;
    }

    void endCell()
    {
        if (++m_cellCount <= maxCells)
            m_row.cells.append(QString::fromUtf8(m_cell));
        m_cell.clear();
    }

    void fail(RowFault fault, const QString &value)
    {
        m_row.cells.clear();
        m_row.fault = fault;
        m_row.value = value;
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    CsvRow m_row;
    QByteArray m_cell;
    qsizetype m_cellCount = 0;
};

/// The bytes of a sequence that begins with `lead`; 0 where none does.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether the second byte is allowed after the first: no overlong form, surrogate or code point
/// beyond U+10FFFF.
bool isSecondByte(uchar lead, uchar second)
{
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

} // namespace

QList<CsvRow> readCsv(const QByteArray &bytes)
{
    return CsvReader(bytes).readAll();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells) {
        QByteArray bytes = cell.toUtf8();
        const bool quoted = std::any_of(bytes.begin(), bytes.end(), [](char c) {
            return c == ',' || c == '"' || c == '\n' || c == '\r';
        });
        parts += quoted ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
    }
    return parts.join(',') + '\n';
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar lead = uchar(bytes[at]);
        const int length = sequenceLength(lead);
        if (length == 0 || at + length > bytes.size())
            return at;
        if (length > 1 && !isSecondByte(lead, uchar(bytes[at + 1])))
            return at;
        for (int i = 2; i < length; ++i) {
            if ((uchar(bytes[at + i]) & 0xC0) != 0x80)
                return at;
        }
        at += length;
    }
    return -1;
}

} // namespace mra
