// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/keptdrafts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mra {

class MessageBar;

/// Shows the draft of an input that no form can show, as text to read, copy and save. The draft is
/// deleted only on request; the dialog is accepted then.
class DraftTextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftTextDialog(UnreadDraft draft, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void copy();
    void save();
    void remove();
    void updateTexts();

    const UnreadDraft m_draft;
    MessageBar *m_messages;
    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_delete;
};

/// When the input was written, and why it cannot be shown in a form.
[[nodiscard]] QString sentenceOf(const UnreadDraft &draft);

} // namespace mra
