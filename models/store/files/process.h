// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra {

/// Must be called before the program opens any file. Afterwards, exceeding the file size limit
/// fails the write instead of ending the program, and no file gets the descriptor of standard
/// input, output or error.
void prepareProcess();

} // namespace mra
