// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QMainWindow;
class QMenu;
class QTextBrowser;
class QUrl;

namespace mra::test {

// The hands of a user. They do nothing that a mouse or a keyboard could not do, and fail if the
// widget that they need is not visible.

/// The first visible widget of that class and name, or of that class if the name is empty; null if
/// there is none.
template <class Widget = QWidget>
[[nodiscard]] Widget *seen(const QObject &root, const char *name = "")
{
    for (Widget *widget :
         *name ? root.findChildren<Widget *>(QLatin1String(name)) : root.findChildren<Widget *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void click(QWidget *widget);
/// Clicks the button, tool button or check box with that text, given without mnemonics.
void clickText(const QWidget &root, const QString &text);
/// Clicks the button of the action of that name.
void clickAction(const QWidget &root, const char *name);
void clickTab(const QWidget &root, const QString &text);
void clickCell(QAbstractItemView *view, int row, int column, bool twice = false);
/// Clicks the link with that target.
void clickLink(QTextBrowser *card, const QUrl &target);
/// Chooses the action from the menu bar with the mouse.
void chooseFromMenu(QMainWindow &window, QAction *action);
/// Chooses an entry by its text, from a menu that is filled when it opens.
void chooseFromMenu(QMainWindow &window, QMenu *menu, const QString &text);
/// Presses a key in the widget that has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types any characters into the widget that has the focus.
void type(const QString &text);
/// Types the text in place of the present content.
void typeInto(QWidget *input, const QString &text);

} // namespace mra::test
