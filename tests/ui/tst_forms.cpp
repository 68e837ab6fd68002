// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/import.h"
#include "items/fieldtext.h"
#include "items/language.h"
#include "support/world.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/common/workspace.h"
#include "ui/forms/childtable.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordform.h"
#include "ui/forms/referenceeditor.h"
#include "ui/forms/tsv.h"
#include "ui/forms/valueeditors.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace mra;
using namespace mra::test;

Q_DECLARE_METATYPE(mra::RecordKind)

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void untouchedFormReturnsWhatWasSet();
    void everyFieldIsEdited_data() { addKindRows(); }
    void everyFieldIsEdited();
    void everyChildFieldIsEdited_data() { addKindRows(); }
    void everyChildFieldIsEdited();
    void childrenAreAddedDuplicatedMovedAndRemoved_data() { addKindRows(); }
    void childrenAreAddedDuplicatedMovedAndRemoved();
    void newRecordGetsAnId();
    void existingIdStays();
    void completerFindsByAnyName_data();
    void completerFindsByAnyName();
    void completerIsUsedByKeys();
    void cellsAreEditedByKeys();
    void rowsArePastedFromASpreadsheet();
    void rowsAreCopied();
    void changedKindOfAnEventForgetsTheWordOfTheSource();
    void issuesAreShownWhereTheyAre();
    void halfTypedInputIsSaid();
    void languageSwitchKeepsInput();
    void languageSwitchKeepsAnOpenCell();
    void changesOfOthersKeepInput();
    void readOnlyFormChangesNothing();
    void everyInputHasAName_data() { addKindRows(); }
    void everyInputHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    static void addKindRows();
    void setLanguage(const QString &language);
    RecordForm *form(RecordKind kind);
    RecordForm *formOf(RecordKind kind, const char *id);
    static QWidget *input(RecordForm *form, const char *column);
    static ChildTable *table(RecordForm *form, const char *list);
    static void typeInto(QWidget *input, const QString &text);
    static QString otherText(const CellSpec &spec, const QString &cell);
    static void enter(FieldEditor *editor, const QString &text);
    void editCell(ChildTable *table, int row, int column, const QString &text);

    Snapshot m_snapshot;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Atlas m_atlas;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
};

namespace {

/// All cells of a record and its children, for messages.
QString dump(const Record &record)
{
    QStringList lines{cellsOf(record).join(QLatin1Char('|'))};
    for (const QString &list : childLists(keyOf(record).kind)) {
        for (const QStringList &row : cellsOf(record, list))
            lines << list + QLatin1Char(':') + row.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

int columnOf(const ChildTable *table, const char *column)
{
    for (int i = 0; i < table->model().columnCount(); ++i) {
        if (table->model().spec(i).column == QLatin1String(column))
            return i;
    }
    qFatal("no column %s", column);
}

} // namespace

void TestForms::initTestCase()
{
    useTheme(QStringLiteral("light"));
    const ImportPlan plan = planImport(referenceData(), {});
    for (const Edit &edit : plan.edits)
        m_snapshot.apply(edit);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings")));
    m_workspace = std::make_unique<Workspace>(m_atlas, *m_settings);
}

void TestForms::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_window.reset();
    setLanguage(QStringLiteral("en"));
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_window->resize(760, 700);
}

void TestForms::addKindRows()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](RecordKind kind, const char *id) {
        QTest::newRow(keyOf(kind).data()) << kind << str(id);
    };
    row(RecordKind::Territory, "CH");
    row(RecordKind::Group, "BRI");
    row(RecordKind::Sector, "HHA");
    row(RecordKind::ClassCode, "IAF:19");
    row(RecordKind::Source, "xi-2013");
    row(RecordKind::Body, "cnas");
    row(RecordKind::Agreement, "eu-ch-mra");
    row(RecordKind::Project, "sb1-iecre");
}

void TestForms::setLanguage(const QString &language)
{
    m_workspace->setLanguage(language);
    QApplication::setLayoutDirection(language == QLatin1String("ar") ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    useLanguage(language);
    QCoreApplication::sendPostedEvents();
}

RecordForm *TestForms::form(RecordKind kind)
{
    RecordForm *form = makeForm(kind, *m_workspace, m_window.get());
    m_window->layout()->addWidget(form);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    return form;
}

RecordForm *TestForms::formOf(RecordKind kind, const char *id)
{
    RecordForm *made = form(kind);
    const auto record = m_snapshot.find(RecordKey{kind, str(id)});
    if (!record)
        qFatal("no record %s", id);
    made->setRecord(*record, m_snapshot);
    return made;
}

QWidget *TestForms::input(RecordForm *form, const char *column)
{
    for (FieldEditor *editor : form->findChildren<FieldEditor *>(str(column))) {
        if (qobject_cast<FieldBox *>(editor->parentWidget()))
            return editor->focusProxy();
    }
    qFatal("no field %s", column);
}

ChildTable *TestForms::table(RecordForm *form, const char *list)
{
    auto *table = form->findChild<ChildTable *>(str(list));
    if (!table)
        qFatal("no table %s", list);
    form->findChild<QTabWidget *>()->setCurrentWidget(table);
    return table;
}

void TestForms::typeInto(QWidget *input, const QString &text)
{
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(input, &press);
    }
}

/// A text that the cell can hold and does not.
QString TestForms::otherText(const CellSpec &spec, const QString &cell)
{
    switch (spec.shape) {
    case Shape::Date:
        return QStringLiteral("2031-05");
    case Shape::Number:
        return QStringLiteral("37");
    case Shape::Degrees:
        return QStringLiteral("12.5555");
    case Shape::Choice:
        return spec.keys.first() == cell ? spec.keys.last() : spec.keys.first();
    case Shape::Checks:
        return cell == spec.keys.first() ? spec.keys.last() : spec.keys.first();
    case Shape::Reference:
    case Shape::List:
        switch (spec.kinds.value(0, RecordKind::Project)) {
        case RecordKind::Territory:
            return cell == QLatin1String("KZ") ? str("KG") : str("KZ");
        case RecordKind::Group:
            return cell == QLatin1String("EU") ? str("EEA") : str("EU");
        case RecordKind::Sector:
            return cell == QLatin1String("HHA") ? str("WIND") : str("HHA");
        case RecordKind::Body:
            return cell == QLatin1String("hkas") ? str("cnas") : str("hkas");
        case RecordKind::Agreement:
            return str("eu-nz-mra");
        case RecordKind::Source:
            return str("xi-2013");
        default:
            return str("7");
        }
    case Shape::Text:
    case Shape::LongText:
        break;
    }
    return spec.isId ? str("new-id") : str("Étude 认证 نص");
}

void TestForms::enter(FieldEditor *editor, const QString &text)
{
    if (editor->spec().shape == Shape::Choice) {
        auto *combo = qobject_cast<QComboBox *>(editor->focusProxy());
        combo->setFocus();
        const int wanted = combo->findData(text);
        while (combo->currentIndex() != wanted)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    } else if (editor->spec().shape == Shape::Checks) {
        const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked() != (editor->spec().keys[i] == text)) {
                boxes[i]->setFocus();
                QTest::keyClick(boxes[i], Qt::Key_Space);
            }
        }
    } else {
        if (editor->spec().shape == Shape::List) {
            editor->focusProxy()->setFocus();
            for (int left = 500; !editor->text().isEmpty() && left > 0; --left)
                QTest::keyClick(editor->focusProxy(), Qt::Key_Backspace);
        }
        typeInto(editor->focusProxy(), text);
    }
}

void TestForms::editCell(ChildTable *table, int row, int column, const QString &text)
{
    QTableView *view = table->view();
    view->setFocus();
    view->setCurrentIndex(table->model().index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->viewport()->findChild<FieldEditor *>();
    QVERIFY2(editor, qPrintable(table->model().spec(column).column));
    enter(editor, text);
    // As long as the list of offers is open it gets the keys.
    QWidget *offers = QApplication::activePopupWidget();
    QWidget *focus = offers ? offers : QApplication::focusWidget();
    QVERIFY(focus);
    if (table->model().spec(column).shape == Shape::LongText)
        QTest::keyClick(focus, Qt::Key_Tab); // the return key makes a line
    else
        QTest::keyClick(focus, Qt::Key_Return);
    QTest::qWait(0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view->setFocus(); // the tab key opened the next cell
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestForms::untouchedFormReturnsWhatWasSet()
{
    QHash<RecordKind, RecordForm *> forms;
    int records = 0;
    m_snapshot.each([&](const auto &r) {
        const Record record(r);
        const RecordKind kind = keyOf(record).kind;
        RecordForm *&form = forms[kind];
        if (!form)
            form = makeForm(kind, *m_workspace, m_window.get());
        form->setRecord(record, m_snapshot);
        QVERIFY2(form->record() == record, qPrintable(keyOf(record).id));
        QVERIFY2(!form->hasUnreadable(), qPrintable(keyOf(record).id));
        ++records;
    });
    QVERIFY2(records > 900, qPrintable(QString::number(records)));
}

void TestForms::everyFieldIsEdited()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    const QList<CellSpec> &specs = cellSpecs(kind);
    QStringList wanted = cellsOf(form->record());
    for (int i = 0; i < specs.size(); ++i) {
        if (specs[i].isId)
            continue;
        for (QToolButton *button : form->findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
        const QString text = otherText(specs[i], wanted[i]);
        auto *editor =
            static_cast<FieldEditor *>(input(form, qPrintable(specs[i].column))->parentWidget());
        enter(qobject_cast<FieldEditor *>(editor), text);
        wanted[i] = text;
        QVERIFY2(cellsOf(form->record()) == wanted,
                 qPrintable(specs[i].column + QLatin1Char('\n') + dump(form->record())));
    }
    QVERIFY(!form->hasUnreadable());
}

void TestForms::everyChildFieldIsEdited()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    for (const QString &list : childLists(kind)) {
        ChildTable *children = table(form, qPrintable(list));
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

void TestForms::childrenAreAddedDuplicatedMovedAndRemoved()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    const Record before = form->record();
    for (const QString &list : childLists(kind)) {
        ChildTable *children = table(form, qPrintable(list));
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

void TestForms::newRecordGetsAnId()
{
    RecordForm *agreement = form(RecordKind::Agreement);
    agreement->setRecord(Agreement(), m_snapshot);
    const QString id = keyOf(agreement->record()).id;
    QVERIFY2(!id.isEmpty() && id == keyOf(agreement->record()).id, qPrintable(id));
    typeInto(input(agreement, "id"), str("eu-xx-mra"));
    QCOMPARE(keyOf(agreement->record()).id, str("eu-xx-mra"));

    RecordForm *territory = form(RecordKind::Territory);
    territory->setRecord(Territory(), m_snapshot);
    QCOMPARE(keyOf(territory->record()).id, QString());

    RecordForm *code = form(RecordKind::ClassCode);
    code->setRecord(ClassCode(), m_snapshot);
    typeInto(input(code, "scheme"), str("IAF"));
    typeInto(input(code, "code"), str("77"));
    QCOMPARE(keyOf(code->record()).id, str("IAF:77"));
}

void TestForms::existingIdStays()
{
    RecordForm *body = form(RecordKind::Body);
    Record record = *m_snapshot.find(RecordKey{RecordKind::Body, str("cnas")});
    setVersion(record, 3);
    body->setRecord(record, m_snapshot);
    typeInto(input(body, "id"), str("other"));
    QVERIFY(body->record() == record);
}

void TestForms::completerFindsByAnyName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << str("CH") << str("country") << str("CH");
    QTest::newRow("small code") << str("ch") << str("country") << str("CH");
    QTest::newRow("English") << str("Switzerland") << str("country") << str("CH");
    QTest::newRow("Chinese") << str("瑞士") << str("country") << str("CH");
    QTest::newRow("pinyin") << str("ruishi") << str("country") << str("CH");
    QTest::newRow("Russian") << str("Швейцария") << str("country") << str("CH");
    QTest::newRow("without accents") << str("peru") << str("country") << str("PE");
    QTest::newRow("three letters") << str("che") << str("country") << str("CH");
    QTest::newRow("label") << str("Switzerland (CH)") << str("country") << str("CH");
    QTest::newRow("part that one has") << str("witzerl") << str("country") << str("CH");
    QTest::newRow("nobody") << str("-") << str("represents") << str("-");
    QTest::newRow("group") << str("european union") << str("represents") << str("EU");
}

void TestForms::completerFindsByAnyName()
{
    QFETCH(QString, typed);
    QFETCH(QString, column);
    QFETCH(QString, code);
    RecordForm *form = this->form(RecordKind::Body);
    form->setRecord(Body(), m_snapshot);
    typeInto(input(form, qPrintable(column)), typed);
    const auto body = std::get<Body>(form->record());
    QCOMPARE(column == QLatin1String("country") ? body.country.value
                                                : body.represents.value(0).code(),
             code);
}

void TestForms::completerIsUsedByKeys()
{
    RecordForm *form = this->form(RecordKind::Body);
    form->setRecord(Body(), m_snapshot);
    auto *line = qobject_cast<QLineEdit *>(input(form, "country"));
    typeInto(line, str("kazakh"));
    QAbstractItemView *popup = line->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(std::get<Body>(form->record()).country.value, str("KZ"));
    QCOMPARE(line->text(), str("Kazakhstan (KZ)"));
    QVERIFY(!popup->isVisible());
}

void TestForms::cellsAreEditedByKeys()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = table(form, "grants");
    QCOMPARE(grants->model().rowCount(), 66);
    QSignalSpy edited(form, &RecordForm::edited);
    const int column = columnOf(grants, "standards");
    // A letter opens the cell, escape leaves it as it was, return takes it.
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(65, column));
    QTest::keyClick(grants->view(), Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EC"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(grants->view(), Qt::Key_I);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EC 60335"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(std::get<Agreement>(form->record()).grants.last().standards,
             QStringLiteral("iEC 60335"));
    // The other 65 stay exactly as they were.
    const auto before =
        std::get<Agreement>(*m_snapshot.find(RecordKey{RecordKind::Agreement, str("eu-ch-mra")}));
    QVERIFY(std::get<Agreement>(form->record()).grants.mid(0, 65) == before.grants.mid(0, 65));
}

void TestForms::rowsArePastedFromASpreadsheet()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = table(form, "grants");
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

void TestForms::rowsAreCopied()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *parties = table(form, "parties");
    parties->view()->setFocus();
    parties->view()->selectAll();
    QTest::keySequence(parties->view(), QKeySequence::Copy);
    const QList<QStringList> rows = fromTsv(QApplication::clipboard()->text());
    QCOMPARE(rows, cellsOf(form->record(), str("parties")));
}

void TestForms::changedKindOfAnEventForgetsTheWordOfTheSource()
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
    ChildTable *events = table(form, "events");
    editCell(events, 0, columnOf(events, "kind"), str("suspended"));
    const Event changed = std::get<Agreement>(form->record()).events.first();
    QCOMPARE(changed.kind, EventKind::Suspended);
    QCOMPARE(changed.sourceKind, QString());
    QCOMPARE(changed.id.value, str("a-1"));
}

void TestForms::issuesAreShownWhereTheyAre()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    typeInto(input(form, "title_en"), {});
    for (const char *column : {"title_zh", "title_ru", "title_fr", "title_es", "title_ar"})
        enter(static_cast<FieldEditor *>(input(form, column)->parentWidget()), {});
    ChildTable *grants = table(form, "grants");
    editCell(grants, 60, columnOf(grants, "sector_code"), str("NOSUCH"));
    const Issues issues = validate(form->record(), m_snapshot);
    QVERIFY(hasErrors(issues));
    form->showIssues(issues);
    auto *title = form->findChild<FieldBox *>(str("title"));
    QCOMPARE(title->remarks().size(), 1);
    QVERIFY(hasError(grants->model().remarksAt(60, columnOf(grants, "sector_code"))));
    QVERIFY(grants->model().headerData(60, Qt::Vertical, Qt::DecorationRole).isValid());
    auto *jump = form->findChild<QToolButton *>(str("jump"));
    QVERIFY(jump->isVisible());
    QTest::mouseClick(jump, Qt::LeftButton);
    QCOMPARE(form->findChild<QTabWidget *>()->currentIndex(), 0);
    QVERIFY(input(form, "title_en")->hasFocus());
    form->showIssues({});
    QVERIFY(!jump->isVisible() && title->remarks().isEmpty());
}

void TestForms::halfTypedInputIsSaid()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    const Record before = form->record();
    typeInto(input(form, "signed_date"), str("1999-1"));
    QVERIFY(form->hasUnreadable());
    QVERIFY(form->record() == before);
    QCOMPARE(form->findChild<FieldBox *>(str("signed_date"))->remarks().size(), 1);
    ChildTable *parties = table(form, "parties");
    editCell(parties, 0, 0, str("Atlantis"));
    QVERIFY(hasError(parties->model().remarksAt(0, 0)));
    editCell(parties, 0, 0, cellsOf(before, str("parties"))[0][0]);
    typeInto(input(form, "signed_date"), std::get<Agreement>(before).signedDate.text());
    QVERIFY2(!form->hasUnreadable(), qPrintable(dump(form->record())));
}

void TestForms::languageSwitchKeepsInput()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    auto *lead = qobject_cast<QLineEdit *>(input(form, "lead_body_id"));
    typeInto(lead, str("hong ko"));
    auto *native = qobject_cast<QLineEdit *>(input(form, "title_native"));
    typeInto(native, str("half-typed text"));
    native->setSelection(2, 5);
    auto *area = form->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    const int scroll = area->verticalScrollBar()->value();
    const Record before = form->record();
    for (const QString &language : {str("zh_CN"), str("ar"), str("en")}) {
        setLanguage(language);
        QCOMPARE(native->text(), str("half-typed text"));
        QCOMPARE(native->selectionStart(), 2);
        QVERIFY(native->hasFocus());
        QCOMPARE(area->verticalScrollBar()->value(), scroll);
        QVERIFY(form->record() == before);
        auto *box = form->findChild<FieldBox *>(str("kind"));
        QCOMPARE(box->findChild<QLabel *>()->text(), fieldLabel(str("kind")));
    }
}

void TestForms::languageSwitchKeepsAnOpenCell()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    ChildTable *grants = table(form, "grants");
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(3, columnOf(grants, "standards")));
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

void TestForms::changesOfOthersKeepInput()
{
    RecordForm *form = formOf(RecordKind::Body, "cnas");
    auto *city = qobject_cast<QLineEdit *>(input(form, "city"));
    typeInto(city, str("Shangh"));
    Snapshot news = m_snapshot;
    auto china = std::get<Territory>(*news.find(RecordKey{RecordKind::Territory, str("CN")}));
    china.name.setText(str("en"), str("Middle Kingdom"));
    news.insert(china);
    form->setSnapshot(news);
    QCOMPARE(city->text(), str("Shangh"));
    QCOMPARE(qobject_cast<QLineEdit *>(input(form, "country"))->text(), str("Middle Kingdom (CN)"));
}

void TestForms::readOnlyFormChangesNothing()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    const Record before = form->record();
    form->setReadOnly(true);
    typeInto(input(form, "title_en"), str("other"));
    typeInto(input(form, "notes"), str("other"));
    ChildTable *grants = table(form, "grants");
    grants->view()->setFocus();
    grants->view()->setCurrentIndex(grants->model().index(0, 0));
    QTest::keyClick(grants->view(), Qt::Key_Delete);
    QTest::keyClick(grants->view(), Qt::Key_Insert);
    QTest::keyClick(grants->view(), Qt::Key_F2);
    QVERIFY(!grants->view()->viewport()->findChild<FieldEditor *>());
    QVERIFY(form->record() == before);
}

void TestForms::everyInputHasAName()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    RecordForm *form = formOf(kind, qPrintable(id));
    for (const QWidget *widget : form->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->window() != m_window.get() ||
            qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool isNamed = accessible && !accessible->text(QAccessible::Name).isEmpty();
        QVERIFY2(isNamed || qobject_cast<const QScrollArea *>(widget) ||
                     qobject_cast<const QTabBar *>(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                            QLatin1Char(' ') + widget->objectName()));
    }
}

void TestForms::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : interfaceLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Labels, buttons and ticks have the room that their texts ask for. With MRA_ATLAS_GRABS pictures
/// of the forms are left in that folder.
void TestForms::nothingIsClipped()
{
    QFETCH(QString, language);
    setLanguage(language);
    const QString grabs = qEnvironmentVariable("MRA_ATLAS_GRABS");
    const QList<std::pair<RecordKind, const char *>> records{
        {RecordKind::Agreement, "eu-ch-mra"}, {RecordKind::Body, "cnas"},
        {RecordKind::Group, "BRI"},           {RecordKind::Project, "sb1-iecre"},
        {RecordKind::Territory, "CH"},        {RecordKind::Sector, "HHA"}};
    for (const auto &[kind, id] : records) {
        m_window = std::make_unique<QWidget>();
        m_window->setLayout(new QVBoxLayout);
        m_window->resize(760, 860);
        RecordForm *form = formOf(kind, id);
        for (int tab = 0; tab < form->findChild<QTabWidget *>()->count(); ++tab) {
            form->findChild<QTabWidget *>()->setCurrentIndex(tab);
            QTest::qWait(20);
            for (const QWidget *widget : form->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(widget);
                if (!widget->isVisible() || (label && label->wordWrap()) ||
                    !(label || qobject_cast<const QAbstractButton *>(widget)) ||
                    widget->parentWidget()->inherits("QTabBar"))
                    continue;
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width() &&
                             widget->height() >= widget->minimumSizeHint().height(),
                         qPrintable(QStringLiteral("%1 %2 has %3, needs %4")
                                        .arg(QLatin1String(id), widget->accessibleName())
                                        .arg(widget->width())
                                        .arg(widget->sizeHint().width())));
            }
            if (!grabs.isEmpty()) {
                for (const QString &theme : {str("dark"), str("light")}) {
                    useTheme(theme);
                    QTest::qWait(20);
                    m_window->grab().save(QStringLiteral("%1/%2_%3_%4_%5.png")
                                              .arg(grabs, QLatin1String(id))
                                              .arg(tab)
                                              .arg(language, theme));
                }
            }
        }
    }
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
