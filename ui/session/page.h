// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/workspace.h"

#include <QWidget>

#include <functional>

class QPrinter;

namespace mra {

/// A page of the window. It shows records, or lists of them, that the workspace is asked to show.
/// The window asks the page before it leaves it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< in the interface language
    /// Calls `then` once nothing on the page is unsaved: at once, or when the user has answered
    /// (save, discard, stay); never if the user stays.
    virtual void leave(const std::function<void()> &then) { then(); }
    /// The window reports a newer action: the page removes its own report of the last one.
    virtual void forgetDone() {}
    /// Calls `then` once everything that print() needs is read: at once, or later.
    virtual void readToPrint(const std::function<void()> &then) { then(); }
    /// Prints what is shown; does nothing if the page has nothing to print.
    virtual void print(QPrinter &) {}

    /// A hidden page takes over a new language when it is shown; this makes it do so at once.
    void catchUp();
    [[nodiscard]] bool hasPendingTexts() const { return m_isBehind; }

    /// Shows the record. False if it is not shown yet, since the user is first asked about unsaved
    /// input, or never, since the page has no records of that kind.
    virtual bool showRecord(const RecordKey &) { return false; }
    /// Shows these records and no others until the user asks for all; false as for showRecord().
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
