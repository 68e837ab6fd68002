// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/foldedtext.h"

#include <QHash>
#include <QMutex>

#include <unicode/translit.h>

namespace mra {

namespace {

/// Letters that Unicode does not take apart into a letter and an accent.
QString plainLetter(char32_t letter)
{
    switch (letter) {
    case U'ø':
        return QStringLiteral("o");
    case U'ł':
        return QStringLiteral("l");
    case U'đ':
        return QStringLiteral("d");
    case U'ı':
        return QStringLiteral("i");
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    case U'ß':
        return QStringLiteral("ss");
    default:
        return QString::fromUcs4(&letter, 1);
    }
}

bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'`' || (letter >= 0x2018 && letter <= 0x201B) ||
           (letter >= 0x02B9 && letter <= 0x02BF);
}

bool isLeftOut(char32_t letter)
{
    constexpr char32_t tatweel = 0x0640;
    const QChar::Category category = QChar::category(letter);
    return QChar::isMark(letter) || category == QChar::Other_Format || letter == tatweel ||
           isApostrophe(letter);
}

bool isChinese(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Han && QChar::isLetter(letter);
}

/// The syllable of a Chinese character; empty where ICU knows none. Safe in any thread.
QString syllableOf(char32_t character)
{
    static QMutex mutex;
    static QHash<char32_t, QString> known;
    const QMutexLocker locker(&mutex);
    if (const auto syllable = known.constFind(character); syllable != known.constEnd())
        return *syllable;

    static const std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            "Han-Latin; NFD; [:Mn:] Remove; Lower", UTRANS_FORWARD, error));
    }();
    QString syllable;
    if (reader) {
        icu::UnicodeString text(static_cast<UChar32>(character));
        reader->transliterate(text);
        const auto isLetter = [](char16_t c) { return c >= u'a' && c <= u'z'; };
        for (int i = 0; i < text.length(); ++i) {
            if (isLetter(text[i]))
                syllable += QChar(text[i]);
        }
    }
    return *known.insert(character, syllable);
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool gap = false;
    const auto letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const char32_t letter : letters) {
        if (isLeftOut(letter))
            continue;
        if (QChar::isSpace(letter)) {
            gap = !plain.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            plain += u' ';
        if (QChar::category(letter) == QChar::Punctuation_Dash)
            plain += u'-';
        else
            plain += plainLetter(letter);
    }
    return plain;
}

Pinyin pinyinOf(const QString &text)
{
    Pinyin pinyin;
    bool hasChinese = false;
    for (const char32_t letter : text.toUcs4()) {
        if (isChinese(letter)) {
            const QString syllable = syllableOf(letter);
            hasChinese = hasChinese || !syllable.isEmpty();
            pinyin.syllables += syllable;
            pinyin.initials += syllable.left(1);
        } else if (QChar::isLetterOrNumber(letter)) {
            const QString plain = folded(QString::fromUcs4(&letter, 1));
            pinyin.syllables += plain;
            pinyin.initials += plain;
        }
    }
    return hasChinese ? pinyin : Pinyin();
}

} // namespace mra
