// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// The number in the header of SQLite files that are bases of ours: "MRA1".
inline constexpr quint32 applicationId = 0x4d524131;

/// Looks at the first page of a file without the engine, which would roll back journals and take
/// anything for a database. Throws Refused where it is no base of ours.
void checkFile(const QString &file);

/// An empty file that only its owner may read. Throws Refused.
void makePrivateFile(const QString &file);

} // namespace mra
