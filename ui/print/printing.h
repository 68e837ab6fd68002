// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QPrinter;
class QString;
class QTableView;
class QWidget;

namespace mra {

/// Prints the rows and columns of a table as they are shown, with a title on the first page, the
/// heads of the columns and the page number on each.
void printTable(QPrinter &printer, const QTableView &table, const QString &title);

/// Prints, and tells who printed where that failed. A PDF is whole or not there at all.
void printWhole(QPrinter &printer, const std::function<void(QPrinter &)> &print, QWidget *parent);

/// Shows what would be printed, from where it goes to a printer or a PDF.
void previewPrint(QWidget *parent, const QString &title,
                  const std::function<void(QPrinter &)> &print);

} // namespace mra
