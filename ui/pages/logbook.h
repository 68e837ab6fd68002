// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

#include <functional>

namespace mra {

/// The change log as the pages read it: fetched once when first asked for, then kept up by the news
/// of the base.
class LogBook : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(Atlas &atlas, QObject *parent = nullptr);

    /// Oldest first; empty until fetched() was emitted.
    [[nodiscard]] const Changes &changes() const { return m_changes; }
    [[nodiscard]] bool isFetched() const { return m_isFetched; }
    /// Fetches the log where that did not happen yet.
    void fetch();

    /// All changes of one batch.
    [[nodiscard]] Changes batch(const QString &id) const;
    /// The newest change of the record; null where there is none.
    [[nodiscard]] const Change *lastOf(const RecordKey &key) const;

    /// The changes that undo() and redo() of this user would take back or do again; empty: none.
    [[nodiscard]] const Changes &undoable() const { return m_undoable; }
    [[nodiscard]] const Changes &redoable() const { return m_redoable; }

Q_SIGNALS:
    void changed();

private:
    void reset();
    void append(const Changes &changes);
    void tell();

    Atlas &m_atlas;
    Changes m_changes;
    Changes m_undoable;
    Changes m_redoable;
    bool m_isFetched = false;
    bool m_isFetching = false;
};

} // namespace mra
