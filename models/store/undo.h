// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/batch.h"

#include <QList>

#include <optional>

// Which batch undo and redo mean. A batch is effective unless an effective batch undoes it. One of
// its own has depth 0, an undo one more than what it undoes; so even depths put an edit into
// effect, and odd ones take it out. The seed is never undone.

namespace mra {

/// The newest effective batch of even depth of this user; nothing where there is none.
[[nodiscard]] std::optional<Batch> batchToUndo(const QList<Batch> &batches, const QString &user);
/// The newest effective batch of odd depth of this user; nothing where there is none, or where the
/// user has a newer batch of depth 0.
[[nodiscard]] std::optional<Batch> batchToRedo(const QList<Batch> &batches, const QString &user);
/// The batch, where it is effective.
[[nodiscard]] std::optional<Batch> effectiveBatch(const QList<Batch> &batches, const QString &id);

} // namespace mra
