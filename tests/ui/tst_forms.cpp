// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/fieldtext.h"
#include "items/texts/language.h"
#include "ui/forms/fieldbox.h"
#include "ui/formtest.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace mra;
using namespace mra::test;

class TestForms : public FormTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readData(); }
    void init();

    void untouchedFormReturnsWhatWasSet();
    void everyFieldIsEdited_data() { addKindRows(); }
    void everyFieldIsEdited();
    void newRecordGetsAnId();
    void existingIdStays();
    void completerFindsByAnyName_data();
    void completerFindsByAnyName();
    void completerIsUsedByKeys();
    void issuesAreShownWhereTheyAre();
    void halfTypedInputIsSaid();
    void languageSwitchKeepsInput();
    void changesOfOthersKeepInput();
    void readOnlyFormChangesNothing();
    void everyInputHasAName_data() { addKindRows(); }
    void everyInputHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestForms::init()
{
    failOnWarnings();
    setLanguage(QStringLiteral("en"));
    openWindow(760, 700);
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
        unfold(*form);
        const QString text = otherText(specs[i], wanted[i]);
        fillField(*form, qPrintable(specs[i].column), text);
        wanted[i] = text;
        QVERIFY2(cellsOf(form->record()) == wanted,
                 qPrintable(specs[i].column + QLatin1Char('\n') + dump(form->record())));
    }
    QVERIFY(!form->hasUnreadable());
}

void TestForms::newRecordGetsAnId()
{
    RecordForm *agreement = form(RecordKind::Agreement);
    agreement->setRecord(Agreement(), m_snapshot);
    const QString id = keyOf(agreement->record()).id;
    QVERIFY2(!id.isEmpty() && id == keyOf(agreement->record()).id, qPrintable(id));
    typeInto(field(*agreement, "id"), str("eu-xx-mra"));
    QCOMPARE(keyOf(agreement->record()).id, str("eu-xx-mra"));

    RecordForm *territory = form(RecordKind::Territory);
    territory->setRecord(Territory(), m_snapshot);
    QCOMPARE(keyOf(territory->record()).id, QString());

    RecordForm *code = form(RecordKind::ClassCode);
    code->setRecord(ClassCode(), m_snapshot);
    typeInto(field(*code, "scheme"), str("IAF"));
    typeInto(field(*code, "code"), str("77"));
    QCOMPARE(keyOf(code->record()).id, str("IAF:77"));
}

void TestForms::existingIdStays()
{
    RecordForm *body = form(RecordKind::Body);
    Record record = *m_snapshot.find(RecordKey{RecordKind::Body, str("cnas")});
    setVersion(record, 3);
    body->setRecord(record, m_snapshot);
    typeInto(field(*body, "id"), str("other"));
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
    QTest::newRow("beginning that one has") << str("switzerl") << str("country") << str("CH");
    QTest::newRow("middle of a word") << str("witzerl") << str("country") << str("witzerl");
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
    typeInto(field(*form, qPrintable(column)), typed);
    const auto body = std::get<Body>(form->record());
    QCOMPARE(column == QLatin1String("country") ? body.country.value
                                                : body.represents.value(0).code(),
             code);
}

void TestForms::completerIsUsedByKeys()
{
    RecordForm *form = this->form(RecordKind::Body);
    form->setRecord(Body(), m_snapshot);
    auto *line = qobject_cast<QLineEdit *>(field(*form, "country"));
    typeInto(line, str("kazakh"));
    QAbstractItemView *popup = line->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(std::get<Body>(form->record()).country.value, str("KZ"));
    QCOMPARE(line->text(), str("Kazakhstan (KZ)"));
    QVERIFY(!popup->isVisible());
}

void TestForms::issuesAreShownWhereTheyAre()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    unfold(*form);
    typeInto(field(*form, "title_en"), {});
    for (const char *column : {"title_zh", "title_ru", "title_fr", "title_es", "title_ar"})
        fillField(*form, column, {});
    ChildTable *grants = openTable(*form, str("grants"));
    editCell(grants, 60, columnOf(*grants, "sector_code"), str("NOSUCH"));
    const Issues issues = validate(form->record(), m_snapshot);
    QVERIFY(hasErrors(issues));
    form->showIssues(issues);
    auto *title = form->findChild<FieldBox *>(str("title"));
    QCOMPARE(title->remarks().size(), 1);
    QVERIFY(hasError(grants->model().remarksAt(60, columnOf(*grants, "sector_code"))));
    QVERIFY(grants->model().headerData(60, Qt::Vertical, Qt::DecorationRole).isValid());
    auto *jump = form->findChild<QToolButton *>(str("jump"));
    QVERIFY(jump->isVisible());
    QTest::mouseClick(jump, Qt::LeftButton);
    QCOMPARE(form->findChild<QTabWidget *>()->currentIndex(), 0);
    QVERIFY(field(*form, "title_en")->hasFocus());
    form->showIssues({});
    QVERIFY(!jump->isVisible() && title->remarks().isEmpty());
}

void TestForms::halfTypedInputIsSaid()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    const Record before = form->record();
    typeInto(field(*form, "signed_date"), str("1999-1"));
    QVERIFY(form->hasUnreadable());
    QVERIFY(form->record() == before);
    QCOMPARE(form->findChild<FieldBox *>(str("signed_date"))->remarks().size(), 1);
    ChildTable *parties = openTable(*form, str("parties"));
    editCell(parties, 0, 0, str("Atlantis"));
    QVERIFY(hasError(parties->model().remarksAt(0, 0)));
    editCell(parties, 0, 0, str("المجلس الوطني للاعتماد")); // two bodies have that name
    const Remarks several = parties->model().remarksAt(0, 0);
    QVERIFY(hasError(several));
    QVERIFY2(several[0].text.contains(str("(tunac-tn)")) &&
                 several[0].text.contains(str("(egac-eg)")),
             qPrintable(several[0].text));
    editCell(parties, 0, 0, cellsOf(before, str("parties"))[0][0]);
    clickTab(*form, form->findChild<QTabWidget *>()->tabText(0));
    typeInto(field(*form, "signed_date"), std::get<Agreement>(before).signedDate.text());
    QVERIFY2(!form->hasUnreadable(), qPrintable(dump(form->record())));
}

void TestForms::languageSwitchKeepsInput()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    auto *lead = qobject_cast<QLineEdit *>(field(*form, "lead_body_id"));
    typeInto(lead, str("hong ko"));
    auto *native = qobject_cast<QLineEdit *>(field(*form, "title_native"));
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

void TestForms::changesOfOthersKeepInput()
{
    RecordForm *form = formOf(RecordKind::Body, "cnas");
    auto *city = qobject_cast<QLineEdit *>(field(*form, "city"));
    typeInto(city, str("Shangh"));
    Snapshot news = m_snapshot;
    auto china = std::get<Territory>(*news.find(RecordKey{RecordKind::Territory, str("CN")}));
    china.name.setText(str("en"), str("Middle Kingdom"));
    news.insert(china);
    form->setSnapshot(news);
    QCOMPARE(city->text(), str("Shangh"));
    QCOMPARE(qobject_cast<QLineEdit *>(field(*form, "country"))->text(),
             str("Middle Kingdom (CN)"));
}

void TestForms::readOnlyFormChangesNothing()
{
    RecordForm *form = formOf(RecordKind::Agreement, "eu-ch-mra");
    const Record before = form->record();
    form->setReadOnly(true);
    typeInto(field(*form, "title_en"), str("other"));
    typeInto(field(*form, "notes"), str("other"));
    ChildTable *grants = openTable(*form, str("grants"));
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
        openWindow(760, 860);
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
