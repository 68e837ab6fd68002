// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/effect/effectofedits.h"
#include "items/models/recordedit.h"
#include "ui/records/panedrafts.h"
#include "ui/session/workspace.h"
#include "ui/widgets/say.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace mra {

class MessageBar;
class ReadingCard;
class RecordEditor;
class RecordForm;

/// One record: its reading card, or its form while it is edited. Shows what happens to the edit,
/// whose state is in RecordEdit: findings, saving, conflicts, and the question before unsaved input
/// is left. Changes by others never disturb a form in use. It has many functions of a few lines,
/// since it stands between the edit, its form, the base, the drafts and three dialogs, and decides
/// nothing itself.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(Workspace &workspace, QWidget *parent = nullptr);
    /// Unsaved input stays on disk as a draft.
    ~RecordPane() override;

    /// Shows the card of the record. Not allowed while a form is in use: leave() it before.
    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] std::optional<RecordKey> record() const;
    [[nodiscard]] ReadingCard &card() { return *m_card; }

    [[nodiscard]] bool isEditing() const { return m_edit.isEditing(); }
    [[nodiscard]] bool isModified() const { return m_edit.isModified(); }

    void edit();
    /// Opens the form for a new record; nothing is stored before it is saved.
    void create(const Record &record);
    void save();
    /// Reverts the form to the record as stored; the form stays open.
    void revert();
    /// Returns to the card, then calls `then`: at once if nothing is unsaved, else when the user
    /// has answered (save, discard, stay). Not called if the user stays.
    void leave(const RecordEdit::Then &then = [] {});

    /// Offers what was not saved when the program ended, of records of these kinds.
    void offerDrafts(const QList<RecordKind> &kinds);
    /// Writes unsaved input to disk as a draft.
    void writeDraft();
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void editingChanged(bool isEditing);
    /// `batch` is the step in the history; empty if nothing had to be written.
    void saved(const mra::RecordKey &key, const QString &batch);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    [[nodiscard]] RecordForm &form(); ///< the one in use
    void open(const std::optional<Record> &before, const Record &input,
              const std::optional<Record> &opened = {});
    void takeInput();
    void followEdit();
    void followState(RecordEdit::State before);
    void showCard();
    void submit();
    void askBeforeLeaving();
    void compare();
    void showDifferences();
    void putIntoForm();
    void tell(const RecordEdit::Notice &notice);
    void offerDifferences(const Say &say);
    void follow(const Changes &changes);
    void followBase();
    void restore(const KeptDraft &draft);
    void validateNow();
    void useFact(const EffectOfEdits::Overruled &overruled);

    Workspace &m_workspace;
    RecordEdit m_edit;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ReadingCard *m_card;
    RecordEditor *m_editor;
    QTimer m_validation;
    PaneDrafts m_drafts;
    RecordEdit::State m_shown = RecordEdit::State::None;
    int m_told = 0;         ///< the number of the last notice that was shown
    bool m_isAsked = false; ///< the question of m_edit is shown
};

} // namespace mra
