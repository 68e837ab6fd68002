// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QWidget>

class QPrinter;

namespace mra {

/// A page of the window. The window asks before it leaves the page, and knows nothing else of it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< in the interface language
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Unsaved input is dealt with by the user (save, discard, stay); false: stay.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// Prints what is shown. Nothing where the page has nothing to print.
    virtual void print(QPrinter &) {}
};

} // namespace mra
