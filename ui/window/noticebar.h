// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"
#include "ui/widgets/messagebar.h"

namespace mra {

class Workspace;

/// Reports the last action until the next one, or what could not be done and why.
class NoticeBar : public MessageBar
{
    Q_OBJECT

public:
    NoticeBar(Workspace &workspace, BaseSession &session, QWidget *parent = nullptr);

    void tellDone(const Say &say) { show(Mood::Good, say); }
    void tellProblem(const Say &say) { show(Mood::Bad, say); }

Q_SIGNALS:
    void restoreWanted(const QString &file);

private:
    void tellRefusal(const OpenFailure &failure, const BaseSession::Place &place);
    void tellSettings(Settings &settings);
    void forgetDone();

    BaseSession &m_session;
};

} // namespace mra
