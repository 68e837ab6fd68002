// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/fieldeditor.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mra {

FieldEditor::FieldEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_spec(spec)
{
}

void FieldEditor::setLabel(const QString &label)
{
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

void FieldEditor::setFramed()
{
    m_isFramed = true;
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int margin = space(Space::Near);
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isFramed)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

void FieldEditor::setInput(QWidget *input)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    setSizePolicy(input->sizePolicy());
}

} // namespace mra
