// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>

// The single way in which names and texts are compared. Searches, forms, imports and the command
// line fold both the stored and the typed text and compare the results.

namespace mra {

/// Folds a text for comparison. Ignored or unified are: case, accents and vowel signs, width,
/// apostrophes and full stops, punctuation and blanks (one space), & and "and", St and Saint,
/// variants of Arabic and Cyrillic letters, traditional and simplified characters, and the digits
/// of all scripts. Words stay separate: "Guinea-Bissau" is two. Folding twice changes nothing.
[[nodiscard]] QString folded(const QString &text);
/// folded(), but keeps "St" as typed: it may be the beginning of another word.
[[nodiscard]] QString foldedLetters(const QString &text);

/// Appends the folded form of a text. The text must be in normal form C, as texts of records are.
void appendFolded(std::u16string &to, QStringView text);

/// How the Chinese characters of a text are read: the syllables without tones in one run, and their
/// first letters (`renkewei` and `rkw`). Letters and digits in between appear in both. Empty if the
/// text has no Chinese. Each character has one reading, its most common one.
struct Pinyin
{
    std::u16string syllables;
    std::u16string initials;
};
[[nodiscard]] Pinyin pinyinOf(QStringView text);

} // namespace mra
