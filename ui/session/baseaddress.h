// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

class Settings;

/// One name for one base, however its address was written: a file by its full path, links followed;
/// a server without a password.
[[nodiscard]] QString canonicalAddress(const QString &address);
/// The part of the choices of a base that names the one whose state it was made of.
inline const QString rescuedFromPart = QStringLiteral("rescuedFrom");

/// The addresses under which this base was opened on this machine as well.
[[nodiscard]] QStringList otherAddresses(const Settings &settings, const QString &address);

} // namespace mra
