// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// The heading of a column in the interface language.
[[nodiscard]] QString columnLabel(const QString &key);
/// How the numbers of a column are counted; empty for a column of anything else.
[[nodiscard]] QString columnRule(RecordKind kind, const QString &key);

} // namespace mra
