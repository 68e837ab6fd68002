// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QJsonObject>

// Records as JSON that people and other programs get. References are bare codes, localized fields
// are one key a language (`name_en` …), an event has `event_type` beside `kind`; numbers are
// numbers, lists are arrays, an empty value is null. Without version.

namespace mra {

[[nodiscard]] QJsonObject shownJson(const Record &record);
template <class Child>
[[nodiscard]] QJsonObject shownJson(const Child &child);

} // namespace mra
