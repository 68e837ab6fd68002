// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra::test {

/// Milliseconds, for what the store, a worker or another program does: on a busy machine far more
/// than it takes.
constexpr int patience = 20'000;

} // namespace mra::test
