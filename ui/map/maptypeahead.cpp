// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/maptypeahead.h"

#include "domain/names/folding.h"

#include <QApplication>
#include <QCollator>

#include <algorithm>

namespace mra {

bool MapTypeAhead::isTyping() const
{
    return !m_text.isEmpty() && m_since.elapsed() < QApplication::keyboardInputInterval() * 2;
}

QString MapTypeAhead::find(const QString &letters, QList<Named> names, const QString &current)
{
    const bool goesOn = isTyping();
    const QString typed = letters == u" " ? letters : folded(letters);
    const bool isAgain = goesOn && m_text == typed; // the same letter: the next match
    if (!isAgain)
        m_text = goesOn ? m_text + typed : typed;
    m_since.start();

    const QCollator collator;
    std::sort(names.begin(), names.end(),
              [&](const Named &a, const Named &b) { return collator.compare(a.name, b.name) < 0; });
    const auto at = std::find_if(names.begin(), names.end(),
                                 [&](const Named &named) { return named.code == current; });
    // A longer beginning may still mean the current one.
    if (at != names.end())
        std::rotate(names.begin(), m_text.size() > typed.size() ? at : at + 1, names.end());

    const auto first = [&names](auto means) {
        const auto found = std::find_if(names.cbegin(), names.cend(), means);
        return found == names.cend() ? QString() : found->code;
    };
    const QString byName =
        first([this](const Named &named) { return foldedLetters(named.name).startsWith(m_text); });
    if (!byName.isEmpty())
        return byName;
    const std::u16string typedSoFar = m_text.toStdU16String();
    const QString byPinyin = first([&typedSoFar](const Named &named) {
        const Pinyin pinyin = pinyinOf(named.name);
        return pinyin.syllables.starts_with(typedSoFar) || pinyin.initials.starts_with(typedSoFar);
    });
    return !byPinyin.isEmpty()
               ? byPinyin
               : first([this](const Named &named) { return folded(named.code) == m_text; });
}

} // namespace mra
