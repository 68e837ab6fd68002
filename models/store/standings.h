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

/// Which batches of a log are effective, kept up as batches come. Whatever the log says, an answer
/// takes at most as many steps as there are batches.
class Standings
{
public:
    /// The next batch, newer than all that are known.
    void append(const Batch &batch);
    void clear();

    [[nodiscard]] const QList<Batch> &batches() const { return m_batches; } ///< oldest first
    [[nodiscard]] bool contains(const QString &id) const { return m_places.contains(id); }
    /// The first batch that a whole log from its beginning cannot have: one that it has already, or
    /// one that undoes what does not stand before it. Empty: none.
    [[nodiscard]] const QString &contradiction() const { return m_contradiction; }

    [[nodiscard]] bool isEffective(const QString &id) const;
    /// The newest effective batch of even depth of this user; nothing where there is none.
    [[nodiscard]] std::optional<Batch> toUndo(const QString &user) const;
    /// The newest effective batch of odd depth of this user; nothing where there is none, or where
    /// the user has a newer batch of depth 0.
    [[nodiscard]] std::optional<Batch> toRedo(const QString &user) const;
    /// The batch, where it is effective and not the seed.
    [[nodiscard]] std::optional<Batch> effective(const QString &id) const;

private:
    void settle() const;

    QList<Batch> m_batches;
    QList<int> m_undone; ///< the place of the batch that each undoes; -1: none that is known
    QList<bool> m_isOdd; ///< the depths
    QHash<QString, int> m_places; ///< of the batches, by id
    QString m_contradiction;
    mutable QList<bool> m_isUndone; ///< of the batches that were known when it was last asked for
};

} // namespace mra
