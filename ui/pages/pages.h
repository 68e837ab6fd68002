// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"

#include <vector>

namespace mra {

class LogBook;

/// A page that shows records or lists of them when the workspace is asked to.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    /// A page that is not seen hears of another language when it is shown, or by this at once.
    void catchUp();
    [[nodiscard]] bool isBehind() const { return m_isBehind; }

    /// Whether it shows records of that kind.
    [[nodiscard]] virtual bool holds(RecordKind) const { return false; }
    /// Shows the record; false: the page does not hold records of that kind, or the user stays
    /// with unsaved input.
    virtual bool showRecord(const RecordKey &) { return false; }
    /// Shows these records and no others until the user asks for all; false as showRecord().
    virtual bool showList(RecordKind, const QStringList & /*ids*/, const QString & /*title*/)
    {
        return false;
    }

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_isBehind = false;
};

/// The pages of the window in the order of its navigation: overview, agreements, bodies, countries
/// and regions, projects, history. Children of `parent`; workspace and log must outlive them.
[[nodiscard]] std::vector<RecordsPage *> makePages(Workspace &workspace, LogBook &log,
                                                   QWidget *parent);

/// Lets the pages that are not seen hear of another language soon, one in a turn of the event loop,
/// as long as the context lives.
void catchUpLater(const std::vector<RecordsPage *> &pages, QObject *context);

} // namespace mra
