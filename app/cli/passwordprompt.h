// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace mra::cli {

/// What a person types at the terminal of the program, unseen; nothing without a terminal, or where
/// nothing was typed.
[[nodiscard]] std::optional<QString> askPassword(const QString &prompt);

} // namespace mra::cli
