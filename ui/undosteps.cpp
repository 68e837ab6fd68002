// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/undosteps.h"

#include "store/undo.h"

namespace mra {

namespace {

/// Far more than one person undoes in a row, and little to read after each save.
constexpr int mostChanges = 400;

} // namespace

Changes stepOf(const QString &batch, const Changes &changes)
{
    Changes step;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(step),
                 [&batch](const Change &change) { return change.batch == batch; });
    return step;
}

UndoSteps::UndoSteps(Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
{
    connect(&m_atlas, &Atlas::changed, this, &UndoSteps::read);
    connect(&m_atlas, &Atlas::stateChanged, this, &UndoSteps::read);
    read();
}

void UndoSteps::read()
{
    if (m_atlas.state() != Atlas::State::Open) {
        take({});
        return;
    }
    m_atlas.log(mostChanges, this, [this](const Outcome<Changes> &outcome) {
        if (const auto *log = std::get_if<Changes>(&outcome))
            take(*log);
    });
}

void UndoSteps::take(const Changes &log)
{
    QList<Batch> batches;
    for (const Change &change : log) {
        if (batches.isEmpty() || batches.last().id != change.batch)
            batches.append({change.batch, change.undoneBatch, change.who, change.reason});
    }
    const auto undone = batchToUndo(batches, m_atlas.user());
    const auto redone = batchToRedo(batches, m_atlas.user());
    m_undo = undone ? stepOf(undone->id, log) : Changes();
    m_redo = redone ? stepOf(redone->undone, log) : Changes();
    Q_EMIT changed();
}

} // namespace mra
