// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// How the input of a record pane is saved, kept and held against what others did.

#include "domain/records/emptyrecord.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/resulttext.h"
#include "ui/cards/readingcard.h"
#include "ui/forms/recordform.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/drafttextdialog.h"
#include "ui/records/recordpane.h"
#include "ui/session/baseaddress.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QPointer>

namespace mra {

bool RecordPane::saveAndWait()
{
    save();
    QEventLoop loop;
    while (m_isSaving)
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    return !m_form;
}

/// Says why nothing was saved, until something is edited.
void RecordPane::refuse(const Say &say)
{
    m_messages->show(Mood::Bad, say);
    m_isRefused = true;
}

void RecordPane::save()
{
    if (!m_form || m_isSaving)
        return;
    if (m_form->hasUnreadable()) {
        refuse(
            [] { return tr("Some input cannot be read; it is marked. Correct it, then save."); });
        return;
    }
    if (m_before && !isModified()) {
        removeDraft();
        close();
        return;
    }
    submit();
}

void RecordPane::submit()
{
    QWidget *now = QApplication::focusWidget(); // held input may lose the focus
    const QPointer<QWidget> focus = m_editor->isAncestorOf(now) ? now : nullptr;
    m_isSaving = true;
    holdInput(true);
    updateButtons();
    m_workspace.atlas().submit({{m_before, m_form->record()}}, m_reason->text().trimmed(), this,
                               [this, focus](const SubmitResult &result) {
                                   m_isSaving = false;
                                   if (m_form) {
                                       holdInput(m_workspace.atlas().state() ==
                                                 Atlas::State::Closing);
                                       receive(result);
                                   }
                                   updateButtons();
                                   if (m_form && focus)
                                       focus->setFocus();
                               });
}

void RecordPane::receive(const SubmitResult &result)
{
    if (const auto *stored = std::get_if<Saved>(&result)) {
        takeAsSaved(stored->batch);
    } else if (std::holds_alternative<NothingToDo>(result)) {
        takeAsSaved({});
    } else if (const auto *invalid = std::get_if<Invalid>(&result)) {
        m_form->showIssues(invalid->issues);
        refuse([count = int(invalid->issues.size())] {
            return tr("It was not saved: %Ln finding(s) must be corrected. They are marked in the "
                      "form.",
                      nullptr, count);
        });
    } else if (const auto *conflict = std::get_if<Conflict>(&result)) {
        writeDraft();
        resolve(conflict->items.isEmpty() ? std::nullopt : conflict->items.first().theirs);
    } else if (const auto *failed = std::get_if<Failed>(&result)) {
        writeDraft();
        m_messages->show(Mood::Bad, [failure = *failed] { return sentenceOf(failure); },
                         {{[] { return tr("Try again"); }, [this] { save(); }}});
    } else {
        writeDraft();
        m_messages->show(Mood::Warning,
                         [] { return tr("Saving was cancelled. Your input is still here."); });
    }
}

void RecordPane::takeAsSaved(const QString &batch)
{
    const RecordKey key = keyOf(m_form->record());
    removeDraft();
    m_card->setRecord(key);
    close();
    Q_EMIT saved(key, batch);
}

void RecordPane::follow(const Changes &changes)
{
    if (!m_form)
        return;
    m_form->setSnapshot(m_workspace.snapshot());
    if (!m_before || m_isSaving)
        return;
    const RecordKey key = keyOf(*m_before);
    for (const Change &change : changes) {
        if (change.edit.key() == key)
            offerDifferences([who = change.who] {
                return tr("This record was changed by %1 while you edit it. Your input is "
                          "untouched.")
                    .arg(who);
            });
    }
}

void RecordPane::offerDifferences(const Say &say)
{
    m_messages->show(Mood::Warning, say,
                     {{[] { return tr("Show differences"); }, [this] { showDifferences(); }}});
}

void RecordPane::showDifferences()
{
    if (m_form && m_before)
        resolve(m_workspace.snapshot().find(keyOf(*m_before)));
    if (m_form)
        m_form->setFocus(); // the button that was pressed is gone
}

void RecordPane::resolve(const std::optional<Record> &theirs)
{
    if (!theirs) {
        m_messages->show(Mood::Warning, [] {
            return tr("This record was deleted by somebody else. Your input is still here; saving "
                      "creates the record again.");
        });
        m_before.reset();
        return;
    }
    ConflictDialog dialog(m_before ? *m_before : *theirs, m_form->record(), *theirs,
                          m_workspace.snapshot(), m_workspace.language(), this);
    const int answer = dialog.exec();
    if (!m_form)
        return; // the base was closed meanwhile, and the input is a draft
    if (answer != QDialog::Accepted) {
        offerDifferences([] {
            return tr("This record was changed by somebody else. Your input is not saved.");
        });
        return;
    }
    m_before = theirs;
    m_opened = theirs;
    m_form->setRecord(dialog.merged(), m_workspace.snapshot());
    m_messages->show(Mood::Plain,
                     [] { return tr("Both changes are in the form now. Save it to keep them."); });
    validateNow();
    updateButtons();
}

void RecordPane::offerDrafts(const QList<RecordKind> &kinds)
{
    m_offeredKinds = kinds;
    m_isOffering = false;
    if (m_form || m_workspace.atlas().state() != Atlas::State::Open)
        return;
    for (const KeptDraft &draft : drafts().all()) {
        const RecordKey key = keyOf(draft.after);
        if (kinds.contains(key.kind) && !m_drafts.isRemoved(key))
            return offer(draft);
    }
    for (const UnreadDraft &draft : drafts().unread()) {
        if (!m_putOff.contains(draft.file) && kinds.contains(draft.kind.value_or(kinds.first())))
            return offerText(draft);
    }
}

void RecordPane::offer(const KeptDraft &draft)
{
    m_isOffering = true;
    m_messages->show(Mood::Warning,
                     [this, draft] {
                         return tr("Input of %1 for “%2” was not saved.", "time, name of a record")
                             .arg(shownInstant(draft.at),
                                  nameOf(draft.after, m_workspace.language()));
                     },
                     {{[] { return tr("Continue"); }, [this, draft] { restore(draft); }},
                      {[] { return tr("Discard"); },
                       [this, draft] {
                           m_drafts.remove(drafts(), keyOf(draft.after));
                           offerDrafts(m_offeredKinds);
                       }}});
}

void RecordPane::offerText(const UnreadDraft &draft)
{
    m_isOffering = true;
    m_messages->show(Mood::Warning, [draft] { return sentenceOf(draft); },
                     {{[] { return tr("Show the text…"); },
                       [this, draft] {
                           DraftTextDialog(draft, this).exec();
                           offerDrafts(m_offeredKinds);
                       }},
                      {[] { return tr("Later"); },
                       [this, draft] {
                           m_putOff << draft.file;
                           offerDrafts(m_offeredKinds);
                       }}});
}

/// Those of the open base.
KeptDrafts RecordPane::drafts() const
{
    const QString address = m_workspace.atlas().address();
    return KeptDrafts(canonicalAddress(address),
                      QStringList(address) + otherAddresses(m_workspace.settings(), address));
}

void RecordPane::restore(const KeptDraft &draft)
{
    m_isOffering = false;
    if (!mayLeave())
        return;
    if (draft.before)
        m_card->setRecord(keyOf(draft.after));
    open(draft.before, draft.after);
    m_drafts.adopt(keyOf(draft.after));
    if (!draft.before)
        m_opened = emptyRecord(keyOf(draft.after).kind);
    if (draft.before && m_workspace.snapshot().find(keyOf(draft.after)) != draft.before)
        offerDifferences(
            [] { return tr("This record was changed since then. Your input is untouched."); });
    updateButtons();
}

void RecordPane::writeDraft()
{
    if (isModified() && !m_workspace.atlas().address().isEmpty())
        m_drafts.write(drafts(), {m_before, m_form->record(), QDateTime::currentDateTime()});
}

void RecordPane::hearOfDraft(const std::optional<OpenFailure> &failure)
{
    if (std::exchange(m_isDraftLost, failure.has_value()) || !failure)
        return;
    m_messages->show(Mood::Bad, [failure = *failure] {
        return tr("Your input is in the form only; a copy for the case of a crash could not be "
                  "made. %1",
                  "a sentence that says why")
            .arg(sentenceOf(failure));
    });
}

void RecordPane::removeDraft()
{
    m_drafting.stop();
    m_isDraftLost = false; // nothing is left to lose
    m_drafts.remove(drafts());
}

} // namespace mra
