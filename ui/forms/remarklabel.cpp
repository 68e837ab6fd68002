// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/remarklabel.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace mra {

QIcon iconOf(const Remarks &remarks)
{
    if (remarks.isEmpty())
        return {};
    return icon(remarkIcon(remarks), toneOf(hasError(remarks) ? Mood::Bad : Mood::Warning).ink);
}

RemarkLabel::RemarkLabel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(space(Space::Tight));
    m_layout->setHorizontalSpacing(space(Space::Near));
    m_layout->setColumnStretch(1, 1);
    hide();
}

void RemarkLabel::setRemarks(const Remarks &remarks)
{
    if (m_remarks == remarks)
        return;
    m_remarks = remarks;
    build();
    setVisible(!remarks.isEmpty());
}

void RemarkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        build();
    QWidget::changeEvent(event);
}

void RemarkLabel::build()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_remarks.size(); ++row) {
        auto *sign = new QLabel(this);
        sign->setPixmap(iconOf({m_remarks[row]}).pixmap(iconSide()));
        auto *text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setText(m_remarks[row].text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(sign, row, 0, Qt::AlignTop);
        m_layout->addWidget(text, row, 1);
    }
}

} // namespace mra
