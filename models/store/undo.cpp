// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/undo.h"

#include "store/store.h"

#include <QHash>
#include <QSet>

namespace mra {
namespace {

struct Standing
{
    Batch batch;
    int depth = 0;
    bool isEffective = true;
};

/// Newest first.
QList<Standing> standings(const QList<Batch> &batches)
{
    QHash<QString, int> depths;
    QList<Standing> all;
    for (const Batch &batch : batches) {
        const int depth = batch.undone.isEmpty() ? 0 : depths.value(batch.undone) + 1;
        depths.insert(batch.id, depth);
        all.prepend({batch, depth});
    }
    // What undoes a batch is newer, so its own standing is known first.
    QSet<QString> undone;
    for (Standing &standing : all) {
        standing.isEffective = !undone.contains(standing.batch.id);
        if (standing.isEffective && standing.depth > 0)
            undone.insert(standing.batch.undone);
    }
    return all;
}

bool isSeed(const Batch &batch)
{
    return batch.reason == Store::seedReason() && batch.undone.isEmpty();
}

} // namespace

std::optional<Batch> batchToUndo(const QList<Batch> &batches, const QString &user)
{
    const QList<Standing> all = standings(batches);
    for (const auto &[batch, depth, isEffective] : all) {
        if (batch.who == user && isEffective && depth % 2 == 0 && !isSeed(batch))
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> batchToRedo(const QList<Batch> &batches, const QString &user)
{
    const QList<Standing> all = standings(batches);
    for (const auto &[batch, depth, isEffective] : all) {
        if (batch.who != user)
            continue;
        if (depth == 0)
            return std::nullopt;
        if (isEffective && depth % 2 == 1)
            return batch;
    }
    return std::nullopt;
}

std::optional<Batch> effectiveBatch(const QList<Batch> &batches, const QString &id)
{
    const QList<Standing> all = standings(batches);
    for (const auto &[batch, depth, isEffective] : all) {
        if (batch.id == id && isEffective && !isSeed(batch))
            return batch;
    }
    return std::nullopt;
}

} // namespace mra
