// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Spreadsheets take codes for numbers: 01 comes back as 1.

namespace mra {

/// The code as its classification (IAF, ICS, HS, NACE) writes it, if the given digits lack leading
/// zeros or have too many. Empty if the code is correct or does not consist of digits.
[[nodiscard]] QString digitsMeant(const QString &scheme, const QString &code);

/// The same for the number of a territory, which has three digits.
[[nodiscard]] QString numericMeant(const QString &numeric);

} // namespace mra
