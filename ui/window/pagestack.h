// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/page.h"

#include <QStackedWidget>

namespace mra {

class LogBook;

/// The pages of the window, one of which is seen. A page is made when it is first asked for, and
/// known by its key among pageEntries().
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Workspace and log must outlive it. No page is shown yet.
    PageStack(Workspace &workspace, LogBook &log, QWidget *parent = nullptr);

    /// Null before the first page is shown.
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentKey() const;
    /// The page of an entry, which there must be; made where it is not yet.
    [[nodiscard]] Page &page(const QString &key);
    /// Those that were asked for, in the order in which they were.
    [[nodiscard]] QList<Page *> made() const;
    void showPage(const QString &key) { setCurrentWidget(&page(key)); }

    /// Lets the pages that are not seen hear of another language soon, one in a turn of the event
    /// loop.
    void catchUpLater();

private:
    Workspace &m_workspace;
    LogBook &m_log;
};

} // namespace mra
