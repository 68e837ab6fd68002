// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

// Limits of an import, so that no file fills the memory or takes all day. All agreements of the
// world are a thousandth of this; a foreign file is refused with a message when it reaches a limit.

namespace mra {

inline constexpr qint64 mebibyte = 1024 * 1024;
inline constexpr qint64 maxFileBytes = 256 * mebibyte;
inline constexpr int maxImportRows = 500'000; ///< all files together, children in JSON included
inline constexpr qint64 maxRowBytes = 1 * mebibyte;    ///< a line of a table
inline constexpr qint64 maxRecordBytes = 8 * mebibyte; ///< a JSON record with its children
inline constexpr int maxCells = 256;        ///< in a line of a table, or keys of a JSON object
inline constexpr int maxListItems = 10'000; ///< in a JSON list of codes
inline constexpr int maxJsonDepth = 64;

} // namespace mra
