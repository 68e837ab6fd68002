// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/pagestack.h"

#include "ui/window/pages.h"

#include <QTimer>

#include <algorithm>

namespace mra {

PageStack::PageStack(Workspace &workspace, LogBook &log, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_log(log)
{
}

Page *PageStack::current() const
{
    return static_cast<Page *>(currentWidget());
}

QString PageStack::currentKey() const
{
    return current() ? current()->objectName() : QString();
}

Page &PageStack::page(const QString &key)
{
    for (Page *page : made()) {
        if (page->objectName() == key)
            return *page;
    }
    const auto &entries = pageEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&key](const PageEntry &each) { return each.key == key; });
    Q_ASSERT_X(entry != entries.end(), "PageStack::page", qPrintable(key));
    Page *page = entry->make(m_workspace, m_log, this);
    page->setObjectName(key);
    addWidget(page);
    return *page;
}

QList<Page *> PageStack::made() const
{
    QList<Page *> pages;
    for (int place = 0; place < count(); ++place)
        pages << static_cast<Page *>(widget(place));
    return pages;
}

void PageStack::catchUpLater()
{
    constexpr std::chrono::milliseconds pause{20}; // leaves time for what the user does meanwhile
    QTimer::singleShot(pause, this, [this] {
        const QList<Page *> pages = made();
        const auto behind = std::find_if(pages.begin(), pages.end(),
                                         [](const Page *page) { return page->hasPendingTexts(); });
        if (behind == pages.end())
            return;
        (*behind)->catchUp();
        catchUpLater();
    });
}

} // namespace mra
