// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

#include <QJsonObject>

// Records as JSON, in two styles that share their keys.
//
// Shown: what people and other programs get. References are bare codes, localized fields are one
// key a language (`name_en` …), an event has `event_type` beside `kind`; numbers are numbers, lists
// are arrays, an empty value is null. Without version.
// Stored: what the change log keeps. References are "kind:id", localized fields one object by
// language tag, empty values are left out. Reads back to an equal record (version aside).

namespace mra {

[[nodiscard]] QJsonObject shownJson(const Record &record);
template <class Child>
[[nodiscard]] QJsonObject shownJson(const Child &child);

[[nodiscard]] QByteArray storedJson(const Record &record);
/// The record of a stored text of the current schema, with a version, which the text lacks; nothing
/// where the text is not one.
[[nodiscard]] SharedRecord recordFromJson(RecordKind kind, QByteArrayView stored, int version = 0);

/// "territory:CN", "group:EU", "body:cnca", "all:*", "none:-"; empty for an empty reference.
[[nodiscard]] QString storedRef(const Ref &ref);
[[nodiscard]] std::optional<Ref> refFromStored(const QString &text);

} // namespace mra
