// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <array>

// Records as JSON that the change log keeps, under the keys of shownJson(). References are
// "kind:id", localized fields one object by language tag, empty values are left out. Reads back to
// an equal record (version aside).

namespace mra {

[[nodiscard]] QByteArray storedJson(const Record &record);
/// The record of a stored text of the current schema, with a version, which the text lacks; nothing
/// where the text is not one.
[[nodiscard]] SharedRecord recordFromJson(RecordKind kind, QByteArrayView stored, int version = 0);

/// How a stored reference calls its kind, by RefKind.
inline constexpr std::array refKinds{"", "all", "none", "territory", "group", "body"};
/// "territory:CN", "group:EU", "body:cnca", "all:*", "none:-"; empty for an empty reference.
[[nodiscard]] QString storedRef(const Ref &ref);
[[nodiscard]] std::optional<Ref> refFromStored(const QString &text);

} // namespace mra
