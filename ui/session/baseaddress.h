// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

class Settings;

/// One name for one base, however its address was written: the full path of a file with links
/// resolved, or the address of a server without a password.
[[nodiscard]] QString canonicalAddress(const QString &address);
/// The setting of a base that names the base from which it was rescued.
inline const QString rescuedFromPart = QStringLiteral("rescuedFrom");

/// The other addresses under which this base, or the one that it was rescued from, was opened on
/// this machine.
[[nodiscard]] QStringList otherAddresses(const Settings &settings, const QString &address);

} // namespace mra
