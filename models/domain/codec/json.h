// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QJsonObject>

// Records as JSON for people and other programs. References are bare codes; a localized field has
// one key per language (`name_en` …); an event has `event_type` beside `kind`; numbers are numbers,
// lists are arrays, empty values are null. The version is left out.

namespace mra {

[[nodiscard]] QJsonObject shownJson(const Record &record);
template <class Child>
[[nodiscard]] QJsonObject shownJson(const Child &child);

} // namespace mra
