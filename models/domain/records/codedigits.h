// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Codes look like numbers, and a spreadsheet takes them for such: 01 comes back as 1.

namespace mra {

/// The code as its classification (IAF, ICS, HS, NACE) writes it, where the digits given lack zeros
/// or have some too many; empty: the code is written right, or is none of digits.
[[nodiscard]] QString digitsMeant(const QString &scheme, const QString &code);

/// Likewise for the number of a territory, which has three digits.
[[nodiscard]] QString numericMeant(const QString &numeric);

} // namespace mra
