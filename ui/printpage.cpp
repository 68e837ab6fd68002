// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/printpage.h"

#include "ui/common/page.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace mra {

void printPage(Page &page, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.title());
    if (QPrintDialog(&printer, window).exec() == QDialog::Accepted)
        page.print(printer);
}

void previewPage(Page &page, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.title());
    QPrintPreviewDialog dialog(&printer, window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &page,
                     [&page](QPrinter *paper) { page.print(*paper); });
    dialog.exec();
}

} // namespace mra
