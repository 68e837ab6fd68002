// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/status.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mra::cli {

/// The keys of a set, sorted by the alphabet.
[[nodiscard]] QJsonArray flagsJson(FlagSet flags);

/// `status`, `flags` and `because`, as the JSON of the command line has them.
[[nodiscard]] QJsonObject statusJson(const StatusAnswer &answer);

} // namespace mra::cli
