// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

namespace mra {

/// The steps that undo and redo would take, which are read from the base; and the whole change log,
/// once a page asks for it. Both follow the changes of the base.
class LogBook : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(Atlas &atlas, QObject *parent = nullptr);

    /// The steps that this user can undo and redo next.
    [[nodiscard]] const Step &undoable() const { return m_steps.undoable; }
    [[nodiscard]] const Step &redoable() const { return m_steps.redoable; }
    /// Reads the steps again, since Atlas has another user.
    void findSteps();
    /// Offers no step until they are read again, so that one being undone is not undone twice.
    void forgetSteps();

    /// The log, oldest first; empty until isFetched().
    [[nodiscard]] const Changes &changes() const { return m_changes; }
    [[nodiscard]] bool isFetched() const { return m_isFetched; }
    /// Fetches the log if that was not done yet.
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
    // To be read again when the base is readable again.
    bool m_areStepsDue = true;
    bool m_isLogDue = false;
};

} // namespace mra
