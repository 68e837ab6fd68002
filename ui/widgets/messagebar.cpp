// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/messagebar.h"

#include "ui/style/icons.h"
#include "ui/style/plaintext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace mra {

namespace {

const char *iconNameOf(Mood mood)
{
    switch (mood) {
    case Mood::Plain:
        return "info";
    case Mood::Good:
        return "circle-check";
    case Mood::Warning:
        return "triangle-alert";
    case Mood::Bad:
        return "circle-alert";
    case Mood::Practice:
        return "graduation-cap";
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Near);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_answers);
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
    updateColours();
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

QString MessageBar::text() const
{
    return m_say ? m_say() : QString();
}

void MessageBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
}

void MessageBar::updateTexts()
{
    if (m_say)
        m_text->setText(directed(m_say(), layoutDirection()));
    for (const auto &[button, say] : m_buttons)
        button->setText(say());
}

/// Colours the sentence alone: buttons look as everywhere.
void MessageBar::updateColours()
{
    const Tone tone = toneOf(m_mood);
    QPalette ground;
    ground.setColor(QPalette::Window, tone.fill);
    setPalette(ground);
    QPalette ink;
    ink.setColor(QPalette::WindowText, tone.ink);
    m_text->setPalette(ink);
    m_picture->setPixmap(icon(iconNameOf(m_mood), tone.ink).pixmap(iconSide(), iconSide()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        updateTexts();
}

} // namespace mra
