// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/drafttextdialog.h"

#include "items/texts/datetext.h"
#include "store/files/wholefile.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mra {

DraftTextDialog::DraftTextDialog(UnreadDraft draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_messages(new MessageBar(this))
    , m_explanation(new QLabel(this))
    , m_text(new QPlainTextEdit(KeptDrafts::textOf(m_draft), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_delete(m_buttons->addButton(QString(), QDialogButtonBox::DestructiveRole))
{
    setObjectName(QStringLiteral("draftText"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // mostly keys and punctuation
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout);
    layout->addWidget(m_messages);
    layout->addWidget(m_explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DraftTextDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DraftTextDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &DraftTextDialog::remove);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_text->setFocus();
    updateTexts();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    resize(em * 56, em * 40);
}

void DraftTextDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_messages->show(Mood::Good, [] { return tr("The text was copied to the clipboard."); });
}

void DraftTextDialog::save()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the text"), QDir::homePath() + QStringLiteral("/input.txt"),
        tr("Texts (*.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    if (const auto failure =
            writeWholeFile(file, m_text->toPlainText().toUtf8(), WholeFile::Mode::KeptOrUmask))
        m_messages->show(Mood::Bad, [failure = *failure] { return shownSentence(failure); });
    else
        m_messages->show(Mood::Good,
                         [file] { return tr("The text was saved to “%1”.").arg(isolated(file)); });
}

void DraftTextDialog::remove()
{
    QMessageBox question(
        QMessageBox::Question, tr("Delete the text"),
        tr("Delete this input? There is no other copy, and Undo cannot restore it."),
        QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("deleteDraftQuestion"));
    question.setTextFormat(Qt::PlainText);
    const auto *agreed = question.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != agreed)
        return;
    if (const auto failure = KeptDrafts::remove(m_draft))
        m_messages->show(Mood::Bad, [failure = *failure] { return shownSentence(failure); });
    else
        accept();
}

void DraftTextDialog::updateTexts()
{
    setWindowTitle(tr("Unsaved input"));
    m_explanation->setText(sentenceOf(m_draft));
    m_text->setAccessibleName(tr("The input as text"));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save as…"));
    m_delete->setText(tr("&Delete…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

/// Sets the texts after the children handled the event, since a button box sets default texts.
bool DraftTextDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    return isDone;
}

QString sentenceOf(const UnreadDraft &draft)
{
    const QString at = isolated(shownInstant(draft.at));
    return draft.isNewer ? DraftTextDialog::tr(
                               "Input from %1 was not saved. It was written by a newer version of "
                               "the program and cannot be shown in a form; it is kept as text.",
                               "time")
                               .arg(at)
                         : DraftTextDialog::tr(
                               "Input from %1 was not saved. What is left of it cannot be shown in "
                               "a form, because the file is damaged; it is kept as text.",
                               "time")
                               .arg(at);
}

} // namespace mra
