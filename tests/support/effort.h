// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

// How many of its cases a test runs that draws them at random, and from which seed.

namespace mra::test {

/// MRA_ATLAS_TEST_TENTHS: 1 where nobody asks for more, 10 by `tools/test --long`.
[[nodiscard]] inline int tenths()
{
    return std::max(1, qEnvironmentVariableIntValue("MRA_ATLAS_TEST_TENTHS"));
}

/// Of `all` cases, as many as are to be run.
[[nodiscard]] inline int cases(int all)
{
    return std::max(1, int(qint64(all) * tenths() / 10));
}

/// MRA_ATLAS_TEST_SEED, or 1: the same cases for the same seed. Printed, so that they can be run
/// again.
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
