// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// The changes of one submit in the log.
struct Batch
{
    QString id;
    QString undone; ///< the batch undone by this one; empty: none
    QString who;
    QString reason;
};

/// The reason of the batch with the reference data. It is never undone.
[[nodiscard]] inline QString seedReason()
{
    return QStringLiteral("seed");
}

} // namespace mra
