// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/printpage.h"

#include "ui/pages/pages.h"
#include "ui/pages/printing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace mra {

void printPage(RecordsPage &page, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.title());
    if (QPrintDialog(&printer, window).exec() == QDialog::Accepted)
        printWhole(
            printer, [&page](QPrinter &paper) { page.print(paper); }, window);
}

void previewPage(RecordsPage &page, QWidget *window)
{
    previewPrint(window, page.title(), [&page](QPrinter &paper) { page.print(paper); });
}

} // namespace mra
