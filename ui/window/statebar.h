// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"
#include "store/files/syncedfolder.h"
#include "ui/widgets/messagebar.h"

namespace mra {

class BaseSession;
class Workspace;

/// A lasting state that hinders work with the open base, with buttons for what can be done about
/// it. If there are several, the worst is shown.
class StateBar : public MessageBar
{
    Q_OBJECT

public:
    StateBar(Workspace &workspace, BaseSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void homeWanted();
    void restoreWanted();
    /// The user wants what is known of the base saved to a file of its own.
    void rescueWanted();

private:
    enum class State {
        Fine,
        NotOpen,
        Waiting,
        Replaced,
        Gone,
        Damaged,
        Busy,
        Disconnected,
        Unreadable,
        NewerSchema,
        ReadOnlyMedium,
        NotWritable, ///< for another reason
        NoHome,
        Synced,
        Linked ///< its file has another name (a hard link)
    };
    void begin();
    void update();
    [[nodiscard]] State state() const;
    [[nodiscard]] static State stateOf(const Failed &fault);
    void tell(State state);
    void tellNotOpen();
    void tellFault(State state);
    void tellReadOnly(State state);
    void tellHome();
    void tellSynced();
    void tellLinked();
    [[nodiscard]] Answer answer(const Say &say, const std::function<void()> &act);
    [[nodiscard]] Answer dismissal(const Say &say);

    Workspace &m_workspace;
    BaseSession &m_session;
    bool m_wasTried = false; ///< somebody tried to open or make a base
    bool m_isOpen = false;   ///< a base is open, and the choices stored for it are in use
    State m_shown = State::Fine;
    std::optional<State> m_dismissed; ///< until a base is opened again
    std::optional<SyncedFolder> m_synced;
    bool m_isLinked = false;
};

/// The same state in a few words, for the status line.
[[nodiscard]] QString shortStateOf(const Atlas &atlas);

} // namespace mra
