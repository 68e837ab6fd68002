// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/windowactions.h"

#include "items/texts/language.h"
#include "ui/style/icons.h"
#include "ui/widgets/languagenames.h"

#include <QMenu>
#include <QMenuBar>

namespace mra {

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , newBase(make("file-plus"))
    , openFile(make("folder-open", QKeySequence::Open))
    , openServer(make("server"))
    , backUp(make("archive-restore"))
    , restore(make("rotate-ccw"))
    , readOnly(make("lock"))
    , practiseOnBase(make("graduation-cap"))
    , practiseOnTraining(make("graduation-cap"))
    , resetPractice(make("rotate-ccw"))
    , discardPractice(make("log-out"))
    , printPreview(make("eye"))
    , print(make("printer", QKeySequence::Print))
    , preferences(make("settings"))
    , quit(make("log-out", QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(make("undo-2", QKeySequence::Undo))
    , redo(make("redo-2", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , search(make("search", QKeySequence(Qt::CTRL | Qt::Key_K)))
    , about(make("info"))
    , dismiss(make("x"))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , recent(nullptr)
    , languageMenu(nullptr)
{
    readOnly->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    makeThemes();
    makeLanguages();
}

QAction *WindowActions::make(const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(name), QString(), this);
    action->setShortcut(shortcut);
    action->setMenuRole(QAction::NoRole);
    return action;
}

void WindowActions::makeThemes()
{
    // The data of an action is the value of the setting.
    const std::pair<const char *, QString> all[] = {
        {"monitor", {}}, {"sun", QStringLiteral("light")}, {"moon", QStringLiteral("dark")}};
    for (const auto &[name, theme] : all) {
        QAction *action = themes->addAction(make(name));
        action->setCheckable(true);
        action->setData(theme);
    }
}

void WindowActions::makeLanguages()
{
    for (const QString &language : interfaceLanguages()) {
        QAction *action = languages->addAction(ownNameOf(language));
        action->setCheckable(true);
        action->setData(language);
    }
}

void WindowActions::fill(QMenuBar *bar, const QList<QAction *> &pages)
{
    QMenu *file = bar->addMenu(QString());
    file->addActions({newBase, openFile, openServer});
    recent = file->addMenu(icon("clock"), QString());
    file->addSeparator();
    file->addActions({backUp, restore, readOnly});
    file->addSeparator();
    file->addActions({practiseOnBase, practiseOnTraining});
    file->addSeparator();
    file->addActions({printPreview, print});
    file->addSeparator();
    file->addActions({preferences, quit});
    QMenu *edit = bar->addMenu(QString());
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(search);
    edit->addSeparator();
    m_editMenu = edit;
    QMenu *view = bar->addMenu(QString());
    view->addActions(pages);
    view->addSeparator();
    view->addActions(themes->actions());
    languageMenu = bar->addMenu(QString());
    languageMenu->addActions(languages->actions());
    QMenu *help = bar->addMenu(QString());
    help->addAction(about);
    m_menus = {file, edit, view, languageMenu, help};
}

void WindowActions::offer(const QList<QAction *> &ofPage)
{
    for (QAction *action : std::exchange(m_ofPage, {}))
        m_editMenu->removeAction(action);
    for (QAction *action : ofPage) {
        // The others are in the menus already.
        if (!action->shortcut().isEmpty())
            m_ofPage << action;
    }
    m_editMenu->addActions(m_ofPage);
}

void WindowActions::updateTexts(const QString &undoStep, const QString &redoStep)
{
    newBase->setText(tr("&New database…"));
    openFile->setText(tr("&Open database…"));
    openServer->setText(tr("Open database on a &server…"));
    recent->setTitle(tr("Re&cent databases"));
    backUp->setText(tr("&Back up now…"));
    restore->setText(tr("&Restore a backup…"));
    readOnly->setText(tr("Rea&d-only"));
    practiseOnBase->setText(tr("Practice copy of &this database"));
    practiseOnTraining->setText(tr("Practice copy of the tra&ining set"));
    resetPractice->setText(tr("Reset"));
    discardPractice->setText(tr("Discard"));
    printPreview->setText(tr("Print previe&w…"));
    print->setText(tr("&Print…"));
    preferences->setText(tr("Pr&eferences…"));
    quit->setText(tr("&Quit"));
    undo->setText(undoStep.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoStep));
    redo->setText(redoStep.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoStep));
    search->setText(tr("&Search"));
    about->setText(tr("&About MRA Atlas"));
    dismiss->setText(tr("Close"));
    const QStringList themeTexts{tr("&System colours"), tr("&Light colours"), tr("&Dark colours")};
    for (int i = 0; i < themeTexts.size(); ++i)
        themes->actions().at(i)->setText(themeTexts[i]);
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Language"), tr("&Help")};
    for (int i = 0; i < titles.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

} // namespace mra
