// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/style.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mra {

/// A sentence above what it is about, with what can be done; hidden until there is one.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Says it in the interface language, as often as that changes.
    using Say = std::function<QString()>;
    struct Answer
    {
        Say say;
        std::function<void()> act; ///< the bar is cleared before
    };
    void show(Mood mood, const Say &say, const QList<Answer> &answers = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void updateTexts();
    QLabel *m_text;
    QHBoxLayout *m_answers;
    Mood m_mood = Mood::Plain;
    Say m_say;
    QList<std::pair<QPushButton *, Say>> m_buttons;
};

} // namespace mra
