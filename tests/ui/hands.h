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

// Hands. They do nothing that a mouse or a keyboard could not, and fail where there is nothing to
// take hold of.

/// The visible object of that name, or of that class alone where the name is empty.
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
/// A button, tool button or check box with that text, mnemonics left out.
void clickText(const QWidget &root, const QString &text);
/// The button of an action of that name.
void clickAction(const QWidget &root, const char *name);
void clickTab(const QWidget &root, const QString &text);
void clickCell(QAbstractItemView *view, int row, int column, bool twice = false);
/// A link of a card, by its target.
void clickLink(QTextBrowser *card, const QUrl &target);
/// Through the menu bar, with the mouse.
void chooseFromMenu(QMainWindow &window, QAction *action);
/// By its text, in a menu that is filled when it opens.
void chooseFromMenu(QMainWindow &window, QMenu *menu, const QString &text);
/// To what has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Any characters, to what has the focus.
void type(const QString &text);
/// In place of what stands there.
void typeInto(QWidget *input, const QString &text);

} // namespace mra::test
