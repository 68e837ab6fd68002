// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/bytesource.h"

namespace mra {

/// The tokens of a JSON text.
enum class JsonToken : uint8_t {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Key,    ///< text() is the key
    String, ///< text() is its value
    Number, ///< number() is its value
    True,
    False,
    Null,
    End,   ///< end of the text
    Broken ///< fault() tells why; nothing follows
};

/// Reads JSON (RFC 8259, UTF-8) strictly and token by token. The text is never held in memory;
/// limited are its depth (maxJsonDepth) and the bytes between two calls of beginRecord()
/// (maxRecordBytes). Duplicate keys are both reported. Strings are converted to normal form C.
class JsonReader
{
public:
    explicit JsonReader(ByteSource &bytes)
        : m_bytes(bytes)
    {
    }

    JsonToken next();
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] double number() const { return m_number; }
    /// How many objects and arrays are open.
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    void beginRecord() { m_recordBegin = m_bytes.offset(); }
    /// JsonSyntax or Encoding with the byte offset; TooDeep or RecordTooLong with the limit; or the
    /// fault of the byte source.
    [[nodiscard]] const ByteSource::Fault &fault() const { return m_fault; }

private:
    /// What the grammar allows next.
    enum class Expect : uint8_t { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };

    JsonToken fail(RowFault fault, qint64 value);
    JsonToken failHere() { return fail(RowFault::JsonSyntax, m_bytes.offset()); }
    void skipBlanks();
    [[nodiscard]] bool isInBounds() const;
    JsonToken readComma();
    JsonToken readKey();
    JsonToken readValue();
    JsonToken open(char bracket);
    JsonToken close();
    JsonToken readString(JsonToken token);
    [[nodiscard]] bool readRun();
    [[nodiscard]] bool readEscape();
    [[nodiscard]] std::optional<char16_t> readHex();
    JsonToken readNumber();
    JsonToken readWord(const char *word, JsonToken token);
    void endValue();

    ByteSource &m_bytes;
    QByteArray m_open; ///< the open brackets
    Expect m_expect = Expect::Value;
    qint64 m_recordBegin = 0;
    QByteArray m_raw; ///< the bytes of a string or number, escapes decoded to UTF-8
    QString m_text;
    double m_number = 0;
    ByteSource::Fault m_fault;
};

} // namespace mra
