// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/searchquery.h"
#include "domain/records/snapshot.h"

namespace mra {

/// Why a search found a record: the name, code or alias that matched best, unless it is the name in
/// the interface language; else the text or named record that matched, with its field, such as
/// "Standards: IEC 62368-1" or "Party: Kazakhstan". Empty if the name shows it.
[[nodiscard]] QString foundReason(const Snapshot &snapshot, const Record &record,
                                  const SearchQuery &query, const QString &language);

} // namespace mra
