// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/pages.h"

#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/recordpage.h"

namespace mra {

namespace {

template <RecordPage::Subject subject>
PageEntry recordsEntry(const char *key, const char *icon, Qt::Key digit)
{
    return {QLatin1String(key),
            icon,
            QKeySequence(Qt::CTRL | digit),
            RecordPage::kindsOf(subject),
            [] { return RecordPage::titleOf(subject); },
            [](Workspace &workspace, LogBook &, QWidget *parent) -> Page * {
                return new RecordPage(subject, workspace, parent);
            }};
}

PageEntry overviewEntry()
{
    return {QStringLiteral("overview"),
            "map",
            QKeySequence(Qt::CTRL | Qt::Key_1),
            {},
            &OverviewPage::titleText,
            [](Workspace &workspace, LogBook &, QWidget *parent) -> Page * {
                return new OverviewPage(workspace, parent);
            }};
}

PageEntry historyEntry()
{
    return {QStringLiteral("history"),
            "history",
            QKeySequence(Qt::CTRL | Qt::Key_6),
            {},
            &HistoryPage::titleText,
            [](Workspace &workspace, LogBook &log, QWidget *parent) -> Page * {
                return new HistoryPage(workspace, log, parent);
            }};
}

} // namespace

const QList<PageEntry> &pageEntries()
{
    using Subject = RecordPage::Subject;
    static const QList<PageEntry> entries{
        overviewEntry(),
        recordsEntry<Subject::Agreements>("agreements", "handshake", Qt::Key_2),
        recordsEntry<Subject::Bodies>("bodies", "building-2", Qt::Key_3),
        recordsEntry<Subject::Places>("countries", "globe", Qt::Key_4),
        recordsEntry<Subject::Projects>("projects", "sprout", Qt::Key_5),
        historyEntry(),
    };
    return entries;
}

} // namespace mra
