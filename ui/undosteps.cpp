// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/undosteps.h"

#include "items/recordtext.h"
#include "store/undo.h"

namespace mra {

namespace {

/// Far more than one person undoes in a row, and little to read after each save.
constexpr int mostChanges = 400;

/// What a batch was for: the words of who made it, else the record that it changed.
QString nameOf(const Batch &batch, const Changes &log)
{
    if (!batch.reason.isEmpty())
        return batch.reason;
    for (const Change &change : log) {
        if (change.batch == batch.id)
            return mentionOf(change.edit.key());
    }
    return {};
}

} // namespace

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
    m_undo = undone ? nameOf(*undone, log) : QString();
    m_redo = redone ? nameOf(*redone, log) : QString();
    Q_EMIT changed();
}

} // namespace mra
