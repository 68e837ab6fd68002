// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "office/bases.h"
#include "store/atlas.h"
#include "ui/widgets/say.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace mra {

class Settings;

/// Which base the window works on: opens another one in its place, makes new ones, backs up and
/// restores, and provides practice copies that are deleted without a trace. If a base cannot be
/// opened, the previous one is opened again.
class BaseSession : public QObject
{
    Q_OBJECT

public:
    enum class Practice { None, OfBase, OfTraining };
    struct Place
    {
        QString address;
        Store::Access access = Store::Access::ReadWrite;
        friend bool operator==(const Place &, const Place &) = default;
    };
    BaseSession(Atlas &atlas, Settings &settings, QObject *parent = nullptr);

    /// Sets the name under which changes are logged; empty for the display name of the settings.
    void setUser(const QString &user) { m_user = user; }
    [[nodiscard]] QString user() const;
    /// Calls `then` once nothing on the current page is unsaved; never if the user chooses to stay.
    using LeavePage = std::function<void(const std::function<void()> &then)>;
    /// Called when a lengthy operation is done and is about to close the base: the user may have
    /// opened a form meanwhile.
    void setLeavePage(const LeavePage &leavePage) { m_leavePage = leavePage; }

    /// Asks for the password of a server; null if the user gave none. `isAgain` if the previous one
    /// was refused.
    using AskPassword = std::function<std::optional<QString>(const QString &address, bool isAgain)>;
    void setAskPassword(const AskPassword &ask) { m_askPassword = ask; }

    /// Opens the base. If it is the user's own base and does not exist, it is made with the
    /// reference data.
    void open(const Place &place);
    /// Opens the base that is now at the address of the open one. Unsaved input stays as a draft.
    void reopen() { open(m_place); }
    void create(const QString &address, bool withReferenceData);
    void setReadOnly(bool readOnly);

    void practise(Practice of);
    /// Replaces the practice copy by a fresh one.
    void resetPractice() { practise(m_practice); }
    /// Deletes the practice copy and returns to the base.
    void discardPractice();
    [[nodiscard]] Practice practice() const { return m_practice; }

    /// Whether a base is being made, copied, restored or changed for another; no other operation
    /// may be begun meanwhile.
    [[nodiscard]] bool isWorking() const { return m_then || m_next; }

    void backUpTo(const QString &file);
    /// Replaces `file`, the open base or another one, by the backup and opens it. Not for bases on
    /// a server, nor while practising.
    void restoreFrom(const QString &backup, const QString &file);
    /// Saves the data shown to a new base and opens that (Store::rescueTo()).
    void rescueTo(const QString &file);

    /// Whether the base was opened read-only on purpose.
    [[nodiscard]] bool isReadOnlyAsAsked() const;
    /// The user's base, even while practising.
    [[nodiscard]] const Place &place() const { return m_place; }

    /// Closes the base; Atlas is in the state Closed within Atlas::patience.
    void close();
    /// Whether a job was still running when that time was over; the program must then be ended by
    /// std::_Exit.
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }

Q_SIGNALS:
    void opened();
    /// What was done, or why it could not be done, as sentences.
    void done(const mra::Say &say);
    void failed(const mra::Say &say);
    void openFailed(const mra::OpenFailure &failure, const mra::BaseSession::Place &place);
    void practiceChanged();
    void working(bool isWorking);

private:
    using Step = std::function<void()>;
    using Problem = std::optional<Obstacle>; ///< null if all went well
    void whenClosed(const Step &next);
    void run(const std::function<Problem()> &work, const std::function<void(Problem)> &then);
    void openNow(const Place &place, Practice practice, const Say &say = {});
    [[nodiscard]] bool isDone(const BaseResult &result);
    void reportCancelledOpen(const Place &place);
    void refuse(const OpenFailure &failure, const Place &place, Practice practice, const Say &say);
    [[nodiscard]] QString secretAddress(const QString &address) const;
    void keepPassword(Place &place);
    void takeChoices(const QString &address, Practice practice);
    void fail(const Obstacle &obstacle);
    void goBack();
    void followState(Atlas::State state);

    Atlas &m_atlas;
    Settings &m_settings;
    QString m_user;
    LeavePage m_leavePage = [](const Step &then) { then(); };
    AskPassword m_askPassword;
    QHash<QString, QString> m_passwords; ///< by address, for as long as the program runs
    Place m_place;
    Practice m_practice = Practice::None;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the practice copy
    Step m_next;                             ///< called once the base is closed
    Background<Problem> m_background;
    std::function<void(Problem)> m_then;
    QElapsedTimer m_closing;
    bool m_isAbandoned = false;
};

} // namespace mra
