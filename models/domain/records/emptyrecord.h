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

} // namespace mra
