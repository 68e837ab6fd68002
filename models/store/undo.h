// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/batch.h"

#include <QHash>
#include <QList>

#include <optional>

// Which batch undo and redo mean. A batch is effective unless an effective batch undoes it. One of
// its own has depth 0, an undo one more than what it undoes; so even depths put an edit into
// effect, and odd ones take it out. The seed is never undone.

namespace mra {

/// Which batches of a log are effective, kept up as batches come.
class Standings
{
public:
    /// The next batch, newer than all that are known.
    void append(const Batch &batch);
    void clear();

    [[nodiscard]] const QList<Batch> &batches() const { return m_batches; } ///< oldest first
    [[nodiscard]] bool contains(const QString &id) const { return m_places.contains(id); }
    [[nodiscard]] bool isEffective(const QString &id) const;
    /// As batchToUndo() and batchToRedo(). They look back no further than to the one that is meant.
    [[nodiscard]] std::optional<Batch> toUndo(const QString &user) const;
    [[nodiscard]] std::optional<Batch> toRedo(const QString &user) const;

private:
    void tellUndone(const QString &id, int effective);

    QList<Batch> m_batches;
    QList<int> m_depths;
    QHash<QString, int> m_places;   ///< of the batches, by id
    QHash<QString, int> m_undoings; ///< effective batches that undo this one
};

/// The newest effective batch of even depth of this user; nothing where there is none.
[[nodiscard]] std::optional<Batch> batchToUndo(const QList<Batch> &batches, const QString &user);
/// The newest effective batch of odd depth of this user; nothing where there is none, or where the
/// user has a newer batch of depth 0.
[[nodiscard]] std::optional<Batch> batchToRedo(const QList<Batch> &batches, const QString &user);
/// The batch, where it is effective.
[[nodiscard]] std::optional<Batch> effectiveBatch(const QList<Batch> &batches, const QString &id);

} // namespace mra
