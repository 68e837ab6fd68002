// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/jsonbytes.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

constexpr int deepest = 64; // levels of nesting; records have three

char *appendHex(char *out, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = digits[(unit >> shift) & 0xf];
    return out;
}

char *appendAscii(char *out, char16_t unit)
{
    const char *const found = unit >= 0x20 && unit != u'"' && unit != u'\\' ? nullptr
                              : unit == u'"'                                ? "\\\""
                              : unit == u'\\'                               ? "\\\\"
                              : unit == u'\b'                               ? "\\b"
                              : unit == u'\f'                               ? "\\f"
                              : unit == u'\n'                               ? "\\n"
                              : unit == u'\r'                               ? "\\r"
                              : unit == u'\t'                               ? "\\t"
                                                                            : "";
    if (!found)
        *out++ = char(unit);
    else if (!*found)
        return appendHex(out, unit);
    else
        for (const char *c = found; *c; ++c)
            *out++ = *c;
    return out;
}

char *appendUtf8(char *out, char32_t code)
{
    if (code >= 0x10000) {
        *out++ = char(0xf0 | (code >> 18));
        *out++ = char(0x80 | ((code >> 12) & 0x3f));
    } else if (code >= 0x800) {
        *out++ = char(0xe0 | (code >> 12));
    }
    if (code >= 0x800)
        *out++ = char(0x80 | ((code >> 6) & 0x3f));
    else
        *out++ = char(0xc0 | (code >> 6));
    *out++ = char(0x80 | (code & 0x3f));
    return out;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Decodes what follows a backslash. Returns the position after it, or null if the escape is
/// invalid.
const char *appendEscaped(QString &text, const char *at, const char *end)
{
    constexpr QByteArrayView letters("bfnrt");
    constexpr QByteArrayView meant("\b\f\n\r\t");
    const char c = *at++;
    if (c != 'u') {
        const qsizetype place = letters.indexOf(c);
        text += QLatin1Char(place < 0 ? c : meant[place]);
        return at;
    }
    bool isHex = end - at >= 4;
    const ushort unit = isHex ? QByteArrayView(at, 4).toUShort(&isHex, 16) : 0;
    text += QChar(unit);
    return isHex ? at + 4 : nullptr;
}

} // namespace

void appendJson(QByteArray &json, QStringView text)
{
    constexpr qsizetype longest = 6; // bytes for one UTF-16 unit: \u00ff
    const qsizetype begin = json.size();
    json.resize(begin + longest * text.size() + 2);
    char *out = json.data() + begin;
    *out++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            out = appendAscii(out, c.unicode());
        else if (!c.isSurrogate())
            out = appendUtf8(out, c.unicode());
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            out = appendUtf8(out, QChar::surrogateToUcs4(c, text[++i]));
        else
            out = appendHex(out, c.unicode());
    }
    *out++ = '"';
    json.resize(out - json.constData());
}

void appendJsonKey(QByteArray &json, QByteArrayView key)
{
    json += '"';
    json += key;
    json += "\":";
}

void appendJson(QByteArray &json, double number)
{
    constexpr double exact = 1LL << 53;
    if (!std::isfinite(number))
        json += "null";
    else if (std::abs(number) < exact && number == std::trunc(number))
        json += QByteArray::number(qint64(number));
    else
        json += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

JsonCursor::JsonCursor(QByteArrayView json)
    : m_at(json.data())
    , m_end(json.data() + json.size())
{
    if (!QUtf8StringView(json.data(), json.size()).isValidUtf8())
        breakOff();
}

void JsonCursor::breakOff()
{
    m_isBroken = true;
    m_at = m_end;
}

char JsonCursor::peek()
{
    while (m_at < m_end && isSpace(*m_at))
        ++m_at;
    return m_at < m_end ? *m_at : '\0';
}

bool JsonCursor::isNumber()
{
    const char c = peek();
    return c == '-' || (c >= '0' && c <= '9');
}

bool JsonCursor::take(char c)
{
    const bool isThere = peek() == c;
    m_at += isThere;
    return isThere;
}

bool JsonCursor::expect(char c)
{
    const bool isThere = take(c);
    if (!isThere)
        breakOff();
    return isThere;
}

bool JsonCursor::enter(char open)
{
    if (peek() != open) {
        skip();
        return false;
    }
    ++m_at;
    if (++m_depth > deepest)
        breakOff();
    return !m_isBroken;
}

bool JsonCursor::leave()
{
    --m_depth;
    return true;
}

bool JsonCursor::skipWord(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

void JsonCursor::skip()
{
    switch (peek()) {
    case '"':
        bool hasEscapes;
        static_cast<void>(raw(hasEscapes));
        break;
    case '[':
        eachItem([this] { skip(); });
        break;
    case '{':
        eachMember([this](QByteArrayView) { skip(); });
        break;
    default:
        if (isNumber())
            static_cast<void>(number());
        else if (!skipWord("true") && !skipWord("false") && !skipWord("null"))
            breakOff();
    }
}

QByteArrayView JsonCursor::raw(bool &hasEscapes)
{
    const char *const begin = ++m_at;
    hasEscapes = false;
    while (m_at < m_end && *m_at != '"') {
        const bool isEscape = *m_at == '\\';
        hasEscapes |= isEscape;
        m_at += isEscape && m_end - m_at > 1 ? 2 : 1;
    }
    if (m_at == m_end) {
        breakOff();
        return {};
    }
    return {begin, m_at++};
}

QString JsonCursor::text()
{
    if (!isText()) {
        skip();
        return {};
    }
    bool hasEscapes = false;
    const QByteArrayView bytes = raw(hasEscapes);
    if (!hasEscapes)
        return QString::fromUtf8(bytes);
    QString text;
    const char *at = bytes.begin();
    while (at < bytes.end()) {
        const char *const escape = std::find(at, bytes.end(), '\\');
        text += QString::fromUtf8(at, escape - at);
        at = escape == bytes.end() ? escape : appendEscaped(text, escape + 1, bytes.end());
        if (!at) {
            breakOff();
            return {};
        }
    }
    return text;
}

QByteArrayView JsonCursor::key(QByteArray &unescaped)
{
    if (!isText()) {
        breakOff();
        return {};
    }
    const char *const begin = m_at;
    bool hasEscapes = false;
    const QByteArrayView bytes = raw(hasEscapes);
    if (!hasEscapes)
        return bytes;
    m_at = begin;
    unescaped = text().toUtf8();
    return unescaped;
}

double JsonCursor::number()
{
    if (!isNumber()) {
        skip();
        return 0;
    }
    const char *const begin = m_at;
    m_at = std::find_if_not(m_at, m_end, isOfNumber);
    bool isRight = false;
    const double number = QByteArrayView(begin, m_at).toDouble(&isRight);
    if (!isRight)
        breakOff();
    return isRight ? number : 0;
}

std::optional<bool> JsonCursor::yesOrNo()
{
    const char c = peek();
    skip();
    return c == 't' ? std::optional(true) : c == 'f' ? std::optional(false) : std::nullopt;
}

} // namespace mra
