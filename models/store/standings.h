// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/batch.h"

#include <QHash>
#include <QList>

#include <optional>

// Which batches undo and redo refer to. A batch is effective unless an effective batch undoes it.
// An edit has depth 0; an undo has the depth of the undone batch plus one. So batches of even depth
// apply an edit, those of odd depth revert it. The seed is never undone.

namespace mra {

/// Keeps track of which batches of a log are effective, as batches are appended. Whatever the log
/// contains, a query takes at most as many steps as there are batches.
class Standings
{
public:
    /// Adds the next batch; it must be newer than all before.
    void append(const Batch &batch);
    void clear();

    [[nodiscard]] const QList<Batch> &batches() const { return m_batches; } ///< oldest first
    [[nodiscard]] bool contains(const QString &id) const { return m_places.contains(id); }
    /// The id of the first batch that contradicts a complete log: it occurs twice, or undoes a
    /// batch not found before it. Empty: none.
    [[nodiscard]] const QString &contradiction() const { return m_contradiction; }

    [[nodiscard]] bool isEffective(const QString &id) const;
    /// The newest effective batch of even depth by this user; nullopt if there is none.
    [[nodiscard]] std::optional<Batch> nextUndo(const QString &user) const;
    /// The newest effective batch of odd depth by this user; nullopt if there is none, or if the
    /// user has a newer batch of depth 0.
    [[nodiscard]] std::optional<Batch> nextRedo(const QString &user) const;
    /// The batch if it is effective and not the seed; else nullopt.
    [[nodiscard]] std::optional<Batch> effective(const QString &id) const;

private:
    void settle() const;

    QList<Batch> m_batches;
    QList<int> m_undone;          ///< index of the batch undone by each; -1: none known
    QList<bool> m_isOdd;          ///< whether the depth is odd
    QHash<QString, int> m_places; ///< index of each batch by id
    QString m_contradiction;
    mutable QList<bool> m_isUndone; ///< as of the last query, for the batches known then
};

} // namespace mra
