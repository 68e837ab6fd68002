// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QString>

namespace mra {

/// The application id in the header of our SQLite files: "MRA1".
inline constexpr quint32 applicationId = 0x4d524131;

/// Checks the file by its header only, since opening it would roll back a journal. Throws Refused
/// if it is not a base of ours.
void checkFile(const QString &file);
/// Whether the file is a base, damaged or not.
[[nodiscard]] bool isBase(const QString &file);
/// Whether the file has another name (a hard link). The engine's journal belongs to only one of
/// them: through the other name, an interrupted transaction is not rolled back. Replacing one name
/// also leaves the other unchanged.
[[nodiscard]] bool hasOtherName(const QString &file);
/// A file, such as a journal, that SQLite left beside the place of a base; empty: none. A base put
/// there would be opened together with it, and corrupted.
[[nodiscard]] QString leftBeside(const QString &file);
/// Whether a base can be made there: neither its name nor the name of one of its side files is
/// taken.
[[nodiscard]] bool isFree(const QString &file);
/// Why the file, or a journal beside it, cannot be written; nullopt if both can.
[[nodiscard]] std::optional<ErrorClass> writeFault(const QString &file);

} // namespace mra
