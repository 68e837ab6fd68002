// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <array>

// Records as JSON for the change log, with the keys of shownJson(). A reference is "kind:id", a
// localized field is one object by language tag, empty values are left out. A record that is read
// back equals the one written, except for its version.

namespace mra {

[[nodiscard]] QByteArray storedJson(const Record &record);
/// Reads a record stored by the current schema. The stored text has no version, so it is passed in.
/// Null if the text is not such a record.
[[nodiscard]] SharedRecord recordFromJson(RecordKind kind, QByteArrayView stored, int version = 0);

/// The prefix of a stored reference for each RefKind.
inline constexpr std::array refKinds{"", "all", "none", "territory", "group", "body"};
/// "territory:CN", "group:EU", "body:cnca", "all:*", "none:-"; empty for an empty reference.
[[nodiscard]] QString storedRef(const Ref &ref);
[[nodiscard]] std::optional<Ref> refFromStored(const QString &text);

} // namespace mra
