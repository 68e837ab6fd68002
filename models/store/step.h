// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// A step in short: what is told of it.
struct Step
{
    QString batch;       ///< which Store::undoBatch() undoes to take the step back or do it again
    qsizetype size = 0;  ///< records that the step changed; 0: there is no such step
    Edit first;          ///< of them
    bool isUndo = false; ///< the step itself took another one back, or did it again

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

/// The steps that a user can take back and do again next.
struct Steps
{
    Step undoable;
    Step redoable;
};

/// The step of that batch, as far as it stands among the changes.
[[nodiscard]] inline Step stepOf(const QString &batch, const Changes &changes)
{
    Step step;
    for (const Change &change : changes) {
        if (change.batch == batch && ++step.size == 1)
            step = {batch, 1, change.edit, !change.undoneBatch.isEmpty()};
    }
    return step;
}

} // namespace mra
