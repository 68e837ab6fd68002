// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/searchquery.h"

#include "domain/names/folding.h"

#include <algorithm>

namespace mra {

SearchQuery::SearchQuery(const QString &text)
    : m_whole(folded(text))
    , m_run(QString(m_whole).remove(u' '))
{
    for (const QString &typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const Word word{folded(typed), foldedLetters(typed)};
        if (!word.text.isEmpty())
            m_words.append({word.text, word.asTyped == word.text ? QString() : word.asTyped});
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
