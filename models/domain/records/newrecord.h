// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// An empty record of the kind.
[[nodiscard]] inline Record emptyRecord(RecordKind kind)
{
    return withRecordType(kind, []<class T>(std::type_identity<T>) { return Record(T()); });
}

/// A copy of the record without id, and without the fields that belong to the original alone.
/// Events and corridors, which have ids of their own, get new ones.
[[nodiscard]] Record duplicateOf(const Record &record);

} // namespace mra
