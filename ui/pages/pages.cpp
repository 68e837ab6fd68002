// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/pages.h"

#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/recordpage.h"

#include <QEvent>
#include <QTimer>

namespace mra {

void RecordsPage::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    QEvent change(QEvent::LanguageChange);
    (void)QWidget::event(&change);
}

/// A widget hands the news of a language to its children, so that none of them hears of it.
bool RecordsPage::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isVisible()) {
        m_isBehind = true;
        return true;
    }
    return QWidget::event(event);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    catchUp();
    QWidget::showEvent(event);
}

void catchUpLater(const std::vector<RecordsPage *> &pages, QObject *context)
{
    constexpr std::chrono::milliseconds pause{20}; // for what the user does meanwhile
    QTimer::singleShot(pause, context, [pages, context] {
        const auto behind = std::find_if(pages.begin(), pages.end(),
                                         [](const RecordsPage *page) { return page->isBehind(); });
        if (behind == pages.end())
            return;
        (*behind)->catchUp();
        catchUpLater(pages, context);
    });
}

std::vector<RecordsPage *> makePages(Workspace &workspace, LogBook &log, QWidget *parent)
{
    const auto records = [&](RecordPage::Subject subject) {
        return new RecordPage(subject, workspace, parent);
    };
    return {new OverviewPage(workspace, parent),    records(RecordPage::Subject::Agreements),
            records(RecordPage::Subject::Bodies),   records(RecordPage::Subject::Places),
            records(RecordPage::Subject::Projects), new HistoryPage(workspace, log, parent)};
}

} // namespace mra
