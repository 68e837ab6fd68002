// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// JSON as UTF-8 bytes, written and read without a document in between: a base has a hundred
// thousand records, and their log as many texts twice.

namespace mra {

/// Appends a text as QJsonDocument writes it, with quotes and escapes.
void appendJson(QByteArray &json, QStringView text);
/// Appends `"key":`; the key needs no escapes.
void appendJsonKey(QByteArray &json, QByteArrayView key);
/// Appends a number as QJsonDocument writes it; what is not finite is null.
void appendJson(QByteArray &json, double number);

/// Reads one JSON text from its beginning to its end. Each call consumes one value whole, whatever
/// its type is. Where the text is not JSON the reader is broken and consumes no more.
class JsonCursor
{
public:
    explicit JsonCursor(QByteArrayView json);

    /// The first character of the next value: `"`, `{`, `[`, one of a number or of true, false and
    /// null; 0 at the end.
    [[nodiscard]] char peek();
    [[nodiscard]] bool isText() { return peek() == '"'; }
    [[nodiscard]] bool isNumber();

    void skip();
    /// The empty text where the value is none.
    [[nodiscard]] QString text();
    /// 0 where the value is no number.
    [[nodiscard]] double number();
    /// Nothing where the value is neither true nor false.
    [[nodiscard]] std::optional<bool> yesOrNo();

    /// Calls visit() once before each item, which it must consume. False where the value is no
    /// array.
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
    /// Calls visit(key) before each value of an object, which it must consume; the key is valid as
    /// long as that. False where the value is no object.
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

    /// Whether all was read and was JSON.
    [[nodiscard]] bool isComplete() { return peek() == 0 && !m_isBroken; }

private:
    [[nodiscard]] bool enter(char open);
    [[nodiscard]] bool leave();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool expect(char c);
    [[nodiscard]] QByteArrayView key(QByteArray &unescaped);
    /// Between its quotes, as it stands there.
    [[nodiscard]] QByteArrayView raw(bool &hasEscapes);
    [[nodiscard]] bool skipWord(QByteArrayView word);
    void breakOff();

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    bool m_isBroken = false;
};

} // namespace mra
