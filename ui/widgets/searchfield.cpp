// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>

namespace mra {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_picture(addAction(icon("search"), QLineEdit::LeadingPosition))
{
    setClearButtonEnabled(true);
    updateTexts();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QLineEdit::changeEvent(event);
}

void SearchField::updateTexts()
{
    m_picture->setText(tr("Search"));
    // The clear button that Qt makes has no name. Actions of an open context menu have one.
    for (QAction *action : findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action != m_picture)
            action->setText(tr("Clear the search"));
    }
}

} // namespace mra
