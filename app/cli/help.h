// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace mra::cli {

/// Usage, commands and global options of the program, in the interface language.
[[nodiscard]] QString helpText(const std::vector<Command> &commands);
/// Usage, options and an example of one command.
[[nodiscard]] QString helpText(const Command &command);

} // namespace mra::cli
