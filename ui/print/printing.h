// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QPrinter;
class QString;
class QTableView;
class QWidget;

namespace mra {

/// Prints the rows and columns of a table as they are shown, with a title on the first page, and
/// the column headings and page number on each.
void printTable(QPrinter &printer, const QTableView &table, const QString &title);

/// Prints, and tells the user if that failed. A PDF is written as a whole or not at all.
void printWhole(QPrinter &printer, const std::function<void(QPrinter &)> &print, QWidget *parent);

/// Shows a preview, from which the user can print or write a PDF.
void previewPrint(QWidget *parent, const QString &title,
                  const std::function<void(QPrinter &)> &print);

} // namespace mra
