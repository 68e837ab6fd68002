// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QActionGroup;
class QVBoxLayout;

namespace mra {

/// Buttons for the pages, with icon and name, in a column at the leading side of the window.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Adds the checkable action of a page; called in the order of the pages.
    void addPage(QAction *action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace mra
