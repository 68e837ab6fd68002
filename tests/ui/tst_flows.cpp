// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "support/kinds.h"
#include "ui/cards/cardwriter.h"
#include "ui/cards/readingcard.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/countrychoice.h"
#include "ui/window/pages.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace mra;
using namespace mra::test;

namespace {

const QString agreement = QStringLiteral("eu-nz-mra");

QString titleOf(const Frame &frame)
{
    return frame.record<Agreement>("eu-nz-mra").title.text(QStringLiteral("en"));
}

/// The countries that the first start offers, before there is a base.
QList<Territory> shippedCountries()
{
    QList<Territory> countries;
    for (const Edit &edit : planImport(referenceData(), {}).edits) {
        if (const auto *territory = std::get_if<Territory>(&*edit.after))
            countries << *territory;
    }
    return countries;
}

} // namespace

class TestFlows : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartOpensTheReferenceData();
    void recordIsFoundEditedUndoneAndRedoneAfterARestart();
    void recordIsMadeDuplicatedAndDeleted();
    void languageChangesInMidEdit();
    void everyKindOfHitOpens();
    void mapLeadsToAnAgreement();
    void readOnlyLetsNothingBeEdited();
};

void TestFlows::firstStartOpensTheReferenceData()
{
    Desk desk({});
    desk.settings = desk.folder.filePath(QStringLiteral("first.ini"));
    {
        Settings settings(desk.settings);
        QVERIFY(settings.isFirstStart());
        PreferencesDialog dialog(PreferencesDialog::Occasion::FirstStart, settings,
                                 QStringLiteral("en"), shippedCountries());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *agree = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        typeInto(dialog.findChild<CountryChoice *>()->search(), QStringLiteral("zhongguo"));
        press(Qt::Key_Down);
        click(dialog.findChild<QRadioButton *>(QStringLiteral("iso")));
        QVERIFY(!agree->isEnabled());
        typeInto(seen<QLineEdit>(dialog, "displayName"), QStringLiteral("Officer"));
        click(agree);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(settings.home(), QStringLiteral("CN"));
        QVERIFY(!settings.isFirstStart());
    }
    QVERIFY(!QFileInfo::exists(ownBase()));
    Frame frame(desk, QStringLiteral("en"), {ownBase()});
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QVERIFY(isUp(frame));
    QVERIFY(QFileInfo::exists(ownBase()));
    QVERIFY2(QDir(QFileInfo(ownBase()).path()).entryList(QDir::Files).size() <= 3,
             "the base and what the engine keeps beside it, nothing else");
    const std::pair<Frame::PageKey, int> fewest[] = {
        {Frame::Agreements, 150}, {Frame::Bodies, 300}, {Frame::Places, 200}, {Frame::Projects, 5}};
    for (const auto &[page, rows] : fewest) {
        goTo(frame, page);
        QVERIFY(frame.shows(page));
        auto *table = seen<QTableView>(frame.page(page), "records");
        VERIFY_SOON(table && table->model()->rowCount() >= rows);
    }
}

void TestFlows::recordIsFoundEditedUndoneAndRedoneAfterARestart()
{
    const Desk desk(seed());
    QString before;
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        before = titleOf(frame);
        QTest::keyClick(&*frame.window, Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("oumengxinxilanhege")); // the Chinese title, in pinyin
        auto *hits = frame.window->findChild<QListView *>(QStringLiteral("searchHits"));
        VERIFY_SOON(hits->isVisible() && hits->currentIndex().isValid());
        press(Qt::Key_Return);
        VERIFY_SOON(frame.shows(Frame::Agreements) && frame.isReady());
        RecordPane &pane = frame.pane(Frame::Agreements);
        QCOMPARE(pane.record()->id, agreement);

        press(Qt::Key_F2);
        auto *form = seen<RecordForm>(pane);
        QVERIFY2(form, "F2 edits what the search opened");
        typeInto(field(*form, "title_en"), QStringLiteral("A better title"));
        press(Qt::Key_S, Qt::ControlModifier);
        COMPARE_SOON(titleOf(frame), QStringLiteral("A better title"));
        VERIFY_SOON(!pane.isEditing());
        QVERIFY(pane.card().isVisible());
        QVERIFY(pane.card().toPlainText().contains(QStringLiteral("A better title")));
        QVERIFY2(pane.messages().text().contains(QStringLiteral("A better title")),
                 "it is said what was saved");

        VERIFY_SOON(frame.window->actions().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        COMPARE_SOON(titleOf(frame), before);
        frame.window->close();
        VERIFY_SOON(frame.atlas.state() == Atlas::State::Closed && !frame.window->isVisible());
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QCOMPARE(titleOf(frame), before);
    WindowActions &actions = frame.window->actions();
    VERIFY_SOON(actions.redo->isEnabled());
    QVERIFY2(actions.redo->text().contains(QStringLiteral("A better title")),
             qPrintable(actions.redo->text()));
    chooseFromMenu(*frame.window, actions.redo);
    COMPARE_SOON(titleOf(frame), QStringLiteral("A better title"));
    VERIFY_SOON(actions.undo->isEnabled() &&
                actions.undo->text().contains(QStringLiteral("A better title")));
    chooseFromMenu(*frame.window, actions.undo);
    COMPARE_SOON(titleOf(frame), before);
}

void TestFlows::recordIsMadeDuplicatedAndDeleted()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Projects, QStringLiteral("sb1-iecre"));
    Page &page = frame.page(Frame::Projects);
    RecordPane &pane = frame.pane(Frame::Projects);
    const auto count = [&] { return frame.workspace.snapshot().size(RecordKind::Project); };
    const qsizetype before = count();

    clickAction(page, "duplicate");
    auto *form = seen<RecordForm>(pane);
    QVERIFY(form);
    typeInto(field(*form, "title_en"), QStringLiteral("A copy"));
    clickText(pane, QStringLiteral("Save"));
    VERIFY_SOON(count() == before + 1 && !pane.isEditing());
    QVERIFY(pane.card().toPlainText().contains(QStringLiteral("A copy")));

    press(Qt::Key_N, Qt::ControlModifier);
    form = seen<RecordForm>(pane);
    QVERIFY(form);
    typeInto(field(*form, "id"), QStringLiteral("own-project"));
    typeInto(field(*form, "title_en"), QStringLiteral("A new one"));
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(count() == before + 2 && !pane.isEditing());
    QCOMPARE(pane.record()->id, QStringLiteral("own-project"));

    m_dialogs.expectBox("deleteQuestion", QStringLiteral("Keep"));
    clickAction(page, "delete");
    QCOMPARE(count(), before + 2);
    m_dialogs.expectBox("deleteQuestion", QStringLiteral("Delete"));
    clickAction(page, "delete");
    COMPARE_SOON(count(), before + 1);
    QCOMPARE(frame.record<Project>("own-project").id.value, QString());
}

void TestFlows::languageChangesInMidEdit()
{
    const Desk desk(seed());
    Frame frame(desk);
    connect(&*frame.window, &MainWindow::languageWanted, &m_switcher, &LanguageSwitcher::use);
    const auto follow = connect(&m_switcher, &LanguageSwitcher::switched, &frame.workspace,
                                &Workspace::setLanguage);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, agreement);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "title_en"), QStringLiteral("Half a title"));
    WindowActions &actions = frame.window->actions();
    for (QAction *language : actions.languages->actions()) {
        chooseFromMenu(*frame.window, language);
        QCoreApplication::processEvents();
        QCOMPARE(m_switcher.language(), language->data().toString());
        QVERIFY(form->isVisible() && frame.pane(Frame::Agreements).isModified());
        QCOMPARE(qobject_cast<QLineEdit *>(field(*form, "title_en"))->text(),
                 QStringLiteral("Half a title"));
    }
    QCOMPARE(frame.window->layoutDirection(), Qt::RightToLeft); // Arabic is the last one
    typeInto(field(*form, "title_en"), QStringLiteral("A whole title"));
    press(Qt::Key_S, Qt::ControlModifier);
    COMPARE_SOON(titleOf(frame), QStringLiteral("A whole title"));

    // What was said is said again.
    MessageBar &messages = frame.pane(Frame::Agreements).messages();
    VERIFY_SOON(messages.isVisible());
    QVERIFY2(!messages.text().contains(QStringLiteral("saved")), qPrintable(messages.text()));
    chooseFromMenu(*frame.window, actions.languages->actions().constFirst());
    VERIFY_SOON(messages.text().contains(QStringLiteral("was saved")));
    clickText(messages, QStringLiteral("Undo"));
    VERIFY_SOON(titleOf(frame) != QStringLiteral("A whole title"));
    disconnect(follow);
}

void TestFlows::everyKindOfHitOpens()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    for (const PageEntry &page : pageEntries()) {
        for (const RecordKind kind : page.kinds) {
            const QString id = exampleOf(kind).id;
            openRecord(frame, page.key, id);
            QVERIFY2(!frame.pane(page.key).card().toPlainText().isEmpty(), qPrintable(id));
        }
    }
    openRecord(frame, Frame::Places, QStringLiteral("xi-2013"));
    RecordForm *form = editRecord(frame, Frame::Places);
    QVERIFY(form);
    typeInto(field(*form, "title"), QStringLiteral("A source"));
    press(Qt::Key_S, Qt::ControlModifier);
    COMPARE_SOON(frame.record<Source>("xi-2013").title, QStringLiteral("A source"));
}

void TestFlows::mapLeadsToAnAgreement()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    auto &overview = static_cast<OverviewPage &>(frame.page(Frame::Overview));
    VERIFY_SOON(overview.model().isReady() && !overview.map().visibleTerritories().isEmpty());
    MapWidget &map = overview.map();
    const QRect area = map.territoryArea(QStringLiteral("NZ"));
    QPoint place;
    for (int x = area.left(); x < area.right() && place.isNull(); ++x) {
        for (int y = area.top(); y < area.bottom() && place.isNull(); ++y) {
            if (map.territoryAt(QPoint(x, y)) == QLatin1String("NZ"))
                place = {x, y};
        }
    }
    QVERIFY(!place.isNull());
    QTest::mouseMove(&map, place);
    QTest::mouseClick(&map, Qt::LeftButton, {}, place);
    QCOMPARE(map.selected(), QStringLiteral("NZ"));
    const RecordKey key{RecordKind::Agreement, QStringLiteral("cn-nz-eeemra")};
    const QString title = frame.record<Agreement>("cn-nz-eeemra").title.text(QStringLiteral("en"));
    VERIFY_SOON(overview.card().toPlainText().contains(title));
    QVERIFY(overview.card().toPlainText().contains(QStringLiteral("New Zealand")));
    clickLink(&overview.card(), linkTo(key));
    VERIFY_SOON(frame.shows(Frame::Agreements));
    QCOMPARE(frame.pane(Frame::Agreements).record(), std::optional(key));
    VERIFY_SOON(frame.pane(Frame::Agreements).card().toPlainText().contains(title));
}

void TestFlows::readOnlyLetsNothingBeEdited()
{
    const Desk desk(seed());
    Frame frame(desk, QStringLiteral("en"), Store::Access::ReadOnly);
    QVERIFY(isUp(frame));
    const Snapshot before = frame.workspace.snapshot();
    WindowActions &actions = frame.window->actions();
    for (const auto at : {Frame::Agreements, Frame::Bodies, Frame::Places, Frame::Projects}) {
        goTo(frame, at);
        VERIFY_SOON(frame.shows(at) && frame.isReady());
        Page &page = frame.page(at);
        auto *table = seen<QTableView>(page, "records");
        clickCell(table, 0, 0, true); // a double click edits
        const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {{Qt::Key_F2, {}},
                                                                  {Qt::Key_Return, {}},
                                                                  {Qt::Key_Delete, {}},
                                                                  {Qt::Key_N, Qt::ControlModifier},
                                                                  {Qt::Key_D, Qt::ControlModifier},
                                                                  {Qt::Key_M, Qt::ControlModifier},
                                                                  {Qt::Key_Z, Qt::ControlModifier},
                                                                  {Qt::Key_X, {}}};
        for (const auto &[key, modifiers] : keys)
            press(key, modifiers);
        QVERIFY2(!frame.pane(at).isEditing() && !seen<RecordForm>(page), "no form");
        for (const char *name : {"new", "edit", "duplicate", "delete", "bulk"})
            QVERIFY2(!page.findChild<QAction *>(QLatin1String(name))->isEnabled(), name);
    }
    QTest::keyClick(&*frame.window, Qt::Key_6, Qt::ControlModifier);
    auto *history = seen<QTableView>(frame.page(Frame::History), "history");
    VERIFY_SOON(history && history->model()->rowCount() > 0);
    clickCell(history, 0, 0);
    for (QPushButton *button : frame.page(Frame::History).findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Undo")))
            QVERIFY(!button->isEnabled());
    }
    for (const QAction *action : {actions.undo, actions.redo, actions.restore})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QCOMPARE(frame.workspace.snapshot().lastSeq(), before.lastSeq());

    QVERIFY(actions.readOnly->isChecked());
    chooseFromMenu(*frame.window, actions.readOnly);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QVERIFY(!actions.readOnly->isChecked());
    VERIFY_SOON(frame.isReady() && actions.readOnly->isEnabled());
    chooseFromMenu(*frame.window, actions.readOnly);
    QVERIFY2(
        frame.waitFor(Atlas::State::ReadOnly),
        qPrintable(frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar"))->text()));
    QVERIFY(actions.readOnly->isChecked());
}

QTEST_MAIN(TestFlows)
#include "tst_flows.moc"
