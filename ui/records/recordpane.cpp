// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordpane.h"

#include "domain/records/newrecord.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/resulttext.h"
#include "ui/cards/readingcard.h"
#include "ui/forms/recordform.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/effectbox.h"
#include "ui/records/recordeditor.h"
#include "ui/session/unsavedguard.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr std::chrono::milliseconds validationDelay{300};

} // namespace

RecordPane::RecordPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_card(new ReadingCard(workspace, this))
    , m_editor(new RecordEditor(workspace, m_edit, this))
    , m_drafts(workspace, *m_messages, this)
{
    m_validation.setSingleShot(true);
    m_validation.setInterval(validationDelay);
    // While the card is shown, the form behind it takes no room.
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_card->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 32);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(Space::Near));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    connectParts();
}

void RecordPane::connectParts()
{
    connect(&m_validation, &QTimer::timeout, this, &RecordPane::validateNow);
    connect(&m_edit, &RecordEdit::changed, this, &RecordPane::followEdit);
    connect(&m_drafts, &PaneDrafts::due, this, &RecordPane::writeDraft);
    connect(&m_drafts, &PaneDrafts::continued, this,
            [this](const KeptDraft &draft) { leave([this, draft] { restore(draft); }); });
    connect(m_editor, &RecordEditor::edited, this, [this] {
        if (!m_edit.takesInput())
            return;
        m_validation.start();
        m_drafts.noteInput();
        m_edit.edit(form().record(), form().hasUnreadable());
    });
    connect(&m_editor->effect(), &EffectBox::factWanted, this, &RecordPane::useFact);
    connect(&m_workspace.filter(), &FilterState::changed, this, [this] {
        if (isEditing())
            m_validation.start();
    });
    connect(m_editor, &RecordEditor::saveWanted, this, &RecordPane::save);
    connect(m_editor, &RecordEditor::revertWanted, this, &RecordPane::revert);
    connect(m_editor, &RecordEditor::leaveWanted, this, [this] { leave(); });
    connect(&m_workspace.atlas(), &Atlas::changed, this, &RecordPane::follow);
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, &RecordPane::followBase);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        const bool wasHere = old && m_editor->isAncestorOf(old);
        if (wasHere && !(now && m_editor->isAncestorOf(now)))
            writeDraft();
    });
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &RecordPane::save);
}

RecordPane::~RecordPane()
{
    writeDraft();
    m_drafts.finish();
    qApp->disconnect(this); // the widgets of the form lose the focus as they are destroyed
}

void RecordPane::setRecord(const std::optional<RecordKey> &key)
{
    Q_ASSERT(!isEditing());
    if (!m_drafts.isOffering())
        m_messages->clear();
    m_card->setRecord(key);
}

RecordForm &RecordPane::form()
{
    return m_editor->form();
}

std::optional<RecordKey> RecordPane::record() const
{
    return m_card->record();
}

void RecordPane::edit()
{
    if (isEditing() || !record())
        return;
    if (const std::optional<Record> found = m_workspace.snapshot().find(*record()))
        open(found, *found);
}

void RecordPane::create(const Record &record)
{
    open(std::nullopt, record);
}

/// Opens the form. The input counts as modified if it differs from `opened`, or, if that is null,
/// from the stored record, or, for a new record, from what the form makes of it.
void RecordPane::open(const std::optional<Record> &before, const Record &input,
                      const std::optional<Record> &opened)
{
    if (!m_drafts.isOffering())
        m_messages->clear();
    m_drafts.begin();
    m_editor->use(keyOf(input).kind);
    form().setRecord(input, m_workspace.snapshot());
    const Record shown = form().record();
    m_edit.begin(before, opened.value_or(before.value_or(shown)), shown);
    m_editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_editor);
    validateNow();
    form().show();
    form().setFocus();
    Q_EMIT editingChanged(true);
}

/// Takes the input from the form, including changes that it has not reported yet.
void RecordPane::takeInput()
{
    if (!m_edit.takesInput())
        return;
    const Record input = form().record();
    const bool isUnreadable = form().hasUnreadable();
    if (input != m_edit.input() || isUnreadable != m_edit.isUnreadable())
        m_edit.edit(input, isUnreadable);
}

void RecordPane::save()
{
    takeInput();
    if (m_edit.takesInput())
        m_edit.save();
}

void RecordPane::revert()
{
    if (!m_edit.takesInput())
        return;
    const std::optional<Record> &before = m_edit.before();
    m_edit.revert(before ? m_workspace.snapshot().find(keyOf(*before)) : std::nullopt);
    if (m_edit.state() == RecordEdit::State::Open) {
        m_drafts.remove();
        putIntoForm();
    }
}

void RecordPane::leave(const RecordEdit::Then &then)
{
    takeInput();
    m_edit.leave(then);
}

/// Shows the state of the edit.
void RecordPane::followEdit()
{
    const RecordEdit::State before = std::exchange(m_shown, m_edit.state());
    if (m_shown != before)
        followState(before);
    const int told = std::exchange(m_told, m_edit.notice().number);
    if (isEditing() && m_told != told)
        tell(m_edit.notice());
    if (!std::exchange(m_isAsked, m_edit.isAsking()) && m_isAsked)
        askBeforeLeaving();
    m_editor->updateButtons();
}

void RecordPane::followState(RecordEdit::State before)
{
    using State = RecordEdit::State;
    if (m_shown == State::None)
        return showCard();
    const auto isHeld = [](State state) { return state == State::Saving || state == State::Held; };
    if (before == State::None || isHeld(before) != isHeld(m_shown))
        m_editor->setHeld(isHeld(m_shown));
    if (before == State::Saving)
        writeDraft();
    if (m_shown == State::Saving)
        submit();
    else if (m_shown == State::Conflicted)
        showDifferences();
}

void RecordPane::showCard()
{
    m_validation.stop();
    m_editor->effect().clear();
    if (m_edit.end() == RecordEdit::End::Kept)
        m_drafts.release();
    else
        m_drafts.remove();
    const bool isSaved = m_edit.end() == RecordEdit::End::Saved;
    const RecordKey key = keyOf(m_edit.input());
    if (isSaved)
        m_card->setRecord(key);
    if (!m_drafts.isLost())
        m_messages->clear();
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_card);
    m_card->refresh();
    m_drafts.offerAgain();
    Q_EMIT editingChanged(false);
    if (isSaved)
        Q_EMIT saved(key, m_edit.batch());
}

void RecordPane::submit()
{
    const auto receive = [this, number = m_edit.number()](const SubmitResult &result) {
        // The base may have been closed meanwhile, with the input kept as a draft.
        if (m_edit.state() == RecordEdit::State::Saving && m_edit.number() == number)
            m_edit.receive(result);
    };
    m_workspace.atlas().submit({{m_edit.before(), m_edit.input()}}, m_editor->reason(), this,
                               receive);
}

void RecordPane::askBeforeLeaving()
{
    mra::askBeforeLeaving(this, nameOf(m_edit.input(), m_workspace.language()),
                          [this](Leave answer) { m_edit.answer(answer); });
}

void RecordPane::compare()
{
    if (!isEditing())
        return;
    form().setFocus(); // the pressed button is hidden now
    takeInput();
    if (m_edit.takesInput() && m_edit.before())
        m_edit.compare(m_workspace.snapshot().find(keyOf(*m_edit.before())));
}

void RecordPane::showDifferences()
{
    auto *dialog =
        new ConflictDialog(m_edit.before().value_or(m_edit.theirs()), m_edit.input(),
                           m_edit.theirs(), m_workspace.snapshot(), m_workspace.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this, dialog, number = m_edit.number()](int answer) {
        if (m_edit.state() != RecordEdit::State::Conflicted || m_edit.number() != number)
            return; // the base was closed meanwhile; the input is a draft
        if (answer != QDialog::Accepted)
            return m_edit.keepMine();
        m_edit.merge(dialog->merged());
        putIntoForm();
    };
    connect(dialog, &QDialog::finished, this, take);
    dialog->open();
}

void RecordPane::putIntoForm()
{
    form().setRecord(m_edit.input(), m_workspace.snapshot());
    validateNow();
}

void RecordPane::tell(const RecordEdit::Notice &notice)
{
    using News = RecordEdit::News;
    switch (notice.news) {
    case News::None:
        return m_messages->clear();
    case News::Unreadable:
        return m_messages->show(Mood::Bad, [] {
            return tr("Some input is not valid and is marked. Correct it, then save.");
        });
    case News::Invalid:
        form().showIssues(notice.issues);
        return m_messages->show(Mood::Bad, [count = int(notice.issues.size())] {
            return tr("The record was not saved: %Ln error(s) must be corrected. They are marked "
                      "in the form.",
                      nullptr, count);
        });
    case News::Failed:
        return m_messages->show(Mood::Bad,
                                [failure = *notice.failure] { return sentenceOf(failure); },
                                {{[] { return tr("Try again"); }, [this] { save(); }}});
    case News::Cancelled:
        return m_messages->show(Mood::Warning,
                                [] { return tr("Saving was cancelled. Your input is kept."); });
    case News::ChangedByOther:
        return offerDifferences([who = notice.who] {
            return tr("This record was changed by %1 while you were editing it. Your input is "
                      "kept.")
                .arg(who);
        });
    case News::ChangedSince:
        return offerDifferences(
            [] { return tr("This record has been changed since then. Your input is kept."); });
    case News::StillDiffers:
        return offerDifferences([] {
            return tr("This record was changed by somebody else. Your input is not saved.");
        });
    case News::Deleted:
        return m_messages->show(Mood::Warning, [] {
            return tr("This record was deleted by somebody else. Your input is kept; saving "
                      "creates the record again.");
        });
    case News::Merged:
        return m_messages->show(Mood::Plain, [] {
            return tr("The form now contains both changes. Save it to keep them.");
        });
    }
}

void RecordPane::offerDifferences(const Say &say)
{
    m_messages->show(Mood::Warning, say,
                     {{[] { return tr("Show differences"); }, [this] { compare(); }}});
}

void RecordPane::follow(const Changes &changes)
{
    if (!isEditing())
        return;
    form().setSnapshot(m_workspace.snapshot());
    for (const Change &change : changes) {
        if (m_edit.before() && change.edit.key() == keyOf(*m_edit.before()))
            m_edit.tellChanged(change.who);
    }
}

void RecordPane::followBase()
{
    const Atlas::State state = m_workspace.atlas().state();
    if (isEditing() && state == Atlas::State::Closing) {
        writeDraft();
        m_drafts.finish(); // now, since drafts need the address, which is empty once closed
        m_edit.hold();
    } else if (state == Atlas::State::Closed || state == Atlas::State::Opening) {
        m_drafts.endOffer();
        m_messages->clear(); // the message was about that base
        if (isEditing())
            m_edit.close();
    }
    m_editor->updateButtons();
}

void RecordPane::offerDrafts(const QList<RecordKind> &kinds)
{
    if (!isEditing())
        m_drafts.offer(kinds);
}

void RecordPane::restore(const KeptDraft &draft)
{
    const RecordKey key = keyOf(draft.after);
    if (draft.before)
        m_card->setRecord(key);
    open(draft.before, draft.after,
         draft.before ? std::nullopt : std::optional(emptyRecord(key.kind)));
    m_drafts.adopt(key);
    if (draft.before && m_workspace.snapshot().find(key) != draft.before)
        m_edit.setOutdated();
}

void RecordPane::writeDraft()
{
    takeInput();
    if (isModified())
        m_drafts.write(m_edit.before(), m_edit.input());
}

void RecordPane::validateNow()
{
    if (!isEditing())
        return;
    const Edit edit{m_edit.before(), m_edit.input()};
    Snapshot candidate = m_workspace.snapshot();
    candidate.apply(edit);
    const Issues issues = validateNew(Edits{edit}, candidate);
    form().showIssues(issues);
    const bool canChange = m_edit.isModified() && !hasErrors(issues);
    m_editor->effect().consider(canChange ? Edits{edit} : Edits(),
                                m_edit.takesInput() && !m_edit.isUnreadable());
}

/// Lets the overruled fact give the status: its report is emptied, whose source and day stay.
void RecordPane::useFact(const EffectOfEdits::Overruled &overruled)
{
    const auto *input = std::get_if<Agreement>(&m_edit.input());
    if (!input || !m_edit.takesInput() || m_edit.isUnreadable())
        return;
    Agreement changed = *input;
    if (overruled.grant.isEmpty())
        changed.reportedState.reset();
    for (Grant &grant : changed.grants) {
        if (grant.id == overruled.grant)
            grant.reportedState.reset();
    }
    m_edit.edit(changed, false);
    putIntoForm();
    m_drafts.noteInput();
    m_editor->proposeReason(
        tr("The event of %1 replaces the reported status.").arg(shownDate(overruled.fact.date)));
}

/// Esc arrives here if no child uses it: completion lists and open cells close first.
void RecordPane::keyPressEvent(QKeyEvent *event)
{
    if (isEditing() && event->matches(QKeySequence::Cancel))
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mra
