// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace mra::test {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The path to the action through menus; empty: it is in none of them.
QList<QMenu *> pathTo(const QList<QAction *> &actions, const QAction *wanted)
{
    for (const QAction *action : actions) {
        QMenu *menu = action->menu();
        if (!menu)
            continue;
        if (menu->actions().contains(wanted))
            return {menu};
        if (const QList<QMenu *> path = pathTo(menu->actions(), wanted); !path.isEmpty())
            return QList{menu} + path;
    }
    return {};
}

/// Fails the test that runs, from within its hands.
void verify(bool holds, const QString &what)
{
    QTest::qVerify(holds, "hands", qPrintable(what), __FILE__, __LINE__);
}

} // namespace

void click(QWidget *widget)
{
    verify(widget && widget->isVisible() && widget->isEnabled(),
           widget ? widget->objectName() : QStringLiteral("no widget"));
    if (widget)
        QTest::mouseClick(widget, Qt::LeftButton);
}

void clickText(const QWidget &root, const QString &text)
{
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && withoutMnemonic(button->text()) == text)
            return click(button);
    }
    verify(false, QStringLiteral("no button “%1”").arg(text));
}

void clickAction(const QWidget &root, const char *name)
{
    const auto *action = root.findChild<QAction *>(QLatin1String(name));
    for (auto *button : root.findChildren<QToolButton *>()) {
        if (action && button->isVisible() && button->defaultAction() == action)
            return click(button);
    }
    verify(false, QStringLiteral("no button of “%1”").arg(QLatin1String(name)));
}

void clickTab(const QWidget &root, const QString &text)
{
    for (QTabBar *bar : root.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->isVisible() || !withoutMnemonic(bar->tabText(tab)).startsWith(text))
                continue;
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
            verify(bar->currentIndex() == tab, text);
            return;
        }
    }
    verify(false, QStringLiteral("no tab “%1”").arg(text));
}

void clickCell(QAbstractItemView *view, int row, int column, bool twice)
{
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index); // as the wheel does
    const QPoint place = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    if (twice)
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
}

void clickLink(QTextBrowser *card, const QUrl &target)
{
    for (QTextBlock block = card->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part) {
            if (QUrl(part.fragment().charFormat().anchorHref()) != target)
                continue;
            QTextCursor cursor(card->document());
            cursor.setPosition(part.fragment().position() + 1);
            const int top = card->cursorRect(cursor).top() + card->verticalScrollBar()->value();
            card->verticalScrollBar()->setValue(top - card->viewport()->height() / 2);
            QTest::mouseClick(card->viewport(), Qt::LeftButton, {},
                              card->cursorRect(cursor).center());
            return;
        }
    }
    verify(false, QStringLiteral("no link to %1").arg(target.toString()));
}

void chooseFromMenu(QMainWindow &window, QAction *action)
{
    QMenuBar *bar = window.menuBar();
    const QList<QMenu *> path = pathTo(bar->actions(), action);
    verify(!path.isEmpty(), action->text());
    if (path.isEmpty())
        return;
    QTest::mouseClick(bar, Qt::LeftButton, {},
                      bar->actionGeometry(path.first()->menuAction()).center());
    for (qsizetype i = 1; i < path.size(); ++i)
        QTest::mouseClick(path[i - 1], Qt::LeftButton, {},
                          path[i - 1]->actionGeometry(path[i]->menuAction()).center());
    verify(path.last()->isVisible(), path.last()->title());
    QTest::mouseClick(path.last(), Qt::LeftButton, {},
                      path.last()->actionGeometry(action).center());
    if (QApplication::activePopupWidget()) // what is disabled leaves the menu open
        for (QMenu *menu : path)
            menu->close();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = popup ? popup : QApplication::focusWidget();
    verify(focus, QStringLiteral("the focus"));
    if (focus)
        QTest::keyClick(focus, key, modifiers);
}

void type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        verify(focus, QStringLiteral("the focus"));
        if (!focus)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &up);
    }
}

void typeInto(QWidget *input, const QString &text)
{
    click(input);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

} // namespace mra::test
