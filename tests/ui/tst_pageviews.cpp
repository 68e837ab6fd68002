// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"
#include "items/texts/language.h"
#include "ui/cards/cards.h"
#include "ui/cards/readingcard.h"
#include "ui/history/historypage.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/regiontotals.h"
#include "ui/pagetest.h"

#include <QApplication>
#include <QPrinter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>

using namespace mra;
using namespace mra::test;

/// What pages show to a reader: cards, the map and its table, totals, paper.
class TestPageViews : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsWritten();
    void bodyIsCalledByItsIdAndShortName();
    void kindOfThePageIsRemembered();
    void mapLeadsToTheRecord();
    void mapHasATableTwin();
    void totalsOpenTheirCountries();
    void pagesPrint();
};

void TestPageViews::everyCardIsWritten()
{
    Office office(base());
    ReadingCard card(office.workspace);
    card.show();
    (void)office.workspace.derived()->relationsOf(office.workspace.snapshot());
    int links = 0;
    office.workspace.snapshot().each([&](const auto &record) {
        const RecordKey key{record.kind, record.id.value};
        if (key.kind == RecordKind::Territory && key.id > QLatin1String("C"))
            return;
        card.setRecord(key);
        QVERIFY2(card.toPlainText().size() > 4, qPrintable(key.id));
        for (QTextBlock block = card.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString href = part.fragment().charFormat().anchorHref();
                const auto target = recordOfLink(QUrl(href));
                if (!target)
                    continue;
                ++links;
                QVERIFY2(office.workspace.snapshot().find(*target), qPrintable(href));
            }
        }
    });
    QVERIFY2(links > 1000, qPrintable(QString::number(links)));
}

void TestPageViews::bodyIsCalledByItsIdAndShortName()
{
    Office office(base());
    const auto body = office.workspace.snapshot().find<Body>({QStringLiteral("ats-rs")});
    QVERIFY(body);
    ReadingCard card(office.workspace);
    card.show();
    card.setRecord(RecordKey{RecordKind::Body, body->id.value});
    VERIFY_SOON(!card.toPlainText().isEmpty());
    const QString text = card.toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Identifier: ats-rs")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Short name: ") + body->shortName), qPrintable(text));
}

void TestPageViews::kindOfThePageIsRemembered()
{
    AgreementOffice office(base());
    const auto make = [&] {
        auto page = std::make_unique<RecordPage>(RecordPage::Subject::Places, office.workspace);
        page->show();
        return page;
    };
    auto page = make();
    QVERIFY(page->showRecord({RecordKind::Sector, QStringLiteral("AUTO")}));
    page.reset();
    page = make();
    QCOMPARE(page->findChild<QTabBar *>()->currentIndex(), 2);
    QVERIFY(page->list().model().rowCount() < 200);
}

void TestPageViews::mapLeadsToTheRecord()
{
    Office office(base());
    OverviewPage page(office.workspace);
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady(), patience);
    Q_EMIT page.map().territoryActivated(QStringLiteral("NZ"));
    const QString text = page.card().toPlainText();
    QVERIFY2(text.contains(QStringLiteral("New Zealand")), qPrintable(text));
    QSignalSpy wanted(&office.workspace, &Workspace::recordWanted);
    Q_EMIT page.card().anchorClicked(linkTo(agreementKey(QStringLiteral("cn-nz-eeemra"))));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordKey>(),
             agreementKey(QStringLiteral("cn-nz-eeemra")));
}

void TestPageViews::mapHasATableTwin()
{
    Office office(base());
    OverviewPage page(office.workspace);
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady(), patience);
    QVERIFY(!page.isTable());
    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(page.isTable());
    QCOMPARE(page.model().rowCount(), int(page.model().coverage().size()));
}

void TestPageViews::totalsOpenTheirCountries()
{
    Office office(base());
    OverviewPage page(office.workspace);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady() && page.totals().rowCount() > 0, patience);
    QSignalSpy wanted(&office.workspace, &Workspace::listWanted);
    int opened = 0;
    for (int column = 1; column < page.totals().columnCount(); ++column) {
        const QTableWidgetItem *cell = page.totals().item(page.totals().rowCount() - 1, column);
        const int count = QLocale().toInt(cell->text());
        if (count == 0)
            continue;
        Q_EMIT page.totals().cellActivated(page.totals().rowCount() - 1, column);
        QCOMPARE(wanted.size(), ++opened);
        QCOMPARE(wanted.last().at(1).toStringList().size(), count);
    }
    QVERIFY(opened > 1);
}

void TestPageViews::pagesPrint()
{
    Office office(base());
    const auto size = [&](Page &page, const QString &name) {
        page.resize(1280, 800);
        page.show();
        QTest::qWait(300);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(office.folder.filePath(name));
        page.print(printer);
        return QFileInfo(office.folder.filePath(name)).size();
    };
    OverviewPage overview(office.workspace);
    QVERIFY(size(overview, QStringLiteral("map.pdf")) > 5000);
    RecordPage list(RecordPage::Subject::Bodies, office.workspace);
    QVERIFY(size(list, QStringLiteral("list.pdf")) > 5000);
}

QTEST_MAIN(TestPageViews)
#include "tst_pageviews.moc"
