// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/listview.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<RecordColumn> columnsNamed(const QStringList &shown, const QStringList &hidden = {})
{
    QList<RecordColumn> columns;
    for (const QString &key : shown + hidden) {
        RecordColumn column;
        column.key = key;
        column.isShown = shown.contains(key);
        columns << column;
    }
    return columns;
}

QList<FacetOfKind> facetsNamed(const QStringList &keys)
{
    QList<FacetOfKind> facets;
    for (const QString &key : keys) {
        FacetOfKind facet;
        facet.key = key;
        facets << facet;
    }
    return facets;
}

QStringList keysIn(const ListView &view)
{
    QStringList keys;
    for (const ListView::Column &column : view.columns)
        keys << column.key;
    return keys;
}

/// The columns in another order, one hidden, each with a width.
ListView arranged()
{
    ListView view;
    view.columns = {{u"name"_s, true, 26.25}, {u"end"_s, true, 12}, {u"kind"_s, false, 9.625}};
    view.sortColumn = u"end"_s;
    view.sortOrder = Qt::DescendingOrder;
    view.facets = {{u"status"_s, {u"in_force"_s, QString()}}};
    view.search = u"пример “例”"_s;
    return view;
}

} // namespace

/// How a person arranged a list is kept by key.
class TestListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isItsJson();
    void whatIsNoViewIsEmpty_data();
    void whatIsNoViewIsEmpty();
    void newColumnShiftsNothing_data();
    void newColumnShiftsNothing();
    void unknownKeysAreLeftOut();
    void columnThatNamesTheRecordShows();
    void keysAreUnique();
};

void TestListView::isItsJson()
{
    for (const ListView &view : {ListView(), arranged()}) {
        const QByteArray text = QJsonDocument(view.toJson()).toJson();
        QVERIFY2(ListView::fromJson(QJsonDocument::fromJson(text).object()) == view,
                 text.constData());
    }
}

void TestListView::whatIsNoViewIsEmpty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("no layout");
    QTest::newRow("other types") << QByteArray(
        R"({"columns": 7, "sort": [], "descending": "yes", "facets": "all"})");
}

void TestListView::whatIsNoViewIsEmpty()
{
    QFETCH(QByteArray, text);
    QVERIFY(ListView::fromJson(QJsonDocument::fromJson(text).object()) == ListView());
}

void TestListView::newColumnShiftsNothing_data()
{
    QTest::addColumn<QList<QString>>("columns");
    QTest::addColumn<QList<QString>>("order");
    const auto row = [](const char *name, const QStringList &columns, const QStringList &order) {
        QTest::newRow(name) << QList<QString>(columns) << QList<QString>(order);
    };
    row("none", {u"name"_s, u"kind"_s, u"end"_s}, {u"name"_s, u"end"_s, u"kind"_s});
    row("in front", {u"new"_s, u"name"_s, u"kind"_s, u"end"_s},
        {u"new"_s, u"name"_s, u"end"_s, u"kind"_s});
    row("behind the first", {u"name"_s, u"new"_s, u"kind"_s, u"end"_s},
        {u"name"_s, u"new"_s, u"end"_s, u"kind"_s});
    row("behind one that was moved", {u"name"_s, u"kind"_s, u"end"_s, u"new"_s},
        {u"name"_s, u"end"_s, u"new"_s, u"kind"_s});
    row("two", {u"name"_s, u"kind"_s, u"new"_s, u"newer"_s, u"end"_s},
        {u"name"_s, u"end"_s, u"kind"_s, u"new"_s, u"newer"_s});
}

void TestListView::newColumnShiftsNothing()
{
    QFETCH(QList<QString>, columns);
    QFETCH(QList<QString>, order);
    const ListView view = viewWithin(arranged(), columnsNamed(columns), facetsNamed({u"status"_s}));
    QCOMPARE(QList<QString>(keysIn(view)), order);
    ListView known = view;
    known.columns.removeIf([](const auto &column) {
        if (!column.key.startsWith(u"new"))
            return false;
        // At its own width.
        return column == ListView::Column{column.key, true, 0};
    });
    QVERIFY2(known == arranged(), QJsonDocument(known.toJson()).toJson().constData());
    const ListView hidden =
        viewWithin(arranged(), columnsNamed({u"name"_s, u"kind"_s, u"end"_s}, {u"new"_s}), {});
    QVERIFY2(hidden.columns.contains(ListView::Column{u"new"_s, false, 0}),
             "a new column that is not shown at first does not show");
}

void TestListView::unknownKeysAreLeftOut()
{
    const ListView view =
        viewWithin(arranged(), columnsNamed({u"name"_s, u"kind"_s}), facetsNamed({u"level"_s}));
    QCOMPARE(keysIn(view), (QStringList{u"name"_s, u"kind"_s}));
    QCOMPARE(view.columns[1], (ListView::Column{u"kind"_s, false, 9.625}));
    QCOMPARE(view.sortColumn, u"name"_s);
    QVERIFY(view.sortOrder == Qt::AscendingOrder);
    QVERIFY(view.facets.isEmpty());
    QCOMPARE(view.search, arranged().search);

    ListView twice = arranged();
    twice.columns << twice.columns;
    QCOMPARE(viewWithin(twice, columnsNamed({u"name"_s, u"kind"_s, u"end"_s}), {}).columns,
             arranged().columns);
}

void TestListView::columnThatNamesTheRecordShows()
{
    ListView view = arranged();
    view.columns[0].isShown = false;
    QVERIFY(viewWithin(view, columnsNamed({u"name"_s, u"kind"_s}), {}).columns[0].isShown);
}

/// Else what is kept of one would be that of another.
void TestListView::keysAreUnique()
{
    for (int kind = 0; kind < int(keysOf<RecordKind>.size()); ++kind) {
        QSet<QString> keys;
        for (const RecordColumn &column : columnsOf(static_cast<RecordKind>(kind))) {
            QVERIFY2(!column.key.isEmpty() && !keys.contains(column.key), qPrintable(column.key));
            keys << column.key;
        }
        keys.clear();
        for (const FacetOfKind &facet : facetsOf(static_cast<RecordKind>(kind))) {
            QVERIFY2(!facet.key.isEmpty() && !keys.contains(facet.key), qPrintable(facet.key));
            keys << facet.key;
        }
    }
}

QTEST_GUILESS_MAIN(TestListView)
#include "tst_listview.moc"
