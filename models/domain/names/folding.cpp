// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/folding.h"

#include "domain/names/hantable.h"
#include "domain/records/cleantext.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace mra {

namespace {

constexpr char16_t gap = u' ';

/// The usual replacement for a letter that Unicode does not decompose, as people write it without
/// the right keyboard.
QStringView plainLetter(char16_t letter)
{
    switch (letter) {
    // Latin
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ŋ':
        return u"n";
    case u'ŧ':
        return u"t";
    case u'ə':
        return u"e";
    case u'þ':
        return u"th";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    // Arabic: alef with wasla; final ta marbuta and the forms of ha; dotless ya, and the ya and kaf
    // of the Persian keyboard; ve
    case 0x0671:
        return u"\u0627";
    case 0x0629:
    case 0x06BE:
    case 0x06C1:
    case 0x06C3:
    case 0x06D5:
        return u"\u0647";
    case 0x0649:
    case 0x06CC:
        return u"\u064A";
    case 0x06A9:
        return u"\u0643";
    case 0x06A4:
        return u"\u0641";
    default:
        return {};
    }
}

bool isApostrophe(char16_t letter)
{
    return letter == u'\'' || letter == u'`' || letter == 0x00B4 || letter == 0x2032 ||
           (letter >= 0x2018 && letter <= 0x201B) || (letter >= 0x02B9 && letter <= 0x02BF);
}

/// Accents and vowel signs. Signs of Indian and other scripts count as letters.
bool isAccent(char32_t letter)
{
    if (!QChar::isMark(letter))
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return false;
    }
}

bool isLeftOut(char32_t letter)
{
    constexpr char32_t tatweel = 0x0640;
    return isAccent(letter) || QChar::category(letter) == QChar::Other_Format ||
           letter == tatweel || letter == U'.';
}

/// Folds one character regardless of its neighbours; drops full stops.
void foldAlone(char32_t character, std::u16string &to)
{
    if (character < 0x10000 && isApostrophe(char16_t(character)))
        return;
    const QString parts = QString::fromUcs4(&character, 1)
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    for (const char32_t letter : parts.toUcs4()) {
        if (isLeftOut(letter) || (letter < 0x10000 && isApostrophe(char16_t(letter))))
            continue;
        const QStringView plain = letter < 0x10000 ? plainLetter(char16_t(letter)) : QStringView();
        if (letter == U'&')
            to += u" and ";
        else if (!plain.isEmpty())
            to.append(plain.utf16(), size_t(plain.size()));
        else if (const int digit = QChar::digitValue(letter); digit >= 0)
            to += char16_t(u'0' + digit);
        else if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
            for (const QChar unit : QString::fromUcs4(&letter, 1))
                to += HanTable::instance().simplified(unit.unicode());
        else
            to += gap;
    }
}

/// Precomputed folding of every character of the basic plane.
class FoldTable
{
public:
    static const FoldTable &instance()
    {
        static const FoldTable table;
        return table;
    }

    /// What the character folds to where that is one letter or digit; else 0.
    [[nodiscard]] char16_t letterOf(char16_t character) const
    {
        const char16_t one = m_one[character];
        return one == several || one == none || one == gap ? u'\0' : one;
    }
    /// Hands what the character folds to, unit by unit.
    template <class Put>
    void fold(char16_t character, Put put) const
    {
        const char16_t one = m_one[character];
        if (one != several && one != none)
            put(one);
        else if (one == several)
            for (const char16_t unit : *m_several.constFind(character))
                put(unit);
    }

private:
    static bool isOneLetter(char32_t character)
    {
        return (character >= 0x3400 && character < 0xA000) ||
               (character >= 0xAC00 && character < 0xD7A4);
    }
    FoldTable()
        : m_one(0x10000, none)
    {
        for (char32_t character = 0; character < 0x10000; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            std::u16string units;
            // Most characters are Chinese or Korean syllables, which have no parts to drop.
            if (isOneLetter(character))
                units = HanTable::instance().simplified(char16_t(character));
            else
                foldAlone(character, units);
            if (units.size() == 1)
                m_one[character] = units.front();
            else if (units.size() > 1) {
                m_one[character] = several;
                m_several.insert(char16_t(character), units);
            }
        }
    }

    // Neither is a character.
    static constexpr char16_t none = 0xFFFF;
    static constexpr char16_t several = 0xFFFE;
    std::vector<char16_t> m_one;
    QHash<char16_t, std::u16string> m_several;
};

/// Appends units, with single blanks between words and none at the ends.
class WordWriter
{
public:
    WordWriter(std::u16string &to, bool spellsOut)
        : m_to(to)
        , m_begin(to.size())
        , m_word(to.size())
        , m_spellsOut(spellsOut)
    {
    }

    void put(char16_t unit)
    {
        if (unit == gap) {
            m_isGap = true;
            return;
        }
        endGap();
        m_to += unit;
    }
    /// As many characters as the text begins with that fold to one letter; how many they are.
    qsizetype putLetters(QStringView text, const FoldTable &table)
    {
        const auto isOther = [&table](QChar each) { return table.letterOf(each.unicode()) == 0; };
        const auto end = std::find_if(text.begin(), text.end(), isOther);
        if (end == text.begin())
            return 0;
        endGap();
        const size_t at = m_to.size();
        m_to.resize(at + size_t(end - text.begin()));
        std::transform(text.begin(), end, m_to.begin() + ptrdiff_t(at),
                       [&table](QChar each) { return table.letterOf(each.unicode()); });
        return end - text.begin();
    }
    void endWord()
    {
        const std::u16string_view word = std::u16string_view(m_to).substr(m_word);
        if (m_spellsOut && (word == u"st" || word == u"ste"))
            m_to.insert(m_word + 1, u"ain");
    }
    [[nodiscard]] bool isAfterDigit() const
    {
        return !m_isGap && m_to.size() > m_begin && isDigit(m_to.back());
    }
    [[nodiscard]] static bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

private:
    void endGap()
    {
        if (m_isGap && m_to.size() > m_begin) {
            endWord();
            m_to += gap;
            m_word = m_to.size();
        }
        m_isGap = false;
    }

    std::u16string &m_to;
    const size_t m_begin;
    size_t m_word; ///< where the last word begins
    const bool m_spellsOut;
    bool m_isGap = false;
};

void fold(std::u16string &to, QStringView text, bool spellsOut)
{
    const FoldTable &table = FoldTable::instance();
    WordWriter writer(to, spellsOut);
    const auto put = [&writer](char16_t unit) { writer.put(unit); };
    for (qsizetype i = 0;; ++i) {
        i += writer.putLetters(text.sliced(i), table);
        if (i == text.size())
            break;
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size()) {
            std::u16string units;
            foldAlone(QChar::surrogateToUcs4(unit, text[++i].unicode()), units);
            std::for_each(units.begin(), units.end(), put);
        } else if (unit == u'.' && writer.isAfterDigit() && i + 1 < text.size() &&
                   text[i + 1].isDigit()) {
            put(unit); // 3.0 is not 30
        } else {
            table.fold(unit, put);
        }
    }
    writer.endWord();
}

QString foldedText(const QString &text, bool spellsOut)
{
    std::u16string units;
    units.reserve(size_t(text.size()) + 8);
    fold(units, normalizedText(text), spellsOut);
    return QString::fromStdU16String(units);
}

} // namespace

QString folded(const QString &text)
{
    return foldedText(text, true);
}

QString foldedLetters(const QString &text)
{
    return foldedText(text, false);
}

void appendFolded(std::u16string &to, QStringView text)
{
    fold(to, text, true);
}

Pinyin pinyinOf(QStringView text)
{
    const HanTable &table = HanTable::instance();
    const auto isRead = [&table](QChar character) {
        return !table.readingOf(character.unicode()).isEmpty();
    };
    if (std::none_of(text.begin(), text.end(), isRead))
        return {};
    Pinyin pinyin;
    for (const QChar character : text) {
        const QByteArrayView syllable = table.readingOf(character.unicode());
        if (!syllable.isEmpty()) {
            pinyin.syllables.append(syllable.begin(), syllable.end());
            pinyin.initials += char16_t(syllable.front());
        } else if (character.isLetterOrNumber()) {
            const size_t before = pinyin.syllables.size();
            appendFolded(pinyin.syllables, QStringView(&character, 1));
            pinyin.initials.append(pinyin.syllables, before);
        }
    }
    return pinyin;
}

} // namespace mra
