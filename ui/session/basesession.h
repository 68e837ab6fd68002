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
/// restores, and lends practice copies that go without a trace. A base that cannot be had leaves
/// the one before open.
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

    /// Who changes are logged for in place of the display name; empty: the display name.
    void setUser(const QString &user) { m_user = user; }
    [[nodiscard]] QString user() const;
    /// Calls `then` once nothing on the page that is shown is unsaved, and never where the user
    /// stays with it.
    using LeavePage = std::function<void(const std::function<void()> &then)>;
    /// Called once more when what took a while is about to close the base: a form may have been
    /// begun meanwhile.
    void setLeavePage(const LeavePage &leavePage) { m_leavePage = leavePage; }

    /// Asks for the password of a server that wants one; nothing: the person gave none. `isAgain`:
    /// the one before was refused.
    using AskPassword = std::function<std::optional<QString>(const QString &address, bool isAgain)>;
    void setAskPassword(const AskPassword &ask) { m_askPassword = ask; }

    /// Opens the base; the own one of the user is made with the reference data where it is missing.
    void open(const Place &place);
    /// The base that stands in the place of the open one by now. Input that is not saved stays as a
    /// draft.
    void reopen() { open(m_place); }
    void create(const QString &address, bool withReferenceData);
    void setReadOnly(bool readOnly);

    void practise(Practice of);
    /// A fresh copy in place of the one that was practised on.
    void resetPractice() { practise(m_practice); }
    /// Back to the base.
    void discardPractice();
    [[nodiscard]] Practice practice() const { return m_practice; }

    /// Another base is on its way; nothing else may be begun until then.
    [[nodiscard]] bool isWorking() const { return m_then || m_next; }

    void backUpTo(const QString &file);
    /// Only a base in a file: the open one, or another in this place.
    void restoreFrom(const QString &backup, const QString &file);
    /// What is known of the open base becomes a base of its own, in which the work goes on.
    void rescueTo(const QString &file);

    /// Nothing else keeps the base from being changed.
    [[nodiscard]] bool isReadOnlyAsAsked() const;
    /// The base of the user, not the copy that is practised on.
    [[nodiscard]] const Place &place() const { return m_place; }

    /// Ends with the state Closed of Atlas, within its patience.
    void close();
    /// A commit still ran when patience ended: leave the program by std::_Exit.
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }

Q_SIGNALS:
    void opened();
    /// What was done, or what could not be and why, as sentences.
    void done(const mra::Say &say);
    void failed(const mra::Say &say);
    void openFailed(const mra::OpenFailure &failure, const mra::BaseSession::Place &place);
    void practiceChanged();
    void working(bool isWorking);

private:
    using Step = std::function<void()>;
    using Problem = std::optional<Obstacle>; ///< nothing: all went well
    void whenClosed(const Step &next);
    void run(const std::function<Problem()> &work, const std::function<void(Problem)> &then);
    void openNow(const Place &place, Practice practice, const Say &say = {});
    [[nodiscard]] bool isDone(const BaseResult &result);
    void tellDropped(const Place &place);
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
    Step m_next;                             ///< what to do once the base is closed
    Background<Problem> m_background;
    std::function<void(Problem)> m_then;
    QElapsedTimer m_closing;
    bool m_isAbandoned = false;
};

} // namespace mra
