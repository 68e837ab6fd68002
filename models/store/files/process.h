// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra {

/// Before a program opens anything. A file that grows past a limit is an error of that write then,
/// and not the end of the program; and no file gets a number that messages are written to.
void prepareProcess();

} // namespace mra
