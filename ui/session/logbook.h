// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

namespace mra {

/// The steps that undo and redo would take, which are read from the base; and as much of the change
/// log as a page asks for, from the newest step back. Both follow the changes of the base.
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

    /// How many rows of the log are read at a time: for what one sees, and if all are wanted.
    static constexpr qint64 pageRows = 300;
    static constexpr qint64 manyRows = 5'000;

    /// Grows with each base; entries fetched under another number are of another log.
    [[nodiscard]] int number() const { return m_number; }
    /// The newest steps, as far as they were fetched.
    [[nodiscard]] const LogSteps &entries() const { return m_entries; }
    /// Whether the newest steps were fetched.
    [[nodiscard]] bool isFetched() const { return m_isFetched; }
    /// Whether the oldest step was fetched too.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Everybody who changed anything in the whole log.
    [[nodiscard]] const QStringList &people() const { return m_people; }
    /// Fetches the newest steps and the people, if that was not done yet.
    void fetch();
    /// Fetches the older steps of so many rows; one job at a time.
    void fetchMore(qint64 rows = pageRows);

Q_SIGNALS:
    void changed();

private:
    void followState(Atlas::State state);
    void followFault();
    void follow(const Changes &news);
    void forget();
    void fetchPeople();
    void addPerson(const QString &name);

    Atlas &m_atlas;
    Steps m_steps;
    int m_number = 0;
    LogSteps m_entries;
    QStringList m_people; ///< in order
    bool m_isFetched = false;
    bool m_isWhole = false;
    bool m_isFetching = false;
    // To be read again when the base is readable again.
    bool m_areStepsDue = true;
    bool m_isLogDue = false;
};

} // namespace mra
