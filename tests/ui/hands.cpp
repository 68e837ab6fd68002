// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/hands.h"

#include "support/patience.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QStyleOptionButton>
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

/// People are slower than this program: what a hand brought about comes to pass before the next.
void letHappen()
{
    QCoreApplication::processEvents();
}

/// A question that a hand brings up is answered before the hand does something else.
class Questions
{
public:
    Questions()
        : m_before(open())
    {
    }
    void awaitAnswers() const
    {
        (void)QTest::qWaitFor([this] { return m_before.contains(open()); }, patience);
    }

private:
    [[nodiscard]] static QSet<QWidget *> open()
    {
        QSet<QWidget *> dialogs;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->isModal())
                dialogs << widget;
        }
        return dialogs;
    }
    QSet<QWidget *> m_before;
};

/// Where no window manager is, nobody gives the focus back when a menu or a list has closed.
void takeFocusBack()
{
    const QWidget *active = QApplication::activeWindow();
    if (QApplication::activePopupWidget() ||
        (active && active->isVisible() && active->windowType() != Qt::Popup))
        return;
    QWidget *window = QApplication::activeModalWidget();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (!window && other->isVisible() && other->windowType() == Qt::Window)
            window = other;
    }
    if (!window)
        return;
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window);
}

/// Fails the test that runs, from within its hands.
void verify(bool holds, const QString &what)
{
    QTest::qVerify(holds, "hands", qPrintable(what), __FILE__, __LINE__);
}

} // namespace

void click(QWidget *widget)
{
    verify(widget, QStringLiteral("nothing to click on"));
    verify(!widget || (widget->isVisible() && widget->isEnabled()),
           QStringLiteral("%1 %2 cannot be clicked on")
               .arg(QLatin1String(widget ? widget->metaObject()->className() : ""),
                    widget ? widget->objectName() : QString()));
    if (!widget)
        return;
    const Questions questions;
    // A click beside an open list closes it.
    if (QWidget *list = QApplication::activePopupWidget(); list && list != widget->window())
        list->close();
    takeFocusBack();
    QStyleOptionButton option;
    option.initFrom(widget);
    // A button with a mark may be wider than what a click on it meets.
    const auto middleOf = [&](QStyle::SubElement mark) {
        return widget->style()->subElementRect(mark, &option, widget).center();
    };
    QTest::mouseClick(widget, Qt::LeftButton, {},
                      qobject_cast<QRadioButton *>(widget)
                          ? middleOf(QStyle::SE_RadioButtonIndicator)
                      : qobject_cast<QCheckBox *>(widget) ? middleOf(QStyle::SE_CheckBoxIndicator)
                                                          : widget->rect().center());
    questions.awaitAnswers();
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

namespace {

/// Opens one menu after the other.
void openMenus(QMainWindow &window, const QList<QMenu *> &path)
{
    takeFocusBack();
    QMenuBar *bar = window.menuBar();
    // A bar that is laid out anew closes its menu: one clicks once more.
    for (int left = 3; !path.first()->isVisible() && left > 0; --left) {
        QTest::mouseClick(bar, Qt::LeftButton, {},
                          bar->actionGeometry(path.first()->menuAction()).center());
        letHappen();
    }
    for (qsizetype i = 1; i < path.size(); ++i) {
        QTest::mouseClick(path[i - 1], Qt::LeftButton, {},
                          path[i - 1]->actionGeometry(path[i]->menuAction()).center());
        letHappen();
    }
    // A menu in a menu takes a moment.
    verify(QTest::qWaitFor([&] { return path.last()->isVisible(); }, 2'000), path.last()->title());
}

void chooseIn(const QList<QMenu *> &path, QAction *action)
{
    const Questions questions;
    QTest::mouseClick(path.last(), Qt::LeftButton, {},
                      path.last()->actionGeometry(action).center());
    if (QApplication::activePopupWidget()) { // what is disabled leaves the menu open
        for (QMenu *menu : path)
            menu->close();
    }
    questions.awaitAnswers();
    takeFocusBack();
}

} // namespace

void chooseFromMenu(QMainWindow &window, QAction *action)
{
    const QList<QMenu *> path = pathTo(window.menuBar()->actions(), action);
    verify(!path.isEmpty(), action->text());
    if (path.isEmpty())
        return;
    openMenus(window, path);
    chooseIn(path, action);
}

void chooseFromMenu(QMainWindow &window, QMenu *menu, const QString &text)
{
    const QList<QMenu *> path =
        pathTo(window.menuBar()->actions(), menu->menuAction()) + QList{menu};
    openMenus(window, path);
    const QList<QAction *> actions = menu->actions(); // some are made when it opens
    const auto action = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) {
        return withoutMnemonic(each->text()) == text;
    });
    verify(action != actions.end(), text);
    if (action != actions.end())
        chooseIn(path, *action);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    takeFocusBack();
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = popup ? popup : QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    verify(focus, QStringLiteral("the focus"));
    if (!focus)
        return;
    const QPointer<QWidget> stays(focus);
    const Questions questions;
    QTest::keyPress(focus, key, modifiers);
    if (stays && stays->isEnabled()) // and not gone with what the key did
        QTest::keyRelease(focus, key, modifiers);
    letHappen();
    questions.awaitAnswers();
}

void type(const QString &text)
{
    takeFocusBack();
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            press(Qt::Key_Return);
            continue;
        }
        QWidget *focus = QApplication::focusWidget();
        if (!focus) {
            const QWidget *active = QApplication::activeWindow();
            verify(false, QStringLiteral("no focus for “%1” in %2")
                              .arg(text, QLatin1String(active ? active->metaObject()->className()
                                                              : "no window")));
            return;
        }
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &up);
        letHappen();
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
