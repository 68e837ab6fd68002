// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

namespace mra {

/// The names of the steps that undo and redo of this user would take now.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    explicit UndoSteps(Atlas &atlas, QObject *parent = nullptr);

    [[nodiscard]] const QString &undo() const { return m_undo; } ///< empty: nothing to undo
    [[nodiscard]] const QString &redo() const { return m_redo; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Changes &log);

    Atlas &m_atlas;
    QString m_undo;
    QString m_redo;
};

} // namespace mra
