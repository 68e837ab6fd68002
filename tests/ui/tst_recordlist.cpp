// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/readingcard.h"
#include "ui/pagetest.h"
#include "ui/style/style.h"
#include "ui/widgets/panesplitter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace mra;
using namespace mra::test;

/// How a list and its pane share the page, and what is shown before anybody chose.
class TestRecordList : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstRowIsReadWithoutTheFocus();
    void answersLeaveRoomForTheTable();
    void columnsFitUntilOneIsDragged();
    void flagsStayInTheirCell();
    void draggedColumnsAreKept();
    void chosenShareIsKept();
    void narrowPageGivesItsRoomToTheForm();
    void numbersOpenWhatTheyCount_data();
    void numbersOpenWhatTheyCount();
    void fixedListEndsWithItsBase();
    void titleOfAFixedListIsOfNoOtherLanguage();
    void emptyListPromisesWhatTheWindowCanDo_data();
    void emptyListPromisesWhatTheWindowCanDo();
};

void TestRecordList::firstRowIsReadWithoutTheFocus()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    const RecordTableModel &model = office.page->list().model();
    QCOMPARE(office.page->pane().record(), std::optional(model.keyAt(0)));
    QCOMPARE(table.selectedKeys(), QList<RecordKey>{model.keyAt(0)});
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(office.page->pane().record(), std::optional(model.keyAt(1)));

    office.page->activateWindow();
    office.page->list().search().setFocus();
    const QStringList ids{QStringLiteral("eu-au-mra"), QStringLiteral("eu-nz-mra")};
    QVERIFY(office.page->showList(RecordKind::Agreement, ids, QStringLiteral("Two")));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    QCOMPARE(office.page->pane().record(), std::optional(model.keyAt(0)));
    QVERIFY2(office.page->list().search().hasFocus(), "the focus stays where it was");
}

void TestRecordList::answersLeaveRoomForTheTable()
{
    AgreementOffice office(base());
    const RecordList &list = office.page->list();
    FacetPanel &facets = office.page->list().facets();
    QVERIFY(facets.isVisible());
    QVERIFY2(facets.width() > facets.minimumSizeHint().width(),
             "answers are read without their end");
    QVERIFY2(facets.width() * 3 <= list.width(),
             qPrintable(QStringLiteral("%1 of %2").arg(facets.width()).arg(list.width())));
    office.page->resize(800, 600);
    QTRY_VERIFY2(!facets.isVisible(), "a narrow list is for its rows");
    office.page->resize(1280, 800);
    QTRY_VERIFY(facets.isVisible());
}

void TestRecordList::columnsFitUntilOneIsDragged()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    const int kind = office.page->list().model().columnOf(QStringLiteral("kind"));
    const int narrow = table.columnWidth(kind);
    office.page->resize(2400, 800);
    QTRY_VERIFY2(table.columnWidth(kind) > narrow, "room goes to cells that were cut");
    const int status = office.page->list().model().columnOf(QStringLiteral("derived_status"));
    for (int row = 0; row < office.page->list().model().rowCount(); ++row) {
        const QModelIndex cell = office.page->list().model().index(row, status);
        QVERIFY2(table.columnWidth(status) >= table.sizeHintForIndex(cell).width(),
                 qPrintable(cell.data().toString()));
    }
    table.horizontalHeader()->resizeSection(kind, 77);
    const int other = table.columnWidth(status);
    office.page->resize(1280, 800);
    QTest::qWait(0);
    QCOMPARE(table.columnWidth(kind), 77);
    QVERIFY2(table.columnWidth(status) == other, "nor is any other made to fit again");
}

/// A narrow cell shows as many as it has room for.
void TestRecordList::flagsStayInTheirCell()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    const RecordTableModel &model = office.page->list().model();
    QModelIndex cell;
    for (int row = 0; row < model.rowCount() && !cell.isValid(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex each = model.index(row, column);
            if (each.data(RecordTableModel::TerritoriesRole).toStringList().size() > 3)
                cell = each;
        }
    }
    QVERIFY(cell.isValid());
    constexpr int width = 50;
    QImage picture(4 * width, table.rowHeight(0), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.rect = QRect(0, 0, width, picture.height());
    QPainter painter(&picture);
    table.itemDelegate()->paint(&painter, option, cell);
    painter.end();
    for (int x = width; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            QCOMPARE(picture.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestRecordList::draggedColumnsAreKept()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    const int kind = office.page->list().model().columnOf(QStringLiteral("kind"));
    table.horizontalHeader()->resizeSection(kind, 77);
    const ListView kept = table.view();
    table.setView({});
    QVERIFY(table.columnWidth(kind) != 77);
    table.setView(kept);
    QCOMPARE(table.columnWidth(kind), 77);
}

void TestRecordList::chosenShareIsKept()
{
    AgreementOffice office(base());
    auto *splitter = office.page->findChild<PaneSplitter *>();
    QVERIFY(!splitter->state().isValid());
    const auto share = [&] { return 100 * splitter->sizes().at(1) / splitter->width(); };
    splitter->setState(50);
    QCOMPARE(splitter->state().toInt(), 50);
    QVERIFY2(qAbs(share() - 50) <= 1, qPrintable(QString::number(share())));
    office.page->resize(1800, 800);
    QTRY_VERIFY2(qAbs(share() - 50) <= 1, qPrintable(QString::number(share())));
    splitter->setState(4711);
    QVERIFY2(splitter->state().toInt() <= 100, "a share of nothing known is bounded");
}

void TestRecordList::narrowPageGivesItsRoomToTheForm()
{
    AgreementOffice office(base());
    office.page->resize(700, 600);
    office.act("edit");
    QTRY_VERIFY(!office.page->list().isVisible() && office.form().isVisible());
    office.page->resize(1600, 800);
    QTRY_VERIFY(office.page->list().isVisible());
    office.page->pane().leave();
    office.page->resize(700, 600);
    QTRY_VERIFY(office.page->list().isVisible());
}

void TestRecordList::numbersOpenWhatTheyCount_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<RecordKind>("counted");
    QTest::newRow("agreements of a body")
        << RecordKind::Body << QStringLiteral("agreements") << RecordKind::Agreement;
    QTest::newRow("agreements of a country")
        << RecordKind::Territory << QStringLiteral("agreements") << RecordKind::Agreement;
    QTest::newRow("members of a group")
        << RecordKind::Group << QStringLiteral("members_on_day") << RecordKind::Territory;
}

void TestRecordList::numbersOpenWhatTheyCount()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, column);
    QFETCH(RecordKind, counted);
    Office office(base());
    RecordList list(kind, office.workspace);
    list.resize(1400, 600);
    list.show();
    list.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(list.model().isReady(), patience);
    RecordTable &table = list.table();
    const int number = list.model().columnOf(column);
    table.sortByColumn(number, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(list.model().isReady(), patience);
    const QModelIndex cell = list.model().index(0, number);
    const auto click = [&table](const QModelIndex &place) {
        table.scrollTo(place);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(place).center());
    };
    QSignalSpy wanted(&office.workspace, &Workspace::listWanted);
    click(cell);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(0).value<RecordKind>(), counted);
    const QStringList ids = wanted.last().at(1).toStringList();
    QVERIFY(!ids.isEmpty());
    QCOMPARE(QLocale().toString(ids.size()), cell.data().toString());
    for (const QString &id : ids)
        QVERIFY2(office.workspace.snapshot().find(RecordKey{counted, id}), qPrintable(id));
    QVERIFY(wanted.last().at(2).toString().contains(list.model().index(0, 0).data().toString()));

    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QSignalSpy activated(&table, &RecordTable::keyActivated);
    click(list.model().index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(activated.size(), 1);
}

void TestRecordList::fixedListEndsWithItsBase()
{
    AgreementOffice office(base());
    const RecordTableModel &model = office.page->list().model();
    const QStringList ids{QStringLiteral("eu-au-mra"), QStringLiteral("eu-nz-mra")};
    office.page->list().setFixedList(ids, QStringLiteral("Two"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    office.atlas.close();
    QTRY_VERIFY_WITH_TIMEOUT(office.atlas.state() == Atlas::State::Closed, patience);
    bool isOpen = false;
    office.atlas.open(office.address, Store::Access::ReadWrite, &office.atlas,
                      [&](const BaseResult &) { isOpen = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 2 && model.rowCount() == model.totalCount(),
                             patience);
}

void TestRecordList::titleOfAFixedListIsOfNoOtherLanguage()
{
    AgreementOffice office(base());
    const QString title = QStringLiteral("Deux accords");
    office.page->list().setFixedList({QStringLiteral("eu-au-mra")}, title);
    const auto *banner = office.page->list().findChild<MessageBar *>();
    QVERIFY2(banner->text().contains(title), qPrintable(banner->text()));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&office.page->list(), &change);
    QVERIFY2(banner->isVisible() && !banner->text().contains(title), qPrintable(banner->text()));
}

void TestRecordList::emptyListPromisesWhatTheWindowCanDo_data()
{
    QTest::addColumn<RecordPage::Subject>("subject");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Store::Access>("access");
    QTest::addColumn<bool>("mayWrite");
    using Subject = RecordPage::Subject;
    QTest::newRow("records") << Subject::Bodies << RecordKind::Body << Store::Access::ReadWrite
                             << true;
    QTest::newRow("records, to be read")
        << Subject::Bodies << RecordKind::Body << Store::Access::ReadOnly << false;
    QTest::newRow("codes of others")
        << Subject::Places << RecordKind::ClassCode << Store::Access::ReadWrite << false;
}

void TestRecordList::emptyListPromisesWhatTheWindowCanDo()
{
    QFETCH(RecordPage::Subject, subject);
    QFETCH(RecordKind, kind);
    QFETCH(Store::Access, access);
    QFETCH(bool, mayWrite);
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.sqlite"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Store>>(Store::create(empty)));
    Office office(empty, access);
    RecordPage page(subject, office.workspace);
    page.resize(1280, 800);
    page.show();
    QVERIFY(page.showList(kind, {}, {}));
    page.list().showAll();
    const auto *words = page.list().findChild<QLabel *>(QStringLiteral("empty"));
    VERIFY_SOON(words->isVisible() && words->text().contains(QStringLiteral("No record yet")));
    QVERIFY2(!words->text().contains(QStringLiteral("import")), qPrintable(words->text()));
    QCOMPARE(words->text().contains(QStringLiteral("New")), mayWrite);
    QCOMPARE(page.findChild<QAction *>(QStringLiteral("new"))->isEnabled(), mayWrite);
    VERIFY_SOON(page.pane().card().toPlainText().contains(QStringLiteral("Choose a row")));
    COMPARE_SOON(page.pane().card().toPlainText().contains(QStringLiteral("F2")), mayWrite);
}

QTEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"
