// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QKeySequence>

class QWidget;

namespace mra {

class LogBook;
class Page;
class Workspace;

/// What the window knows of a page before the page is made.
struct PageEntry
{
    QString key; ///< names the page in settings, screenshots and tests; never changes
    const char *icon;
    QKeySequence shortcut;
    QList<RecordKind> kinds; ///< of the records that the page shows
    QString (*title)();      ///< in the interface language
    /// Creates the page as a child of `parent`; workspace and log must outlive it.
    Page *(*make)(Workspace &workspace, LogBook &log, QWidget *parent);
};

/// The pages of the window in the order of the navigation. A new page is one more line here.
[[nodiscard]] const QList<PageEntry> &pageEntries();

} // namespace mra
