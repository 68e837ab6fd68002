// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/issue.h"

namespace mra {

/// Of an id that is given by people, in UTF-16 units. Two of them, in an alphabet of three bytes a
/// letter, are what an index of a server takes as one entry (2,704 bytes).
inline constexpr qsizetype longestId = 300;

/// Text that every part of the program can store, show and compare: no controls (line breaks only
/// where `lineBreaks` says so), no lone surrogates or non-characters, no replacement character, no
/// direction overrides or isolates, in Unicode normal form C.
[[nodiscard]] bool isSafeText(const QString &text, bool lineBreaks = false);

/// What is wrong with the record taken alone: required fields, texts, language tags, periods,
/// ranges and keys of children. References and other records are not looked at.
[[nodiscard]] Issues checkRecord(const Record &record);

} // namespace mra
