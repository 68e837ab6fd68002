// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/mainwindow.h"

#include "items/texts/resulttext.h"
#include "ui/print/printpage.h"
#include "ui/session/keptfilter.h"
#include "ui/session/settings.h"
#include "ui/session/steptext.h"
#include "ui/style/icons.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/languagenames.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/filecommands.h"
#include "ui/window/navigationbar.h"
#include "ui/window/noticebar.h"
#include "ui/window/pages.h"
#include "ui/window/practiceframe.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/searchbox.h"
#include "ui/window/statebar.h"
#include "ui/window/statusline.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QToolButton>

namespace mra {

namespace {

const QString geometryState = QStringLiteral("window/geometry");
const QString pageState = QStringLiteral("window/page");

/// The key of the page that was shown last, or of the first one. Before pages had keys, their
/// number was stored.
QString keptPage(const QVariant &kept)
{
    const QStringList numbered{QStringLiteral("overview"), QStringLiteral("agreements"),
                               QStringLiteral("bodies"),   QStringLiteral("countries"),
                               QStringLiteral("projects"), QStringLiteral("history")};
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    const QString key = isNumber ? numbered.value(number) : kept.toString();
    const auto &entries = pageEntries();
    const bool isThere = std::any_of(entries.begin(), entries.end(),
                                     [&key](const PageEntry &entry) { return entry.key == key; });
    return isThere ? key : entries.first().key;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, BaseSession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_log(new LogBook(workspace.atlas(), this))
    , m_actions(nullptr)
    , m_pages(new PageStack(workspace, *m_log, this))
    , m_pageActions(new QActionGroup(this))
    , m_commands(nullptr)
    , m_stateBar(new StateBar(workspace, session))
    , m_noticeBar(new NoticeBar(workspace, session))
    , m_search(new SearchBox(workspace, this))
    , m_languageButton(new QToolButton)
{
    nameComboBoxes();
    setObjectName(QStringLiteral("window"));
    setAnimated(false); // there are no docks, and animation would lay out in steps
    makePageActions();
    m_actions.fill(menuBar(), m_pageActions->actions());
    m_commands = new FileCommands(
        workspace, session, m_actions, [this](const auto &then) { leave(then); }, this);
    layOut();
    setStatusBar(new StatusLine(workspace, session));
    connectActions();
    connectSession();
    updateTexts();
    updateState();
    restoreState();
}

bool MainWindow::showPage(const QString &key, const std::function<void()> &then)
{
    const auto show = [this, key, then] {
        m_pages->showPage(key);
        checkPageAction();
        if (then)
            then();
    };
    if (key == m_pages->currentKey())
        show();
    else
        leave(show);
    checkPageAction(); // checks the action of the page with the form while the user is asked
    return key == m_pages->currentKey();
}

void MainWindow::makePageActions()
{
    for (const PageEntry &entry : pageEntries()) {
        auto *action = m_pageActions->addAction(icon(entry.icon), QString());
        action->setCheckable(true);
        action->setShortcut(entry.shortcut);
        action->setData(entry.key);
        connect(action, &QAction::triggered, this, [this, key = entry.key] {
            // With the focus, the keys of the page work at once.
            showPage(key, [this] { m_pages->current()->setFocus(Qt::OtherFocusReason); });
        });
    }
}

void MainWindow::checkPageAction()
{
    for (QAction *action : m_pageActions->actions())
        action->setChecked(action->data() == m_pages->currentKey());
}

void MainWindow::layOut()
{
    auto *navigation = new NavigationBar;
    navigation->setObjectName(QStringLiteral("navigation"));
    for (QAction *action : m_pageActions->actions())
        navigation->addPage(action);
    m_noticeBar->addAction(m_actions.dismiss);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(navigation);
    body->addWidget(m_pages, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stateBar);
    column->addWidget(m_noticeBar);
    column->addLayout(body, 1);
    setCentralWidget(new PracticeFrame(m_session, m_actions, content));
    m_search->list()->raise();
}

QWidget *MainWindow::makeHeader()
{
    m_languageButton->setObjectName(QStringLiteral("languageButton"));
    m_languageButton->setIcon(icon("languages"));
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setAutoRaise(true);
    m_languageButton->setFocusPolicy(Qt::StrongFocus);
    m_languageButton->setMenu(m_actions.languageMenu);
    const auto historyButton = [](QAction *action) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    setSpacing(row, Space::Normal);
    row->addWidget(m_search, 2);
    row->addStretch(1);
    row->addWidget(historyButton(m_actions.undo));
    row->addWidget(historyButton(m_actions.redo));
    row->addWidget(m_languageButton);
    return header;
}

void MainWindow::connectActions()
{
    connect(m_actions.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions.search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.preferences, &QAction::triggered, this, [this] { showPreferences(false); });
    connect(m_stateBar, &StateBar::openWanted, m_actions.openFile, &QAction::trigger);
    connect(m_stateBar, &StateBar::newWanted, m_actions.newBase, &QAction::trigger);
    connect(m_stateBar, &StateBar::homeWanted, this, [this] { showPreferences(true); });
    connect(m_stateBar, &StateBar::rescueWanted, m_commands, &FileCommands::rescue);
    connect(m_stateBar, &StateBar::restoreWanted, m_commands,
            [this] { m_commands->restoreInto(m_session.place().address); });
    connect(m_noticeBar, &NoticeBar::restoreWanted, m_commands, &FileCommands::restoreInto);
    connect(m_actions.printPreview, &QAction::triggered, this,
            [this] { previewPage(*m_pages->current(), this); });
    connect(m_actions.print, &QAction::triggered, this,
            [this] { printPage(*m_pages->current(), this); });
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_pages, &QStackedWidget::currentChanged, this,
            [this] { m_actions.offer(m_pages->current()->actions()); });
    connect(m_actions.about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions.dismiss, &QAction::triggered, m_noticeBar, &MessageBar::clear);
    connect(m_actions.languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageWanted(action->data().toString()); });
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](QAction *action) {
        m_workspace.settings().setTheme(action->data().toString());
        useTheme(action->data().toString());
    });
    for (QAction *action : m_actions.themes->actions())
        action->setChecked(action->data().toString() == m_workspace.settings().theme());
}

void MainWindow::connectSession()
{
    connect(&m_workspace, &Workspace::recordWanted, this, &MainWindow::showRecord);
    connect(&m_workspace, &Workspace::listWanted, this, &MainWindow::showList);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::showRecord);
    connect(m_log, &LogBook::changed, this, &MainWindow::updateState);
    connect(&m_session, &BaseSession::working, this, &MainWindow::updateState);
    m_session.setLeavePage([window = QPointer(this)](const std::function<void()> &then) {
        if (window)
            window->leave(then);
        else
            then();
    });
    connect(&m_session, &BaseSession::practiceChanged, this, &MainWindow::updateTexts);
    connect(&m_session, &BaseSession::opened, this, [this] {
        FilterState &filter = m_workspace.filter();
        filter.setFilter(keptFilter(m_workspace.settings(), filter.filter().on));
        m_hasChoices = true;
        restrictFilter();
    });
    connect(&m_workspace.atlas(), &Atlas::changed, this, &MainWindow::restrictFilter);
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, [this](Atlas::State state) {
        updateState();
        if (state == Atlas::State::Closing)
            keepChoices();
        if (state == Atlas::State::Opening || state == Atlas::State::Closed)
            m_hasChoices = false;
        if (m_isLeaving && state == Atlas::State::Closed)
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
        m_pages->catchUpLater();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isOver = m_isLeaving && m_workspace.atlas().state() == Atlas::State::Closed;
    event->setAccepted(isOver); // else closed again once the page is left and the base closed
    if (isOver)
        Q_EMIT left();
    else if (!m_isLeaving)
        leave([this] { endWork(); });
}

void MainWindow::endWork()
{
    saveState();
    m_isLeaving = true;
    setEnabled(false);
    if (m_workspace.atlas().state() == Atlas::State::Closed)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    else
        m_session.close();
}

void MainWindow::updateTexts()
{
    const QList<QAction *> pageActions = m_pageActions->actions();
    for (qsizetype place = 0; place < pageActions.size(); ++place)
        pageActions[place]->setText(pageEntries()[place].title());
    for (QAction *action : m_actions.languages->actions())
        action->setChecked(action->data().toString() == m_workspace.language());
    m_languageButton->setText(ownNameOf(m_workspace.language()));
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setAccessibleDescription(m_languageButton->text());
    m_languageButton->setToolTip(tr("Language"));
    updateState();
}

void MainWindow::updateState()
{
    const QString &language = m_workspace.language();
    m_actions.updateTexts(withoutMnemonics(titleOfStep(m_log->undoable(), language)),
                          withoutMnemonics(titleOfStep(m_log->redoable(), language)));
    const bool isOpen = m_workspace.atlas().state() == Atlas::State::Open;
    m_actions.undo->setEnabled(isOpen && !m_log->undoable().isEmpty());
    m_actions.redo->setEnabled(isOpen && !m_log->redoable().isEmpty());
    m_commands->updateActions();
    setWindowTitle(tr("MRA Atlas"));
}

/// Keeps the choices of a base only if it was opened.
void MainWindow::keepChoices()
{
    if (m_hasChoices)
        keepFilter(m_workspace.settings(), m_workspace.filter().filter());
}

/// Removes from the filter what the base does not have. If the kept home is there again, it is used
/// again.
void MainWindow::restrictFilter()
{
    Filter filter = m_workspace.filter().filter();
    if (filter.home.isEmpty())
        filter.home = keptFilter(m_workspace.settings(), filter.on).home;
    m_workspace.filter().setFilter(filterWithin(m_workspace.snapshot(), filter));
}

void MainWindow::leave(const std::function<void()> &then)
{
    if (m_pages->current())
        m_pages->current()->leave(then);
    else
        then();
}

void MainWindow::showRecord(const RecordKey &key)
{
    openPageOf(key.kind, [key](Page &page) { return page.showRecord(key); });
}

void MainWindow::showList(RecordKind kind, const QStringList &ids, const QString &title)
{
    openPageOf(kind, [=](Page &page) { return page.showList(kind, ids, title); });
}

/// Opens on the current page if that has records of the kind; it then asks about its input itself.
void MainWindow::openPageOf(RecordKind kind, const std::function<bool(Page &)> &opens)
{
    const auto &entries = pageEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [kind](const PageEntry &each) {
        return each.kinds.contains(kind);
    });
    if (entry == entries.end())
        return;
    if (entry->key == m_pages->currentKey()) {
        (void)opens(*m_pages->current());
        return;
    }
    leave([this, key = entry->key, opens] {
        if (!opens(m_pages->page(key)))
            return;
        m_pages->showPage(key);
        checkPageAction();
    });
}

void MainWindow::undo()
{
    undoBatch(m_log->undoable().batch, alreadyUndoneText);
}

void MainWindow::redo()
{
    undoBatch(m_log->redoable().batch, redoneAlready);
}

/// Undoes the step that the menu named: there may be newer ones once input is saved.
void MainWindow::undoBatch(const QString &batch, const std::function<QString()> &doneAlready)
{
    leave([this, batch, doneAlready] {
        m_log->forgetSteps();
        m_workspace.atlas().undoBatch(batch, this, [this, doneAlready](const SubmitResult &result) {
            tellUndone(result, doneAlready);
        });
    });
}

void MainWindow::tellUndone(const SubmitResult &result, const std::function<QString()> &doneAlready)
{
    for (Page *page : m_pages->made())
        page->forgetDone();
    m_log->findSteps();
    if (std::holds_alternative<NothingToDo>(result))
        m_noticeBar->tellProblem(doneAlready);
    else if (problemOf(result))
        m_noticeBar->tellProblem([result] { return problemOf(result).value_or(QString()); });
    else if (const auto *saved = std::get_if<Saved>(&result))
        m_noticeBar->tellDone([this, step = stepOf(saved->batch, saved->changes)] {
            return sentenceOfStep(step, m_workspace.language());
        });
}

void MainWindow::showPreferences(bool asksForHome)
{
    Settings &settings = m_workspace.settings();
    QList<Territory> countries;
    for (const auto &territory : m_workspace.snapshot().all<Territory>())
        countries << *territory;
    PreferencesDialog dialog(PreferencesDialog::Occasion::Later, settings, m_workspace.language(),
                             countries, this);
    connect(&dialog, &PreferencesDialog::languageWanted, this, &MainWindow::languageWanted);
    Filter filter = m_workspace.filter().filter();
    dialog.setHome(filter.home.value);
    if (asksForHome)
        dialog.askForHome();
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.atlas().setUser(m_session.user());
    m_log->findSteps();
    // It is also the home of bases opened later, unless it is a made-up country of the training
    // set.
    if (dialog.home() != filter.home.value && m_session.practice() == BaseSession::Practice::None)
        settings.setHome(dialog.home());
    filter.home = {dialog.home()};
    m_workspace.filter().setFilter(filter);
    keepChoices();
    m_workspace.announceSettings();
}

void MainWindow::saveState()
{
    Settings &settings = m_workspace.settings();
    settings.setState(geometryState, saveGeometry());
    settings.setState(pageState, m_pages->currentKey());
    keepChoices();
}

void MainWindow::restoreState()
{
    const Settings &settings = m_workspace.settings();
    if (!restoreGeometry(settings.state(geometryState).toByteArray()))
        resize(screen()->availableSize() * 4 / 5);
    showPage(keptPage(settings.state(pageState)));
}

} // namespace mra
