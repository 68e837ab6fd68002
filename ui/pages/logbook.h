// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"
#include "store/step.h"
#include "store/undo.h"

namespace mra {

/// The change log as the window reads it. At first its newest part, enough for undo and redo; all
/// of it from when a page asks for it. Kept up by the news of the base.
class LogBook : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(Atlas &atlas, QObject *parent = nullptr);

    /// Oldest first; the newest part of the log until isFetched().
    [[nodiscard]] const Changes &changes() const { return m_changes; }
    [[nodiscard]] bool isFetched() const { return m_isFetched; }
    /// Fetches the whole log where that did not happen yet.
    void fetch();

    /// All changes of one batch.
    [[nodiscard]] Changes batch(const QString &id) const;

    /// The steps that this user can take back and do again next.
    [[nodiscard]] const Step &undoable() const { return m_undoable; }
    [[nodiscard]] const Step &redoable() const { return m_redoable; }
    /// Looks for them again: Atlas has another user.
    void findSteps();

Q_SIGNALS:
    void changed();

private:
    void followState(Atlas::State state);
    void followFault();
    void read(int limit);
    void take(const Changes &changes, bool isWhole);
    void append(const Changes &changes);
    void add(const Change &change);
    [[nodiscard]] Step step(const QString &toUndo, const QString &shown) const;
    [[nodiscard]] bool isCutOff(const QString &batch) const;

    Atlas &m_atlas;
    Changes m_changes;
    Standings m_standings;
    QHash<QString, qsizetype> m_begins; ///< where the changes of a batch begin
    Step m_undoable;
    Step m_redoable;
    bool m_isFetched = false;
    bool m_isFetching = false;
    std::optional<int> m_unread; ///< how many changes could not be read, as read() takes it
};

} // namespace mra
