// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/page.h"

#include <QEvent>

namespace mra {

void Page::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    QEvent change(QEvent::LanguageChange);
    (void)QWidget::event(&change);
}

/// QWidget::event() would pass the change of language on to the children, so it is not called.
bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isVisible()) {
        m_isBehind = true;
        return true;
    }
    return QWidget::event(event);
}

void Page::showEvent(QShowEvent *event)
{
    catchUp();
    QWidget::showEvent(event);
}

} // namespace mra
