// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/issue.h"

namespace mra {

/// Maximum length of an id that a person enters, in UTF-16 units. PostgreSQL limits an index entry
/// to 2,704 bytes; two ids of this length in a three-byte script still fit.
inline constexpr qsizetype longestId = 300;

/// Whether every part of the program can store, show and compare the text: no control characters
/// (line breaks only if `lineBreaks` is true), lone surrogates, non-characters, replacement
/// characters, direction overrides or isolates; Unicode normal form C.
[[nodiscard]] bool isSafeText(const QString &text, bool lineBreaks = false);

/// Checks the record on its own: required fields, texts, language tags, periods, ranges and keys of
/// children. References and other records are not checked.
[[nodiscard]] Issues checkRecord(const Record &record);

} // namespace mra
