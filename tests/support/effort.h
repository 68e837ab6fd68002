// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

// How many random cases a test runs, and from which seed.

namespace mra::test {

/// MRA_ATLAS_TEST_TENTHS: 1 by default, 10 with `tools/test --long`.
[[nodiscard]] inline int tenths()
{
    return std::max(1, qEnvironmentVariableIntValue("MRA_ATLAS_TEST_TENTHS"));
}

/// How many of `all` cases to run; at least one.
[[nodiscard]] inline int cases(int all)
{
    return std::max(1, int(qint64(all) * tenths() / 10));
}

/// MRA_ATLAS_TEST_SEED, or 1. The same seed gives the same cases. It is printed, so that they can
/// be run again.
[[nodiscard]] inline unsigned seed()
{
    static const unsigned drawn = [] {
        const int asked = qEnvironmentVariableIntValue("MRA_ATLAS_TEST_SEED");
        const unsigned value = asked > 0 ? unsigned(asked) : 1;
        std::printf("MRA_ATLAS_TEST_SEED=%u MRA_ATLAS_TEST_TENTHS=%d\n", value, tenths());
        std::fflush(stdout);
        return value;
    }();
    return drawn;
}

} // namespace mra::test
