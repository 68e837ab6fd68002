// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"

namespace mra {

class Workspace;
class WindowActions;

/// The commands of the File menu about bases: they ask for a place and pass it to the session.
/// Before another base is opened, the current page is left.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Workspace &workspace, BaseSession &session, WindowActions &actions,
                 BaseSession::LeavePage leavePage, QWidget *window);

    /// Enables the actions that are possible now.
    void updateActions();

    /// Asks for a backup, proposing the newest one, and restores this file from it.
    void restoreInto(const QString &file);
    /// Asks for a file and rescues the open base into it.
    void rescue();

private:
    void makeNew();
    void openFile();
    void openServer();
    void backUp();
    [[nodiscard]] std::optional<QString> askPassword(const QString &address, bool isAgain);
    void fillRecent();
    void whenLeft(const std::function<void()> &step);
    [[nodiscard]] QString folder() const;

    Workspace &m_workspace;
    BaseSession &m_session;
    WindowActions &m_actions;
    BaseSession::LeavePage m_leavePage;
    QWidget *m_window;
};

} // namespace mra
