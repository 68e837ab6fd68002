// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/listview.h"

namespace mra {

class Settings;

/// What versions kept of a list before views were kept by key: the state of the header, by the
/// places of the columns that the kind had then, and what was ticked and searched for.
[[nodiscard]] ListView oldView(const Settings &settings, RecordKind kind, int digitWidth);
/// Once it is kept by key.
void forgetOldView(Settings &settings, RecordKind kind);

} // namespace mra
