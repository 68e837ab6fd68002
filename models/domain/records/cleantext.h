// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Cleans text that enters the program through files and forms. Texts that look the same should be
// the same, so one form of each is kept, without invisible characters.

namespace mra {

/// The text in Unicode normal form C.
[[nodiscard]] QString normalizedText(const QString &text);

/// The text in normal form C as names and notes are stored. Special blanks become plain ones, or
/// are dropped at the ends; invisible characters are dropped where they mean nothing. Kept are
/// joiners in scripts that need them, direction marks beside punctuation and digits in
/// right-to-left text, and variation selectors after ideographs and symbols. Unsafe text
/// (isSafeText) is left for validation to report.
[[nodiscard]] QString cleanText(const QString &text);

/// The first invisible character or special blank in an id or code, such as "U+200B ZERO WIDTH
/// SPACE"; empty if there is none.
[[nodiscard]] QString invisibleIn(const QString &text);

} // namespace mra
