// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/noticebar.h"

#include "ui/session/settings.h"
#include "ui/session/workspace.h"
#include "ui/style/plaintext.h"

#include <QPointer>

namespace mra {

NoticeBar::NoticeBar(Workspace &workspace, BaseSession &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("noticeBar"));
    connect(&session, &BaseSession::failed, this, &NoticeBar::tellProblem);
    connect(&session, &BaseSession::openFailed, this, &NoticeBar::tellRefusal);
    connect(&session, &BaseSession::done, this, &NoticeBar::tellDone);
    connect(&workspace.atlas(), &Atlas::changed, this, &NoticeBar::forgetDone);
    connect(&workspace.atlas(), &Atlas::faultChanged, this, &NoticeBar::forgetDone);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, [this](Atlas::State state) {
        if (state == Atlas::State::Opening)
            forgetDone();
    });
    tellSettings(workspace.settings());
}

/// Offers buttons for what may help.
void NoticeBar::tellRefusal(const OpenFailure &failure, const BaseSession::Place &place)
{
    QList<Answer> answers{
        {[] { return tr("Try again"); }, [this, place] { m_session.open(place); }}};
    if (failure.reason == Refusal::Damaged && !isOnServer(place.address))
        answers.append({[] { return tr("Restore a backup…"); },
                        [this, place] { Q_EMIT restoreWanted(place.address); }});
    show(
        Mood::Bad, [failure] { return shownSentence(failure); }, answers);
}

void NoticeBar::tellSettings(Settings &settings)
{
    settings.setErrorHandler([bar = QPointer(this)](const OpenFailure &failure) {
        if (bar)
            bar->tellProblem([failure] { return shownSentence(failure); });
    });
    if (const QString damaged = settings.damaged(); !damaged.isEmpty())
        tellProblem([damaged] {
            return tr("The settings could not be read. They were kept as “%1”, and the program "
                      "started with default settings.")
                .arg(isolated(damaged));
        });
}

void NoticeBar::forgetDone()
{
    if (mood() == Mood::Good)
        clear();
}

} // namespace mra
