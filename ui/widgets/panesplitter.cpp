// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/panesplitter.h"

namespace mra {

namespace {

// Limits of the share that the user can choose, in percent.
constexpr int leastShare = 15;
constexpr int mostShare = 80;

} // namespace

PaneSplitter::PaneSplitter(int share, QWidget *parent)
    : QSplitter(parent)
    , m_share(share)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_chosen = std::clamp(100 * sizes().value(1) / std::max(width(), 1), leastShare, mostShare);
    });
}

QVariant PaneSplitter::state() const
{
    return m_chosen > 0 ? QVariant(m_chosen) : QVariant();
}

void PaneSplitter::setState(const QVariant &state)
{
    const int chosen = state.toInt();
    m_chosen = chosen > 0 ? std::clamp(chosen, leastShare, mostShare) : 0;
    place();
}

void PaneSplitter::setMinimumShare(int share)
{
    m_least = share;
    place();
}

void PaneSplitter::place()
{
    if (!isVisible())
        return;
    const int pane = width() * std::max(m_chosen > 0 ? m_chosen : m_share, m_least) / 100;
    setSizes({width() - handleWidth() - pane, pane});
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    place();
}

void PaneSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    place();
}

} // namespace mra
