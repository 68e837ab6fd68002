// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>

// The one way in which names and texts are compared: searches, forms, imports and the command line
// fold what is written and what is typed, and compare the outcomes.

namespace mra {

/// Text as searches compare it. Left out or made alike are case, accents and vowel signs, width,
/// apostrophes and full stops, punctuation and blanks (one space), & and "and", St and Saint, the
/// variants of Arabic letters and of Cyrillic ones, traditional and simplified characters, and the
/// digits of all scripts. Words keep their parts: "Guinea-Bissau" is two. Folding twice changes
/// nothing.
[[nodiscard]] QString folded(const QString &text);
/// The same with "St" as it is written: what is typed may be the beginning of another word.
[[nodiscard]] QString foldedLetters(const QString &text);

/// Appends the folded form of a text in normal form C, as records have it.
void appendFolded(std::u16string &to, QStringView text);

/// How the Chinese characters of a text are read: syllables without tones in one run, and their
/// first letters, `renkewei` and `rkw`; letters and digits between them stand in both. Empty for a
/// text without Chinese. A character has one reading, its most usual.
struct Pinyin
{
    std::u16string syllables;
    std::u16string initials;
};
[[nodiscard]] Pinyin pinyinOf(QStringView text);

} // namespace mra
