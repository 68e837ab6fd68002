// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/workspace.h"

#include <QWidget>

#include <functional>

class QPrinter;

namespace mra {

/// A page of the window, which shows records or lists of them when the workspace is asked to. The
/// window asks before it leaves the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< in the interface language
    /// Calls `then` once nothing on the page is unsaved: at once, or when the user has answered
    /// (save, discard, stay); never where the user stays.
    virtual void leave(const std::function<void()> &then) { then(); }
    /// The window tells what was done last: what the page told of it before goes.
    virtual void forgetDone() {}
    /// Prints what is shown. Nothing where the page has nothing to print.
    virtual void print(QPrinter &) {}

    /// A page that is not seen hears of another language when it is shown, or by this at once.
    void catchUp();
    [[nodiscard]] bool isBehind() const { return m_isBehind; }

    /// Shows the record. False: it is not shown yet, since the user is asked about unsaved input
    /// before, or never, since the page does not hold records of that kind.
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

} // namespace mra
