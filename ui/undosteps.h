// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

namespace mra {

/// The changes of one batch.
[[nodiscard]] Changes stepOf(const QString &batch, const Changes &changes);

/// The steps that undo and redo of this user would take back now.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    explicit UndoSteps(Atlas &atlas, QObject *parent = nullptr);

    [[nodiscard]] const Changes &undo() const { return m_undo; } ///< empty: nothing to undo
    [[nodiscard]] const Changes &redo() const { return m_redo; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Changes &log);

    Atlas &m_atlas;
    Changes m_undo;
    Changes m_redo;
};

} // namespace mra
