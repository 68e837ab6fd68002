// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/readingcard.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowtest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTabWidget>

using namespace mra;
using namespace mra::test;

namespace {

const QString shared = QStringLiteral("eu-nz-mra");

Agreement stateOf(const Frame &frame)
{
    return frame.record<Agreement>("eu-nz-mra");
}

/// Another program writes the English title and the notes of the agreement.
void writeElsewhere(const Desk &desk, const QString &title, const QString &notes)
{
    const int code =
        QProcess::execute(QStringLiteral(ATLAS_STOREWRITER), {desk.base, shared, title, notes});
    QCOMPARE(code, 0);
}

} // namespace

/// Two programs at one base.
class TestSharing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfOthersArriveWithinASecond();
    void changesOfOthersLeaveAFormAlone();
    void conflictIsSettledFieldByField();
    void conflictThatIsLeftOpenKeepsTheInput();
    void closingWithAConflictDoesNotLoseTheInput();
    void menuTakesTheStepThatItNames_data();
    void menuTakesTheStepThatItNames();
    void stepIsNotTakenTwice();
};

void TestSharing::changesOfOthersArriveWithinASecond()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, shared);
    RecordPane &pane = frame.pane(Frame::Agreements);
    writeElsewhere(desk, QStringLiteral("Their title"), QStringLiteral("their notes"));
    QElapsedTimer timer;
    timer.start();
    VERIFY_SOON(pane.card().toPlainText().contains(QStringLiteral("Their title")));
    qInfo("seen %lld ms after the other program ended", static_cast<long long>(timer.elapsed()));
    auto &list = static_cast<RecordPage &>(frame.page(Frame::Agreements)).list();
    VERIFY_SOON(list.model().isReady());
    const int row = list.model().rowOf({RecordKind::Agreement, shared});
    COMPARE_SOON(list.model().index(row, 0).data().toString(), QStringLiteral("Their title"));
    QCOMPARE(pane.record()->id, shared);
}

void TestSharing::changesOfOthersLeaveAFormAlone()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, shared);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    auto *area = static_cast<QScrollArea *>(form->findChild<QTabWidget *>()->widget(0));
    area->ensureWidgetVisible(field(*form, "notes"));
    typeInto(field(*form, "notes"), QStringLiteral("mine"));
    const int scroll = area->verticalScrollBar()->value();
    const QWidget *focus = QApplication::focusWidget();
    writeElsewhere(desk, QStringLiteral("Their title"), QStringLiteral("their notes"));
    COMPARE_SOON(stateOf(frame).notes, QStringLiteral("their notes"));
    QCOMPARE(QApplication::focusWidget(), focus);
    type(QStringLiteral(" and more"));
    const Record input = form->record();
    QCOMPARE(std::get<Agreement>(input).notes, QStringLiteral("mine and more"));
    QVERIFY(std::get<Agreement>(input).title.text(QStringLiteral("en")) !=
            QStringLiteral("Their title"));
    QVERIFY(std::abs(area->verticalScrollBar()->value() - scroll) <= form->fontMetrics().height());
    QVERIFY(form->isVisible());
    QVERIFY2(frame.pane(Frame::Agreements).messages().text().contains(QStringLiteral("colleague")),
             "it is said who changed the record");
}

void TestSharing::conflictIsSettledFieldByField()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, shared);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "title_en"), QStringLiteral("My title"));
    typeInto(field(*form, "notes"), QStringLiteral("my notes"));
    typeInto(field(*form, "term_months"), QStringLiteral("24"));
    writeElsewhere(desk, QStringLiteral("Their title"), QStringLiteral("their notes"));

    QStringList fields;
    m_dialogs.expect([&fields](QWidget *widget) {
        auto *dialog = qobject_cast<ConflictDialog *>(widget);
        if (!dialog)
            return widget->close(), void();
        auto *table = dialog->findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row) {
            fields << table->item(row, 0)->text();
            auto *mine = table->cellWidget(row, 1)->findChild<QAbstractButton *>();
            auto *theirs = table->cellWidget(row, 2)->findChild<QAbstractButton *>();
            if (mine->accessibleDescription() == QLatin1String("my notes")) {
                theirs->setFocus();
                QTest::keyClick(theirs, Qt::Key_Space);
            }
        }
        clickText(*dialog, QStringLiteral("Apply to the form"));
    });
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!fields.isEmpty());
    QCOMPARE(fields.size(), 3);
    VERIFY_SOON(std::get<Agreement>(form->record()).notes == QLatin1String("their notes"));
    QCOMPARE(std::get<Agreement>(form->record()).title.text(QStringLiteral("en")),
             QStringLiteral("My title"));
    COMPARE_SOON(stateOf(frame).title.text(QStringLiteral("en")), QStringLiteral("Their title"));
    clickText(frame.pane(Frame::Agreements), QStringLiteral("Save"));
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
    const Agreement saved = stateOf(frame);
    QCOMPARE(saved.title.text(QStringLiteral("en")), QStringLiteral("My title"));
    QCOMPARE(saved.notes, QStringLiteral("their notes"));
    QCOMPARE(saved.termMonths, 24);
}

void TestSharing::conflictThatIsLeftOpenKeepsTheInput()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, shared);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "notes"), QStringLiteral("my notes"));
    writeElsewhere(desk, QStringLiteral("Their title"), QStringLiteral("their notes"));
    COMPARE_SOON(stateOf(frame).notes, QStringLiteral("their notes"));
    m_dialogs.expect([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    clickText(frame.pane(Frame::Agreements), QStringLiteral("Show differences"));
    QCOMPARE(std::get<Agreement>(form->record()).notes, QStringLiteral("my notes"));
    QVERIFY(form->isVisible());
}

void TestSharing::closingWithAConflictDoesNotLoseTheInput()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, shared);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "notes"), QStringLiteral("my notes"));
    writeElsewhere(desk, QStringLiteral("Their title"), QStringLiteral("their notes"));
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Save"));
    m_dialogs.expect(
        [](QWidget *dialog) { clickText(*dialog, QStringLiteral("Apply to the form")); });
    frame.window->close();
    m_dialogs.settle();
    QTest::qWait(60);
    QVERIFY2(frame.window->isVisible() && form->isVisible(), "what was merged is to be looked at");
    QCOMPARE(std::get<Agreement>(form->record()).notes, QStringLiteral("my notes"));
    COMPARE_SOON(stateOf(frame).notes, QStringLiteral("their notes"));
}

void TestSharing::menuTakesTheStepThatItNames_data()
{
    QTest::addColumn<bool>("isRedo");
    QTest::addColumn<QString>("elsewhere");
    for (const bool isRedo : {false, true})
        for (const char *elsewhere : {"another step", "the same step", "the same record"})
            QTest::addRow("%s, %s", isRedo ? "redo" : "undo", elsewhere)
                << isRedo << QString::fromLatin1(elsewhere);
}

/// The same user works in two windows; this one has not yet seen what the other one did.
void TestSharing::menuTakesTheStepThatItNames()
{
    QFETCH(bool, isRedo);
    QFETCH(QString, elsewhere);
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const auto title = [&] { return stateOf(frame).title.text(QStringLiteral("en")); };
    const QString before = title();
    const QString mine = QStringLiteral("My title");
    Agreement changed = stateOf(frame);
    changed.title.setText(QStringLiteral("en"), mine);
    frame.atlas.submit({Edit::update(stateOf(frame), changed)}, {}, &frame.atlas,
                       [](const SubmitResult &) {});
    COMPARE_SOON(title(), mine);
    WindowActions &actions = frame.window->actions();
    VERIFY_SOON(actions.undo->isEnabled());
    if (isRedo) {
        chooseFromMenu(*frame.window, actions.undo);
        VERIFY_SOON(title() == before && actions.redo->isEnabled());
    }
    QAction *action = isRedo ? actions.redo : actions.undo;
    QVERIFY2(action->text().contains(mine), qPrintable(action->text()));
    const QString shown = title();

    const auto opened = Store::open(desk.base);
    Store &other = *std::get<std::unique_ptr<Store>>(opened);
    other.setUser(frame.atlas.user());
    const bool isSameStep = elsewhere == QLatin1String("the same step");
    const QString id =
        elsewhere == QLatin1String("the same record") ? shared : QStringLiteral("eu-au-mra");
    Agreement theirs = *other.snapshot().find<Agreement>(AgreementId{id});
    theirs.notes = QStringLiteral("their notes");
    const SubmitResult done =
        isSameStep ? (isRedo ? other.redo() : other.undo())
                   : other.submit(
                         {Edit::update(*other.snapshot().find<Agreement>(theirs.id), theirs)}, {});
    QVERIFY(std::holds_alternative<Saved>(done));
    action->trigger();

    const auto *notice = frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar"));
    const auto tells = [&](const char *words) {
        return notice->text().contains(QLatin1String(words));
    };
    if (isSameStep) {
        VERIFY_SOON(tells(isRedo ? "already redone. Nothing was changed."
                                 : "already undone. Nothing was changed."));
        COMPARE_SOON(title(), isRedo ? mine : before);
    } else if (id == shared) {
        VERIFY_SOON(tells("Changed by somebody else"));
        COMPARE_SOON(stateOf(frame).notes, theirs.notes);
        QCOMPARE(title(), shown);
    } else {
        COMPARE_SOON(title(), isRedo ? mine : before);
        QCOMPARE(frame.record<Agreement>("eu-au-mra").notes, theirs.notes);
    }
    (void)other.refresh();
    const bool isMore = elsewhere == QLatin1String("another step");
    QCOMPARE(other.snapshot().lastSeq(), std::get<Saved>(done).changes.last().seq + isMore);
}

/// Ctrl+Z is pressed again before the base has named the next step.
void TestSharing::stepIsNotTakenTwice()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const auto title = [&] { return stateOf(frame).title.text(QStringLiteral("en")); };
    for (const char *next : {"First title", "Second title"}) {
        Agreement changed = stateOf(frame);
        changed.title.setText(QStringLiteral("en"), QLatin1String(next));
        frame.atlas.submit({Edit::update(stateOf(frame), changed)}, {}, &frame.atlas,
                           [](const SubmitResult &) {});
        COMPARE_SOON(title(), QLatin1String(next));
    }
    QAction *undo = frame.window->actions().undo;
    VERIFY_SOON(undo->isEnabled());
    undo->trigger();
    undo->trigger();
    const auto *notice = frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar"));
    VERIFY_SOON(title() == QLatin1String("First title") && undo->isEnabled());
    QVERIFY2(!notice->text().contains(QStringLiteral("already")), qPrintable(notice->text()));
    QVERIFY2(undo->text().contains(QStringLiteral("First title")), qPrintable(undo->text()));
}

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
