// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "screenshots.h"

#include "items/texts/resulttext.h"
#include "store/files/wholefile.h"
#include "ui/window/pages.h"

#include <QBuffer>

#include <chrono>
#include <cstdio>

namespace mra {

using namespace std::chrono_literals;

namespace {

/// The time in which the slowest list and the map are filled.
constexpr auto filling = 1500ms;

} // namespace

Screenshots::Screenshots(MainWindow &window, Workspace &workspace, const BaseSession &session,
                         QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(filling);
    connect(&m_settle, &QTimer::timeout, this, &Screenshots::take);
    const auto begin = [this](Atlas::State state) {
        if (m_page < 0 && (state == Atlas::State::Open || state == Atlas::State::ReadOnly))
            next();
    };
    connect(&workspace.atlas(), &Atlas::stateChanged, this, begin);
    // Not from within the signal of the base.
    connect(
        &session, &BaseSession::failed, this, [this](const Say &say) { giveUp(say()); },
        Qt::QueuedConnection);
    connect(
        &session, &BaseSession::openFailed, this,
        [this](const OpenFailure &failure) { giveUp(sentenceOf(failure)); }, Qt::QueuedConnection);
    m_window.resize(1440, 900);
    m_isComplete = !makeFolder(m_folder, WholeFile::Mode::KeptOrUmask);
}

void Screenshots::next()
{
    ++m_page;
    if (m_page == pageEntries().size())
        m_window.close();
    else if (m_window.showPage(pageEntries()[m_page].key))
        m_settle.start();
    else
        giveUp({});
}

void Screenshots::giveUp(const QString &reason)
{
    std::fputs(qPrintable(reason + QLatin1Char('\n')), stderr);
    m_isComplete = false;
    m_settle.stop();
    m_window.close();
}

void Screenshots::take()
{
    const QString file = QStringLiteral("%1/%2.png").arg(m_folder, pageEntries()[m_page].key);
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    const bool isWritten = m_window.grab().save(&picture, "png") &&
                           !writeWholeFile(file, picture.data(), WholeFile::Mode::KeptOrUmask);
    m_isComplete = isWritten && m_isComplete;
    next();
}

} // namespace mra
