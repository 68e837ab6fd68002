// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/listview.h"

namespace mra {

class Settings;

/// Stores how the user arranged the list of that kind.
void keepView(Settings &settings, RecordKind kind, const ListView &view);
/// The stored view, also if an older version stored it; empty if there is none. Older versions
/// stored widths in pixels; `digitWidth`, that of a digit in pixels, converts them.
[[nodiscard]] ListView keptView(const Settings &settings, RecordKind kind, int digitWidth);

} // namespace mra
