// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/recordedit.h"

namespace mra {

std::optional<RecordEdit::State> RecordEdit::next(State state, Input input, State free)
{
    const bool isEditing = state != State::None;
    const bool takesInput = state == State::Open || state == State::Drafting;
    const auto onlyIf = [](bool isAllowed, State to) {
        return isAllowed ? std::optional(to) : std::nullopt;
    };
    switch (input) {
    case Input::Begin:
        return onlyIf(!isEditing, free);
    case Input::Change:
        return onlyIf(takesInput, free);
    case Input::Save:
        return onlyIf(takesInput, State::Saving);
    case Input::Stored:
        return onlyIf(state == State::Saving, State::None);
    case Input::Refused:
        return onlyIf(state == State::Saving, free);
    case Input::Conflict:
        return onlyIf(state == State::Saving, State::Conflicted);
    case Input::Compare:
        return onlyIf(takesInput, State::Conflicted);
    case Input::Choose:
        return onlyIf(state == State::Conflicted, free);
    case Input::Hold: // an edit that waits for an answer is held when that has come
        return onlyIf(isEditing, takesInput ? State::Held : state);
    case Input::End:
        return onlyIf(isEditing, State::None);
    }
    return std::nullopt;
}

RecordEdit::State RecordEdit::freeState() const
{
    if (m_isHeld)
        return State::Held;
    return m_isUnreadable || !sameContent(m_input, m_opened) ? State::Drafting : State::Open;
}

bool RecordEdit::takesInput() const
{
    return m_state == State::Open || m_state == State::Drafting;
}

bool RecordEdit::isModified() const
{
    return isEditing() && (m_isUnreadable || !sameContent(m_input, m_opened));
}

/// Changes the state, emits changed(), and calls what waited for it.
void RecordEdit::take(Input input)
{
    const std::optional<State> state = next(m_state, input, freeState());
    Q_ASSERT_X(state, "RecordEdit", "an input that the state does not take");
    m_state = state.value_or(m_state);
    Q_EMIT changed();
    goOn();
}

void RecordEdit::tell(News news)
{
    m_notice.news = news;
    ++m_notice.number;
}

void RecordEdit::begin(const std::optional<Record> &before, const Record &opened,
                       const Record &input)
{
    Q_ASSERT(!isEditing());
    ++m_number;
    m_before = before;
    m_opened = opened;
    m_input = input;
    m_theirs.reset();
    m_isUnreadable = false;
    m_isHeld = false;
    m_batch.clear();
    m_notice.news = News::None;
    take(Input::Begin);
}

void RecordEdit::edit(const Record &input, bool isUnreadable)
{
    m_input = input;
    m_isUnreadable = isUnreadable;
    if (m_notice.news == News::Unreadable || m_notice.news == News::Invalid)
        tell(News::None);
    take(Input::Change);
}

void RecordEdit::save()
{
    if (m_isUnreadable) {
        tell(News::Unreadable);
        take(Input::Change);
    } else if (m_before && !isModified()) {
        finish(End::Discarded);
    } else {
        take(Input::Save);
    }
}

void RecordEdit::compare(const std::optional<Record> &theirs)
{
    if (theirs)
        meet(*theirs, Input::Compare);
    else
        lose(Input::Change);
}

void RecordEdit::revert(const std::optional<Record> &stored)
{
    if (m_before && !stored)
        return lose(Input::Change);
    if (m_before)
        m_before = m_opened = *stored;
    m_input = m_opened;
    m_isUnreadable = false;
    tell(News::None);
    take(Input::Change);
}

void RecordEdit::receive(const SubmitResult &result)
{
    const auto refuse = [this](News news) {
        tell(news);
        take(Input::Refused);
    };
    if (const auto *saved = std::get_if<Saved>(&result)) {
        m_batch = saved->batch;
        m_end = End::Saved;
        take(Input::Stored);
    } else if (std::holds_alternative<NothingToDo>(result)) {
        m_end = End::Saved;
        take(Input::Stored);
    } else if (const auto *invalid = std::get_if<Invalid>(&result)) {
        m_notice.issues = invalid->issues;
        refuse(News::Invalid);
    } else if (const auto *conflict = std::get_if<Conflict>(&result)) {
        if (const auto theirs = conflict->items.value(0).theirs)
            meet(*theirs, Input::Conflict);
        else
            lose(Input::Refused);
    } else if (const auto *failed = std::get_if<Failed>(&result)) {
        m_notice.failure = *failed;
        refuse(News::Failed);
    } else {
        refuse(News::Cancelled);
    }
}

/// Somebody else stored another state.
void RecordEdit::meet(const Record &theirs, Input input)
{
    m_theirs = theirs;
    take(input);
}

/// Somebody else deleted the record: from now on the input is a new record.
void RecordEdit::lose(Input input)
{
    m_before.reset();
    tell(News::Deleted);
    take(input);
}

void RecordEdit::merge(const Record &merged)
{
    m_before = m_theirs;
    m_opened = *m_theirs;
    m_input = merged;
    m_isUnreadable = false;
    tell(News::Merged);
    take(Input::Choose);
}

void RecordEdit::keepMine()
{
    tell(News::StillDiffers);
    take(Input::Choose);
}

void RecordEdit::tellChanged(const QString &who)
{
    Q_ASSERT(isEditing());
    if (!m_before || m_state == State::Saving)
        return; // the answer of the database will tell
    m_notice.who = who;
    tell(News::ChangedByOther);
    Q_EMIT changed();
}

void RecordEdit::setOutdated()
{
    Q_ASSERT(takesInput());
    tell(News::ChangedSince);
    Q_EMIT changed();
}

void RecordEdit::hold()
{
    m_isHeld = true;
    take(Input::Hold);
}

void RecordEdit::close()
{
    finish(End::Kept);
}

void RecordEdit::finish(End end)
{
    m_end = end;
    take(Input::End);
}

void RecordEdit::leave(const Then &then)
{
    switch (m_state) {
    case State::None:
        return then();
    case State::Open:
        finish(End::Discarded);
        return then();
    case State::Held:
        finish(End::Kept);
        return then();
    case State::Saving:
        return;
    case State::Drafting:
    case State::Conflicted:
        break;
    }
    // One question serves all requests to leave; the latest is granted first.
    m_then = m_then ? Then([then, earlier = m_then] {
        then();
        earlier();
    })
                    : then;
    m_isAsking = true;
    Q_EMIT changed();
}

void RecordEdit::answer(Leave answer)
{
    Q_ASSERT(m_isAsking);
    m_isAsking = false;
    if (isEditing() && answer == Leave::Discard)
        finish(End::Discarded);
    else if (takesInput() && answer == Leave::Save)
        save();
    else
        Q_EMIT changed();
    goOn(); // also if the database was closed meanwhile, and the input is a draft
}

/// A request to leave waits for an answer and for a save, and for nothing else. It is never granted
/// from within the signal that it waited for, since others have yet to receive that.
void RecordEdit::goOn()
{
    if (m_isAsking || m_state == State::Saving)
        return;
    const Then then = std::exchange(m_then, nullptr);
    if (then && !isEditing())
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
}

} // namespace mra
