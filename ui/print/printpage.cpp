// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/print/printpage.h"

#include "ui/print/printing.h"
#include "ui/session/page.h"

#include <QPrintDialog>
#include <QPrinter>

namespace mra {

namespace {

void choosePrinter(Page &page, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.title());
    if (QPrintDialog(&printer, window).exec() == QDialog::Accepted)
        printWhole(
            printer, [&page](QPrinter &paper) { page.print(paper); }, window);
}

} // namespace

void printPage(Page &page, QWidget *window)
{
    page.readToPrint([&page, window] { choosePrinter(page, window); });
}

void previewPage(Page &page, QWidget *window)
{
    page.readToPrint([&page, window] {
        previewPrint(window, page.title(), [&page](QPrinter &paper) { page.print(paper); });
    });
}

} // namespace mra
