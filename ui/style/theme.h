// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace mra {

/// Uses Fusion with the light or dark colours of this program: `light`, `dark`, or empty for the
/// theme of the system.
void useTheme(const QString &theme);

} // namespace mra
