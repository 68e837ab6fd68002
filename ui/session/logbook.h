// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

namespace mra {

/// The steps that undo and redo take, which the base is asked for; and the whole change log, from
/// when a page asks for it. Kept up by the news of the base.
class LogBook : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(Atlas &atlas, QObject *parent = nullptr);

    /// The steps that this user can take back and do again next.
    [[nodiscard]] const Step &undoable() const { return m_steps.undoable; }
    [[nodiscard]] const Step &redoable() const { return m_steps.redoable; }
    /// Looks for them again: Atlas has another user.
    void findSteps();
    /// None until they were found again: one that is being taken is not taken twice.
    void forgetSteps();

    /// The log, oldest first; empty until isFetched().
    [[nodiscard]] const Changes &changes() const { return m_changes; }
    [[nodiscard]] bool isFetched() const { return m_isFetched; }
    /// Fetches the log where that did not happen yet.
    void fetch();

Q_SIGNALS:
    void changed();

private:
    void followState(Atlas::State state);
    void followFault();
    void follow(const Changes &news);
    void forget();

    Atlas &m_atlas;
    Steps m_steps;
    Changes m_changes;
    bool m_isFetched = false;
    bool m_isFetching = false;
    // Asked for again when the base can be read again.
    bool m_areStepsDue = true;
    bool m_isLogDue = false;
};

} // namespace mra
