// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/listview.h"

namespace mra {

class Settings;

/// Keeps how a person arranged the list of that kind.
void keepView(Settings &settings, RecordKind kind, const ListView &view);
/// What was kept, also by an older version, whose widths were in pixels, of which a digit takes so
/// many; an empty view where nothing was.
[[nodiscard]] ListView keptView(const Settings &settings, RecordKind kind, int digitWidth);

} // namespace mra
