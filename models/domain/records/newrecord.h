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

/// A copy of the record without its id and version, and without the fields that are not copied
/// (Field::notCopied). Its events and corridors, whose ids are chosen by authors, get new ids.
[[nodiscard]] Record duplicateOf(const Record &record);

} // namespace mra
