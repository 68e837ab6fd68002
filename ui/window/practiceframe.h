// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"

#include <QWidget>

namespace mra {

class MessageBar;
class WindowActions;

/// A frame around the content of the window that shows, in colour and words, that the user is
/// working on a practice copy.
class PracticeFrame : public QWidget
{
    Q_OBJECT

public:
    PracticeFrame(BaseSession &session, const WindowActions &actions, QWidget *content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    BaseSession &m_session;
    MessageBar *m_bar;
    QWidget *m_content;
    bool m_isColouring = false;
};

} // namespace mra
