// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace mra {

/// Draws the program in Fusion with our light or dark colours: `light`, `dark`, or empty for that
/// of the system.
void useTheme(const QString &theme);

} // namespace mra
