// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/statusline.h"

#include "items/texts/vocabularytext.h"
#include "ui/session/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/window/statebar.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>

namespace mra {

namespace {

const char *iconNameOf(const Atlas &atlas, bool isWorking)
{
    if (isWorking)
        return "hourglass";
    switch (atlas.state()) {
    case Atlas::State::Open:
        return "circle-check";
    case Atlas::State::ReadOnly:
        return atlas.fault() ? "triangle-alert" : "lock";
    case Atlas::State::ConnectionLost:
        return "triangle-alert";
    case Atlas::State::Closed:
        return "database";
    case Atlas::State::Opening:
    case Atlas::State::Closing:
        break;
    }
    return "hourglass";
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, BaseSession &session, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_base(new QLabel)
    , m_user(new QLabel)
    , m_counts(new QLabel)
    , m_stateIcon(new QLabel)
    , m_state(new QLabel)
{
    for (QLabel *label : {m_stateIcon, m_state, m_base, m_counts, m_user}) {
        label->setTextFormat(Qt::PlainText);
        addWidget(label, label == m_counts ? 1 : 0);
    }
    connect(&workspace.atlas(), &Atlas::stateChanged, this, &StatusLine::updateTexts);
    connect(&workspace.atlas(), &Atlas::changed, this, &StatusLine::updateTexts);
    connect(&workspace.atlas(), &Atlas::faultChanged, this, &StatusLine::updateTexts);
    connect(&session, &BaseSession::practiceChanged, this, &StatusLine::updateTexts);
    connect(&session, &BaseSession::working, this, [this](bool isWorking) {
        m_isWorking = isWorking;
        updateTexts();
    });
    updateTexts();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateTexts();
    QStatusBar::changeEvent(event);
}

void StatusLine::updateTexts()
{
    const Atlas &atlas = m_workspace.atlas();
    m_stateIcon->setPixmap(icon(iconNameOf(atlas, m_isWorking)).pixmap(iconSide(), iconSide()));
    m_state->setText(stateText());
    const QString address = m_session.practice() == BaseSession::Practice::None
                                ? atlas.address()
                                : m_session.place().address;
    m_base->setText(isOnServer(address) ? address : QFileInfo(address).fileName());
    m_stateIcon->setAccessibleName(m_state->text());
    m_base->setAccessibleName(tr("Database: %1", "a file or an address").arg(m_base->text()));
    m_base->setToolTip(plainToolTip(address));
    m_counts->setText(countsText());
    m_user->setText(tr("Changes are logged as %1", "a person").arg(atlas.user()));
    m_user->setVisible(!atlas.user().isEmpty());
}

QString StatusLine::stateText() const
{
    if (m_isWorking)
        return tr("Preparing the database…");
    switch (m_workspace.atlas().state()) {
    case Atlas::State::Closed:
        return tr("No database is open");
    case Atlas::State::Opening:
        return tr("Reading the database…");
    case Atlas::State::Open:
        return m_session.practice() == BaseSession::Practice::None ? tr("Ready")
                                                                   : tr("Practice copy");
    case Atlas::State::ReadOnly:
    case Atlas::State::ConnectionLost:
        return shortStateOf(m_workspace.atlas());
    case Atlas::State::Closing:
        return tr("Closing…");
    }
    Q_UNREACHABLE();
}

/// Empty as long as the records are not read.
QString StatusLine::countsText() const
{
    const Atlas::State state = m_workspace.atlas().state();
    if (state == Atlas::State::Closed || state == Atlas::State::Opening)
        return {};
    const Snapshot &snapshot = m_workspace.snapshot();
    return listed({tr("%Ln agreement(s)", nullptr, int(snapshot.size(RecordKind::Agreement))),
                   tr("%Ln body/bodies", nullptr, int(snapshot.size(RecordKind::Body))),
                   tr("%Ln country/countries", nullptr, int(snapshot.size(RecordKind::Territory))),
                   tr("%Ln project(s)", nullptr, int(snapshot.size(RecordKind::Project)))});
}

} // namespace mra
