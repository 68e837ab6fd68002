// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/fieldtext.h"
#include "ui/forms/tsv.h"
#include "ui/formtest.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mra;
using namespace mra::test;

class TestChildTables : public FormTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readData(); }
    void init();

    void everyChildFieldIsEdited_data() { addKindRows(); }
    void everyChildFieldIsEdited();
    void childrenAreAddedDuplicatedMovedAndRemoved_data() { addKindRows(); }
    void childrenAreAddedDuplicatedMovedAndRemoved();
    void cellsAreEditedByKeys();
    void openCellIsPartOfTheRecord_data() { addKindRows(); }
    void openCellIsPartOfTheRecord();
    void escapeGivesTheWordOfTheSourceBack();
    void keyOfAnOpenCellIsNotOneOfTheRow();
    void rowsArePastedFromASpreadsheet();
    void rowsAreCopied();
    void changedKindOfAnEventForgetsTheWordOfTheSource();
    void languageSwitchKeepsAnOpenCell();
    void tabLeavesTheOffersForTheNextCell();
};

void TestChildTables::init()
{
    failOnWarnings();
    setLanguage(QStringLiteral("en"));
    openWindow(760, 700);
}

void TestChildTables::everyChildFieldIsEdited()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    for (const QString &list : childLists(kind)) {
        ChildTable *children = openTable(*form, list);
        const int row = children->model().rowCount();
        children->view()->setFocus();
        QTest::keyClick(children->view(), Qt::Key_Insert);
        QCOMPARE(children->model().rowCount(), row + 1);
        const int added = children->view()->currentIndex().row();
        QStringList wanted = cellsOf(form->record(), list)[added];
        for (int i = 0; i < children->model().columnCount(); ++i) {
            const QString text = otherText(children->model().spec(i), wanted[i]);
            editCell(children, added, i, text);
            wanted[i] = text;
            const QString is = children->model().rows()[added].cells[i];
            QVERIFY2(is == text,
                     qPrintable(list + QLatin1Char(' ') + children->model().spec(i).column +
                                QLatin1Char(' ') + is + QLatin1String(" for ") + text));
        }
        QVERIFY2(cellsOf(form->record(), list)[added] == wanted, qPrintable(dump(form->record())));
        QVERIFY(!childIds(form->record(), list)[added].isEmpty());
    }
    QVERIFY(!form->hasUnreadable());
}

void TestChildTables::childrenAreAddedDuplicatedMovedAndRemoved()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    const Record before = form->record();
    for (const QString &list : childLists(kind)) {
        ChildTable *children = openTable(*form, list);
        QTableView *view = children->view();
        const QStringList ids = childIds(before, list);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Insert);
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(childIds(form->record(), list).size(), ids.size() + 2);
        const QStringList now = childIds(form->record(), list);
        QCOMPARE(QSet<QString>(now.begin(), now.end()).size(), now.size());
        QTest::keyClick(view, Qt::Key_Delete);
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY2(form->record() == before, qPrintable(list + dump(form->record())));
        if (ids.size() > 1) {
            view->setCurrentIndex(children->model().index(0, 0));
            QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(childIds(form->record(), list).first(), ids[1]);
            QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
            QVERIFY(form->record() == before);
            view->selectAll();
            QTest::keyClick(view, Qt::Key_Delete);
            QCOMPARE(childIds(form->record(), list).size(), 0);
            form->setRecord(before, m_snapshot);
        }
    }
}

void TestChildTables::cellsAreEditedByKeys()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = openTable(*form, str("grants"));
    QCOMPARE(grants->model().rowCount(), 66);
    QSignalSpy edited(form, &RecordForm::edited);
    const int column = columnOf(*grants, "standards");
    // A letter opens the cell, escape leaves it as it was, return takes it.
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(65, column));
    QTest::keyClick(grants->view(), Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EC"));
    const Record before = *m_snapshot.find(RecordKey{RecordKind::Agreement, str("eu-ch-mra")});
    QVERIFY(form->record() != before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(form->record() == before, qPrintable(dump(form->record())));
    edited.clear();
    QTest::keyClick(grants->view(), Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EC 60335"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!edited.isEmpty());
    QCOMPARE(std::get<Agreement>(form->record()).grants.last().standards,
             QStringLiteral("iEC 60335"));
    // The other 65 stay exactly as they were.
    QVERIFY(std::get<Agreement>(form->record()).grants.mid(0, 65) ==
            std::get<Agreement>(before).grants.mid(0, 65));
}

/// Whoever takes the record takes no focus from the cell.
void TestChildTables::openCellIsPartOfTheRecord()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    const Record before = form->record();
    for (const QString &list : childLists(kind)) {
        ChildTable *children = openTable(*form, list);
        for (int i = 0; i < children->model().columnCount(); ++i) {
            const QModelIndex cell = children->model().index(0, i);
            if (!(cell.flags() & Qt::ItemIsEditable))
                continue;
            children->view()->setFocus();
            children->view()->setCurrentIndex(cell);
            QTest::keyClick(children->view(), Qt::Key_F2);
            auto *editor = children->view()->viewport()->findChild<FieldEditor *>();
            QVERIFY(editor);
            const QString text = otherText(editor->spec(), cell.data(Qt::EditRole).toString());
            enter(editor, text);
            const QString is = cellsOf(form->record(), list)[0][i];
            QVERIFY2(is == text, qPrintable(list + QLatin1Char(' ') + editor->spec().column +
                                            QLatin1Char(' ') + is));
            QWidget *offers = QApplication::activePopupWidget();
            QTest::keyClick(offers ? offers : QApplication::focusWidget(), Qt::Key_Escape);
            if (offers) // the first one closed the list alone
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(form->record() == before, qPrintable(list + dump(form->record())));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

void TestChildTables::escapeGivesTheWordOfTheSourceBack()
{
    Agreement agreement;
    agreement.id.value = str("a");
    Event event;
    event.id.value = str("a-1");
    event.kind = EventKind::InForce;
    event.sourceKind = str("sector_operational");
    agreement.events = {event};
    RecordForm *form = this->form(RecordKind::Agreement);
    form->setRecord(agreement, m_snapshot);
    ChildTable *events = openTable(*form, str("events"));
    events->view()->setFocus();
    events->view()->setCurrentIndex(events->model().index(0, columnOf(*events, "kind")));
    QTest::keyClick(events->view(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(std::get<Agreement>(form->record()).events.first().kind != EventKind::InForce);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(form->record() == Record(agreement), qPrintable(dump(form->record())));
}

void TestChildTables::keyOfAnOpenCellIsNotOneOfTheRow()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = openTable(*form, str("grants"));
    const int rows = grants->model().rowCount();
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(2, columnOf(*grants, "activity")));
    QTest::keyClick(grants->view(), Qt::Key_F2);
    QWidget *input = QApplication::focusWidget();
    QVERIFY(input && input != grants->view());
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClick(input, Qt::Key_Insert);
    QTest::keyClick(input, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(grants->model().rowCount(), rows);
}

void TestChildTables::rowsArePastedFromASpreadsheet()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = openTable(*form, str("grants"));
    QApplication::clipboard()->setText(
        str("Sector\tActivity\tIssued in\tAccepted in\tStandards\r\n"
            "HHA\ttesting\t中国\tSwitzerland\t\"IEC 60335\n\"\"part 1\"\"\"\r\n"
            "Wind\tTesting\t*\tEU\t\r\n"));
    grants->view()->setFocus();
    grants->view()->clearSelection();
    grants->view()->setCurrentIndex({});
    QTest::keySequence(grants->view(), QKeySequence::Paste);
    const auto taken = std::get<Agreement>(form->record());
    QCOMPARE(taken.grants.size(), 68);
    const Grant &first = taken.grants[66];
    QCOMPARE(first.sector.value, str("HHA"));
    QVERIFY(first.from == at("CN") && first.to == at("CH"));
    QCOMPARE(first.standards, str("IEC 60335 \"part 1\""));
    QVERIFY(taken.grants[67].from == Ref::all() && taken.grants[67].to == in("EU"));
    QVERIFY(!first.id.isEmpty());
}

void TestChildTables::rowsAreCopied()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *parties = openTable(*form, str("parties"));
    parties->view()->setFocus();
    parties->view()->selectAll();
    QTest::keySequence(parties->view(), QKeySequence::Copy);
    const QList<QStringList> rows = fromTsv(QApplication::clipboard()->text());
    QCOMPARE(rows, cellsOf(form->record(), str("parties")));
}

void TestChildTables::changedKindOfAnEventForgetsTheWordOfTheSource()
{
    Agreement agreement;
    agreement.id.value = str("a");
    Event event;
    event.id.value = str("a-1");
    event.kind = EventKind::InForce;
    event.sourceKind = str("sector_operational");
    agreement.events = {event};
    RecordForm *form = this->form(RecordKind::Agreement);
    form->setRecord(agreement, m_snapshot);
    ChildTable *events = openTable(*form, str("events"));
    editCell(events, 0, columnOf(*events, "kind"), str("suspended"));
    const Event changed = std::get<Agreement>(form->record()).events.first();
    QCOMPARE(changed.kind, EventKind::Suspended);
    QCOMPARE(changed.sourceKind, QString());
    QCOMPARE(changed.id.value, str("a-1"));
}

void TestChildTables::languageSwitchKeepsAnOpenCell()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = openTable(*form, str("grants"));
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(3, columnOf(*grants, "standards")));
    QTest::keyClick(grants->view(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ISO 1"));
    setLanguage(str("zh_CN"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), str("ISO 1"));
    QCOMPARE(grants->model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             fieldLabel(str("sector_code")));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(std::get<Agreement>(form->record()).grants[3].standards, str("ISO 1"));
}

void TestChildTables::tabLeavesTheOffersForTheNextCell()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = openTable(*form, str("grants"));
    const int from = columnOf(*grants, "from_territory");
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(3, from));
    QTest::keyClick(grants->view(), Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("CN"));
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QTest::keyClick(line->completer()->popup(), Qt::Key_Tab);
    QTRY_COMPARE(grants->view()->currentIndex().column(), from + 1);
    const QWidget *focus = QApplication::focusWidget(); // none where no screen gives it back
    QVERIFY(!focus || grants->isAncestorOf(focus));
    QVERIFY(std::get<Agreement>(form->record()).grants[3].from == at("CN"));
}

QTEST_MAIN(TestChildTables)
#include "tst_childtables.moc"
