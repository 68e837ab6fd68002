// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra::bench {

/// What a program took that was run to its end.
struct Child
{
    double seconds = 0;
    double peak = 0; ///< bytes that were resident
    QByteArray output;
};

/// Runs a program; one that fails ends the benchmark with what it said.
[[nodiscard]] Child childOf(const QString &program, const QStringList &arguments);

} // namespace mra::bench
