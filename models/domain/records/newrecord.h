// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// A record of the kind that says nothing yet.
[[nodiscard]] inline Record emptyRecord(RecordKind kind)
{
    return withRecordType(kind, []<class T>(std::type_identity<T>) { return Record(T()); });
}

/// A new record without an id that says what the record says, but for the fields that belong to
/// that one alone. Events and corridors, which are known by an id of their own, get a new one.
[[nodiscard]] Record duplicateOf(const Record &record);

} // namespace mra
