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
};

/// The pages of the window in the order of its navigation: overview, agreements, bodies, countries
/// and regions, projects, history. Children of `parent`; workspace and log must outlive them.
[[nodiscard]] std::vector<RecordsPage *> makePages(Workspace &workspace, LogBook &log,
                                                   QWidget *parent);

} // namespace mra
