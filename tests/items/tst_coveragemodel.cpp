// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"
#include "items/languages.h"
#include "items/models/coveragemodel.h"
#include "items/texts/vocabularytext.h"
#include "support/generator.h"
#include "support/plaincoverage.h"
#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QSignalSpy>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

class TestCoverageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headersAreInTheLanguage_data() { addLanguageRows(); }
    void headersAreInTheLanguage();
    void cellsAreThoseOfTheRules_data();
    void cellsAreThoseOfTheRules();
    void countsAreThoseOfTheRows();
    void regionsCountTheirMembers();
    void newestFilterWins();
    void otherDayKeepsTheIndexes();
    void sortKeepsTheIndexes();

private:
    Filter m_filter;
    Snapshot m_reference;
};

void TestCoverageModel::initTestCase()
{
    m_reference = snapshotOf(generatedEdits());
    m_filter.home.value = u"CN"_s;
    m_filter.on = QDate(2026, 1, 1);
}

void TestCoverageModel::headersAreInTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    CoverageModel model(std::make_shared<Derived>());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLanguage(language);
    model.setFilter(m_filter);
    model.setSnapshot(m_reference);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    QSet<QString> headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers.size(), int(CoverageModel::ColumnCount));
    QVERIFY(!headers.contains(QString()));
    const int row = model.rowOf(u"CH"_s);
    QCOMPARE(model.index(row, CoverageModel::NameColumn).data().toString(),
             m_reference.find<Territory>({u"CH"_s})->name.forLanguage(language));
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    for (int i = 1; i < model.rowCount(); ++i)
        QVERIFY(collator.compare(model.index(i - 1, 0).data().toString(),
                                 model.index(i, 0).data().toString()) <= 0);
}

void TestCoverageModel::cellsAreThoseOfTheRules_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("sector");
    QTest::addColumn<QString>("group");
    QTest::newRow("outgoing") << Direction::Outgoing << QString() << QString();
    QTest::newRow("incoming") << Direction::Incoming << QString() << u"BRI"_s;
    QTest::newRow("mutual") << Direction::Mutual << u"LVE"_s << QString();
}

void TestCoverageModel::cellsAreThoseOfTheRules()
{
    QFETCH(Direction, direction);
    QFETCH(QString, sector);
    QFETCH(QString, group);
    Filter filter = m_filter;
    filter.direction = direction;
    if (!sector.isEmpty())
        filter.sector = SectorId{sector};
    if (!group.isEmpty())
        filter.group = GroupId{group};
    CoverageModel model(std::make_shared<Derived>());
    model.setSnapshot(m_reference);
    model.setFilter(filter);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    QVERIFY(model.filter() == filter);
    const FullCoverage expected = fullCoverageOn(m_reference, filter.query());
    QCOMPARE(model.rowCount(), int(expected.size()));
    for (auto cell = expected.cbegin(); cell != expected.cend(); ++cell) {
        const QModelIndex index = model.index(model.rowOf(cell.key()), CoverageModel::RungColumn);
        QStringList agreements;
        for (const AgreementId &id : cell->routes.agreements)
            agreements << id.value;
        QVERIFY2(index.data(CoverageModel::RungRole).value<Rung>() == cell->rung,
                 qPrintable(cell.key()));
        QCOMPARE(index.siblingAtColumn(CoverageModel::FlagsColumn).data().toString(),
                 cell->flags.isEmpty() ? QString() : labelOf(cell->flags));
        QCOMPARE(index.data(CoverageModel::AgreementsRole).toStringList(), agreements);
        QCOMPARE(index.data(CoverageModel::TerritoryRole).toString(), cell.key());
    }
}

void TestCoverageModel::countsAreThoseOfTheRows()
{
    CoverageModel model(std::make_shared<Derived>());
    model.setFilter(m_filter);
    model.setSnapshot(m_reference);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    RungCounts counted{};
    for (int row = 0; row < model.rowCount(); ++row)
        ++counted[size_t(model.index(row, 0).data(CoverageModel::RungRole).value<Rung>())];
    QVERIFY(model.counts() == counted);
}

void TestCoverageModel::regionsCountTheirMembers()
{
    CoverageModel model(std::make_shared<Derived>());
    model.setFilter(m_filter);
    model.setSnapshot(m_reference);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    const QList<RegionTotal> totals = model.regionTotals();
    QCOMPARE(totals.size(), 7);
    QCOMPARE(totals.last().group.value, u"BRI"_s);
    int members = 0;
    for (const RegionTotal &total : totals) {
        int cells = 0;
        for (size_t rung = 0; rung < total.counts.size(); ++rung) {
            QCOMPARE(total.counts[rung], int(total.territories[rung].size()));
            cells += total.counts[rung];
        }
        const bool holdsHome = total.group.value == u"BRI"_s || total.group.value == u"BRI-AS"_s;
        QCOMPARE(cells, total.members - int(holdsHome));
        members += total.members;
    }
    QCOMPARE(members, 2 * totals.last().members);
}

void TestCoverageModel::newestFilterWins()
{
    CoverageModel model(std::make_shared<Derived>());
    QSignalSpy ready(&model, &CoverageModel::ready);
    model.setSnapshot(m_reference);
    Filter filter = m_filter;
    for (int year = 2000; year <= 2026; ++year) {
        filter.on = QDate(year, 1, 1);
        model.setFilter(filter);
    }
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    QCOMPARE(ready.size(), 1);
    QVERIFY(model.filter() == filter);
}

void TestCoverageModel::otherDayKeepsTheIndexes()
{
    CoverageModel model(std::make_shared<Derived>());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(CoverageModel::RungColumn, Qt::DescendingOrder);
    model.setFilter(m_filter);
    model.setSnapshot(m_reference);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    const QPersistentModelIndex swiss = model.index(model.rowOf(u"CH"_s), 0);
    const int row = swiss.row();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Filter filter = m_filter;
    filter.on = QDate(1990, 1, 1);
    model.setFilter(filter);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    QCOMPARE(reset.size(), 0);
    QVERIFY(swiss.row() != row);
    QCOMPARE(swiss.data(CoverageModel::TerritoryRole).toString(), u"CH"_s);
}

void TestCoverageModel::sortKeepsTheIndexes()
{
    CoverageModel model(std::make_shared<Derived>());
    model.setFilter(m_filter);
    model.setSnapshot(m_reference);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    const QPersistentModelIndex swiss = model.index(model.rowOf(u"CH"_s), 0);
    for (int column = 0; column < CoverageModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QCOMPARE(swiss.data(CoverageModel::TerritoryRole).toString(), u"CH"_s);
            for (int row = 1; row < model.rowCount() && column > 0; ++row) {
                const int above =
                    model.index(row - 1, column).data(CoverageModel::SortKeyRole).toInt();
                const int below = model.index(row, column).data(CoverageModel::SortKeyRole).toInt();
                QVERIFY(order == Qt::AscendingOrder ? above <= below : above >= below);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
