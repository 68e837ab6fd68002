// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/searchquery.h"

#include "domain/names/folding.h"

#include <algorithm>

namespace mra {

namespace {

/// Inserts a blank between letters and the digits after them, as in names of standards; empty if
/// there is no such place.
QString parted(const QString &text)
{
    QString apart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i].isDigit() && text[i - 1].isLetter())
            apart += u' ';
        apart += text[i];
    }
    return apart.size() == text.size() ? QString() : apart;
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
    : m_whole(folded(text))
    , m_run(QString(m_whole).remove(u' '))
{
    for (const QString &typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const Word word{folded(typed), foldedLetters(typed)};
        if (!word.text.isEmpty())
            m_words.append(
                {word.text, word.asTyped == word.text ? parted(word.text) : word.asTyped});
    }
}

bool SearchQuery::isChinese() const
{
    const auto isHan = [](char32_t letter) { return QChar::script(letter) == QChar::Script_Han; };
    const auto letters = m_run.toUcs4();
    return std::all_of(letters.cbegin(), letters.cend(), isHan);
}

bool SearchQuery::isIn(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const Word &word) { return isIn(word, text); });
}

bool SearchQuery::isIn(const Word &word, const QString &text)
{
    return text.contains(word.text) || (!word.asTyped.isEmpty() && text.contains(word.asTyped));
}

} // namespace mra
