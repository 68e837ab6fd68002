// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mra {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Near);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_answers);
    setAutoFillBackground(true);
    hide();
}

void MessageBar::show(Mood mood, const Say &say, const QList<Answer> &answers)
{
    clear();
    m_mood = mood;
    m_say = say;
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(this);
        m_answers->addWidget(button);
        m_buttons.append({button, answer.say});
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            clear();
            act();
        });
    }
    updateTexts();
    colour();
    QFrame::show();
}

void MessageBar::clear()
{
    m_say = nullptr;
    m_text->clear();
    for (const auto &[button, say] : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    hide();
}

void MessageBar::updateTexts()
{
    if (m_say)
        m_text->setText(m_say());
    for (const auto &[button, say] : m_buttons)
        button->setText(say());
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::colour()
{
    const Tone tone = toneOf(m_mood);
    QPalette colours;
    colours.setColor(QPalette::Window, tone.fill);
    setPalette(colours);
    QPalette ink;
    ink.setColor(QPalette::WindowText, tone.ink);
    m_text->setPalette(ink);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace mra
