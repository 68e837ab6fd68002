// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// One submit in the log.
struct Batch
{
    QString id;
    QString undone; ///< the batch that it undoes
    QString who;
    QString reason;
};

/// The reason of the batch that holds the reference data; it is never undone.
[[nodiscard]] inline QString seedReason()
{
    return QStringLiteral("seed");
}

} // namespace mra
