// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/printing.h"

#include <QHeaderView>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QTableView>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace mra {

namespace {

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void setCell(QTextTable *cells, int row, int column, const QString &text, bool isHead)
{
    QTextCharFormat format;
    format.setFontWeight(isHead ? QFont::DemiBold : QFont::Normal);
    cells->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

QTextTableFormat formatOf(const QTableView &table, const QList<int> &columns)
{
    QTextTableFormat format;
    format.setLayoutDirection(table.layoutDirection());
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    int total = 0;
    for (int column : columns)
        total += table.columnWidth(column);
    QList<QTextLength> widths;
    for (int column : columns)
        widths << QTextLength(QTextLength::PercentageLength,
                              100.0 * table.columnWidth(column) / qMax(1, total));
    format.setColumnWidthConstraints(widths);
    return format;
}

} // namespace

void printTable(QPrinter &printer, const QTableView &table, const QString &title)
{
    const QAbstractItemModel *model = table.model();
    const QList<int> columns = shownColumns(table);
    if (!model || columns.isEmpty())
        return;
    QTextDocument document;
    QFont small = table.font();
    small.setPointSizeF(8);
    document.setDefaultFont(small);
    QTextOption option;
    option.setTextDirection(table.layoutDirection());
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    QTextCharFormat head;
    head.setFontPointSize(12);
    head.setFontWeight(QFont::DemiBold);
    cursor.insertText(title, head);
    cursor.insertBlock();
    QTextTable *cells =
        cursor.insertTable(model->rowCount() + 1, int(columns.size()), formatOf(table, columns));
    for (int i = 0; i < columns.size(); ++i) {
        setCell(cells, 0, i, model->headerData(columns[i], Qt::Horizontal).toString(), true);
        for (int row = 0; row < model->rowCount(); ++row)
            setCell(cells, row + 1, i, model->index(row, columns[i]).data().toString(), false);
    }
    printDocument(printer, document);
}

void printDocument(QPrinter &printer, const QTextDocument &document)
{
    document.print(&printer);
}

void previewPrint(QWidget *parent, const QString &title,
                  const std::function<void(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&print](QPrinter *target) { print(*target); });
    preview.exec();
}

} // namespace mra
