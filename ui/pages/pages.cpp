// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/pages.h"

#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/recordpage.h"

namespace mra {

std::vector<RecordsPage *> makePages(Workspace &workspace, LogBook &log, QWidget *parent)
{
    const auto records = [&](RecordPage::Subject subject) {
        return new RecordPage(subject, workspace, log, parent);
    };
    return {new OverviewPage(workspace, log, parent), records(RecordPage::Subject::Agreements),
            records(RecordPage::Subject::Bodies),     records(RecordPage::Subject::Places),
            records(RecordPage::Subject::Projects),   new HistoryPage(workspace, log, parent)};
}

} // namespace mra
