// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/draftwriter.h"

#include <QObject>
#include <QTimer>

namespace mra {

class MessageBar;
class Workspace;

/// The drafts of a record pane: keeps the input of its form on the disk, and offers in its message
/// bar, one at a time, what was not saved when the program or the base was ended.
class PaneDrafts : public QObject
{
    Q_OBJECT

public:
    /// The pane is the parent of dialogs.
    PaneDrafts(Workspace &workspace, MessageBar &messages, QWidget *pane);

    /// Offers the newest draft of records of these kinds, where the base is open.
    void offer(const QList<RecordKind> &kinds);
    /// Of the same kinds.
    void offerAgain();
    /// The message bar has something else to say.
    void endOffer() { m_isOffering = false; }
    [[nodiscard]] bool isOffering() const { return m_isOffering; }

    /// Another form is in use; the draft of the one before stays on the disk.
    void begin();
    /// A draft that is on the disk becomes that of the form.
    void adopt(const RecordKey &key) { m_writer.adopt(key); }
    /// due() is emitted in a while.
    void noteInput();
    /// In place of the draft before.
    void write(const std::optional<Record> &before, const Record &input);
    /// The form is in use no more, and its draft stays on the disk.
    void release();
    /// Nothing is left to save: the draft goes.
    void remove();
    /// Waits until all is on the disk.
    void finish() { m_writer.finish(); }
    /// The disk took no draft, and the user was told.
    [[nodiscard]] bool isLost() const { return m_isLost; }

Q_SIGNALS:
    void due();
    void continued(const mra::KeptDraft &draft); ///< the user accepts the offer

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
    QStringList m_putOff;      ///< files of drafts that the user wants to see later
    bool m_isOffering = false;
    bool m_isLost = false;
};

} // namespace mra
