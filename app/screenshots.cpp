// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "screenshots.h"

#include <QDir>

#include <chrono>

namespace mra {

using namespace std::chrono_literals;

Screenshots::Screenshots(MainWindow &window, Workspace &workspace, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(1500ms);
    connect(&m_settle, &QTimer::timeout, this, &Screenshots::take);
    const auto begin = [this](Atlas::State state) {
        if (m_page < 0 && (state == Atlas::State::Open || state == Atlas::State::ReadOnly))
            next();
    };
    connect(&workspace.atlas(), &Atlas::stateChanged, this, begin);
    m_isComplete = QDir().mkpath(m_folder);
}

void Screenshots::next()
{
    ++m_page;
    if (m_page < int(m_window.pages().size()) && m_window.showPage(m_page))
        m_settle.start();
    else
        m_window.close();
}

void Screenshots::take()
{
    const QString name =
        QString::fromLatin1(m_window.pages()[size_t(m_page)]->metaObject()->className())
            .section(QLatin1String("::"), -1)
            .toLower();
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(m_page + 1).arg(name);
    m_isComplete = m_window.grab().save(file) && m_isComplete;
    next();
}

} // namespace mra
