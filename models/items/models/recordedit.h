// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QObject>

#include <functional>

namespace mra {

/// The answer to whether unsaved input is saved before it is left.
enum class Leave { Save, Discard, Stay };

/// The life of one edit: from the record as it was opened, through input that is not saved yet, to
/// what came of saving it. Decides what may be done next, and when a wish to leave may go on. Has
/// no window, asks no database and writes no file: a pane passes on what happens and looks at the
/// state when changed() is emitted.
///
/// Each function says in which states it may be called; anything else is an error of the caller.
/// There is one for each thing that a user, the database or other people may do to an edit.
class RecordEdit : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,       ///< nothing is edited
        Open,       ///< the input is what was opened
        Drafting,   ///< the input is not saved
        Saving,     ///< the input waits for the answer of the database
        Conflicted, ///< somebody else stored another state, which the user compares with the input
        Held        ///< the database is closing; the input can only be read
    };
    Q_ENUM(State)
    /// What may happen to an edit.
    enum class Input {
        Begin,
        Change,   ///< of the input, also by going back to what is stored
        Save,     ///< there is something to write
        Stored,   ///< it was written
        Refused,  ///< it was not
        Conflict, ///< it was not, since somebody else stored another state
        Compare,  ///< the user wants to see what somebody else stored
        Choose,   ///< the user is done with the comparison
        Hold,     ///< the database is closing
        End       ///< nothing is edited any more
    };
    Q_ENUM(Input)
    /// Where the input leads; nothing: it must not come in that state. `free` is the state of what
    /// is typed when it waits for nothing: Open, Drafting or Held.
    [[nodiscard]] static std::optional<State> next(State state, Input input, State free);
    enum class End { Saved, Discarded, Kept }; ///< Kept: as a draft, when the database was closed
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
        int number = 0; ///< another one each time there is something to tell
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
    /// Another one for each edit, so that late answers can be told from those of this edit.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }

    /// The stored record that the edit replaces; nothing: saving creates a record.
    [[nodiscard]] const std::optional<Record> &before() const { return m_before; }
    /// Kept after the edit ended.
    [[nodiscard]] const Record &input() const { return m_input; }
    /// Some input is not in input(), such as half a date.
    [[nodiscard]] bool isUnreadable() const { return m_isUnreadable; }
    /// What somebody else stored. Conflicted only.
    [[nodiscard]] const Record &theirs() const { return *m_theirs; }
    /// How the last edit ended.
    [[nodiscard]] End end() const { return m_end; }
    /// The step in the history that saved it; empty where nothing had to be written.
    [[nodiscard]] const QString &batch() const { return m_batch; }

    /// None only. `opened` is what counts as unmodified.
    void begin(const std::optional<Record> &before, const Record &opened, const Record &input);
    /// The user changed the input. takesInput() only, like all others up to revert().
    void edit(const Record &input, bool isUnreadable);
    /// Ends at once where there is nothing to write.
    void save();
    /// The user looks at the record as somebody else left it; nothing: it was deleted.
    void compare(const std::optional<Record> &theirs);
    /// Back to the record as it is stored now, or, for a new record, as it was opened.
    void revert(const std::optional<Record> &stored);

    /// What came of saving. Saving only.
    void receive(const SubmitResult &result);
    /// The fields that the user chose of both. Conflicted only.
    void merge(const Record &merged);
    /// The user closed the comparison. Conflicted only.
    void keepMine();

    /// Somebody changed the record. Not in None.
    void tellChanged(const QString &who);
    /// The draft that was begun with is of an older state. takesInput() only.
    void tellOutdated();
    /// The database is closing. Not in None.
    void hold();
    /// The database is closed, and the input a draft. Not in None.
    void close();

    /// Calls `then` once there is nothing unsaved: now, or soon after answer() or a save. Drops it
    /// when the user stays, the input cannot be saved, or it is being saved already.
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
    Then m_then; ///< what waits for the end of this edit
};

} // namespace mra
