// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/page.h"

#include <QStackedWidget>

namespace mra {

class LogBook;

/// The pages of the window, one of which is visible. A page is created when it is first asked for,
/// by its key among pageEntries().
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Shows no page yet. Workspace and log must outlive it.
    PageStack(Workspace &workspace, LogBook &log, QWidget *parent = nullptr);

    /// Null before the first page is shown.
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentKey() const;
    /// The page with that key, which must exist among pageEntries(); created on first use.
    [[nodiscard]] Page &page(const QString &key);
    /// The pages created so far, in the order of creation.
    [[nodiscard]] QList<Page *> made() const;
    void showPage(const QString &key) { setCurrentWidget(&page(key)); }

    /// Passes a change of language on to the hidden pages soon, one page per turn of the event
    /// loop.
    void catchUpLater();

private:
    Workspace &m_workspace;
    LogBook &m_log;
};

} // namespace mra
