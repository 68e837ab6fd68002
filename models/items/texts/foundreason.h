// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/searchquery.h"
#include "domain/records/snapshot.h"

namespace mra {

/// Why a search found a record: the name, code or alias that it met best, where that is not the
/// name in the interface language; else the text or the record named that it met, with what it
/// is, such as "Standards: IEC 62368-1" or "Party: Kazakhstan". Empty where the name says it.
[[nodiscard]] QString foundReason(const Snapshot &snapshot, const Record &record,
                                  const SearchQuery &query, const QString &language);

} // namespace mra
