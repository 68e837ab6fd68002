// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace mra::cli {

/// Asks for a password at the terminal of the program, without echo; null if there is no terminal
/// or nothing was typed.
[[nodiscard]] std::optional<QString> askPassword(const QString &prompt);

} // namespace mra::cli
