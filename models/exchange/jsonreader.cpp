// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonreader.h"

#include "domain/records/cleantext.h"
#include "exchange/csv.h"
#include "exchange/limits.h"

namespace mra {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the text is a JSON number: no plus sign, no leading zeros, digits on both sides of the
/// point.
bool isNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto has = [&](char c) { return at < text.size() && text[at] == c; };
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > begin;
    };
    if (has('-'))
        ++at;
    if (has('0'))
        ++at;
    else if (!digits())
        return false;
    if (has('.')) {
        ++at;
        if (!digits())
            return false;
    }
    if (has('e') || has('E')) {
        ++at;
        if (has('+') || has('-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

} // namespace

JsonToken JsonReader::next()
{
    skipBlanks();
    if (!isInBounds())
        return fail(RowFault::RecordTooLong, maxRecordBytes / mebibyte);
    if (m_bytes.atEnd()) {
        if (m_bytes.fault())
            return m_fault = *m_bytes.fault(), JsonToken::Broken;
        return m_expect == Expect::Nothing ? JsonToken::End : failHere();
    }
    switch (m_expect) {
    case Expect::Nothing:
        return failHere();
    case Expect::CommaOrEnd:
        return readComma();
    case Expect::KeyOrEnd:
        return m_bytes.peek() == '}' ? close() : readKey();
    case Expect::Key:
        return readKey();
    case Expect::ValueOrEnd:
        return m_bytes.peek() == ']' ? close() : readValue();
    case Expect::Value:
        break;
    }
    return readValue();
}

JsonToken JsonReader::fail(RowFault fault, qint64 value)
{
    m_fault = {fault, QString::number(value)};
    return JsonToken::Broken;
}

void JsonReader::skipBlanks()
{
    while (!m_bytes.atEnd()) {
        const char c = m_bytes.peek();
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        m_bytes.skip(1);
    }
}

bool JsonReader::isInBounds() const
{
    return m_bytes.offset() - m_recordBegin <= maxRecordBytes;
}

JsonToken JsonReader::readComma()
{
    const bool isInObject = m_open.endsWith('{');
    const char c = m_bytes.peek();
    if (c == (isInObject ? '}' : ']'))
        return close();
    if (c != ',')
        return failHere();
    m_bytes.skip(1);
    m_expect = isInObject ? Expect::Key : Expect::Value;
    return next();
}

JsonToken JsonReader::readKey()
{
    if (m_bytes.peek() != '"')
        return failHere();
    const JsonToken token = readString(JsonToken::Key);
    if (token == JsonToken::Broken)
        return token;
    skipBlanks();
    if (m_bytes.atEnd() || m_bytes.peek() != ':')
        return failHere();
    m_bytes.skip(1);
    m_expect = Expect::Value;
    return token;
}

JsonToken JsonReader::readValue()
{
    switch (const char c = m_bytes.peek()) {
    case '{':
    case '[':
        return open(c);
    case '"':
        return readString(JsonToken::String);
    case 't':
        return readWord("true", JsonToken::True);
    case 'f':
        return readWord("false", JsonToken::False);
    case 'n':
        return readWord("null", JsonToken::Null);
    default:
        return c == '-' || isDigit(c) ? readNumber() : failHere();
    }
}

JsonToken JsonReader::open(char bracket)
{
    if (m_open.size() == maxJsonDepth)
        return fail(RowFault::TooDeep, maxJsonDepth);
    m_bytes.skip(1);
    m_open += bracket;
    m_expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return bracket == '{' ? JsonToken::BeginObject : JsonToken::BeginArray;
}

JsonToken JsonReader::close()
{
    const bool isObject = m_bytes.take() == '}';
    m_open.chop(1);
    endValue();
    return isObject ? JsonToken::EndObject : JsonToken::EndArray;
}

void JsonReader::endValue()
{
    m_expect = m_open.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
}

JsonToken JsonReader::readString(JsonToken token)
{
    const qint64 begin = m_bytes.offset();
    m_bytes.skip(1);
    m_text.resize(0);
    for (;;) {
        if (!readRun())
            return JsonToken::Broken;
        const char c = m_bytes.take();
        if (c == '"')
            break;
        if (c != '\\' || !readEscape())
            return failHere();
    }
    if (!m_text.isValidUtf16()) // an escaped lone surrogate
        return fail(RowFault::JsonSyntax, begin);
    m_text = normalizedText(m_text);
    if (token == JsonToken::String)
        endValue();
    return token;
}

/// Reads up to a quotation mark, an escape or a control character, without consuming it.
bool JsonReader::readRun()
{
    const qint64 begin = m_bytes.offset();
    m_raw.resize(0);
    while (!m_bytes.atEnd()) {
        const QByteArrayView chunk = m_bytes.chunk();
        qsizetype run = 0;
        while (run < chunk.size() && chunk[run] != '"' && chunk[run] != '\\' &&
               uchar(chunk[run]) >= 0x20)
            ++run;
        m_raw.append(chunk.data(), run);
        m_bytes.skip(run);
        if (!isInBounds())
            return fail(RowFault::RecordTooLong, maxRecordBytes / mebibyte), false;
        if (run < chunk.size())
            break;
    }
    if (const qsizetype bad = firstInvalidUtf8(m_raw); bad >= 0)
        return fail(RowFault::Encoding, begin + bad), false;
    if (m_bytes.atEnd())
        return failHere(), false;
    m_text += QString::fromUtf8(m_raw);
    return true;
}

bool JsonReader::readEscape()
{
    if (m_bytes.atEnd())
        return false;
    constexpr std::array escapes{std::pair{'"', u'"'},  std::pair{'\\', u'\\'},
                                 std::pair{'/', u'/'},  std::pair{'b', u'\b'},
                                 std::pair{'f', u'\f'}, std::pair{'n', u'\n'},
                                 std::pair{'r', u'\r'}, std::pair{'t', u'\t'}};
    const char c = m_bytes.peek();
    if (c == 'u') {
        m_bytes.skip(1);
        const auto unit = readHex();
        if (unit)
            m_text += QChar(*unit);
        return unit.has_value();
    }
    for (const auto &[letter, meaning] : escapes) {
        if (c == letter) {
            m_bytes.skip(1);
            m_text += QChar(meaning);
            return true;
        }
    }
    return false;
}

std::optional<char16_t> JsonReader::readHex()
{
    char16_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        if (m_bytes.atEnd())
            return std::nullopt;
        const char c = m_bytes.peek();
        const int digit = isDigit(c)             ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        m_bytes.skip(1);
        unit = char16_t(unit * 16 + digit);
    }
    return unit;
}

JsonToken JsonReader::readNumber()
{
    constexpr qsizetype longest = 64;
    const qint64 begin = m_bytes.offset();
    m_raw.resize(0);
    while (!m_bytes.atEnd() && m_raw.size() <= longest) {
        const char c = m_bytes.peek();
        if (!isDigit(c) && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E')
            break;
        m_raw += m_bytes.take();
    }
    bool isFinite = false;
    m_number = m_raw.toDouble(&isFinite);
    if (!isNumber(m_raw) || m_raw.size() > longest || !isFinite)
        return fail(RowFault::JsonSyntax, begin);
    endValue();
    return JsonToken::Number;
}

JsonToken JsonReader::readWord(const char *word, JsonToken token)
{
    const qint64 begin = m_bytes.offset();
    for (; *word; ++word) {
        if (m_bytes.atEnd() || m_bytes.take() != *word)
            return fail(RowFault::JsonSyntax, begin);
    }
    endValue();
    return token;
}

} // namespace mra
