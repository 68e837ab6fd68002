// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/smalldisk.h"
#include "ui/cards/cardwriter.h"
#include "ui/cards/readingcard.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/print/printing.h"
#include "ui/records/recordpane.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/windowtest.h"

#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBlock>
#include <QTextDocument>

using namespace mra;
using namespace mra::test;

namespace {

/// What a file of PDF holds: its pages, and whether anything was drawn.
struct Paper
{
    explicit Paper(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.readAll();
        isPdf = bytes.startsWith("%PDF-");
        pages = int(bytes.count("/Type /Page\n"));
        size = bytes.size();
    }
    bool isPdf = false;
    int pages = 0;
    qsizetype size = 0;
};

Paper printed(Page &page, const QString &file)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    page.print(printer);
    return Paper(file);
}

/// Eight columns of short texts.
struct LongTable : QTableView
{
    explicit LongTable(int rows)
        : model(rows, 8)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 8; ++column)
                model.setItem(row, column,
                              new QStandardItem(QStringLiteral("cell %1 %2").arg(row).arg(column)));
        }
        setModel(&model);
    }
    void print(const QString &file, int from = 0, int to = 0) const
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setFromTo(from, to);
        printTable(printer, *this, QStringLiteral("Long"));
    }

    QStandardItemModel model;
};

} // namespace

/// Lists, cards and the map on paper.
class TestPrinting : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void pagesArePrintedAsShown_data();
    void pagesArePrintedAsShown();
    void listIsPreviewed();
    void cardIsPreviewed();
    void dialogWritesAFile();
    void longTableTakesManyPages_data();
    void longTableTakesManyPages();
    void chosenPagesAlonePrint();
    void aPdfIsWholeOrNotThere();
    void cardOnPaperIsLight();

private:
    /// Leafs through the next preview and closes it.
    void expectPreview(int *pages);
};

void TestPrinting::expectPreview(int *pages)
{
    m_dialogs.expect([pages](QWidget *dialog) {
        const auto *preview = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(qobject_cast<QPrintPreviewDialog *>(dialog) && preview);
        COMPARE_SOON(preview->pageCount() > 0, true);
        *pages = preview->pageCount();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
}

void TestPrinting::pagesArePrintedAsShown_data()
{
    QTest::addColumn<Frame::PageKey>("page");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::newRow("map") << Frame::Overview << 1 << 1;
    QTest::newRow("agreements") << Frame::Agreements << 3 << 30;
    QTest::newRow("bodies") << Frame::Bodies << 5 << 40;
    QTest::newRow("projects") << Frame::Projects << 1 << 1;
    QTest::newRow("history") << Frame::History << 1 << 2;
}

void TestPrinting::pagesArePrintedAsShown()
{
    QFETCH(Frame::PageKey, page);
    QFETCH(int, fewest);
    QFETCH(int, most);
    for (const char *language : {"en", "ar"}) {
        m_switcher.use(QLatin1String(language));
        const Desk desk(seed());
        Frame frame(desk, QLatin1String(language));
        QVERIFY(isUp(frame));
        goTo(frame, page);
        VERIFY_SOON(frame.shows(page) && frame.isReady());
        auto &overview = static_cast<OverviewPage &>(frame.page(Frame::Overview));
        VERIFY_SOON(page != Frame::Overview || overview.model().isReady());
        if (page == Frame::History)
            VERIFY_SOON(seen<QAbstractItemView>(frame.page(Frame::History))->model()->rowCount());
        const Paper paper =
            printed(frame.page(page), desk.folder.filePath(QStringLiteral("out.pdf")));
        QVERIFY(paper.isPdf);
        QVERIFY2(paper.pages >= fewest && paper.pages <= most,
                 qPrintable(QStringLiteral("%1 pages").arg(paper.pages)));
        QVERIFY2(paper.size > 10'000, qPrintable(QString::number(paper.size)));
    }
}

void TestPrinting::listIsPreviewed()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QTest::keyClick(&*frame.window, Qt::Key_2, Qt::ControlModifier);
    VERIFY_SOON(frame.isReady());
    int pages = 0;
    expectPreview(&pages);
    chooseFromMenu(*frame.window, frame.window->actions().printPreview);
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
    int same = 0;
    expectPreview(&same);
    clickAction(frame.page(Frame::Agreements), "print");
    QCOMPARE(same, pages);
}

void TestPrinting::cardIsPreviewed()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, QStringLiteral("eu-nz-mra"));
    int pages = 0;
    expectPreview(&pages);
    clickAction(frame.page(Frame::Agreements), "printCard");
    QVERIFY2(pages >= 1 && pages < 6, qPrintable(QString::number(pages)));
}

void TestPrinting::dialogWritesAFile()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QTest::keyClick(&*frame.window, Qt::Key_5, Qt::ControlModifier);
    VERIFY_SOON(frame.isReady());
    const QString file = desk.folder.filePath(QStringLiteral("projects.pdf"));
    m_dialogs.expect([file](QWidget *dialog) {
        QVERIFY(qobject_cast<QPrintDialog *>(dialog));
        typeInto(seen<QLineEdit>(*dialog, "filename"), file);
        clickText(*dialog, QStringLiteral("Print"));
    });
    press(Qt::Key_P, Qt::ControlModifier);
    VERIFY_SOON(QFile::exists(file));
    QCOMPARE(Paper(file).pages, 1);
}

void TestPrinting::longTableTakesManyPages_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestPrinting::longTableTakesManyPages()
{
    QFETCH(Qt::LayoutDirection, direction);
    LongTable table(5000);
    table.setLayoutDirection(direction);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("long.pdf"));
    QElapsedTimer timer;
    timer.start();
    table.print(file);
    qInfo("5,000 rows printed in %lld ms", timer.elapsed());
    const Paper paper(file);
    QVERIFY2(paper.pages > 60 && paper.pages < 250, qPrintable(QString::number(paper.pages)));

    for (int row = 0; row < table.model.rowCount(); ++row) // a row is as high as its highest cell
        table.model.item(row, 1)->setText(QStringLiteral("words ").repeated(9));
    table.print(file);
    QVERIFY2(Paper(file).pages > paper.pages * 3 / 2, qPrintable(QString::number(paper.pages)));
}

void TestPrinting::chosenPagesAlonePrint()
{
    const LongTable table(1000);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("some.pdf"));
    table.print(file, 2, 4);
    QCOMPARE(Paper(file).pages, 3);
}

/// A full disk is told of, and leaves the file that stood there.
void TestPrinting::aPdfIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path(), 64);
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    const QString file = folder.filePath(QStringLiteral("list.pdf"));
    const auto print = [&](int rows) {
        const LongTable table(rows);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printWhole(
            printer,
            [&table](QPrinter &paper) { printTable(paper, table, QStringLiteral("Long")); },
            nullptr);
        QCOMPARE(printer.outputFileName(), file);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    };
    print(10);
    QCOMPARE(Paper(file).pages, 1);
    QString shown;
    m_dialogs.expectAnyBox(QStringLiteral("Close"), &shown);
    print(5000);
    QVERIFY2(shown.contains(file) && shown.contains(QLatin1String("not enough space")),
             qPrintable(shown));
    QCOMPARE(Paper(file).pages, 1);
}

/// Chips as well, whatever the theme of the window is.
void TestPrinting::cardOnPaperIsLight()
{
    useTheme(QStringLiteral("dark"));
    const Snapshot snapshot;
    QTextDocument document;
    {
        CardWriter card(document, snapshot, QStringLiteral("en"), Qt::LeftToRight,
                        QPalette(Qt::white), 1);
        card.line();
        card.chip(Status::InForce);
        card.chip(Rung::Usable);
        card.caveats({Flag::Partial});
    }
    useTheme(QStringLiteral("light"));
    QList<QColor> grounds;
    const QList<QTextLayout::FormatRange> ranges = document.firstBlock().textFormats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.format.background().style() != Qt::NoBrush)
            grounds << range.format.background().color();
    }
    const QList<QColor> light{lookOf(Status::InForce, false).tone.fill,
                              lookOf(Rung::Usable, false).tone.fill,
                              toneOf(Mood::Warning, false).fill};
    QCOMPARE(grounds, light);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
