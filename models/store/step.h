// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// A summary of a step, for display.
struct Step
{
    QString batch;       ///< pass to Store::undoBatch() to undo or redo the step
    qsizetype size = 0;  ///< number of records changed; 0: there is no such step
    Edit first;          ///< the first of its edits
    bool isUndo = false; ///< the step itself undid or redid another one

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

/// What a user can undo and redo next.
struct Steps
{
    Step undoable;
    Step redoable;
};

/// The step of that batch, as far as `changes` contain it.
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
