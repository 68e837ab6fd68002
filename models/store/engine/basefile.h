// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QString>

namespace mra {

/// The number in the header of SQLite files that are bases of ours: "MRA1".
inline constexpr quint32 applicationId = 0x4d524131;

/// Looks at the header of a file alone, since opening would roll back journals. Throws Refused
/// where it is no base of ours.
void checkFile(const QString &file);
/// Whether it is one, damaged or not.
[[nodiscard]] bool isBase(const QString &file);
/// Whether the file has another name (a hard link). The engine's journal belongs to one of them: by
/// the other nobody finds what an interrupted program left to be rolled back. And what is put in
/// the place of one name leaves the other as it was.
[[nodiscard]] bool hasOtherName(const QString &file);
/// What SQLite left beside the place of a base, such as its journal. Whatever stands in that place
/// next is opened together with it, and spoilt where it is another base. Empty: nothing.
[[nodiscard]] QString leftBeside(const QString &file);
/// Whether a base can be made there: nothing has the name, nor one that belongs to it.
[[nodiscard]] bool isFree(const QString &file);
/// Why the file cannot be written, or no journal beside it; nothing where they can.
[[nodiscard]] std::optional<ErrorClass> writeFault(const QString &file);

} // namespace mra
