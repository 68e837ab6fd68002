// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/basesession.h"
#include "ui/session/logbook.h"
#include "ui/session/workspace.h"
#include "ui/window/pagestack.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

class QToolButton;

namespace mra {

class FileCommands;
class NoticeBar;
class SearchBox;
class StateBar;

/// The frame around the pages: navigation, search, menus, messages and the status line. It knows
/// which pages there are, but not what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, BaseSession &session, QWidget *parent = nullptr);

    [[nodiscard]] PageStack &pages() const { return *m_pages; }
    /// Shows the page with this key (pageEntries()), after the current page agreed to be left.
    /// Returns whether the page is shown already; `then` is called when it is.
    bool showPage(const QString &key, const std::function<void()> &then = {});
    [[nodiscard]] WindowActions &actions() { return m_actions; }

Q_SIGNALS:
    /// The user chose a language in the menu; whoever installs translations responds with
    /// LanguageChange.
    void languageWanted(const QString &language);
    /// The base is closed, and so is the window.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePageActions();
    void layOut();
    QWidget *makeHeader();
    void connectActions();
    void connectSession();
    void updateTexts();
    void updateState();
    void restrictFilter();
    void keepChoices();

    void leave(const std::function<void()> &then);
    void endWork();
    void showRecord(const RecordKey &key);
    void showList(RecordKind kind, const QStringList &ids, const QString &title);
    void openPageOf(RecordKind kind, const std::function<bool(Page &)> &opens);
    void checkPageAction();
    void undo();
    void redo();
    void undoBatch(const QString &batch, const std::function<QString()> &doneAlready);
    void tellUndone(const SubmitResult &result, const std::function<QString()> &doneAlready);
    void showPreferences(bool asksForHome);
    void saveState();
    void restoreState();

    Workspace &m_workspace;
    BaseSession &m_session;
    LogBook *m_log; ///< a child, created before the pages
    WindowActions m_actions;
    PageStack *m_pages;
    QActionGroup *m_pageActions;
    FileCommands *m_commands;
    StateBar *m_stateBar;
    NoticeBar *m_noticeBar;
    SearchBox *m_search;
    QToolButton *m_languageButton;
    bool m_isLeaving = false;
    bool m_hasChoices = false; ///< the filter is that of the open base
};

} // namespace mra
