// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/listview.h"

namespace mra {

class Settings;

/// The view that an older version stored, before views were stored by key: the state of the header,
/// by the places of the columns at that time, and the ticked answers and search text.
[[nodiscard]] ListView oldView(const Settings &settings, RecordKind kind, int digitWidth);
/// Deletes it, once the view is stored by key.
void forgetOldView(Settings &settings, RecordKind kind);

} // namespace mra
