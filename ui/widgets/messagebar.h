// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/style.h"
#include "ui/widgets/say.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mra {

/// A sentence above what it is about, in the colours of its mood, with buttons for what can be
/// done; hidden if there is no message. It never takes the focus by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    struct Answer
    {
        Say say;
        std::function<void()> act; ///< called after the bar is cleared
    };
    void show(Mood mood, const Say &say, const QList<Answer> &answers = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Mood mood() const { return m_mood; }
    /// Adds a button at the trailing side, shown with every message.
    void addAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColours();
    void updateTexts();
    QLabel *m_picture;
    QLabel *m_text;
    QHBoxLayout *m_answers;
    Mood m_mood = Mood::Plain;
    Say m_say;
    QList<std::pair<QPushButton *, Say>> m_buttons;
};

} // namespace mra
