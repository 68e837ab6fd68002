// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/pages.h"

#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/recordpage.h"

#include <QTimer>

namespace mra {

void catchUpLater(const std::vector<Page *> &pages, QObject *context)
{
    constexpr std::chrono::milliseconds pause{20}; // for what the user does meanwhile
    QTimer::singleShot(pause, context, [pages, context] {
        const auto behind = std::find_if(pages.begin(), pages.end(),
                                         [](const Page *page) { return page->isBehind(); });
        if (behind == pages.end())
            return;
        (*behind)->catchUp();
        catchUpLater(pages, context);
    });
}

std::vector<Page *> makePages(Workspace &workspace, LogBook &log, QWidget *parent)
{
    const auto records = [&](RecordPage::Subject subject) {
        return new RecordPage(subject, workspace, parent);
    };
    return {new OverviewPage(workspace, parent),    records(RecordPage::Subject::Agreements),
            records(RecordPage::Subject::Bodies),   records(RecordPage::Subject::Places),
            records(RecordPage::Subject::Projects), new HistoryPage(workspace, log, parent)};
}

} // namespace mra
