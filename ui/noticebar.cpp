// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/noticebar.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace mra {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_picture(new QLabel)
    , m_text(new QLabel)
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSpacing(m_layout, Space::Near);
    m_layout->addWidget(m_picture);
    m_layout->addWidget(m_text, 1);
}

void NoticeBar::setNotice(Mood mood, const char *icon, const Say &say)
{
    m_mood = mood;
    m_icon = icon;
    m_say = say;
    updateTexts();
    updateColours();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(button);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QFrame::changeEvent(event);
}

void NoticeBar::updateTexts()
{
    if (m_say)
        m_text->setText(m_say());
}

void NoticeBar::updateColours()
{
    const Tone tone = toneOf(m_mood);
    QPalette colours;
    colours.setColor(QPalette::Window, tone.fill);
    colours.setColor(QPalette::WindowText, tone.ink);
    setPalette(colours);
    m_picture->setPixmap(icon(m_icon, tone.ink).pixmap(iconSide(), iconSide()));
}

} // namespace mra
