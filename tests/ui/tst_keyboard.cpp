// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// The window without a mouse: the way of the tab key, letters that open things, keys of commands.

#include "items/languages.h"
#include "items/texts/vocabularytext.h"
#include "ui/forms/recordform.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/recordpage.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/pages.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace mra;
using namespace mra::test;

namespace {

/// What the tab key comes to in the window, in its order.
QList<QWidget *> tabWay(const QWidget &window)
{
    QList<QWidget *> way;
    for (QWidget *next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) &&
            !next->focusProxy() && window.isAncestorOf(next))
            way << next;
    }
    return way;
}

QString describe(const QWidget &widget)
{
    QString path;
    const QWidget *each = &widget;
    for (int level = 0; each && level < 4; ++level, each = each->parentWidget())
        path.prepend(QStringLiteral("/%1 %2").arg(QLatin1String(each->metaObject()->className()),
                                                  each->objectName()));
    return path;
}

/// The widget right below the other one that holds the inner one.
const QWidget *branch(const QWidget *inner, const QWidget *below)
{
    while (inner->parentWidget() != below)
        inner = inner->parentWidget();
    return inner;
}

const QWidget *commonAncestor(const QWidget *a, const QWidget *b)
{
    const QWidget *common = a->parentWidget();
    while (common && !common->isAncestorOf(b))
        common = common->parentWidget();
    return common;
}

/// Whether one reads `b` after `a`: in one line towards the trailing side, else further down.
bool isReadAfter(const QRect &a, const QRect &b, Qt::LayoutDirection direction)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (2 * shared < std::min(a.height(), b.height()))
        return b.top() > a.top();
    return direction == Qt::LeftToRight ? b.left() > a.left() : b.right() < a.right();
}

/// Steps of the tab key against the order of reading, between neighbours in one part of the window.
QStringList stepsBack(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> way = tabWay(window);
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QWidget *from = way[i - 1];
        const QWidget *to = way[i];
        const QWidget *common = commonAncestor(from, to);
        if (!common || from->isAncestorOf(to) || to->isAncestorOf(from))
            continue;
        const QRect a = branch(from, common)->geometry();
        const QRect b = branch(to, common)->geometry();
        if (!isReadAfter(a, b, common->layoutDirection()))
            found << QStringLiteral("%1 to %2").arg(describe(*from), describe(*to));
    }
    return found;
}

/// The letters that Alt opens in the window, each with what it opens.
QMultiMap<QString, QString> lettersOf(const QWidget &window)
{
    QMultiMap<QString, QString> letters;
    const auto take = [&letters](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            letters.insert(letter.toString(), text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            take(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                take(action->text());
    }
    return letters;
}

QMultiMap<QString, QString> lettersOf(const QMenu &menu)
{
    QMultiMap<QString, QString> letters;
    for (const QAction *action : menu.actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty())
            letters.insert(letter.toString(), action->text());
    }
    return letters;
}

QStringList shared(const QMultiMap<QString, QString> &letters)
{
    QStringList found;
    for (const QString &letter : letters.uniqueKeys()) {
        if (letters.count(letter) > 1)
            found << letter + QStringLiteral(": ") + letters.values(letter).join(u", ");
    }
    return found;
}

} // namespace

class TestKeyboard : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAndFormsAreInOrder_data() { addLanguageRows(); }
    void pagesAndFormsAreInOrder();
    void dialogsAreInOrder_data() { addLanguageRows(); }
    void dialogsAreInOrder();
    void questionsShareNoLetter_data() { addLanguageRows(); }
    void questionsShareNoLetter();
    void menusShareNoLetter_data() { addLanguageRows(); }
    void menusShareNoLetter();
    void everyCommandHasAKeyOrAMenu();

private:
    /// The order of the tab key, and letters of which each opens one thing.
    void look(const QWidget &window, const QString &where);

    QStringList m_breaches; ///< of the window so far
};

void TestKeyboard::look(const QWidget &window, const QString &where)
{
    if (tabWay(window).size() < 2)
        m_breaches << where + QStringLiteral(": no way of the tab key");
    for (const QString &breach : stepsBack(window) + shared(lettersOf(window)))
        m_breaches << where + QStringLiteral(": ") + breach;
}

void TestKeyboard::pagesAndFormsAreInOrder()
{
    QFETCH(QString, language);
    m_breaches.clear();
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    for (const PageEntry &entry : pageEntries()) {
        QVERIFY(frame.window->showPage(entry.key));
        VERIFY_SOON(frame.isReady());
        Page *shown = frame.window->pages().current();
        look(*frame.window, entry.title());
        auto *page = qobject_cast<RecordPage *>(shown);
        if (!page)
            continue;
        page->findChild<QAction *>(QStringLiteral("new"))->trigger();
        auto *form = seen<RecordForm>(*page);
        QVERIFY2(form, qPrintable(shown->title()));
        auto *tabs = form->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(*frame.window, shown->title() + QLatin1Char('/') + tabs->tabText(tab));
        }
        QVERIFY(hasLeft(*page));
    }
    QVERIFY2(m_breaches.isEmpty(), qPrintable(m_breaches.join(QLatin1Char('\n'))));
}

void TestKeyboard::dialogsAreInOrder()
{
    QFETCH(QString, language);
    m_breaches.clear();
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    const Snapshot &snapshot = frame.workspace.snapshot();
    QList<Territory> countries;
    for (const auto &territory : snapshot.all<Territory>())
        countries << *territory;
    for (const auto occasion :
         {PreferencesDialog::Occasion::FirstStart, PreferencesDialog::Occasion::Later}) {
        PreferencesDialog preferences(occasion, frame.settings, language, countries);
        preferences.show();
        look(preferences, preferences.windowTitle());
    }
    AboutDialog about;
    about.show();
    look(about, about.windowTitle());
    const auto agreement = frame.record<Agreement>("cn-nz-eeemra");
    BulkChangeDialog bulk({agreement}, frame.workspace);
    bulk.show();
    look(bulk, bulk.windowTitle());
    Agreement mine = agreement;
    mine.notes = QStringLiteral("mine");
    Agreement theirs = agreement;
    theirs.notes = QStringLiteral("theirs");
    ConflictDialog conflict(agreement, mine, theirs, snapshot, language);
    conflict.show();
    look(conflict, conflict.windowTitle());
    QVERIFY2(m_breaches.isEmpty(), qPrintable(m_breaches.join(QLatin1Char('\n'))));
}

/// What asks before a record is deleted, and before input is lost.
void TestKeyboard::questionsShareNoLetter()
{
    QFETCH(QString, language);
    m_breaches.clear();
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    QVERIFY(frame.window->showPage(Frame::Agreements));
    auto &page = static_cast<RecordPage &>(frame.page(Frame::Agreements));
    QVERIFY(page.showRecord({RecordKind::Agreement, QStringLiteral("cn-nz-eeemra")}));
    const auto read = [this](QWidget *question) {
        look(*question, question->objectName());
        question->close();
    };
    m_dialogs.expect(read);
    page.findChild<QAction *>(QStringLiteral("delete"))->trigger();
    page.findChild<QAction *>(QStringLiteral("edit"))->trigger();
    auto *line = seen<RecordForm>(page)->findChild<QLineEdit *>();
    line->setFocus();
    type(QStringLiteral("x"));
    m_dialogs.expect(read);
    QVERIFY(!hasLeft(page));
    m_dialogs.expect([](QWidget *question) {
        for (QAbstractButton *button : question->findChildren<QAbstractButton *>()) {
            const auto *box = qobject_cast<QMessageBox *>(question);
            if (box && box->buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        }
    });
    QVERIFY(hasLeft(page));
    QVERIFY2(m_breaches.isEmpty(), qPrintable(m_breaches.join(QLatin1Char('\n'))));
}

void TestKeyboard::menusShareNoLetter()
{
    QFETCH(QString, language);
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    int menus = 0;
    for (const QMenu *menu : frame.window->menuBar()->findChildren<QMenu *>()) {
        const QStringList twice = shared(lettersOf(*menu));
        QVERIFY2(twice.isEmpty(), qPrintable(menu->title() + twice.join(QLatin1Char('\n'))));
        ++menus;
    }
    QVERIFY(menus >= 5);
}

/// A command of a page stands in a menu of the window or has a key; a button of its own can be
/// reached by the tab key.
void TestKeyboard::everyCommandHasAKeyOrAMenu()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    for (const PageEntry &entry : pageEntries()) {
        QVERIFY(frame.window->showPage(entry.key));
        VERIFY_SOON(frame.isReady());
        const Page &page = *frame.window->pages().current();
        QStringList inMenus;
        for (const QMenu *menu : frame.window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                inMenus << action->text().remove(QLatin1Char('&')).section(u':', 0, 0);
        }
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const QAction *action = tool ? tool->defaultAction() : nullptr;
            if (!button->isVisible() || (button->focusPolicy() & Qt::TabFocus) ||
                button->inherits("QLineEditIconButton") ||
                qobject_cast<const QTabBar *>(button->parent()))
                continue;
            QVERIFY2(action, qPrintable(describe(*button)));
            const QString what = action->text().remove(QLatin1Char('&'));
            QVERIFY2(!action->shortcut().isEmpty() || inMenus.contains(what) ||
                         what == QLatin1String("Print list"),
                     qPrintable(page.title() + QLatin1Char('/') + what));
        }
        for (const QAction *action : page.actions())
            QVERIFY2(action->shortcut().isEmpty() || inMenus.contains(action->text()),
                     qPrintable(page.title() + QLatin1Char('/') + action->text()));
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
