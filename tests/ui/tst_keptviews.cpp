// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pagetest.h"
#include "ui/print/showncolumns.h"
#include "ui/session/keptview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list of agreements on the screen.
struct AgreementList : RecordList
{
    explicit AgreementList(Office &office)
        : RecordList(RecordKind::Agreement, office.workspace)
    {
        resize(1400, 600);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(model().isReady(), patience);
    }
    [[nodiscard]] int column(const QString &key) { return model().columnOf(key); }
    [[nodiscard]] QHeaderView &header() { return *table().horizontalHeader(); }
};

/// A table of agreements with columns of the test's own.
struct OwnTable
{
    OwnTable(Office &office, const QList<RecordColumn> &columns)
        : model(RecordKind::Agreement, columns, office.workspace.derived())
        , table(model)
    {
        model.setFilter(office.workspace.filter().filter());
        model.setSnapshot(office.workspace.snapshot());
        table.resize(1400, 600);
        table.show();
        QTRY_VERIFY_WITH_TIMEOUT(model.isReady(), patience);
    }
    [[nodiscard]] int column(const QString &key) const { return model.columnOf(key); }
    [[nodiscard]] QHeaderView &header() const { return *table.horizontalHeader(); }
    [[nodiscard]] int width(const QString &key) const { return table.columnWidth(column(key)); }

    RecordTableModel model;
    RecordTable table;
};

RecordColumn newColumn()
{
    RecordColumn column;
    column.key = u"new"_s;
    column.label = [] { return u"New"_s; };
    column.cell = [](const QString &id, const CellContext &) { return Cell{id, {}, {}}; };
    return column;
}

/// The columns of agreements with one more, behind the first.
QList<RecordColumn> withNewColumn()
{
    QList<RecordColumn> columns = columnsOf(RecordKind::Agreement);
    columns.insert(1, newColumn());
    return columns;
}

/// The keys of the columns as they stand.
QStringList shownKeys(const RecordTableModel &model, const QTableView &table)
{
    QStringList keys;
    for (const int column : shownColumns(table))
        keys << model.columns()[column].key;
    return keys;
}

/// As a person does it: columns dragged, moved, hidden and shown, the sort turned.
void arrange(const RecordTableModel &model, RecordTable &table)
{
    QHeaderView &header = *table.horizontalHeader();
    const auto column = [&model](const QString &key) { return model.columnOf(key); };
    header.moveSection(header.visualIndex(column(u"expiry_date"_s)), 1);
    table.setColumnHidden(column(u"parties"_s), true);
    table.setColumnHidden(column(u"level"_s), false);
    header.resizeSection(column(u"kind"_s), 77);
    header.resizeSection(column(u"level"_s), 141);
    table.sortByColumn(column(u"effective_date"_s), Qt::DescendingOrder);
}

} // namespace

/// How a person arranged a list is found again, by key.
class TestKeptViews : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void listIsFoundAsItWasLeft();
    void newColumnShiftsNothing();
    void columnThatIsGoneShiftsNothing();
    void columnsOfAnOlderVersionAreRead();
    void fittedColumnsOfAnOlderVersionStayFitted();
    void whatIsNoViewGivesTheFirstLayout();
    void copiedAndPrintedColumnsAreThoseOfTheView();
};

void TestKeptViews::listIsFoundAsItWasLeft()
{
    Office office(base());
    ListView left;
    {
        AgreementList list(office);
        arrange(list.model(), list.table());
        list.facets().setChoices({{u"status"_s, {u"in_force"_s}}});
        list.search().setText(u"New Zealand"_s);
        list.saveState();
        left = keptView(office.settings, RecordKind::Agreement, 1);
    }
    AgreementList list(office);
    QCOMPARE(list.table().columnWidth(list.column(u"kind"_s)), 77);
    QCOMPARE(list.table().columnWidth(list.column(u"level"_s)), 141);
    QCOMPARE(list.header().visualIndex(list.column(u"expiry_date"_s)), 1);
    QVERIFY(list.table().isColumnHidden(list.column(u"parties"_s)));
    QCOMPARE(list.header().sortIndicatorSection(), list.column(u"effective_date"_s));
    QVERIFY(list.header().sortIndicatorOrder() == Qt::DescendingOrder);
    QCOMPARE(list.facets().choices(), (FacetChoice{{u"status"_s, {u"in_force"_s}}}));
    QCOMPARE(list.search().text(), u"New Zealand"_s);
    list.saveState();
    QVERIFY(keptView(office.settings, RecordKind::Agreement, 1) == left);
}

void TestKeptViews::newColumnShiftsNothing()
{
    Office office(base());
    OwnTable before(office, columnsOf(RecordKind::Agreement));
    arrange(before.model, before.table);
    OwnTable after(office, withNewColumn());
    after.table.setView(before.table.view());
    QStringList expected = shownKeys(before.model, before.table);
    expected.insert(1, u"new"_s);
    QCOMPARE(shownKeys(after.model, after.table), expected);
    for (const RecordColumn &column : before.model.columns()) {
        QVERIFY2(after.width(column.key) == before.width(column.key), qPrintable(column.key));
        QCOMPARE(after.table.isColumnHidden(after.column(column.key)),
                 before.table.isColumnHidden(before.column(column.key)));
    }
    QCOMPARE(after.header().sortIndicatorSection(), after.column(u"effective_date"_s));
    QVERIFY(after.header().sortIndicatorOrder() == Qt::DescendingOrder);
    QCOMPARE(after.model.ids(), before.model.ids());

    // A new column is as wide as the table finds right, until it is dragged.
    OwnTable first(office, withNewColumn());
    QVERIFY(after.width(u"new"_s) > 0 && after.width(u"new"_s) <= first.width(u"new"_s));
    QCOMPARE(after.table.view().columns[1], (ListView::Column{u"new"_s, true, 0}));
    after.header().resizeSection(after.column(u"new"_s), 91);
    OwnTable again(office, withNewColumn());
    again.table.setView(after.table.view());
    QCOMPARE(again.width(u"new"_s), 91);
}

void TestKeptViews::columnThatIsGoneShiftsNothing()
{
    Office office(base());
    OwnTable before(office, withNewColumn());
    arrange(before.model, before.table);
    before.table.sortByColumn(before.column(u"new"_s), Qt::DescendingOrder);
    OwnTable after(office, columnsOf(RecordKind::Agreement));
    after.table.setView(before.table.view());
    QStringList expected = shownKeys(before.model, before.table);
    expected.removeOne(u"new"_s);
    QCOMPARE(shownKeys(after.model, after.table), expected);
    QCOMPARE(after.width(u"kind"_s), 77);
    QCOMPARE(after.header().sortIndicatorSection(), 0);
    QVERIFY(after.header().sortIndicatorOrder() == Qt::AscendingOrder);
}

/// As it was kept: a letter, then the state of the header, by places.
void TestKeptViews::columnsOfAnOlderVersionAreRead()
{
    Office office(base());
    QStandardItemModel columns(0, 16);
    QHeaderView header(Qt::Horizontal);
    header.setModel(&columns);
    header.setSortIndicatorShown(true);
    header.setSectionsMovable(true);
    header.moveSection(11, 1);    // the day of expiry
    header.resizeSection(1, 77);  // the kind
    header.resizeSection(5, 123); // the parties
    header.setSectionHidden(5, true);
    header.setSectionHidden(15, true); // the identifier
    header.setSortIndicator(10, Qt::DescendingOrder);
    const auto keep = [&office](const char *part, const QVariant &state) {
        office.settings.setState(u"list/agreement/"_s + QLatin1String(part), state);
    };
    keep("columns", QByteArray("h") + header.saveState());
    keep("facets", QVariantMap{{u"level"_s, QStringList{u"bilateral"_s}},
                               {u"no_such_facet"_s, QStringList{u"x"_s}}});
    keep("search", u"Zealand"_s);

    AgreementList list(office);
    QCOMPARE(list.table().columnWidth(list.column(u"kind"_s)), 77);
    QCOMPARE(list.header().visualIndex(list.column(u"expiry_date"_s)), 1);
    QVERIFY(list.table().isColumnHidden(list.column(u"parties"_s)));
    QVERIFY(list.table().isColumnHidden(list.column(u"id"_s)));
    QVERIFY(!list.table().isColumnHidden(list.column(u"level"_s)));
    QCOMPARE(list.header().sortIndicatorSection(), list.column(u"effective_date"_s));
    QVERIFY(list.header().sortIndicatorOrder() == Qt::DescendingOrder);
    QCOMPARE(list.facets().choices(), (FacetChoice{{u"level"_s, {u"bilateral"_s}}}));
    QCOMPARE(list.search().text(), u"Zealand"_s);

    // From then on it is kept by key, with the width of what does not show.
    list.saveState();
    for (const char *part : {"columns", "facets", "search"})
        QVERIFY2(!office.settings.state(u"list/agreement/"_s + QLatin1String(part)).isValid(),
                 part);
    const ListView kept = keptView(office.settings, RecordKind::Agreement, 1);
    for (const ListView::Column &column : kept.columns) {
        if (column.key == u"parties"_s)
            QCOMPARE(qRound(column.width * list.table().digitWidth()), 123);
    }
    QCOMPARE(kept.columns[1].key, u"expiry_date"_s);
    AgreementList again(office);
    QCOMPARE(shownKeys(again.model(), again.table()), shownKeys(list.model(), list.table()));
}

void TestKeptViews::fittedColumnsOfAnOlderVersionStayFitted()
{
    Office office(base());
    QStringList expected;
    QList<int> widths;
    {
        AgreementList list(office);
        expected = shownKeys(list.model(), list.table());
        for (const QString &key : expected)
            widths << list.table().columnWidth(list.column(key));
        office.settings.setState(u"list/agreement/columns"_s,
                                 QByteArray("f") + list.header().saveState());
    }
    AgreementList list(office);
    QCOMPARE(shownKeys(list.model(), list.table()), expected);
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(list.table().columnWidth(list.column(expected[i])), widths[i]);
    for (const ListView::Column &column : list.table().view().columns)
        QVERIFY2(column.width == 0, qPrintable(column.key));
}

void TestKeptViews::whatIsNoViewGivesTheFirstLayout()
{
    Office office(base());
    QStringList expected;
    {
        AgreementList list(office);
        expected = shownKeys(list.model(), list.table());
    }
    office.settings.setState(u"list/agreement/columns"_s, QByteArray("no layout"));
    QCOMPARE(shownKeys(AgreementList(office).model(), AgreementList(office).table()), expected);
    office.settings.setState(u"list/agreement/view"_s, u"{\"columns\": [{\"key\": 7}, 8]"_s);
    QCOMPARE(shownKeys(AgreementList(office).model(), AgreementList(office).table()), expected);
}

void TestKeptViews::copiedAndPrintedColumnsAreThoseOfTheView()
{
    Office office(base());
    OwnTable table(office, withNewColumn());
    arrange(table.model, table.table);
    QStringList keys;
    for (const ListView::Column &column : table.table.view().columns) {
        if (column.isShown)
            keys << column.key;
    }
    QCOMPARE(shownKeys(table.model, table.table), keys); // what is printed, and copied
    QCOMPARE(keys.mid(0, 4), (QStringList{u"title"_s, u"expiry_date"_s, u"new"_s, u"kind"_s}));
    table.table.setCurrentKey(table.model.keyAt(0));
    table.table.copyRows();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QStringList heads;
    QStringList cells;
    for (const QString &key : keys) {
        heads << table.model.headerData(table.column(key), Qt::Horizontal).toString();
        cells << table.model.index(0, table.column(key)).data().toString();
    }
    QCOMPARE(lines.value(0), heads.join(u'\t'));
    QCOMPARE(lines.value(1), cells.join(u'\t'));
}

QTEST_MAIN(TestKeptViews)
#include "tst_keptviews.moc"
