// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/draftwriter.h"

#include <QObject>
#include <QTimer>

namespace mra {

class MessageBar;
class Workspace;

/// The drafts of a record pane: keeps the input of its form on disk, and offers in the message bar,
/// one at a time, drafts that were not saved when the program ended or the base was closed.
class PaneDrafts : public QObject
{
    Q_OBJECT

public:
    /// `pane` is the parent of dialogs.
    PaneDrafts(Workspace &workspace, MessageBar &messages, QWidget *pane);

    /// Offers the newest draft of records of these kinds, if the base is open.
    void offer(const QList<RecordKind> &kinds);
    /// Offers the next draft of the same kinds.
    void offerAgain();
    /// The message bar shows something else now.
    void endOffer() { m_isShowingDraftOffer = false; }
    [[nodiscard]] bool isOffering() const { return m_isShowingDraftOffer; }

    /// Another form is in use; the draft of the one before stays on disk.
    void begin();
    /// Makes a draft that is on disk the draft of the form.
    void adopt(const RecordKey &key) { m_writer.adopt(key); }
    /// The input changed; due() is emitted some time later.
    void noteInput();
    /// Replaces the draft of the form.
    void write(const std::optional<Record> &before, const Record &input);
    /// The form is no longer in use; its draft stays on disk.
    void release();
    /// Nothing is left to save; the draft is removed.
    void remove();
    /// Waits until all is on disk.
    void finish() { m_writer.finish(); }
    /// Whether the draft could not be written; the user was told.
    [[nodiscard]] bool isLost() const { return m_isLost; }

Q_SIGNALS:
    void due();
    void continued(const mra::KeptDraft &draft); ///< the user accepted the offer

private:
    void offer(const KeptDraft &draft);
    void offerText(const UnreadDraft &draft);
    [[nodiscard]] KeptDrafts drafts() const;
    void hear(const std::optional<OpenFailure> &failure);

    Workspace &m_workspace;
    MessageBar &m_messages;
    QWidget *m_pane;
    DraftWriter m_writer;
    QTimer m_due;
    QList<RecordKind> m_kinds; ///< whose drafts the user was offered
    QStringList m_postponed;   ///< files of drafts that the user wants to see later
    bool m_isShowingDraftOffer = false;
    bool m_isLost = false;
};

} // namespace mra
