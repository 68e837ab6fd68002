// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QPainter;
class QPrinter;
class QRectF;
class QString;
class QTableView;
class QTextDocument;
class QWidget;

namespace mra {

/// Prints the rows and columns of a table as they are shown, with a title on the first page and the
/// heads of the columns on each.
void printTable(QPrinter &printer, const QTableView &table, const QString &title);
void printDocument(QPrinter &printer, const QTextDocument &document);

/// Shows what would be printed, from where it goes to a printer or a PDF.
void previewPrint(QWidget *parent, const QString &title,
                  const std::function<void(QPrinter &)> &print);

} // namespace mra
