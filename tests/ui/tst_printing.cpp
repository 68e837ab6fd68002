// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/readingcard.h"
#include "ui/pages/recordpane.h"
#include "ui/windowtest.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>

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
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::newRow("map") << int(Frame::Overview) << 1 << 1;
    QTest::newRow("agreements") << int(Frame::Agreements) << 3 << 30;
    QTest::newRow("bodies") << int(Frame::Bodies) << 5 << 40;
    QTest::newRow("projects") << int(Frame::Projects) << 1 << 1;
    QTest::newRow("history") << int(Frame::History) << 1 << 2;
}

void TestPrinting::pagesArePrintedAsShown()
{
    QFETCH(int, page);
    QFETCH(int, fewest);
    QFETCH(int, most);
    for (const char *language : {"en", "ar"}) {
        m_switcher.use(QLatin1String(language));
        const Desk desk(seed());
        Frame frame(desk, QLatin1String(language));
        QVERIFY(isUp(frame));
        QTest::keyClick(&*frame.window, Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        VERIFY_SOON(frame.shows(Frame::Page(page)) && frame.isReady());
        auto &overview = static_cast<OverviewPage &>(frame.page(Frame::Overview));
        VERIFY_SOON(page != Frame::Overview || overview.model().isReady());
        if (page == Frame::History)
            VERIFY_SOON(seen<QAbstractItemView>(frame.page(Frame::History))->model()->rowCount());
        const Paper paper =
            printed(frame.page(Frame::Page(page)), desk.folder.filePath(QStringLiteral("out.pdf")));
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

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
