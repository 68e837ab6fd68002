// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/panedrafts.h"

#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/resulttext.h"
#include "ui/records/drafttextdialog.h"
#include "ui/session/baseaddress.h"
#include "ui/session/workspace.h"
#include "ui/widgets/messagebar.h"

namespace mra {

namespace {

constexpr std::chrono::seconds delay{5};

} // namespace

PaneDrafts::PaneDrafts(Workspace &workspace, MessageBar &messages, QWidget *pane)
    : m_workspace(workspace)
    , m_messages(messages)
    , m_pane(pane)
    , m_writer([this](const std::optional<OpenFailure> &failure) { hear(failure); })
{
    m_due.setSingleShot(true);
    m_due.setInterval(delay);
    connect(&m_due, &QTimer::timeout, this, &PaneDrafts::due);
}

void PaneDrafts::offer(const QList<RecordKind> &kinds)
{
    m_kinds = kinds;
    offerAgain();
}

void PaneDrafts::offerAgain()
{
    m_isShowingDraftOffer = false;
    if (m_workspace.atlas().state() != Atlas::State::Open)
        return;
    for (const KeptDraft &draft : drafts().all()) {
        const RecordKey key = keyOf(draft.after);
        if (m_kinds.contains(key.kind) && !m_writer.isRemoved(key))
            return offer(draft);
    }
    for (const UnreadDraft &draft : drafts().unread()) {
        if (!m_postponed.contains(draft.file) &&
            m_kinds.contains(draft.kind.value_or(m_kinds.value(0))))
            return offerText(draft);
    }
}

void PaneDrafts::offer(const KeptDraft &draft)
{
    m_isShowingDraftOffer = true;
    m_messages.show(Mood::Warning,
                    [this, draft] {
                        return tr("Input from %1 for “%2” was not saved.", "time, name of a record")
                            .arg(shownInstant(draft.at),
                                 nameOf(draft.after, m_workspace.language()));
                    },
                    {{[] { return tr("Continue"); },
                      [this, draft] {
                          m_isShowingDraftOffer = false;
                          Q_EMIT continued(draft);
                      }},
                     {[] { return tr("Discard"); },
                      [this, draft] {
                          m_writer.remove(drafts(), keyOf(draft.after));
                          offerAgain();
                      }}});
}

void PaneDrafts::offerText(const UnreadDraft &draft)
{
    m_isShowingDraftOffer = true;
    m_messages.show(Mood::Warning, [draft] { return sentenceOf(draft); },
                    {{[] { return tr("Show the text…"); },
                      [this, draft] {
                          DraftTextDialog(draft, m_pane).exec();
                          offerAgain();
                      }},
                     {[] { return tr("Later"); },
                      [this, draft] {
                          m_postponed << draft.file;
                          offerAgain();
                      }}});
}

/// The drafts of the open base.
KeptDrafts PaneDrafts::drafts() const
{
    const QString address = m_workspace.atlas().address();
    return KeptDrafts(canonicalAddress(address),
                      QStringList(address) + otherAddresses(m_workspace.settings(), address));
}

void PaneDrafts::begin()
{
    m_writer.release();
    m_isLost = false;
}

void PaneDrafts::noteInput()
{
    if (!m_due.isActive())
        m_due.start();
}

void PaneDrafts::write(const std::optional<Record> &before, const Record &input)
{
    if (!m_workspace.atlas().address().isEmpty()) // names the folder of drafts
        m_writer.write(drafts(), {before, input, QDateTime::currentDateTime()});
}

void PaneDrafts::release()
{
    m_due.stop();
    m_writer.release();
}

void PaneDrafts::remove()
{
    m_due.stop();
    m_isLost = false; // nothing is left to lose
    m_writer.remove(drafts());
}

void PaneDrafts::hear(const std::optional<OpenFailure> &failure)
{
    if (std::exchange(m_isLost, failure.has_value()) || !failure)
        return;
    m_messages.show(Mood::Bad, [failure = *failure] {
        return tr("Your input is only in the form; a copy to protect it from a crash could not be "
                  "saved. %1",
                  "a sentence that says why")
            .arg(sentenceOf(failure));
    });
}

} // namespace mra
