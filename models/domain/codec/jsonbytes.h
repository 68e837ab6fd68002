// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// Writes and reads JSON as UTF-8 bytes without a document tree: a base has a hundred thousand
// records, and its log holds each of them at least twice.

namespace mra {

/// Appends a text with quotes and escapes, as QJsonDocument would write it.
void appendJson(QByteArray &json, QStringView text);
/// Appends `"key":`. The key must not need escapes.
void appendJsonKey(QByteArray &json, QByteArrayView key);
/// Appends a number as QJsonDocument would write it; null if it is not finite.
void appendJson(QByteArray &json, double number);

/// Reads one JSON text from beginning to end. Each call consumes exactly one value, whatever its
/// type. After a syntax error the cursor is broken and consumes nothing more.
class JsonCursor
{
public:
    explicit JsonCursor(QByteArrayView json);

    /// The first character of the next value: `"`, `{`, `[`, or the first of a number, true, false
    /// or null. 0 at the end.
    [[nodiscard]] char peek();
    [[nodiscard]] bool isText() { return peek() == '"'; }
    [[nodiscard]] bool isNumber();

    void skip();
    /// The empty text if the value is not a string.
    [[nodiscard]] QString text();
    /// 0 if the value is not a number.
    [[nodiscard]] double number();
    /// nullopt if the value is neither true nor false.
    [[nodiscard]] std::optional<bool> yesOrNo();

    /// Calls visit() before each item; visit() must consume the item. Returns false if the value is
    /// not an array.
    template <class Visit>
    bool eachItem(Visit &&visit)
    {
        if (!enter('['))
            return false;
        if (take(']'))
            return leave();
        do
            visit();
        while (take(','));
        return expect(']') && leave();
    }
    /// Calls visit(key) before each value of an object; visit() must consume the value. The key is
    /// valid only during the call. Returns false if the value is not an object.
    template <class Visit>
    bool eachMember(Visit &&visit)
    {
        if (!enter('{'))
            return false;
        if (take('}'))
            return leave();
        do {
            QByteArray unescaped;
            const QByteArrayView name = key(unescaped);
            if (expect(':'))
                visit(name);
        } while (take(','));
        return expect('}') && leave();
    }

    /// Whether the whole text was read and is valid JSON.
    [[nodiscard]] bool isComplete() { return peek() == 0 && !m_isBroken; }

private:
    [[nodiscard]] bool enter(char open);
    [[nodiscard]] bool leave();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool expect(char c);
    [[nodiscard]] QByteArrayView key(QByteArray &unescaped);
    /// The bytes between the quotes, still escaped.
    [[nodiscard]] QByteArrayView raw(bool &hasEscapes);
    [[nodiscard]] bool skipWord(QByteArrayView word);
    void breakOff();

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    bool m_isBroken = false;
};

} // namespace mra
