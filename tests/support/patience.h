// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra::test {

/// Milliseconds to wait for the store, a worker or another program; far more than they take, even
/// on a busy machine.
constexpr int patience = 20'000;

} // namespace mra::test
