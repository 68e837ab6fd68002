// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMap>

class QMenu;
class QMenuBar;

namespace mra {

/// The actions of the window, with icons, shortcuts, texts and their places in the menus. The
/// window connects them to what they do.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    void fill(QMenuBar *bar, const QList<QAction *> &pages);
    /// Puts the commands of the current page that have a shortcut into the Edit menu.
    void offer(const QList<QAction *> &ofPage);
    /// Sets the texts in the interface language. The arguments are the titles of the steps that
    /// undo and redo would take, empty if there is none.
    void updateTexts(const QString &undoStep, const QString &redoStep);

    QAction *newBase;
    QAction *openFile;
    QAction *openServer;
    QAction *backUp;
    QAction *restore;
    QAction *readOnly; ///< checkable
    QAction *practiseOnBase;
    QAction *practiseOnTraining;
    QAction *resetPractice;   ///< on the bar of a practice copy
    QAction *discardPractice; ///< in the same place
    QAction *printPreview;
    QAction *print;
    QAction *preferences;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *search;
    QAction *about;
    QAction *dismiss; ///< of the message bar
    QActionGroup *themes;
    QActionGroup *languages;
    QMenu *recent;
    QMenu *languageMenu;

private:
    QAction *make(const char *icon, const QKeySequence &shortcut = {});
    void makeThemes();
    void makeLanguages();

    QList<QMenu *> m_menus;
    QMenu *m_editMenu = nullptr;
    QList<QAction *> m_ofPage;
};

} // namespace mra
