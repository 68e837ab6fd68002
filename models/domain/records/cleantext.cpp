// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/cleantext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace mra {

namespace {

enum class Role : uint8_t {
    Visible,
    Blank,      ///< looks like a space but is another character
    WideBlank,  ///< U+3000, the space of East Asian text
    Joiner,     ///< joins or separates adjacent letters
    Direction,  ///< sets the direction of neutral characters
    Selector,   ///< selects a variant of the preceding character
    Meaningless ///< has no effect in displayed text
};

struct NamedCharacter
{
    char32_t code;
    const char *name;
};
/// Characters that occur in documents and spreadsheets.
constexpr std::array namedCharacters{
    NamedCharacter{0x00a0, "NO-BREAK SPACE"},
    NamedCharacter{0x00ad, "SOFT HYPHEN"},
    NamedCharacter{0x034f, "COMBINING GRAPHEME JOINER"},
    NamedCharacter{0x061c, "ARABIC LETTER MARK"},
    NamedCharacter{0x2002, "EN SPACE"},
    NamedCharacter{0x2003, "EM SPACE"},
    NamedCharacter{0x2007, "FIGURE SPACE"},
    NamedCharacter{0x2009, "THIN SPACE"},
    NamedCharacter{0x200a, "HAIR SPACE"},
    NamedCharacter{0x200b, "ZERO WIDTH SPACE"},
    NamedCharacter{0x200c, "ZERO WIDTH NON-JOINER"},
    NamedCharacter{0x200d, "ZERO WIDTH JOINER"},
    NamedCharacter{0x200e, "LEFT-TO-RIGHT MARK"},
    NamedCharacter{0x200f, "RIGHT-TO-LEFT MARK"},
    NamedCharacter{0x2028, "LINE SEPARATOR"},
    NamedCharacter{0x2029, "PARAGRAPH SEPARATOR"},
    NamedCharacter{0x202f, "NARROW NO-BREAK SPACE"},
    NamedCharacter{0x2060, "WORD JOINER"},
    NamedCharacter{0x2061, "FUNCTION APPLICATION"},
    NamedCharacter{0x2062, "INVISIBLE TIMES"},
    NamedCharacter{0x2063, "INVISIBLE SEPARATOR"},
    NamedCharacter{0x2064, "INVISIBLE PLUS"},
    NamedCharacter{0x3000, "IDEOGRAPHIC SPACE"},
    NamedCharacter{0x3164, "HANGUL FILLER"},
    NamedCharacter{0xfeff, "ZERO WIDTH NO-BREAK SPACE"},
};

bool isIn(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

bool isSelector(char32_t code)
{
    return isIn(code, 0xfe00, 0xfe0f) || isIn(code, 0xe0100, 0xe01ef) ||
           isIn(code, 0x180b, 0x180d) || code == 0x180f;
}

/// Format characters of Unicode that are visible, or are refused as unsafe.
bool isFormatThatStays(char32_t code)
{
    return isIn(code, 0x0600, 0x0605) || code == 0x06dd || code == 0x070f ||
           isIn(code, 0x0890, 0x0891) || code == 0x08e2 || code == 0x110bd || code == 0x110cd ||
           isIn(code, 0x13430, 0x1343f) || isIn(code, 0x202a, 0x202e) || isIn(code, 0x2066, 0x2069);
}

Role roleOf(char32_t code)
{
    if (code < 0xa0)
        return Role::Visible;
    if (code == 0x3000)
        return Role::WideBlank;
    if (isIn(code, 0x200c, 0x200d) || code == 0x180e)
        return Role::Joiner;
    if (isIn(code, 0x200e, 0x200f) || code == 0x061c)
        return Role::Direction;
    if (isSelector(code))
        return Role::Selector;
    const bool isFiller = code == 0x034f || isIn(code, 0x115f, 0x1160) || code == 0x3164 ||
                          code == 0xffa0 || isIn(code, 0x17b4, 0x17b5);
    switch (QChar::category(code)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Role::Blank;
    case QChar::Other_Format:
        return isFormatThatStays(code) ? Role::Visible : Role::Meaningless;
    default:
        return isFiller ? Role::Meaningless : Role::Visible;
    }
}

/// Code points; a lone surrogate counts as one.
QList<char32_t> codesOf(const QString &text)
{
    QList<char32_t> codes;
    codes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            codes.append(QChar::surrogateToUcs4(c, text[++i]));
        else
            codes.append(c.unicode());
    }
    return codes;
}

bool isSymbol(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier ||
           category == QChar::Symbol_Math;
}

/// Letters of these scripts change their form when joined.
bool hasJoiningScript(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mandaic:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_PhagsPa:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Tibetan:
    case QChar::Script_Balinese:
    case QChar::Script_Javanese:
        return !QChar::isDigit(code) && !QChar::isPunct(code);
    default:
        return false;
    }
}

bool isRightToLeft(char32_t code)
{
    const QChar::Direction direction = QChar::direction(code);
    return roleOf(code) == Role::Visible && (direction == QChar::DirR || direction == QChar::DirAL);
}

/// Decides which invisible characters of a text have a meaning.
class Cleaner
{
public:
    explicit Cleaner(const QString &text)
        : m_codes(codesOf(text))
        , m_hasRightToLeft(std::any_of(m_codes.begin(), m_codes.end(), isRightToLeft))
    {
    }

    QString cleaned() const
    {
        QString text;
        qsizetype wordEnd = 0;   // of the last word so far
        bool hasSpecial = false; // whether the blanks since then include a special one
        for (qsizetype i = 0; i < m_codes.size(); ++i) {
            const char32_t code = m_codes[i];
            const Role role = roleOf(code);
            if (role == Role::Blank) {
                text += QLatin1Char(' ');
                hasSpecial = true;
            } else if (code == U' ') {
                text += QLatin1Char(' ');
            } else if (role == Role::Visible || role == Role::WideBlank || means(i, role)) {
                if (wordEnd == 0 && hasSpecial)
                    text.clear();
                hasSpecial = false;
                text += QChar::fromUcs4(code);
                wordEnd = text.size();
            }
        }
        if (hasSpecial)
            text.truncate(wordEnd);
        return text;
    }

private:
    [[nodiscard]] bool means(qsizetype at, Role role) const
    {
        const char32_t before = visible(at, -1);
        const char32_t after = visible(at, +1);
        switch (role) {
        case Role::Joiner: {
            // At the end of a word, a joiner keeps the letter in its medial form.
            const bool joins = m_codes[at] == 0x200d;
            return (hasJoiningScript(before) && (joins || hasJoiningScript(after))) ||
                   (joins && isSymbol(before) && isSymbol(after));
        }
        case Role::Direction:
            return m_hasRightToLeft && before && after &&
                   !(QChar::isLetter(before) && QChar::isLetter(after));
        case Role::Selector:
            return isSymbol(before) || QChar::script(before) == QChar::Script_Han ||
                   QChar::script(before) == QChar::Script_Mongolian ||
                   QChar::script(before) == QChar::Script_PhagsPa;
        default:
            return false;
        }
    }

    /// The nearest visible character on one side, skipping marks that occur with any script; 0:
    /// none.
    [[nodiscard]] char32_t visible(qsizetype at, int step) const
    {
        for (qsizetype i = at + step; i >= 0 && i < m_codes.size(); i += step) {
            const char32_t code = m_codes[i];
            const Role role = roleOf(code);
            const bool isMark = QChar::script(code) == QChar::Script_Inherited;
            if ((role == Role::Visible || role == Role::Blank || role == Role::WideBlank) &&
                !isMark)
                return code;
        }
        return 0;
    }

    QList<char32_t> m_codes;
    bool m_hasRightToLeft;
};

bool isLatin1Visible(QChar c)
{
    return c.unicode() < 0xa0 ||
           (c.unicode() < 0x300 && c.unicode() != 0xa0 && c.unicode() != 0xad);
}

bool isPlain(const QString &text)
{
    const QList<char32_t> codes = codesOf(text);
    return std::all_of(codes.begin(), codes.end(),
                       [](char32_t code) { return roleOf(code) == Role::Visible; });
}

} // namespace

QString normalizedText(const QString &text)
{
    // Everything below the combining marks is already in form C.
    char16_t bits = 0;
    for (const QChar c : text)
        bits |= c.unicode();
    return bits >= 0x300 ? text.normalized(QString::NormalizationForm_C) : text;
}

QString cleanText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isLatin1Visible))
        return text;
    // A dropped character may have given another one its meaning, or separated two that now
    // compose.
    QString clean = normalizedText(text);
    for (QString before; before != clean && !isPlain(clean);) {
        before = clean;
        clean = normalizedText(Cleaner(clean).cleaned());
    }
    return clean;
}

QString invisibleIn(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isLatin1Visible))
        return {};
    for (const char32_t code : codesOf(text)) {
        if (roleOf(code) == Role::Visible)
            continue;
        const QString number =
            QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
        const auto named = std::find_if(namedCharacters.begin(), namedCharacters.end(),
                                        [code](const NamedCharacter &c) { return c.code == code; });
        return named == namedCharacters.end()
                   ? number
                   : number + QLatin1Char(' ') + QLatin1String(named->name);
    }
    return {};
}

} // namespace mra
