// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// Text as searches compare it: without case, accents and vowel signs, width, apostrophes and
/// kinds of hyphen; white space is one space. Folding twice changes nothing.
[[nodiscard]] QString folded(const QString &text);

/// How the Chinese characters of a text are read: syllables without tones in one run, and their
/// first letters, `renkewei` and `rkw`; letters and digits between them stand in both. Empty for a
/// text without Chinese. A character has one reading, its most usual.
struct Pinyin
{
    QString syllables;
    QString initials;
};
[[nodiscard]] Pinyin pinyinOf(const QString &text);

} // namespace mra
