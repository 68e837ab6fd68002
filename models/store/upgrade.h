// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// Makes of a record that was stored by an older schema what the migrations made of its row. Since
/// schema 3 rules go by roles of sectors and groups, before by their codes.
void upgrade(SharedRecord &record, int schema);
/// Whether the stored JSON of that schema is byte for byte as this program writes it.
[[nodiscard]] bool isStoredAsToday(RecordKind kind, int schema);

} // namespace mra
