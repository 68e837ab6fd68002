// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/draftwriter.h"
#include "ui/session/workspace.h"
#include "ui/widgets/say.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace mra {

class MessageBar;
class ReadingCard;
class RecordForm;

/// One record: its reading card, and while it is edited its form. Holds the life of an edit: draft,
/// findings, save, conflict, and the question on every way out. Changes of others never disturb a
/// form in use.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(Workspace &workspace, QWidget *parent = nullptr);
    /// Input that is not saved stays as a draft on disk.
    ~RecordPane() override;

    /// Shows the card of the record. Not while a form is in use: ask mayLeave() before.
    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] std::optional<RecordKey> record() const;
    [[nodiscard]] ReadingCard &card() { return *m_card; }

    [[nodiscard]] bool isEditing() const { return m_form; }
    [[nodiscard]] bool isModified() const;
    /// Save, discard or stay, where something is not saved; false: stay. The form is left.
    [[nodiscard]] bool mayLeave();

    void edit();
    /// A new record, in the form; nothing is stored before it is saved.
    void create(const Record &record);
    void save();
    /// Back to the record as it stands in the base; the form stays.
    void revert();
    /// Back to the card, through mayLeave().
    void leave();

    /// Offers what was not saved when the program ended, of records of these kinds.
    void offerDrafts(const QList<RecordKind> &kinds);
    /// Has the input that is not saved written to the disk.
    void writeDraft();
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void editingChanged(bool isEditing);
    /// `batch` is the step in the history; empty where nothing had to be written.
    void saved(const mra::RecordKey &key, const QString &batch);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void open(const std::optional<Record> &before, const Record &after);
    void showForm(RecordKind kind);
    void close();
    void submit();
    void refuse(const Say &say);
    void receive(const SubmitResult &result);
    void takeAsSaved(const QString &batch);
    void holdInput(bool isHeld);
    void follow(const Changes &changes);
    void followBase();
    void offerDifferences(const Say &say);
    void showDifferences();
    void resolve(const std::optional<Record> &theirs);
    void offer(const KeptDraft &draft);
    void offerText(const UnreadDraft &draft);
    void restore(const KeptDraft &draft);
    [[nodiscard]] KeptDrafts drafts() const;
    void removeDraft();
    void hearOfDraft(const std::optional<OpenFailure> &failure);
    void validateNow();
    void updateTexts();
    void updateButtons();
    [[nodiscard]] Issues findings() const;
    [[nodiscard]] bool saveAndWait();

    Workspace &m_workspace;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ReadingCard *m_card;
    QWidget *m_editor; ///< the form with its buttons
    QScrollArea *m_place;
    QLabel *m_name;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_leave;
    std::map<RecordKind, RecordForm *> m_forms; ///< made when first needed
    RecordForm *m_form = nullptr;               ///< the one in use
    std::optional<Record> m_before;             ///< as opened; nothing: a new record
    std::optional<Record> m_opened;             ///< what the form was given
    QTimer m_validation;
    QTimer m_drafting;
    bool m_isSaving = false;
    DraftWriter m_drafts;
    bool m_isDraftLost = false;       ///< the disk took none, and the user was told
    bool m_isOffering = false;        ///< drafts, in the message bar
    bool m_isRefused = false;         ///< the message bar tells why nothing was saved
    QList<RecordKind> m_offeredKinds; ///< whose drafts the user was offered
    QStringList m_putOff;             ///< files of drafts that the user wants to see later
};

} // namespace mra
