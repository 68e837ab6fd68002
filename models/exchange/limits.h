// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

// What an import reads at most, so that no file fills the memory or takes the day. The whole world
// of agreements is a thousandth of it; a file of somebody else ends at one of these with a
// sentence.

namespace mra {

inline constexpr qint64 mebibyte = 1024 * 1024;
inline constexpr qint64 maxFileBytes = 256 * mebibyte;
inline constexpr int maxImportRows = 500'000; ///< of all files together, children of JSON included
inline constexpr qint64 maxRowBytes = 1 * mebibyte;    ///< of a line of a table
inline constexpr qint64 maxRecordBytes = 8 * mebibyte; ///< of a record of JSON with its children
inline constexpr int maxCells = 256;        ///< of a line of a table, or keys of an object of JSON
inline constexpr int maxListItems = 10'000; ///< of a list of codes in JSON
inline constexpr int maxJsonDepth = 64;

} // namespace mra
