// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What enters the program as text, by files and by forms. Two texts that look the same are to be
// the same, so one form is kept of each, without characters that nobody can see.

namespace mra {

/// The text in Unicode normal form C.
[[nodiscard]] QString normalizedText(const QString &text);

/// The text in normal form C, as names and notes are kept: special blanks become plain ones (those
/// at the ends go), and invisible characters go where they mean nothing. Joiners stay in scripts
/// that need them, direction marks beside punctuation and digits in right-to-left text, variation
/// selectors after ideographs and symbols. What is unsafe (isSafeText) stays for validation.
[[nodiscard]] QString cleanText(const QString &text);

/// The first invisible character or special blank of an id or code, such as "U+200B ZERO WIDTH
/// SPACE"; empty: there is none.
[[nodiscard]] QString invisibleIn(const QString &text);

} // namespace mra
