// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"
#include "ui/cards/readingcard.h"
#include "ui/formhands.h"
#include "ui/forms/recordcells.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

using namespace mra;
using namespace mra::test;

namespace {

/// What a person types, and what is stored. Where both differ the first offer is taken.
struct Cell
{
    const char *column;
    const char *typed;
    const char *stored = nullptr;
};

struct Rows
{
    const char *list;
    QList<Cell> added;
    bool removesOne = true; ///< one of those that were there
};

struct Case
{
    Frame::PageKey page;
    RecordKind kind;
    const char *id;
    QList<Cell> fields;
    QList<Rows> lists;
};

const QMap<QByteArray, Case> &cases()
{
    static const QMap<QByteArray, Case> all{
        {"agreement",
         {Frame::Agreements,
          RecordKind::Agreement,
          "eu-nz-mra",
          {{"title_en", "A title"},
           {"term_months", "36"},
           {"signed_date", "1998-06-26"},
           {"lead_body_id", "hkas"},
           {"notes", "Two\nlines"},
           {"source_url", "https://example.org/source"}},
          {{"parties",
            {{"party", "Kazakhs", "KZ"}, {"role", "member"}, {"since", "2020-05"}},
            false},
           {"grants",
            {{"sector_code", "HHA"},
             {"activity", "testing"},
             {"from_territory", "NZ"},
             {"to_territory", "EU"},
             {"evidence", "test_report"},
             {"standards", "IEC 60335"},
             {"scope_since", "2021"}}},
           {"designations",
            {{"body_id", "hkas"}, {"since", "2021-02-03"}, {"note", "Named by letter"}},
            false},
           {"events",
            {{"date", "2021-02-03"}, {"kind", "amended"}, {"description", "A new annex"}},
            false},
           {"links",
            {{"relation", "based_on"}, {"to_agreement_id", "eu-au-mra"}, {"date", "2021"}},
            false}}}},
        {"agreement with events",
         {Frame::Agreements,
          RecordKind::Agreement,
          "eu-ch-mra",
          {},
          {{"events", {{"date", "2026-02-03"}, {"kind", "amended"}}},
           {"grants",
            {{"sector_code", "HHA"},
             {"activity", "testing"},
             {"from_territory", "EU"},
             {"to_territory", "CH"}}}}}},
        {"body",
         {Frame::Bodies,
          RecordKind::Body,
          "cnas",
          {{"name_en", "A body"},
           {"city", "Beijing"},
           {"founded", "2006-03"},
           {"country", "Kazakhs", "KZ"}},
          {{"aliases", {{"alias", "Another name"}, {"language", "en"}}, false},
           {"successions",
            {{"successor_id", "hkas"}, {"kind", "renamed"}, {"date", "2025"}},
            false}}}},
        {"group",
         {Frame::Places,
          RecordKind::Group,
          "BRI",
          {{"name_en", "A group"}},
          {{"members", {{"member", "JP"}, {"role", "core"}, {"since", "2026-01-02"}}},
           {"evidence",
            {{"alpha2", "JP"}, {"event", "joined"}, {"date", "2026"}, {"source_id", "xi-2013"}}}}}},
        {"corridor",
         {Frame::Places,
          RecordKind::Group,
          "NELB",
          {},
          {{"waypoints",
            {{"branch", "1"},
             {"seq", "99"},
             {"name_en", "Somewhere"},
             {"alpha2", "KZ"},
             {"lat", "45.5000"},
             {"lon", "77.2500"},
             {"type", "city"}}}}}},
        {"territory",
         {Frame::Places,
          RecordKind::Territory,
          "CH",
          {{"name_en", "A country"}, {"capital_en", "A capital"}, {"capital_lat", "46.9000"}},
          {}}},
        {"sector",
         {Frame::Places,
          RecordKind::Sector,
          "HHA",
          {{"name_en", "A sector"}, {"iaf_codes", "19"}, {"ics_fields", "97"}},
          {}}},
        {"project",
         {Frame::Projects,
          RecordKind::Project,
          "sb1-iecre",
          {{"title_en", "A project"},
           {"release_date", "2026-01"},
           {"partner_territories", "Kazakhs", "KZ"},
           {"body_ids", "hkas"},
           {"agreement_ids", "eu-nz-mra"},
           {"notes", "Seen"}},
          {}}}};
    return all;
}

QString storedOf(const Cell &cell)
{
    return QString::fromUtf8(cell.stored ? cell.stored : cell.typed);
}

} // namespace

/// Every field and every list of children, through the form into the base.
class TestRecordEdits : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsEditedAndStored_data();
    void recordIsEditedAndStored();

private:
    static void fillField(const RecordForm &form, const Cell &cell);
    static void editList(const RecordForm &form, const Rows &rows, QList<QStringList> &wanted);
};

void TestRecordEdits::recordIsEditedAndStored_data()
{
    QTest::addColumn<QByteArray>("name");
    for (auto each = cases().begin(); each != cases().end(); ++each)
        QTest::newRow(each.key().constData()) << each.key();
}

void TestRecordEdits::fillField(const RecordForm &form, const Cell &cell)
{
    QWidget *input = field(form, cell.column);
    QVERIFY2(input, cell.column);
    auto *area = static_cast<QScrollArea *>(form.findChild<QTabWidget *>()->widget(0));
    area->ensureWidgetVisible(input);
    click(input);
    QWidget *editor = input->parentWidget();
    while (!qobject_cast<FieldEditor *>(editor))
        editor = editor->parentWidget();
    enter(static_cast<FieldEditor *>(editor), QString::fromUtf8(cell.typed));
    if (cell.stored) { // the offer
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    } else if (QApplication::activePopupWidget()) {
        press(Qt::Key_Escape);
    }
}

void TestRecordEdits::editList(const RecordForm &form, const Rows &rows, QList<QStringList> &wanted)
{
    ChildTable *table = openTable(form, QLatin1String(rows.list));
    if (rows.removesOne) {
        QVERIFY2(!wanted.isEmpty(), rows.list);
        clickCell(table->view(), 0, 0);
        clickText(*table, QStringLiteral("Remove"));
        wanted.removeFirst();
        QCOMPARE(table->model().rowCount(), int(wanted.size()));
    }
    clickText(*table, QStringLiteral("Add row"));
    const int row = table->view()->currentIndex().row();
    QStringList cells(table->model().columnCount());
    for (int column = 0; column < cells.size(); ++column)
        cells[column] = table->model().index(row, column).data(Qt::EditRole).toString();
    for (const Cell &cell : rows.added) {
        const int column = columnOf(*table, cell.column);
        if (cell.stored)
            chooseInCell(table, row, column, QString::fromUtf8(cell.typed));
        else
            editCell(table, row, column, QString::fromUtf8(cell.typed));
        cells[column] = storedOf(cell);
        const QString now = table->model().index(row, column).data(Qt::EditRole).toString();
        QVERIFY2(now == cells[column],
                 qPrintable(QStringLiteral("%1 %2: “%3” for “%4”")
                                .arg(QLatin1String(rows.list), QLatin1String(cell.column), now,
                                     cells[column])));
    }
    wanted.insert(row, cells);
}

void TestRecordEdits::recordIsEditedAndStored()
{
    QFETCH(QByteArray, name);
    const Case &edit = cases()[name];
    const Desk desk(seed());
    QStringList wanted;
    QMap<QString, QList<QStringList>> wantedRows;
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        openRecord(frame, edit.page, QLatin1String(edit.id));
        RecordForm *form = editRecord(frame, edit.page);
        QVERIFY(form);
        wanted = cellsOf(form->record());
        for (const Cell &cell : edit.fields) {
            fillField(*form, cell);
            const QList<CellSpec> &specs = cellSpecs(edit.kind);
            const auto spec = std::find_if(specs.begin(), specs.end(), [&](const CellSpec &one) {
                return one.column == QLatin1String(cell.column);
            });
            QVERIFY2(spec != specs.end(), cell.column);
            wanted[spec - specs.begin()] = storedOf(cell);
        }
        for (const Rows &rows : edit.lists) {
            QList<QStringList> &cells = wantedRows[QLatin1String(rows.list)];
            cells = cellsOf(form->record(), QLatin1String(rows.list));
            editList(*form, rows, cells);
        }
        QCOMPARE(cellsOf(form->record()), wanted);
        press(Qt::Key_S, Qt::ControlModifier);
        RecordPane &pane = frame.pane(edit.page);
        const auto *focus = QApplication::focusWidget();
        QVERIFY2(QTest::qWaitFor([&] { return !pane.isEditing(); }, patience),
                 qPrintable(QStringLiteral("not saved, the focus in %1: %2")
                                .arg(QLatin1String(focus ? focus->metaObject()->className() : ""),
                                     pane.messages().text())));
        QVERIFY(!pane.card().toPlainText().isEmpty());
    }
    const auto opened = Store::open(desk.base, Store::Access::ReadOnly);
    const Snapshot &stored = std::get<std::unique_ptr<Store>>(opened)->snapshot();
    const auto record = stored.find(RecordKey{edit.kind, QLatin1String(edit.id)});
    QVERIFY(record);
    QCOMPARE(cellsOf(*record), wanted);
    for (auto rows = wantedRows.begin(); rows != wantedRows.end(); ++rows) {
        const QList<QStringList> cells = cellsOf(*record, rows.key());
        QCOMPARE(cells.size(), rows->size());
        for (qsizetype row = 0; row < cells.size(); ++row) {
            // An id that nobody gave is made.
            if (cellSpecs(edit.kind, rows.key()).first().isId && (*rows)[row].first().isEmpty())
                (*rows)[row].first() = cells[row].first();
        }
        QCOMPARE(cells, rows.value());
    }
}

QTEST_MAIN(TestRecordEdits)
#include "tst_recordedits.moc"
