// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/style.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace mra {

/// A sentence above what it is about, with what can be done; hidden until there is one.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    struct Answer
    {
        QString text;
        std::function<void()> act; ///< the bar is cleared before
    };
    void show(Mood mood, const QString &text, const QList<Answer> &answers = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    QLabel *m_text;
    QHBoxLayout *m_answers;
    Mood m_mood = Mood::Plain;
};

} // namespace mra
