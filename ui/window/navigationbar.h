// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QActionGroup;
class QVBoxLayout;

namespace mra {

/// The pages by icon and name, one below the other, at the leading side of the window.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// A checkable action of a page, in the order of the pages.
    void addPage(QAction *action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace mra
