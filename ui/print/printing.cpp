// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/print/printing.h"

#include "store/files/wholefile.h"
#include "store/storeerror.h"
#include "ui/print/showncolumns.h"
#include "ui/style/plaintext.h"

#include <QFile>
#include <QLocale>
#include <QMessageBox>
#include <QPaintEngine>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QStorageInfo>
#include <QTableView>
#include <QTextLayout>

#include <vector>

namespace mra {

namespace {

constexpr qreal cellPoints = 8;
constexpr qreal titlePoints = 12;
constexpr qreal acrossPoints = 4; ///< margin on both sides of a text
constexpr qreal downPoints = 2;   ///< margin above and below it
constexpr qreal linePoints = 0.3;
const QColor lineColour(0xa0, 0xa0, 0xa0);

/// Paints a table row by row, each as high as its highest cell; when a page is full a new one
/// begins. A text document would lay out all its rows before the first page, which takes seconds.
class TablePaper
{
public:
    TablePaper(QPrinter &printer, const QTableView &table);
    void print(const QString &title);

private:
    [[nodiscard]] QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] qreal layOutHeads();
    [[nodiscard]] qreal layOutRow(int row);
    [[nodiscard]] qreal layOutCell(size_t i, const QString &text, const QVariant &alignment);
    void drawRow(qreal height);
    void drawLine(const QRectF &room, const QString &text, Qt::Alignment alignment);
    void beginPage();
    [[nodiscard]] bool isWanted() const;

    QPrinter &m_printer;
    const QTableView &m_table;
    const QAbstractItemModel &m_model;
    const QList<int> m_columns;
    QPainter m_painter;
    qreal m_point; ///< in the units of the printer
    std::vector<qreal> m_widths;
    std::vector<QTextLayout> m_cells; ///< of the current row
    qreal m_y = 0;
    qreal m_bottom; ///< top of the page number
    int m_page = 0;
    bool m_isBegun = false; ///< at least one page was printed
};

TablePaper::TablePaper(QPrinter &printer, const QTableView &table)
    : m_printer(printer)
    , m_table(table)
    , m_model(*table.model())
    , m_columns(shownColumns(table))
    , m_painter(&printer)
    , m_point(printer.logicalDpiY() / 72.0)
    , m_cells(size_t(m_columns.size()))
    , m_bottom(printer.height() - 2 * cellPoints * m_point)
{
    int total = 0;
    for (int column : m_columns)
        total += table.columnWidth(column);
    for (int column : m_columns)
        m_widths.push_back(qreal(printer.width()) * table.columnWidth(column) / qMax(1, total));
}

QFont TablePaper::font(qreal points, QFont::Weight weight) const
{
    QFont font(m_table.font(), &m_printer);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

void TablePaper::print(const QString &title)
{
    beginPage();
    m_painter.setFont(font(titlePoints, QFont::DemiBold));
    const qreal height = 2 * QFontMetricsF(m_painter.font()).height();
    drawLine(QRectF(0, m_y, m_printer.width(), height), title, Qt::AlignLeading | Qt::AlignTop);
    m_y += height;
    drawRow(layOutHeads());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        qreal needed = layOutRow(row);
        if (m_y + needed > m_bottom) {
            beginPage();
            drawRow(layOutHeads());
            needed = layOutRow(row);
        }
        drawRow(needed);
    }
}

qreal TablePaper::layOutHeads()
{
    const QFont bold = font(cellPoints, QFont::DemiBold);
    qreal height = 0;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const auto head = [&](int role) {
            return m_model.headerData(m_columns[qsizetype(i)], Qt::Horizontal, role);
        };
        m_cells[i].setFont(bold);
        height = std::max(
            height, layOutCell(i, head(Qt::DisplayRole).toString(), head(Qt::TextAlignmentRole)));
    }
    return height;
}

qreal TablePaper::layOutRow(int row)
{
    const QFont plain = font(cellPoints);
    qreal height = 0;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const QModelIndex cell = m_model.index(row, m_columns[qsizetype(i)]);
        m_cells[i].setFont(plain);
        height = std::max(height,
                          layOutCell(i, cell.data().toString(), cell.data(Qt::TextAlignmentRole)));
    }
    return height;
}

/// Wraps the text to the width of its column; returns the height including the margins.
qreal TablePaper::layOutCell(size_t i, const QString &text, const QVariant &alignment)
{
    const bool isMirrored = m_table.layoutDirection() == Qt::RightToLeft;
    QString lines = isMirrored ? isolated(text) : text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    const Qt::Alignment side =
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::Alignment(Qt::AlignLeading);
    QTextOption option(QStyle::visualAlignment(m_table.layoutDirection(), side));
    option.setTextDirection(m_table.layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout &cell = m_cells[i];
    cell.setText(lines);
    cell.setTextOption(option);
    cell.beginLayout();
    qreal height = 0;
    for (QTextLine line = cell.createLine(); line.isValid(); line = cell.createLine()) {
        line.setLineWidth(m_widths[i] - 2 * acrossPoints * m_point);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    cell.endLayout();
    return height + 2 * downPoints * m_point;
}

void TablePaper::drawRow(qreal height)
{
    if (isWanted()) {
        const bool isMirrored = m_table.layoutDirection() == Qt::RightToLeft;
        const QPointF padding(acrossPoints * m_point, downPoints * m_point);
        qreal x = isMirrored ? m_printer.width() : 0;
        m_painter.setPen(Qt::black);
        for (size_t i = 0; i < m_cells.size(); ++i) {
            x -= isMirrored ? m_widths[i] : 0;
            m_cells[i].draw(&m_painter, QPointF(x, m_y) + padding);
            x += isMirrored ? 0 : m_widths[i];
        }
        m_painter.setPen(QPen(lineColour, linePoints * m_point));
        m_painter.drawLine(QPointF(0, m_y + height), QPointF(m_printer.width(), m_y + height));
    }
    m_y += height;
}

void TablePaper::drawLine(const QRectF &room, const QString &text, Qt::Alignment alignment)
{
    if (!isWanted())
        return;
    m_painter.setPen(Qt::black);
    m_painter.drawText(room, int(QStyle::visualAlignment(m_table.layoutDirection(), alignment)),
                       text);
}

void TablePaper::beginPage()
{
    ++m_page;
    m_y = 0;
    if (isWanted() && std::exchange(m_isBegun, true))
        m_printer.newPage();
    m_painter.setFont(font(cellPoints));
    drawLine(QRectF(0, m_bottom, m_printer.width(), m_printer.height() - m_bottom),
             QLocale().toString(m_page), Qt::AlignHCenter | Qt::AlignBottom);
}

/// Whether the current page is among those chosen for the printer.
bool TablePaper::isWanted() const
{
    return m_printer.fromPage() == 0 ||
           (m_page >= m_printer.fromPage() && m_page <= m_printer.toPage());
}

/// The print engine does not report that it could not write.
bool isWholePdf(const QString &name)
{
    constexpr qint64 end = 16; // bytes in which the end mark is searched
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.seek(std::max(file.size() - end, qint64(0))) &&
           file.readAll().contains("%%EOF");
}

bool isDiskFull(const QString &file)
{
    constexpr qint64 little = 1 << 16; // bytes; with fewer left, the disk counts as full
    return QStorageInfo(file).bytesAvailable() < little;
}

} // namespace

void printTable(QPrinter &printer, const QTableView &table, const QString &title)
{
    if (table.model() && !shownColumns(table).isEmpty())
        TablePaper(printer, table).print(title);
}

void printWhole(QPrinter &printer, const std::function<void(QPrinter &)> &print, QWidget *parent)
{
    const QString file = printer.outputFileName();
    const bool isPreview = printer.paintEngine()->type() == QPaintEngine::Picture;
    if (file.isEmpty() || isPreview) {
        print(printer);
        return;
    }
    const auto failure = refusalOf(file, [&] {
        WholeFile whole(file, WholeFile::Mode::KeptOrUmask, WholeFile::Existing::Replace);
        printer.setOutputFileName(whole.draft());
        print(printer);
        if (!isWholePdf(whole.draft()))
            throw Refused(isDiskFull(whole.draft()) ? Refusal::NoSpace : Refusal::NotWritable);
        whole.putInPlace();
    });
    printer.setOutputFileName(file);
    if (!failure)
        return;
    QMessageBox problem(QMessageBox::Warning, printer.docName(), shownSentence(*failure),
                        QMessageBox::Close, parent);
    problem.setTextFormat(Qt::PlainText);
    problem.exec();
}

void previewPrint(QWidget *parent, const QString &title,
                  const std::function<void(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *target) { printWhole(*target, print, parent); });
    preview.exec();
}

} // namespace mra
