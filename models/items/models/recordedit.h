// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QObject>

#include <functional>

namespace mra {

/// The user's answer when unsaved input is about to be left.
enum class Leave { Save, Discard, Stay };

/// The life of one edit: from the record as it was opened, through unsaved input, to the outcome of
/// saving it. Decides what may be done next, and when a request to leave is granted. Has no window,
/// queries no database and writes no file: a pane passes on what happens and reads the state when
/// changed() is emitted.
///
/// Each function says in which states it may be called; anything else is an error of the caller.
/// There is one for each thing that the user, the database or other people can do to an edit.
class RecordEdit : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,       ///< nothing is edited
        Open,       ///< the input equals what was opened
        Drafting,   ///< the input has changes that are not saved
        Saving,     ///< the database has yet to answer
        Conflicted, ///< somebody else stored another state, which the user compares with the input
        Held        ///< the database is closing; the input is read-only
    };
    Q_ENUM(State)
    /// What may happen to an edit.
    enum class Input {
        Begin,
        Change,   ///< of the input, also by reverting it
        Save,     ///< there is something to write
        Stored,   ///< it was written
        Refused,  ///< it was not written
        Conflict, ///< it was not written: somebody else stored another state
        Compare,  ///< the user wants to see what somebody else stored
        Choose,   ///< the user is done with the comparison
        Hold,     ///< the database is closing
        End       ///< nothing is edited any more
    };
    Q_ENUM(Input)
    /// The state to which an input leads; null if it is not allowed in that state. `free` is the
    /// state of an edit that waits for nothing: Open, Drafting or Held.
    [[nodiscard]] static std::optional<State> next(State state, Input input, State free);
    enum class End { Saved, Discarded, Kept }; ///< Kept: as a draft, since the database was closed
    enum class News {
        None,
        Unreadable,     ///< not saved: some input cannot be read
        Invalid,        ///< not saved because of `issues`
        Failed,         ///< not saved because of `failure`
        Cancelled,      ///< not saved
        ChangedByOther, ///< `who` changed the record, and the input is untouched
        ChangedSince,   ///< somebody changed the record after the draft was kept
        StillDiffers,   ///< the user closed the comparison without a choice
        Deleted,        ///< somebody deleted the record; saving creates it again
        Merged          ///< the input holds both changes
    };
    /// What the user should know.
    struct Notice
    {
        News news = News::None;
        int number = 0; ///< grows with each notice
        QString who;
        Issues issues;
        std::optional<Failed> failure;
    };

    using Then = std::function<void()>;

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isEditing() const { return m_state != State::None; }
    /// Whether the input may be changed, saved, reverted or compared.
    [[nodiscard]] bool takesInput() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool maySave() const { return takesInput() && (isModified() || !m_before); }
    /// Whether leave() waits for an answer.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Grows with each edit, so that a late answer to an earlier edit is recognised.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }

    /// The stored record that the edit replaces; null if saving creates a record.
    [[nodiscard]] const std::optional<Record> &before() const { return m_before; }
    /// What the user entered; kept after the edit has ended.
    [[nodiscard]] const Record &input() const { return m_input; }
    /// Whether something that was typed is missing from input(), such as half a date.
    [[nodiscard]] bool isUnreadable() const { return m_isUnreadable; }
    /// What somebody else stored. Conflicted only.
    [[nodiscard]] const Record &theirs() const { return *m_theirs; }
    /// How the last edit ended.
    [[nodiscard]] End end() const { return m_end; }
    /// The step in the history that saved it; empty if nothing had to be written.
    [[nodiscard]] const QString &batch() const { return m_batch; }

    /// Begins an edit. The input counts as modified if it differs from `opened`. None only.
    void begin(const std::optional<Record> &before, const Record &opened, const Record &input);
    /// The user changed the input. takesInput() only, like all others up to revert().
    void edit(const Record &input, bool isUnreadable);
    /// Saves the input; ends at once if there is nothing to write.
    void save();
    /// The user compares the input with the record as somebody else left it; null if it was
    /// deleted.
    void compare(const std::optional<Record> &theirs);
    /// Back to the record as it is stored now, or, for a new record, as it was opened.
    void revert(const std::optional<Record> &stored);

    /// Takes the outcome of saving. Saving only.
    void receive(const SubmitResult &result);
    /// Takes the record with the fields that the user chose from either state. Conflicted only.
    void merge(const Record &merged);
    /// The user closed the comparison. Conflicted only.
    void keepMine();

    /// Somebody changed the record. Not in None.
    void tellChanged(const QString &who);
    /// The draft that the edit began with is older than the stored record. takesInput() only.
    void setOutdated();
    /// The database is closing. Not in None.
    void hold();
    /// The database is closed, and the input is kept as a draft. Not in None.
    void close();

    /// Calls `then` once nothing is unsaved: now, or soon after answer() or a save. Drops it if the
    /// user stays, if the input cannot be saved, or if it is being saved already.
    void leave(const Then &then);
    /// isAsking() only.
    void answer(Leave answer);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] State freeState() const;
    void take(Input input);
    void tell(News news);
    void lose(Input input);
    void meet(const Record &theirs, Input input);
    void finish(End end);
    void goOn();

    State m_state = State::None;
    int m_number = 0;
    std::optional<Record> m_before;
    Record m_opened;
    Record m_input;
    std::optional<Record> m_theirs;
    bool m_isUnreadable = false;
    bool m_isHeld = false;
    End m_end = End::Discarded;
    QString m_batch;
    Notice m_notice;
    bool m_isAsking = false;
    Then m_then; ///< called at the end of this edit
};

} // namespace mra
