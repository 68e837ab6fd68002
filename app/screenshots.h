// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/window/mainwindow.h"

#include <QTimer>

namespace mra {

/// Writes a screenshot of each page of the window into a folder, then closes the window.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow &window, Workspace &workspace, const BaseSession &session,
                QString folder);

    /// Whether every picture was written.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    void take();
    void next();
    void giveUp(const QString &reason);

    MainWindow &m_window;
    QString m_folder;
    QTimer m_settle; ///< lists and map fill after the page is shown
    int m_page = -1;
    bool m_isComplete = false;
};

} // namespace mra
