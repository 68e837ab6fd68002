// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/referrers.h"
#include "items/texts/language.h"
#include "ui/cards/readingcard.h"
#include "ui/facethands.h"
#include "ui/pagetest.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/conflictdialog.h"
#include "ui/session/keptdrafts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mra;
using namespace mra::test;

/// Lists of records, and the life of an edit from the form to the base.
class TestRecordPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void listSortsAndSearches();
    void facetsNarrow();
    void figureOpensItsList();
    void rowOpensItsCard();
    void titleIsEditedUndoneAndRedone();
    void partyAndGrantAreEdited();
    void unsavedInputIsAskedAbout();
    void conflictIsMergedFieldByField();
    void referredRecordIsNotDeleted();
    void messagesNameOnlySome();
    void deletionIsUndone();
    void favouritesAreTheirOwnList();
    void severalRecordsChangeInOneStep();
    void typedValueIsOneOfTheList();
    void changeOfManyTellsItsErrorsFirst();
    void rowsAreCopied();
    void draftSurvives();
    void languageSwitchKeepsInput();
};

void TestRecordPage::listSortsAndSearches()
{
    AgreementOffice office(base());
    RecordTableModel &model = office.page->list().model();
    const int all = model.rowCount();
    QCOMPARE(all, int(office.workspace.snapshot().size(RecordKind::Agreement)));
    office.page->list().table().sortByColumn(0, Qt::AscendingOrder);
    const RecordKey first = model.keyAt(0);
    office.page->list().table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(model.keyAt(all - 1), first);
    QTest::keyClicks(&office.page->list().search(), QStringLiteral("new zealand"));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < all && model.rowCount() > 0, patience);
    office.page->list().search().setText(QStringLiteral("no such words anywhere"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patience);
}

void TestRecordPage::facetsNarrow()
{
    AgreementOffice office(base());
    RecordTableModel &model = office.page->list().model();
    const Facet facet = model.facets().value(0);
    QVERIFY(!facet.values.isEmpty());
    const FacetValue value = facet.values.first();
    tick(office.page->list().facets(), facet, value, true);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), value.count, patience);
    office.page->list().facets().clearChoices();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), model.totalCount(), patience);
}

void TestRecordPage::figureOpensItsList()
{
    AgreementOffice office(base());
    const QStringList ids{QStringLiteral("eu-au-mra"), QStringLiteral("eu-nz-mra")};
    QVERIFY(office.page->showList(RecordKind::Agreement, ids, QStringLiteral("Two")));
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 2, patience);
    office.page->list().showAll();
    QTRY_VERIFY_WITH_TIMEOUT(office.page->list().model().rowCount() > 2, patience);
    QVERIFY2(!office.page->showRecord({RecordKind::Body, QStringLiteral("cnas")}),
             "a page shows its own kinds only");
}

void TestRecordPage::rowOpensItsCard()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    table.setCurrentIndex(table.model()->index(2, 0));
    const RecordKey key = office.page->list().model().keyAt(2);
    QCOMPARE(office.page->pane().record(), std::optional(key));
    QVERIFY(office.page->pane().card().toPlainText().contains(
        office.agreement(key.id).title.forLanguage(QStringLiteral("en"))));
}

void TestRecordPage::titleIsEditedUndoneAndRedone()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    const auto title = [&] { return office.agreement(id).title.text(QStringLiteral("en")); };
    const QString before = title();
    QVERIFY(office.log.undoable().isEmpty());
    office.change(id, [](Agreement &a) {
        a.title.setText(QStringLiteral("en"), QStringLiteral("A better title"));
    });
    QCOMPARE(title(), QStringLiteral("A better title"));
    QVERIFY(office.page->pane().card().toPlainText().contains(QStringLiteral("A better title")));
    office.undo();
    office.wait([&] { return title() == before; });
    office.wait([&] { return !office.log.redoable().isEmpty(); });
    office.redo();
    office.wait([&] { return title() == QStringLiteral("A better title"); });
}

void TestRecordPage::partyAndGrantAreEdited()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) {
        a.parties.first().validity.since = PartialDate(QDate(1999, 1, 1));
        a.grants.first().standards = QStringLiteral("ISO 1");
    });
    QCOMPARE(office.agreement(id).parties.first().validity.since.firstDay(), QDate(1999, 1, 1));
    QCOMPARE(office.agreement(id).grants.first().standards, QStringLiteral("ISO 1"));
}

void TestRecordPage::unsavedInputIsAskedAbout()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("half");
    office.type(changed);
    m_dialogs.expectAnyBox(QStringLiteral("Stay"));
    QVERIFY2(!hasLeft(*office.page), "stay keeps the form");
    QVERIFY(office.page->pane().isModified());
    m_dialogs.expectAnyBox(QStringLiteral("Stay"));
    QVERIFY(!office.page->showRecord(agreementKey(QStringLiteral("eu-nz-mra"))));
    m_dialogs.settle();
    QCOMPARE(office.page->pane().record(), std::optional(agreementKey(id)));
    m_dialogs.expectAnyBox(QStringLiteral("Save"));
    QVERIFY2(hasLeft(*office.page), "save leaves when it is saved");
    QCOMPARE(office.agreement(id).notes, QStringLiteral("half"));
    office.act("edit");
    changed = office.agreement(id);
    changed.notes = QStringLiteral("other");
    office.type(changed);
    m_dialogs.expectAnyBox(QStringLiteral("Discard"));
    QVERIFY(hasLeft(*office.page));
    QCOMPARE(office.agreement(id).notes, QStringLiteral("half"));
}

void TestRecordPage::conflictIsMergedFieldByField()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement mine = office.agreement(id);
    mine.notes = QStringLiteral("mine");
    office.type(mine);

    auto opened = Store::open(office.address);
    Store &other = *std::get<std::unique_ptr<Store>>(opened);
    other.setUser(QStringLiteral("colleague"));
    const Record before = *other.snapshot().find(agreementKey(id));
    Agreement theirs = std::get<Agreement>(before);
    theirs.termMonths = 77;
    QVERIFY(std::holds_alternative<Saved>(other.submit({Edit::update(before, theirs)}, {})));

    office.wait([&] { return office.agreement(id).termMonths == 77; });
    QCOMPARE(std::get<Agreement>(office.form().record()).notes, QStringLiteral("mine"));
    QVERIFY2(office.page->pane().messages().text().contains(QStringLiteral("colleague")),
             qPrintable(office.page->pane().messages().text()));
    m_dialogs.expect([](QWidget *widget) {
        auto *dialog = qobject_cast<ConflictDialog *>(widget);
        QVERIFY(dialog);
        dialog->accept();
    });
    office.save();
    office.wait([&] { return std::get<Agreement>(office.form().record()).termMonths == 77; });
    office.save();
    office.wait([&] { return !office.page->pane().isEditing(); });
    QCOMPARE(office.agreement(id).notes, QStringLiteral("mine"));
    QCOMPARE(office.agreement(id).termMonths, 77);
}

void TestRecordPage::referredRecordIsNotDeleted()
{
    Office office(base());
    RecordPage page(RecordPage::Subject::Bodies, office.workspace);
    page.show();
    const RecordKey key{RecordKind::Body, QStringLiteral("eu-commission")};
    QVERIFY(page.showRecord(key));
    QString shown;
    m_dialogs.expectAnyBox(QStringLiteral("OK"), &shown);
    page.findChild<QAction *>(QStringLiteral("delete"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience); // once it is known who refers to it
    QVERIFY2(shown.contains(QStringLiteral("refer")) && shown.contains(QStringLiteral("Agreement")),
             qPrintable(shown));
    QVERIFY(office.workspace.snapshot().find(key));
}

void TestRecordPage::messagesNameOnlySome()
{
    AgreementOffice office(base());
    RecordPage page(RecordPage::Subject::Places, office.workspace);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.list().model().isReady(), patience);
    page.list().table().selectAll();
    const QString last = page.list().table().model()->index(100, 0).data().toString();
    QString shown;
    m_dialogs.expectAnyBox(QStringLiteral("OK"), &shown);
    page.findChild<QAction *>(QStringLiteral("delete"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    const QStringList lines = shown.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 1 + 12 + 1);
    QVERIFY2(lines.first().contains(QStringLiteral("more")), qPrintable(lines.first()));
    QVERIFY2(!lines.first().contains(last), qPrintable(lines.first()));
}

void TestRecordPage::deletionIsUndone()
{
    AgreementOffice office(base());
    QString id;
    const Referrers referrers(office.workspace.snapshot());
    for (const auto &agreement : office.workspace.snapshot().all<Agreement>()) {
        if (referrers.of(agreementKey(agreement->id.value)).isEmpty())
            id = agreement->id.value;
    }
    QVERIFY(office.page->showRecord(agreementKey(id)));
    const std::optional<Record> before = office.workspace.snapshot().find(agreementKey(id));
    m_dialogs.expectAnyBox(QStringLiteral("Delete"));
    office.act("delete");
    office.wait([&] { return !office.workspace.snapshot().find(agreementKey(id)); });
    office.undo();
    office.wait([&] { return office.workspace.snapshot().find(agreementKey(id)).has_value(); });
    QVERIFY(sameContent(*office.workspace.snapshot().find(agreementKey(id)), *before));
}

void TestRecordPage::favouritesAreTheirOwnList()
{
    AgreementOffice office(base());
    QVERIFY(office.page->showRecord(agreementKey(QStringLiteral("eu-au-mra"))));
    office.act("star");
    QCOMPARE(office.settings.favourites(), QStringList{QStringLiteral("agreement:eu-au-mra")});
    office.page->list().setOnlyFavourites(true);
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 1, patience);
    office.act("star");
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 0, patience);
}

void TestRecordPage::severalRecordsChangeInOneStep()
{
    AgreementOffice office(base());
    RecordTable &table = office.page->list().table();
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, 0), table.model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QList<RecordKey> keys = table.selectedKeys();
    QCOMPARE(keys.size(), 3);
    m_dialogs.expect([](QWidget *widget) {
        auto *dialog = qobject_cast<BulkChangeDialog *>(widget);
        QVERIFY(dialog);
        dialog->setField(QStringLiteral("notice_months"));
        dialog->setValue(QStringLiteral("13"));
        QCOMPARE(dialog->edits().size(), 3);
        dialog->accept();
    });
    office.act("bulk");
    const auto months = [&](int i) { return office.agreement(keys[i].id).noticeMonths; };
    office.wait([&] { return months(0) == 13 && months(1) == 13 && months(2) == 13; });
    office.undo();
    office.wait([&] { return months(0) != 13 && months(1) != 13 && months(2) != 13; });
}

void TestRecordPage::typedValueIsOneOfTheList()
{
    AgreementOffice office(base());
    BulkChangeDialog dialog({office.agreement(QStringLiteral("eu-au-mra"))}, office.workspace);
    dialog.show();
    dialog.setField(QStringLiteral("lead_body_id"));
    dialog.setValue(QStringLiteral("cnas"));
    QCOMPARE(dialog.edits().size(), 1);
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    QLineEdit *typed = nullptr;
    for (const QComboBox *box : dialog.findChildren<QComboBox *>())
        typed = box->isEditable() ? box->lineEdit() : typed;
    QVERIFY(typed);
    typed->selectAll();
    QTest::keyClicks(typed, QStringLiteral("no such body"));
    QTRY_VERIFY(!ok->isEnabled());
    QVERIFY(dialog.edits().isEmpty());
    typed->selectAll();
    QTest::keyClicks(typed, QStringLiteral("neither"));
    dialog.accept(); // before the last input was looked at
    QVERIFY(dialog.isVisible());
}

void TestRecordPage::changeOfManyTellsItsErrorsFirst()
{
    AgreementOffice office(base());
    Agreement strange = office.agreement(QStringLiteral("eu-au-mra"));
    strange.level = Level::Multilateral; // of two sides: a warning
    Agreement broken = office.agreement(QStringLiteral("eu-nz-mra"));
    broken.termMonths = -1;
    const auto outcome = [&](const QList<Record> &records) {
        BulkChangeDialog dialog(records, office.workspace);
        dialog.setField(QStringLiteral("notice_months"));
        dialog.setValue(QStringLiteral("13"));
        return dialog.findChild<QLabel *>(QStringLiteral("outcome"))->text();
    };
    const QStringList warned = outcome({strange}).split(QLatin1Char('\n'));
    QCOMPARE(warned.size(), 2);
    QVERIFY2(warned[0].contains(QLatin1Char('1')), qPrintable(warned[0]));
    const QString stopped = outcome({strange, broken});
    QVERIFY2(stopped.contains(QStringLiteral("eu-nz-mra")), qPrintable(stopped));
}

void TestRecordPage::rowsAreCopied()
{
    AgreementOffice office(base());
    office.page->list().table().selectRow(1);
    office.act("copy");
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains(office.page->list().model().index(1, 0).data().toString()));
}

void TestRecordPage::draftSurvives()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("not saved yet");
    office.type(changed);
    office.page.reset(); // as the end of the program leaves it: nobody asks
    QCOMPARE(KeptDrafts(office.atlas.address()).all().size(), 1);

    RecordPage again(RecordPage::Subject::Agreements, office.workspace);
    again.resize(1280, 800);
    again.show();
    QVERIFY(!again.pane().messages().text().isEmpty());
    again.pane().messages().findChildren<QPushButton *>().first()->click();
    QVERIFY(again.pane().isEditing());
    QVERIFY(again.pane().isModified());
    QCOMPARE(std::get<Agreement>(again.pane().findChild<RecordForm *>()->record()).notes,
             QStringLiteral("not saved yet"));
    again.pane().save();
    QTRY_VERIFY_WITH_TIMEOUT(!again.pane().isEditing(), patience);
    QCOMPARE(office.agreement(id).notes, QStringLiteral("not saved yet"));
    VERIFY_SOON(KeptDrafts(office.atlas.address()).all().isEmpty());
}

void TestRecordPage::languageSwitchKeepsInput()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("half");
    office.type(changed);
    useLanguage(QStringLiteral("fr"));
    office.workspace.setLanguage(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    QVERIFY(office.page->pane().isEditing());
    QCOMPARE(std::get<Agreement>(office.form().record()).notes, QStringLiteral("half"));
    useLanguage(QStringLiteral("en"));
    office.workspace.setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
