// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"

namespace mra {

class Workspace;
class WindowActions;

/// What the File menu does to bases: asks for a place and hands it to the session. Before another
/// base takes the place of the open one, the page that the window shows is left.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Workspace &workspace, BaseSession &session, WindowActions &actions,
                 BaseSession::LeavePage leavePage, QWidget *window);

    /// Which actions can be taken now.
    void updateActions();

    /// Asks for a backup, the newest one first, that is to stand in the place of this file.
    void restoreInto(const QString &file);
    /// Asks for the file.
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
