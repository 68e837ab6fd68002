// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// Changes a record stored by an older schema in the way that the migrations changed its row. Since
/// schema 3 rules use the roles of sectors and groups, before that their codes.
void upgrade(SharedRecord &record, int schema);
/// Whether this program writes the stored JSON of that schema identically, byte for byte.
[[nodiscard]] bool isStoredFormCurrent(RecordKind kind, int schema);

} // namespace mra
