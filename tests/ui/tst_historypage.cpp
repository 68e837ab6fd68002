// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/forgery.h"
#include "ui/history/historypage.h"
#include "ui/pagetest.h"
#include "ui/session/logbook.h"
#include "ui/session/settings.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace mra;
using namespace mra::test;

namespace {

constexpr int manySteps = 20'000;

/// A base with a step of the officer, then so many others of one row.
QString longLog(const QString &base, const QTemporaryDir &folder, int steps)
{
    const QString file = folder.filePath(QStringLiteral("long.sqlite"));
    if (!QFile::copy(base, file))
        return {};
    auto opened = Store::open(file);
    auto *store = std::get_if<std::unique_ptr<Store>>(&opened);
    if (!store)
        return {};
    const Agreement before = *(*store)->snapshot().find<Agreement>({QStringLiteral("eu-au-mra")});
    Agreement after = before;
    after.notes = QStringLiteral("the oldest words");
    (*store)->setUser(QStringLiteral("officer"));
    const bool isSaved = std::holds_alternative<Saved>(
        (*store)->submit({Edit::update(before, after)}, QStringLiteral("needle")));
    store->reset();
    forgeLog(file, [steps](QList<LogRow> &rows) {
        // A row of another record, time and again.
        LogRow row = rows[rows.size() - 2];
        row.who = QStringLiteral("colleague");
        row.reason = QStringLiteral("hay");
        row.at = rows.last().at;
        for (int i = 1; i <= steps; ++i) {
            row.seq = rows.last().seq + 1;
            row.batch = QStringLiteral("hay %1").arg(i);
            rows << row;
        }
    });
    return isSaved ? file : QString();
}

/// The page over a log of many steps.
struct LongLog
{
    explicit LongLog(const QString &base)
        : office(longLog(base, folder, manySteps))
    {
    }
    const QTemporaryDir folder;
    Office office;
    LogBook log{office.atlas};
    HistoryPage history{office.workspace, log};
};

} // namespace

/// The steps of a base, one undone and all verified.
class TestHistoryPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void historyUndoesAStep();
    void newestStepIsOpen();
    void selectionStays();
    void filterLeavesTheRestKnown();
    void historyIsVerified();
    void aLastStepInTheFutureIsTold();
    void filterLetsGoOfPeopleOfAnotherBase();
    void columnsAndDetailsAreKept();
    void widthsOfOlderVersionsAreRead();
    void aLongLogIsReadAsItIsLookedAt();
    void aLongLogIsSearchedToItsBeginning();
    void aLongLogIsReadToPrint();
    void changesOfAStepAreReadWhenItIsChosen();
};

void TestHistoryPage::historyUndoesAStep()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("step one"); });
    office.change(QStringLiteral("eu-nz-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("step two"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 3, patience);
    history.table().selectRow(1); // the older of the two
    history.undoSelected();
    office.wait([&] { return office.agreement(id).notes != QStringLiteral("step one"); });
    QCOMPARE(office.agreement(QStringLiteral("eu-nz-mra")).notes, QStringLiteral("step two"));
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 4, patience);
}

/// Nothing has to be chosen to read what was done last.
void TestHistoryPage::newestStepIsOpen()
{
    AgreementOffice office(base());
    office.change(QStringLiteral("eu-au-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("the newest words"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 2, patience);
    QCOMPARE(history.table().currentIndex().row(), 0);
    const QString details = history.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(details.contains(QStringLiteral("the newest words")), qPrintable(details));
}

void TestHistoryPage::selectionStays()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("one"); });
    HistoryPage history(office.workspace, office.log);
    history.resize(800, 300);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 2, patience);
    history.table().selectRow(1);
    const QString chosen = history.model().batchAt(1);
    for (int i = 0; i < 40; ++i)
        office.change(id, [i](Agreement &a) { a.notes = QString::number(i); });
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 42, patience);
    QCOMPARE(history.model().batchAt(history.table().currentIndex().row()), chosen);

    history.table().verticalScrollBar()->setValue(20);
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("two"); });
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 43, patience);
    QCOMPARE(history.model().batchAt(history.table().currentIndex().row()), chosen);
    QVERIFY2(history.table().verticalScrollBar()->value() > 0, "the list stays where it was");
}

/// What undid a step may be left out of the rows; the step is undone all the same.
void TestHistoryPage::filterLeavesTheRestKnown()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("step"); });
    office.atlas.setUser(QStringLiteral("colleague"));
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 2, patience);
    const QString batch = history.model().batchAt(0);
    history.undoSelected();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 3, patience);
    QComboBox *who = history.findChildren<QComboBox *>().first();
    who->setCurrentIndex(who->findData(QStringLiteral("officer")));
    Q_EMIT who->activated(who->currentIndex());
    QCOMPARE(history.model().rowCount(), 1);
    QCOMPARE(history.model().batchAt(0), batch);
    QVERIFY(history.model().index(0, 0).data(HistoryModel::IsUndoneRole).toBool());
    QCOMPARE(history.table().currentIndex().row(), 0);
}

void TestHistoryPage::historyIsVerified()
{
    Office office(base());
    LogBook log(office.atlas);
    HistoryPage history(office.workspace, log);
    history.show();
    history.verify();
    const QString begun = history.messages().text();
    QTRY_VERIFY_WITH_TIMEOUT(history.messages().text() != begun, patience);
    QVERIFY(!history.messages().text().isEmpty());
}

void TestHistoryPage::aLastStepInTheFutureIsTold()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("clock.sqlite"));
    QVERIFY(QFile::copy(base(), file));
    forgeLog(file, [](QList<LogRow> &rows) {
        for (LogRow &row : rows)
            row.at = QStringLiteral("2099-06-15T12:00:00.000Z");
    });
    Office office(file);
    LogBook log(office.atlas);
    HistoryPage history(office.workspace, log);
    history.show();
    QTRY_VERIFY_WITH_TIMEOUT(history.messages().text().contains(QStringLiteral("2099")), patience);
    QCOMPARE(history.messages().mood(), Mood::Warning);
    const QString warning = history.messages().text();
    history.verify();
    const QString begun = history.messages().text();
    QTRY_VERIFY_WITH_TIMEOUT(history.messages().text() != begun, patience);
    QVERIFY2(history.messages().text().endsWith(QLatin1Char('\n') + warning),
             qPrintable(history.messages().text()));
    QCOMPARE(history.messages().mood(), Mood::Warning);
}

void TestHistoryPage::filterLetsGoOfPeopleOfAnotherBase()
{
    AgreementOffice office(base());
    office.change(QStringLiteral("eu-au-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("step"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 2, patience);
    QComboBox *who = history.findChildren<QComboBox *>().first();
    who->setCurrentIndex(who->findData(QStringLiteral("officer")));
    Q_EMIT who->activated(who->currentIndex());
    QCOMPARE(history.model().rowCount(), 1);

    const QString other = office.folder.filePath(QStringLiteral("other.sqlite"));
    QVERIFY(QFile::copy(base(), other)); // where the officer never was
    office.atlas.close();
    QTRY_VERIFY_WITH_TIMEOUT(office.atlas.state() == Atlas::State::Closed, patience);
    bool isOpen = false;
    office.atlas.open(other, Store::Access::ReadWrite, &office.atlas,
                      [&](const BaseResult &) { isOpen = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);
    QTRY_COMPARE_WITH_TIMEOUT(who->findData(QStringLiteral("officer")), -1, patience);
    QCOMPARE(who->currentIndex(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 1, patience); // the reference data
}

void TestHistoryPage::columnsAndDetailsAreKept()
{
    Office office(base());
    LogBook log(office.atlas);
    auto page = std::make_unique<HistoryPage>(office.workspace, log);
    const auto open = [&page] {
        page->resize(1000, 700);
        page->show();
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 1, patience);
    };
    open();
    page->table().horizontalHeader()->resizeSection(HistoryModel::WhoColumn, 177);
    page->findChild<QSplitter *>()->setSizes({200, 400});
    const QList<int> sizes = page->findChild<QSplitter *>()->sizes();
    page.reset();
    page = std::make_unique<HistoryPage>(office.workspace, log);
    open();
    QCOMPARE(page->table().columnWidth(HistoryModel::WhoColumn), 177);
    QCOMPARE(page->findChild<QSplitter *>()->sizes(), sizes);
}

/// They stored the state of the header, which knows its columns by their place only.
void TestHistoryPage::widthsOfOlderVersionsAreRead()
{
    Office office(base());
    LogBook log(office.atlas);
    Settings &settings = office.workspace.settings();
    {
        HistoryModel model;
        QTableView old;
        old.setModel(&model);
        old.horizontalHeader()->setStretchLastSection(true);
        old.horizontalHeader()->resizeSection(HistoryModel::WhoColumn, 188);
        settings.setState(QStringLiteral("history/columns"), old.horizontalHeader()->saveState());
    }
    for (int run = 0; run < 2; ++run) { // the second one reads what the first one stored
        HistoryPage page(office.workspace, log);
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1, patience);
        QCOMPARE(page.table().columnWidth(HistoryModel::WhoColumn), 188);
    }
    QVERIFY(settings.state(QStringLiteral("history/columns")).toByteArray().isEmpty());
    const QVariantMap widths = settings.state(QStringLiteral("history/widths")).toMap();
    QCOMPARE(widths.value(QStringLiteral("who")).toInt(), 188);
}

void TestHistoryPage::aLongLogIsReadAsItIsLookedAt()
{
    LongLog all(base());
    auto &[folder, office, log, history] = all;
    history.resize(900, 600);
    history.show();
    QTRY_VERIFY_WITH_TIMEOUT(history.model().rowCount() > 0, patience);
    QTest::qWait(200); // in which it reads no more
    QCOMPARE(history.model().rowCount(), int(LogBook::pageRows));
    QCOMPARE(history.messages().text(), QString());
    QCOMPARE(history.findChildren<QComboBox *>().first()->count(), 4); // everybody, three people

    QScrollBar *bar = history.table().verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), int(2 * LogBook::pageRows), patience);
    QTest::qWait(200);
    QCOMPARE(history.model().rowCount(), int(2 * LogBook::pageRows));
    QVERIFY(!log.isWhole());
}

void TestHistoryPage::aLongLogIsSearchedToItsBeginning()
{
    LongLog all(base());
    auto &[folder, office, log, history] = all;
    history.show();
    QTRY_VERIFY_WITH_TIMEOUT(history.model().rowCount() > 0, patience);
    auto *search = history.findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 1, 10 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(history.model().isSettled() && log.isWhole(), 10 * patience);
    QCOMPARE(history.model().rowCount(), 1);
    QCOMPARE(history.messages().text(), QString());

    // The old step is taken back like a new one.
    const AgreementId id{QStringLiteral("eu-au-mra")};
    QCOMPARE(office.agreement(id.value).notes, QStringLiteral("the oldest words"));
    history.table().selectRow(0);
    history.undoSelected();
    QTRY_VERIFY_WITH_TIMEOUT(office.agreement(id.value).notes != QStringLiteral("the oldest words"),
                             patience);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), manySteps + 3, patience);

    // A filter lets the rest out again.
    QComboBox *who = history.findChildren<QComboBox *>().first();
    who->setCurrentIndex(who->findData(QStringLiteral("colleague")));
    Q_EMIT who->activated(who->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), manySteps, patience);
}

void TestHistoryPage::aLongLogIsReadToPrint()
{
    LongLog all(base());
    auto &[folder, office, log, history] = all;
    history.show();
    QTRY_VERIFY_WITH_TIMEOUT(history.model().rowCount() > 0, patience);
    int rows = 0;
    history.readToPrint([&] { rows = history.model().rowCount(); });
    QCOMPARE(rows, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows, manySteps + 2, patience);
    rows = 0;
    history.readToPrint([&] { rows = history.model().rowCount(); });
    QCOMPARE(rows, manySteps + 2); // at once
}

void TestHistoryPage::changesOfAStepAreReadWhenItIsChosen()
{
    AgreementOffice office(base());
    office.change(QStringLiteral("eu-au-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("words"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 2, patience);
    history.table().selectRow(1); // the reference data
    const auto *details = history.findChild<QPlainTextEdit *>();
    QTRY_COMPARE_WITH_TIMEOUT(details->toPlainText().count(QStringLiteral("was created")), 100,
                              patience);
    QVERIFY(details->toPlainText().contains(QStringLiteral("And 1")));
    history.table().selectRow(0);
    QVERIFY(details->toPlainText().contains(QStringLiteral("words")));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
