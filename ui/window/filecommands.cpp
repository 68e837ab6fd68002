// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/filecommands.h"

#include "ui/session/backups.h"
#include "ui/session/settings.h"
#include "ui/session/workspace.h"
#include "ui/style/plaintext.h"
#include "ui/window/windowactions.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace mra {

namespace {

const QString backupFolderState = QStringLiteral("window/backupFolder");

} // namespace

FileCommands::FileCommands(Workspace &workspace, BaseSession &session, WindowActions &actions,
                           BaseSession::LeavePage leavePage, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_session(session)
    , m_actions(actions)
    , m_leavePage(std::move(leavePage))
    , m_window(window)
{
    using Practice = BaseSession::Practice;
    const auto on = [this](QAction *action, const std::function<void()> &step) {
        connect(action, &QAction::triggered, this, [this, step] { whenLeft(step); });
    };
    on(m_actions.newBase, [this] { makeNew(); });
    on(m_actions.openFile, [this] { openFile(); });
    on(m_actions.openServer, [this] { openServer(); });
    on(m_actions.restore, [this] { restoreInto(m_session.place().address); });
    on(m_actions.practiseOnBase, [this] { m_session.practise(Practice::OfBase); });
    on(m_actions.practiseOnTraining, [this] { m_session.practise(Practice::OfTraining); });
    on(m_actions.resetPractice, [this] { m_session.resetPractice(); });
    on(m_actions.discardPractice, [this] { m_session.discardPractice(); });
    // Uses the state that was asked for: the check mark is reset while input is saved first.
    connect(m_actions.readOnly, &QAction::triggered, this, [this](bool isAsked) {
        whenLeft([this, isAsked] { m_session.setReadOnly(isAsked); });
    });
    connect(m_actions.backUp, &QAction::triggered, this, &FileCommands::backUp);
    m_session.setAskPassword([commands = QPointer(this)](const QString &address, bool isAgain) {
        return commands ? commands->askPassword(address, isAgain) : std::nullopt;
    });
    connect(m_actions.recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
}

void FileCommands::updateActions()
{
    const Atlas::State state = m_workspace.atlas().state();
    const bool isOpen = state == Atlas::State::Open || state == Atlas::State::ReadOnly;
    const bool isPractice = m_session.practice() != BaseSession::Practice::None;
    const bool isFile = !isOnServer(m_session.place().address);
    const bool isFree = !m_session.isWorking();
    for (QAction *action : {m_actions.newBase, m_actions.openFile, m_actions.openServer,
                            m_actions.resetPractice, m_actions.discardPractice})
        action->setEnabled(isFree);
    m_actions.recent->setEnabled(isFree);
    m_actions.backUp->setEnabled(isOpen && isFile && !isPractice);
    m_actions.restore->setEnabled(isFree && isOpen && isFile && !isPractice &&
                                  !m_session.isReadOnlyAsAsked());
    for (QAction *action :
         {m_actions.practiseOnBase, m_actions.practiseOnTraining, m_actions.readOnly})
        action->setEnabled(isFree && isOpen && !isPractice);
    m_actions.readOnly->setChecked(state == Atlas::State::ReadOnly);
}

void FileCommands::makeNew()
{
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("New database"), folder() + QStringLiteral("/atlas.sqlite"),
        tr("Databases (*.sqlite)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    QMessageBox question(
        QMessageBox::Question, tr("New database"),
        tr("Start with the reference data that come with the program, or with an empty database?"),
        QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("newQuestion"));
    question.setTextFormat(Qt::PlainText);
    const auto *filled = question.addButton(tr("Reference data"), QMessageBox::YesRole);
    const auto *empty = question.addButton(tr("Empty"), QMessageBox::NoRole);
    question.exec();
    if (question.clickedButton() == filled || question.clickedButton() == empty)
        m_session.create(file, question.clickedButton() == filled);
}

void FileCommands::openFile()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open database"), folder(),
                                                      tr("Databases (*.sqlite);;All files (*)"));
    if (!file.isEmpty())
        m_session.open({file});
}

void FileCommands::openServer()
{
    bool agreed = false;
    const QString address =
        QInputDialog::getText(m_window, tr("Open database on a server"),
                              tr("Address, such as postgresql://user@host/database"),
                              QLineEdit::Normal, QStringLiteral("postgresql://"), &agreed);
    if (agreed && !address.isEmpty())
        m_session.open({address.trimmed()});
}

void FileCommands::backUp()
{
    const QFileInfo place(m_session.place().address);
    const QString proposal = place.dir().filePath(
        QStringLiteral("%1-%2.sqlite")
            .arg(place.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Back up the database"),
                                                      proposal, tr("Databases (*.sqlite)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    m_workspace.settings().setState(backupFolderState, QFileInfo(file).path());
    m_session.backUpTo(file);
}

void FileCommands::restoreInto(const QString &file)
{
    const QString last = m_workspace.settings().state(backupFolderState).toString();
    const QString newest = newestBackupOf(file, {QFileInfo(file).path(), last});
    const QString backup = QFileDialog::getOpenFileName(m_window, tr("Restore a backup"),
                                                        newest.isEmpty() ? folder() : newest,
                                                        tr("Databases (*.sqlite);;All files (*)"));
    if (backup.isEmpty())
        return;
    QMessageBox question(QMessageBox::Question, tr("Restore a backup"),
                         tr("The database will be restored from “%1”. Its current content will be "
                            "kept in a file next to it.")
                             .arg(backup),
                         QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("restoreQuestion"));
    question.setTextFormat(Qt::PlainText);
    const auto *agreed = question.addButton(tr("Restore"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == agreed)
        m_session.restoreFrom(backup, file);
}

void FileCommands::rescue()
{
    const QFileInfo place(m_workspace.atlas().address());
    const QString proposal = QDir::home().filePath(
        QStringLiteral("%1-%2.sqlite")
            .arg(place.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Save the data shown as a database"), proposal, tr("Databases (*.sqlite)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_session.rescueTo(file);
}

/// The password is sent to the server and nowhere else.
std::optional<QString> FileCommands::askPassword(const QString &address, bool isAgain)
{
    const QString question = isAgain ? tr("The server refused that password. Password for “%1”, "
                                          "which is kept until the program closes:")
                                     : tr("The server asks for a password. Password for “%1”, "
                                          "which is kept until the program closes:");
    bool agreed = false;
    const QString password =
        QInputDialog::getText(m_window, tr("Password"), question.arg(isolated(address)),
                              QLineEdit::Password, QString(), &agreed);
    return agreed ? std::optional(password) : std::nullopt;
}

void FileCommands::fillRecent()
{
    m_actions.recent->clear();
    for (const QString &address : m_workspace.settings().recentBases()) {
        QAction *action = m_actions.recent->addAction(withoutMnemonics(address));
        connect(action, &QAction::triggered, this,
                [this, address] { whenLeft([this, address] { m_session.open({address}); }); });
    }
    m_actions.recent->addSeparator();
    connect(m_actions.recent->addAction(tr("Clear this list")), &QAction::triggered, this,
            [this] { m_workspace.settings().clearRecentBases(); });
}

void FileCommands::whenLeft(const std::function<void()> &step)
{
    m_leavePage([this, step] {
        step();
        updateActions(); // resets a check mark if nothing came of it
    });
    updateActions(); // also while the user is asked
}

QString FileCommands::folder() const
{
    const QString address = m_session.place().address;
    return isOnServer(address) || address.isEmpty() ? QDir::homePath() : QFileInfo(address).path();
}

} // namespace mra
