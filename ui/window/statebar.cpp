// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/statebar.h"

#include "items/texts/resulttext.h"
#include "store/engine/basefile.h"
#include "ui/session/basesession.h"
#include "ui/session/keptfilter.h"
#include "ui/session/settings.h"
#include "ui/session/workspace.h"
#include "ui/style/plaintext.h"

namespace mra {

namespace {

const QString syncedPart = QStringLiteral("syncedFolder");
const QString linkedPart = QStringLiteral("hardLink");

} // namespace

StateBar::StateBar(Workspace &workspace, BaseSession &session, QWidget *parent)
    : MessageBar(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    setObjectName(QStringLiteral("stateBar"));
    const Atlas &atlas = workspace.atlas();
    connect(&workspace.filter(), &FilterState::changed, this, &StateBar::update);
    connect(&atlas, &Atlas::changed, this, &StateBar::update);
    connect(&atlas, &Atlas::faultChanged, this, &StateBar::update);
    connect(&atlas, &Atlas::waitingChanged, this, &StateBar::update);
    connect(&atlas, &Atlas::stateChanged, this, [this](Atlas::State state) {
        m_wasTried |= state == Atlas::State::Opening;
        m_isOpen &= state != Atlas::State::Opening && state != Atlas::State::Closed;
        update();
    });
    connect(&session, &BaseSession::working, this, [this](bool isWorking) {
        m_wasTried |= isWorking;
        update();
    });
    connect(&session, &BaseSession::opened, this, &StateBar::begin);
}

/// A base was opened: another one, or the same again.
void StateBar::begin()
{
    m_isOpen = true;
    m_dismissed.reset();
    m_synced.reset();
    m_isLinked = false;
    const QString address = m_workspace.atlas().address();
    if (m_session.practice() == BaseSession::Practice::None && !isOnServer(address)) {
        const Settings &settings = m_workspace.settings();
        if (!settings.ofBase(syncedPart).isValid())
            m_synced = syncedFolderOf(address);
        m_isLinked = !settings.ofBase(linkedPart).isValid() && hasOtherName(address);
    }
    update();
}

StateBar::State StateBar::stateOf(const Failed &fault)
{
    switch (fault.reason) {
    case Failed::Reason::Replaced:
        return State::Replaced;
    case Failed::Reason::Gone:
        return State::Gone;
    case Failed::Reason::Damaged:
        return State::Damaged;
    case Failed::Reason::Busy:
        return State::Busy;
    case Failed::Reason::ConnectionLost:
        return State::Disconnected;
    case Failed::Reason::NewerSchema:
        return State::NewerSchema;
    case Failed::Reason::ReadOnlyServer:
    case Failed::Reason::ReadOnlyMedium:
        return State::ReadOnlyMedium;
    case Failed::Reason::NotPermitted:
        return State::NotWritable;
    case Failed::Reason::ReadOnly:
        return State::Fine; // on purpose
    case Failed::Reason::NoSpace:
    case Failed::Reason::OverQuota:
    case Failed::Reason::TooManyFiles:
    case Failed::Reason::IoError:
    case Failed::Reason::OutcomeUnknown:
    case Failed::Reason::Other:
        break;
    }
    return State::Unreadable;
}

StateBar::State StateBar::state() const
{
    const Atlas &atlas = m_workspace.atlas();
    if (atlas.isWaiting())
        return State::Waiting;
    if (atlas.state() == Atlas::State::Closed && m_wasTried && !m_session.isWorking())
        return State::NotOpen;
    if (!m_isOpen)
        return State::Fine;
    if (atlas.fault()) {
        const State state = stateOf(*atlas.fault());
        return state == State::NotWritable ? State::Unreadable : state;
    }
    if (atlas.readOnlyReason()) {
        State state = stateOf({*atlas.readOnlyReason(), {}});
        if (state == State::Unreadable)
            state = State::NotWritable;
        if (state != State::Fine && state != m_dismissed)
            return state;
    }
    // If the base has no countries, there is none to choose.
    const Snapshot &snapshot = m_workspace.snapshot();
    if (snapshot.size(RecordKind::Territory) > 0 &&
        !snapshot.contains<Territory>(m_workspace.filter().filter().home))
        return State::NoHome;
    if (m_synced)
        return State::Synced;
    return m_isLinked ? State::Linked : State::Fine;
}

/// Shows a state only once: building the bar again would remove a button that is being pressed.
void StateBar::update()
{
    const State now = state();
    if (now != std::exchange(m_shown, now))
        tell(now);
}

void StateBar::tell(State state)
{
    switch (state) {
    case State::Fine:
        return clear();
    case State::NotOpen:
        return tellNotOpen();
    case State::Waiting:
        return show(
            Mood::Plain,
            [] { return tr("The database is not responding yet. The program is waiting for it."); },
            {answer([] { return tr("Cancel"); }, [this] { m_workspace.atlas().stopWaiting(); })});
    case State::Replaced:
    case State::Gone:
    case State::Damaged:
    case State::Busy:
    case State::Disconnected:
    case State::Unreadable:
        return tellFault(state);
    case State::NewerSchema:
    case State::ReadOnlyMedium:
    case State::NotWritable:
        return tellReadOnly(state);
    case State::NoHome:
        return tellHome();
    case State::Synced:
        return tellSynced();
    case State::Linked:
        return tellLinked();
    }
}

void StateBar::tellNotOpen()
{
    show(Mood::Plain, [] { return tr("No database is open."); },
         {answer([] { return tr("Open database…"); }, [this] { Q_EMIT openWanted(); }),
          answer([] { return tr("New database…"); }, [this] { Q_EMIT newWanted(); })});
}

void StateBar::tellFault(State state)
{
    const Answer saveMine =
        answer([] { return tr("Save my data as…"); }, [this] { Q_EMIT rescueWanted(); });
    switch (state) {
    case State::Replaced:
        return show(
            Mood::Bad,
            [] {
                return tr("Another program replaced the database file. You see the previous data, "
                          "which can no longer be changed, and your input is kept.");
            },
            {answer([] { return tr("Open the new file"); }, [this] { m_session.reopen(); }),
             saveMine});
    case State::Gone:
        return show(
            Mood::Bad,
            [] {
                return tr("The database file was moved or deleted. You see the previous data, and "
                          "your input is kept. Put the file back, or save the data shown.");
            },
            {answer([] { return tr("Try again"); }, [this] { m_session.reopen(); }), saveMine});
    case State::Damaged: {
        QList<Answer> answers{
            answer([] { return tr("Save readable data as…"); }, [this] { Q_EMIT rescueWanted(); })};
        if (!isOnServer(m_workspace.atlas().address()))
            answers.prepend(
                answer([] { return tr("Restore a backup…"); }, [this] { Q_EMIT restoreWanted(); }));
        return show(
            Mood::Bad,
            [] {
                return tr("The database is damaged and can no longer be changed. What you see "
                          "could be read, and your input is kept.");
            },
            answers);
    }
    case State::Busy:
        return show(Mood::Warning, [] {
            return tr("Another program has locked the database, so it cannot be read now. You see "
                      "the previous data; the database is read again as soon as it is free.");
        });
    case State::Disconnected:
        return show(Mood::Warning, [] {
            return tr("The connection to the server was lost. You see the last known data, and "
                      "your input is kept; the program reconnects automatically.");
        });
    default:
        return show(Mood::Warning, [this] {
            const auto &fault = m_workspace.atlas().fault();
            return tr("The database cannot be read now. You see the last known data, and your "
                      "input is kept; the program tries again automatically. (%1)",
                      "the system's own words")
                .arg(isolated(fault ? fault->detail : QString()));
        });
    }
}

void StateBar::tellReadOnly(State state)
{
    const auto why = [reason = *m_workspace.atlas().readOnlyReason()] {
        return readOnlyText(reason);
    };
    QList<Answer> answers;
    if (state == State::ReadOnlyMedium)
        answers << answer([] { return tr("Save a copy as…"); }, [this] { Q_EMIT rescueWanted(); });
    answers << dismissal([] { return tr("Close"); });
    show(Mood::Plain, why, answers);
}

void StateBar::tellHome()
{
    const QString wished = keptFilter(m_workspace.settings(), QDate()).home.value;
    show(Mood::Warning,
         [wished] {
             return wished.isEmpty() ? tr("No home country is chosen for this database. Nothing is "
                                          "counted until you choose one.")
                                     : tr("The home country “%1” is not in this database. Nothing "
                                          "is counted until you choose another one.")
                                           .arg(isolated(wished));
         },
         {answer([] { return tr("Choose the home country…"); }, [this] { Q_EMIT homeWanted(); })});
}

/// Shown once for each database.
void StateBar::tellSynced()
{
    m_workspace.settings().setOfBase(syncedPart, m_synced->program);
    show(Mood::Warning,
         [synced = *m_synced] {
             return tr("The database is in “%1”, a folder that %2 synchronises between several "
                       "computers. If two people work there, the work of one can be lost without "
                       "warning. Keep the database in another folder or on a server, and put "
                       "backups here.",
                       "folder, name of a program")
                 .arg(isolated(synced.folder), isolated(synced.program));
         },
         {answer([] { return tr("Close"); }, [this] { m_synced.reset(); })});
}

/// Shown once for each database.
void StateBar::tellLinked()
{
    m_workspace.settings().setOfBase(linkedPart, true);
    show(
        Mood::Warning,
        [] {
            return tr(
                "The database file also has another name (a hard link). If it is opened under that "
                "name after a crash, it may be found damaged, and restoring a backup replaces it "
                "under one name only. Keep one name, and copy the file if you need a second one.");
        },
        {answer([] { return tr("Close"); }, [this] { m_isLinked = false; })});
}

/// After a button is pressed, the bar is shown again if the state persists.
MessageBar::Answer StateBar::answer(const Say &say, const std::function<void()> &act)
{
    return {say, [this, act] {
                m_shown = State::Fine;
                act();
                update();
            }};
}

MessageBar::Answer StateBar::dismissal(const Say &say)
{
    return {say, [this] {
                m_dismissed = std::exchange(m_shown, State::Fine);
                update();
            }};
}

QString shortStateOf(const Atlas &atlas)
{
    const std::optional<Failed::Reason> reason =
        atlas.fault() ? std::optional(atlas.fault()->reason) : atlas.readOnlyReason();
    switch (reason.value_or(Failed::Reason::ReadOnly)) {
    case Failed::Reason::Replaced:
        return StateBar::tr("The file was replaced");
    case Failed::Reason::Gone:
        return StateBar::tr("The file is missing");
    case Failed::Reason::Damaged:
        return StateBar::tr("Damaged; read-only");
    case Failed::Reason::Busy:
        return StateBar::tr("Locked by another program; trying again");
    case Failed::Reason::ConnectionLost:
        return StateBar::tr("No connection; trying again");
    case Failed::Reason::NewerSchema:
        return StateBar::tr("Read-only: created by a newer version");
    case Failed::Reason::ReadOnlyMedium:
        return StateBar::tr("Read-only: the medium cannot be written to");
    case Failed::Reason::ReadOnlyServer:
        return StateBar::tr("Read-only: the server allows no changes");
    case Failed::Reason::NotPermitted:
        return StateBar::tr("Read-only: no permission to change it");
    case Failed::Reason::ReadOnly:
        return StateBar::tr("Read-only");
    default:
        return StateBar::tr("Cannot be read; trying again");
    }
}

} // namespace mra
