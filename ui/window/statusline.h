// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"

#include <QStatusBar>

class QLabel;

namespace mra {

class Workspace;

/// Shows which base is open, in which state, for which user, and how many records it has.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, BaseSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString countsText() const;

    Workspace &m_workspace;
    BaseSession &m_session;
    bool m_isWorking = false;
    QLabel *m_base;
    QLabel *m_user;
    QLabel *m_counts;
    QLabel *m_stateIcon;
    QLabel *m_state;
};

} // namespace mra
