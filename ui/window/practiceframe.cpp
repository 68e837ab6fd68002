// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/practiceframe.h"

#include "ui/widgets/messagebar.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace mra {

PracticeFrame::PracticeFrame(BaseSession &session, const WindowActions &actions, QWidget *content)
    : m_session(session)
    , m_bar(new MessageBar)
    , m_content(content)
{
    m_bar->setObjectName(QStringLiteral("practiceBar"));
    m_bar->addAction(actions.resetPractice);
    m_bar->addAction(actions.discardPractice);
    m_content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_content, 1);
    connect(&session, &BaseSession::practiceChanged, this, &PracticeFrame::update);
    update();
}

void PracticeFrame::update()
{
    const BaseSession::Practice practice = m_session.practice();
    const bool isPractice = practice != BaseSession::Practice::None;
    if (isPractice)
        m_bar->show(Mood::Practice, [practice] {
            return practice == BaseSession::Practice::OfTraining
                       ? tr("Practice copy of the training set: all its data are invented, and "
                            "nothing that you do here affects your database.")
                       : tr("Practice copy: nothing that you do here affects your database.");
        });
    else
        m_bar->clear();
    const int edge = isPractice ? space(Space::Near) : 0;
    layout()->setContentsMargins(edge, 0, edge, edge);
    setAutoFillBackground(isPractice);
    // Only the frame is coloured, not its content, which follows the theme.
    QPalette frame;
    QPalette content;
    if (isPractice) {
        frame.setColor(QPalette::Window, toneOf(Mood::Practice).fill);
        content.setColor(QPalette::Window, QApplication::palette().color(QPalette::Window));
    }
    setPalette(frame);
    m_content->setPalette(content);
}

void PracticeFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_isColouring)
        return;
    const QScopedValueRollback colouring(m_isColouring, true); // update() changes the palette again
    update();
}

} // namespace mra
