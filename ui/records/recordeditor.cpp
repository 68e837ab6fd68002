// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordeditor.h"

#include "items/models/recordedit.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "ui/forms/recordform.h"
#include "ui/records/effectbox.h"
#include "ui/session/workspace.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mra {

RecordEditor::RecordEditor(Workspace &workspace, const RecordEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(edit)
    , m_place(new QScrollArea(this))
    , m_effect(new EffectBox(workspace, this))
    , m_name(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_reason->setMaxLength(Store::longestReason);
    m_save->setObjectName(QStringLiteral("save"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_leave->setObjectName(QStringLiteral("leave"));
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::saveWanted);
    connect(m_revert, &QPushButton::clicked, this, &RecordEditor::revertWanted);
    connect(m_leave, &QPushButton::clicked, this, &RecordEditor::leaveWanted);
    layOut();
    updateTexts();
}

void RecordEditor::layOut()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setFont(headingFont(2));
    m_place->setWidgetResizable(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setFocusPolicy(Qt::NoFocus); // its content takes the focus
    m_save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins({});
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Near);
    layout->addWidget(m_name);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_effect);
    layout->addLayout(buttons);
}

void RecordEditor::use(RecordKind kind)
{
    RecordForm *&form = m_forms[kind];
    if (!form) {
        form = makeForm(kind, m_workspace, this);
        connect(form, &RecordForm::edited, this, &RecordEditor::edited);
    }
    if (m_place->widget() != form) {
        if (QWidget *other = m_place->takeWidget()) {
            other->setParent(this);
            other->hide();
        }
        m_place->setWidget(form);
    }
    m_form = form;
    m_focus.clear();
    m_reason->clear();
    m_effect->clear();
}

QString RecordEditor::reason() const
{
    return m_reason->text().trimmed();
}

void RecordEditor::proposeReason(const QString &reason)
{
    if (this->reason().isEmpty())
        m_reason->setText(reason.left(Store::longestReason));
}

void RecordEditor::setHeld(bool isHeld)
{
    QWidget *focus = QApplication::focusWidget();
    if (isHeld)
        m_focus = isAncestorOf(focus) ? focus : nullptr;
    m_form->setReadOnly(isHeld);
    m_reason->setReadOnly(isHeld);
    if (!isHeld && m_focus)
        m_focus->setFocus();
}

void RecordEditor::updateButtons()
{
    m_save->setEnabled(m_workspace.atlas().state() == Atlas::State::Open && m_edit.maySave());
    m_revert->setEnabled(m_edit.takesInput() && m_edit.isModified());
    m_leave->setEnabled(m_edit.state() != RecordEdit::State::Saving);
    if (!m_edit.isEditing())
        return;
    const QString kind = labelOf(keyOf(m_edit.input()).kind);
    m_name->setText(m_edit.before() ? nameOf(*m_edit.before(), m_workspace.language())
                                    : tr("New: %1", "kind of record").arg(kind));
}

void RecordEditor::updateTexts()
{
    m_save->setText(tr("&Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_revert->setText(tr("&Revert"));
    m_revert->setToolTip(tr("Go back to the saved record"));
    m_leave->setText(tr("&Close form"));
    m_reason->setPlaceholderText(tr("Reason for the change (optional)"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_place->setAccessibleName(tr("Form"));
    updateButtons();
}

void RecordEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace mra
