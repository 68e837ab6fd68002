// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

namespace mra {

/// A step that can be taken back or done again, in short.
struct Step
{
    QString batch;      ///< which Store::undoBatch() undoes for that
    qsizetype size = 0; ///< records that the step changed; 0: there is no such step
    Edit first;         ///< of them

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

} // namespace mra
