// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"

#include "domain/records/cleantext.h"
#include "exchange/limits.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace mra {

namespace {

constexpr std::array<bool, 256> stopsAt(std::string_view bytes)
{
    std::array<bool, 256> stops{};
    for (const char c : bytes)
        stops[uchar(c)] = true;
    return stops;
}
constexpr auto quotedStops = stopsAt("\"\r");

/// Length of a UTF-8 sequence that begins with `lead`; 0 if none can.
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

/// Whether the second byte may follow the first: no overlong form, surrogate or code point above
/// U+10FFFF.
bool isSecondByte(uchar lead, uchar second)
{
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

} // namespace

// --- cells

Cells::Cells(QByteArrayView text, const std::vector<quint32> &ends)
    : m_count(int(ends.size()))
{
    const qsizetype head = m_count * qsizetype(sizeof(quint32));
    m_block.resize(head + text.size());
    std::memcpy(m_block.data(), ends.data(), size_t(head));
    std::memcpy(m_block.data() + head, text.data(), size_t(text.size()));
}

quint32 Cells::end(qsizetype place) const
{
    quint32 end = 0;
    if (place >= 0)
        std::memcpy(&end, m_block.constData() + place * qsizetype(sizeof end), sizeof end);
    return end;
}

QString Cells::at(qsizetype place) const
{
    const quint32 begin = end(place - 1);
    const qsizetype head = m_count * qsizetype(sizeof begin);
    return normalizedText(
        QString::fromUtf8(m_block.constData() + head + begin, end(place) - begin));
}

QStringList Cells::all() const
{
    QStringList cells;
    cells.reserve(m_count);
    for (qsizetype place = 0; place < m_count; ++place)
        cells.append(at(place));
    return cells;
}

// --- reading

void CsvReader::setSeparator(char separator)
{
    m_separator = separator;
    m_plainStops = stopsAt("\n\r");
    m_plainStops[uchar(separator)] = true;
    m_otherStops = m_plainStops;
    m_otherStops[uchar('"')] = true;
}

std::optional<CsvRow> CsvReader::next()
{
    while (!m_isOver && !m_bytes.atEnd()) {
        CsvRow row = readRow();
        row.number = ++m_number;
        if (m_bytes.fault())
            break;
        if (row.fault || row.cells.size() > 0)
            return row;
    }
    return std::nullopt;
}

CsvRow CsvReader::readRow()
{
    const qint64 begin = m_bytes.offset();
    m_raw.clear();
    m_text.clear();
    m_ends.clear();
    m_cellCount = 0;
    State state = State::CellStart;
    while (!m_bytes.atEnd() && qint64(m_raw.size()) <= maxRowBytes) {
        if (m_bytes.peek() == '\n' && state != State::Quoted) {
            m_bytes.skip(1);
            return finished(state, begin);
        }
        state = readPart(state);
    }
    m_isOver = true;
    return finished(state, begin);
}

/// Reads a run of bytes without special meaning, or one byte with one.
CsvReader::State CsvReader::readPart(State state)
{
    const QByteArrayView chunk = m_bytes.chunk();
    qsizetype run = 0;
    if (state != State::QuoteInQuoted) {
        const Stops &stops = state == State::Quoted  ? quotedStops
                             : state == State::Plain ? m_plainStops
                                                     : m_otherStops;
        const qsizetype most =
            std::min<qsizetype>(chunk.size(), maxRowBytes + 1 - qint64(m_raw.size()));
        while (run < most && !stops[uchar(chunk[run])])
            ++run;
    }
    if (run > 0) {
        m_raw.append(chunk.data(), size_t(run));
        m_text.append(chunk.data(), size_t(run));
        m_bytes.skip(run);
        return state == State::CellStart ? State::Plain : state;
    }
    const char c = m_bytes.take();
    m_raw += c;
    const bool isOfLineEnd = c == '\r' && !m_bytes.atEnd() && m_bytes.peek() == '\n';
    return isOfLineEnd ? state : step(state, c);
}

CsvReader::State CsvReader::step(State state, char c)
{
    switch (state) {
    case State::CellStart:
        if (c == '"')
            return State::Quoted;
        [[fallthrough]];
    case State::Plain:
        if (c == m_separator) {
            endCell();
            return State::CellStart;
        }
        m_text += c;
        return State::Plain;
    case State::Quoted:
        if (c == '"')
            return State::QuoteInQuoted;
        m_text += c;
        return State::Quoted;
    case State::QuoteInQuoted:
        if (c == m_separator) {
            endCell();
            return State::CellStart;
        }
        if (c != '"')
            return State::Broken;
        m_text += c;
        return State::Quoted;
    case State::Broken:
        break;
    }
    return State::Broken;
}

void CsvReader::endCell()
{
    if (++m_cellCount <= maxCells)
        m_ends.push_back(quint32(m_text.size()));
}

CsvRow CsvReader::finished(State state, qint64 begin)
{
    CsvRow row;
    const auto fail = [&row](RowFault fault, qint64 value = -1) {
        row.fault = fault;
        row.value = value < 0 ? QString() : QString::number(value);
    };
    const bool isBlank = state == State::CellStart && m_cellCount == 0;
    endCell();
    if (qint64(m_raw.size()) > maxRowBytes)
        fail(RowFault::RowTooLong, maxRowBytes / mebibyte);
    else if (state == State::Quoted || state == State::Broken)
        fail(RowFault::Quoting);
    else if (const qsizetype bad = firstInvalidUtf8({m_raw.data(), qsizetype(m_raw.size())});
             bad >= 0)
        fail(RowFault::Encoding, begin + bad);
    else if (m_cellCount > maxCells)
        fail(RowFault::TooManyCells, maxCells);
    else if (!isBlank)
        row.cells = Cells({m_text.data(), qsizetype(m_text.size())}, m_ends);
    return row;
}

QList<CsvRow> readCsv(const QByteArray &bytes)
{
    ByteSource source({QString(), bytes});
    CsvReader reader(source);
    QList<CsvRow> rows;
    while (auto row = reader.next())
        rows.append(std::move(*row));
    return rows;
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
        quint64 eight = 0;
        for (; at + qsizetype(sizeof eight) <= bytes.size(); at += sizeof eight) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if (eight & 0x8080808080808080u) // not eight ASCII characters
                break;
        }
        if (at == bytes.size())
            break;
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
