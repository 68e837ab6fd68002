// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/status.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mra::cli {

/// The keys of a set in alphabetical order.
[[nodiscard]] QJsonArray flagsJson(FlagSet flags);

/// `status`, `flags` and `because` for the JSON output of the command line.
[[nodiscard]] QJsonObject statusJson(const StatusAnswer &answer);

} // namespace mra::cli
