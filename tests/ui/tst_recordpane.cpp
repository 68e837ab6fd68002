// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/referrers.h"
#include "ui/formhands.h"
#include "ui/hands.h"
#include "ui/pagetest.h"
#include "ui/session/keptdrafts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace mra;
using namespace mra::test;

namespace {

const QString edited = QStringLiteral("eu-au-mra");
const QString other = QStringLiteral("eu-nz-mra");

QStringList answersOf(const MessageBar &bar)
{
    QStringList texts;
    for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts;
}

void closeBase(Office &office)
{
    office.atlas.close();
    VERIFY_SOON(office.atlas.state() == Atlas::State::Closed);
}

void reopen(Office &office)
{
    bool isOpen = false;
    (void)office.atlas.open(
        office.address, Store::Access::ReadWrite, &office.atlas,
        [&](const BaseResult &result) { isOpen = std::holds_alternative<Done>(result); });
    VERIFY_SOON(isOpen);
}

/// A disk that does not answer.
std::atomic_bool isDiskHeld = false;
std::atomic_int callsHeld = 0;
std::atomic_bool isWindowHeld = false; ///< its thread waits for the disk

void holdDisk(bool isHeld)
{
    callsHeld = 0;
    isWindowHeld = false;
    isDiskHeld = isHeld;
}

/// Until the thread pool has done what it was given, and what that led to.
void awaitPool()
{
    for (int i = 0; i < 2; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

QStringList notesOfDrafts(const Office &office)
{
    QStringList notes;
    for (const KeptDraft &draft : KeptDrafts(office.address).all())
        notes << std::get<Agreement>(draft.after).notes;
    return notes;
}

Agreement noted(Agreement agreement, const QString &notes)
{
    agreement.notes = notes;
    return agreement;
}

} // namespace

/// In the place of that of the system, for the program and for the engine of the base.
extern "C" int fsync(int file)
{
    if (isDiskHeld) {
        ++callsHeld;
        isWindowHeld = isWindowHeld || QThread::currentThread() == qApp->thread();
    }
    while (isDiskHeld)
        QThread::msleep(1);
    return int(::syscall(SYS_fsync, file));
}

/// Input in a form while the base, the disk and other dialogs go their own ways.
class TestRecordPane : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void baseMayCloseUnderTheQuestion_data();
    void baseMayCloseUnderTheQuestion();
    void baseMayCloseUnderTheDifferences();
    void inputIsHeldWhileItIsSaved();
    void leavingGoesOnWhenTheInputIsSaved();
    void leavingGoesOnceForAllWhoAsked();
    void deletedRecordIsNotReverted();
    void inputOutlastsItsBase();
    void offersGoWithTheirBase();
    void undoTakesBackWhatWasSaved();
    void draftFollowsTheTypedCode();
    void draftThatCannotBeWrittenIsToldOnce();
    void slowDiskHoldsUpNobody();
    void draftOnItsWayIsRemovedAgain();
    void closingWaitsForTheNewestInput();
    void refusalIsToldUntilTheNextEdit();

private:
    /// The form of the record, with input that is not saved.
    static void edit(AgreementOffice &office, const QString &notes);
    static QString draftFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
               QStringLiteral("/drafts");
    }
};

void TestRecordPane::cleanup()
{
    GuiTest::cleanup();
    QFile::remove(draftFolder());
    QDir(draftFolder()).removeRecursively();
}

void TestRecordPane::edit(AgreementOffice &office, const QString &notes)
{
    QVERIFY(office.page->showRecord(agreementKey(edited)));
    office.act("edit");
    office.type(noted(office.agreement(edited), notes));
}

void TestRecordPane::baseMayCloseUnderTheQuestion_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer : {"Save", "Discard", "Stay"})
        QTest::newRow(answer) << QString::fromLatin1(answer);
}

void TestRecordPane::baseMayCloseUnderTheQuestion()
{
    QFETCH(QString, answer);
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    m_dialogs.expect([&](QWidget *dialog) {
        closeBase(office);
        clickText(*dialog, answer);
    });
    QVERIFY2(hasLeft(*office.page), "nothing is left to leave");
    QVERIFY(!office.page->pane().isEditing());
    QCOMPARE(KeptDrafts(office.address).all().size(), 1);
}

void TestRecordPane::baseMayCloseUnderTheDifferences()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("mine"));
    {
        auto opened = Store::open(office.address);
        Store &colleague = *std::get<std::unique_ptr<Store>>(opened);
        colleague.setUser(QStringLiteral("colleague"));
        const Record before = *colleague.snapshot().find(agreementKey(edited));
        const Record after = noted(std::get<Agreement>(before), QStringLiteral("theirs"));
        QVERIFY(std::holds_alternative<Saved>(colleague.submit({Edit::update(before, after)}, {})));
    }
    office.wait([&] { return office.agreement(edited).notes == QLatin1String("theirs"); });
    m_dialogs.expect([&](QWidget *dialog) {
        closeBase(office);
        clickText(*dialog, QStringLiteral("Apply to the form"));
    });
    auto *show = office.page->pane().messages().findChild<QPushButton *>();
    QVERIFY(show && show->isVisible());
    show->click();
    m_dialogs.settle();
    QVERIFY(!office.page->pane().isEditing());
    QCOMPARE(KeptDrafts(office.address).all().size(), 1);
}

void TestRecordPane::inputIsHeldWhileItIsSaved()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    auto *notes = office.form().findChild<QPlainTextEdit *>();
    const QString before = notes->toPlainText();
    office.save();
    QTest::keyClicks(notes, QStringLiteral("too late"));
    QCOMPARE(notes->toPlainText(), before);
    office.wait([&] { return !office.page->pane().isEditing(); });
    office.act("edit");
    QVERIFY2(!notes->isReadOnly(), "the next one who edits may type");

    // The same after a save that was refused.
    Agreement broken = office.agreement(edited);
    broken.termMonths = -1;
    office.type(broken);
    office.page->activateWindow();
    auto *choice = office.form().findChild<QComboBox *>();
    choice->setFocus();
    VERIFY_SOON(choice->hasFocus());
    QTest::keyClick(choice, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(notes->isReadOnly());
    office.wait([&] { return !office.page->pane().messages().text().isEmpty(); });
    QVERIFY(!notes->isReadOnly());
    QVERIFY2(choice->hasFocus(), "the work goes on where it was");
}

void TestRecordPane::leavingGoesOnWhenTheInputIsSaved()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    bool isLeft = false;
    bool isLeftMeanwhile = false;
    m_dialogs.expect([&](QWidget *dialog) {
        clickText(*dialog, QStringLiteral("Save"));
        QVERIFY2(office.page->pane().isEditing() && !isLeft, "it is being saved");
        office.page->leave([&] { isLeftMeanwhile = true; });
    });
    office.page->leave([&] { isLeft = true; });
    QVERIFY2(office.page->pane().isEditing(), "the question is open, and nobody waits for it");
    m_dialogs.settle();
    VERIFY_SOON(isLeft);
    QVERIFY2(!isLeftMeanwhile, "input that is being saved is not left");
    QVERIFY(!office.page->pane().isEditing());
    QCOMPARE(office.agreement(edited).notes, QStringLiteral("typed"));
}

void TestRecordPane::leavingGoesOnceForAllWhoAsked()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    QStringList left;
    m_dialogs.expectAnyBox(QStringLiteral("Discard"));
    office.page->leave([&] { left << QStringLiteral("first"); });
    office.page->leave([&] { left << QStringLiteral("second"); });
    m_dialogs.settle();
    COMPARE_SOON(left.size(), 2);
    QVERIFY(office.agreement(edited).notes != QStringLiteral("typed"));
}

void TestRecordPane::deletedRecordIsNotReverted()
{
    Office office(base());
    const Referrers referrers(office.workspace.snapshot());
    RecordKey key;
    for (const auto &agreement : office.workspace.snapshot().all<Agreement>()) {
        if (referrers.of(agreementKey(agreement->id.value)).isEmpty())
            key = agreementKey(agreement->id.value);
    }
    RecordPane pane(office.workspace);
    pane.show();
    pane.setRecord(key);
    pane.edit();
    auto *form = pane.findChild<RecordForm *>();
    form->setRecord(noted(office.agreement(key.id), QStringLiteral("typed")),
                    office.workspace.snapshot());
    Q_EMIT form->edited();
    {
        auto opened = Store::open(office.address);
        Store &colleague = *std::get<std::unique_ptr<Store>>(opened);
        colleague.setUser(QStringLiteral("colleague"));
        const Record before = *colleague.snapshot().find(key);
        QVERIFY(std::holds_alternative<Saved>(colleague.submit({Edit::remove(before)}, {})));
    }
    VERIFY_SOON(!office.workspace.snapshot().find(key));
    pane.revert();
    QVERIFY2(pane.messages().text().contains(QStringLiteral("was deleted by somebody else")),
             qPrintable(pane.messages().text()));
    QCOMPARE(std::get<Agreement>(form->record()).notes, QStringLiteral("typed"));
    pane.save();
    VERIFY_SOON(!pane.isEditing());
    QCOMPARE(office.agreement(key.id).notes, QStringLiteral("typed"));
}

void TestRecordPane::inputOutlastsItsBase()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    closeBase(office);
    QVERIFY(!office.page->pane().isEditing());
    QCOMPARE(KeptDrafts(office.address).all().size(), 1);
    QVERIFY2(KeptDrafts(QString()).all().isEmpty(), "drafts belong to a base");
    reopen(office);
    office.wait([&] { return !office.page->pane().messages().text().isEmpty(); });
    office.page->pane().messages().findChild<QPushButton *>()->click();
    QVERIFY(office.page->pane().isModified());
    QCOMPARE(std::get<Agreement>(office.form().record()).notes, QStringLiteral("typed"));
}

void TestRecordPane::offersGoWithTheirBase()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    closeBase(office);
    reopen(office);
    office.wait([&] { return answersOf(office.page->pane().messages()).size() == 2; });
    closeBase(office);
    QVERIFY(answersOf(office.page->pane().messages()).isEmpty());
}

void TestRecordPane::undoTakesBackWhatWasSaved()
{
    AgreementOffice office(base());
    const QString before = office.agreement(edited).notes;
    office.change(edited, [](Agreement &a) { a.notes = QStringLiteral("saved"); });
    // Meanwhile the same user changes something else.
    bool isDone = false;
    const Agreement another = office.agreement(other);
    (void)office.atlas.submit(
        {Edit::update(another, noted(another, QStringLiteral("later")))}, {}, &office.atlas,
        [&](const SubmitResult &result) { isDone = std::holds_alternative<Saved>(result); });
    office.wait([&] { return isDone; });
    MessageBar &bar = office.page->pane().messages();
    QCOMPARE(answersOf(bar), QStringList{QStringLiteral("Undo")});
    bar.findChild<QPushButton *>()->click();
    office.wait([&] { return office.agreement(edited).notes == before; });
    QCOMPARE(office.agreement(other).notes, QStringLiteral("later"));

    Q_EMIT office.page->pane().saved(agreementKey(edited), QString());
    QVERIFY2(answersOf(bar).isEmpty(), "what wrote nothing cannot be undone");
}

void TestRecordPane::draftFollowsTheTypedCode()
{
    Office office(base());
    RecordPage page(RecordPage::Subject::Places, office.workspace);
    page.resize(1280, 800);
    page.show();
    page.findChild<QAction *>(QStringLiteral("new"))->trigger();
    auto *form = page.pane().findChild<RecordForm *>();
    for (const char *code : {"Q", "QZ"}) {
        Territory typed;
        typed.id.value = QLatin1String(code);
        form->setRecord(typed, office.workspace.snapshot());
        Q_EMIT form->edited();
        page.pane().writeDraft();
    }
    awaitPool();
    const QList<KeptDraft> drafts = KeptDrafts(office.address).all();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(keyOf(drafts.first().after).id, QStringLiteral("QZ"));
    m_dialogs.expectAnyBox(QStringLiteral("Discard"));
    QVERIFY(hasLeft(page));
    awaitPool();
    QVERIFY(KeptDrafts(office.address).all().isEmpty());
}

void TestRecordPane::draftThatCannotBeWrittenIsToldOnce()
{
    AgreementOffice office(base());
    QDir().mkpath(QFileInfo(draftFolder()).path());
    QDir(draftFolder()).removeRecursively();
    QFile inTheWay(draftFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    edit(office, QStringLiteral("typed"));
    RecordPane &pane = office.page->pane();
    const auto write = [&pane] {
        pane.writeDraft();
        awaitPool();
    };
    write();
    QVERIFY2(pane.messages().text().startsWith(QStringLiteral("Your input is only in the form")),
             qPrintable(pane.messages().text()));
    pane.messages().clear();
    write();
    QVERIFY(pane.messages().text().isEmpty());
    QVERIFY(inTheWay.remove());
    write();
    QCOMPARE(KeptDrafts(office.address).all().size(), 1);
}

void TestRecordPane::slowDiskHoldsUpNobody()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    office.settings.write(); // not while the disk is held
    holdDisk(true);
    office.type(noted(office.agreement(edited), QStringLiteral("typed again"))); // not yet written
    office.page->pane().writeDraft();
    VERIFY_SOON(callsHeld >= 1);
    office.type(noted(office.agreement(edited), QStringLiteral("typed on")));
    office.page->pane().writeDraft();
    QVERIFY(!isWindowHeld);
    QCOMPARE(notesOfDrafts(office), QStringList());
    holdDisk(false);
    awaitPool();
    QCOMPARE(notesOfDrafts(office), QStringList{QStringLiteral("typed on")});
}

void TestRecordPane::draftOnItsWayIsRemovedAgain()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    office.settings.write(); // not while the disk is held
    holdDisk(true);
    office.type(noted(office.agreement(edited), QStringLiteral("typed again"))); // not yet written
    office.page->pane().writeDraft();
    VERIFY_SOON(callsHeld >= 1);
    office.page->pane().revert();
    QVERIFY(!isWindowHeld);
    holdDisk(false);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(notesOfDrafts(office).size(), 1); // it was too late to stop it
    QVERIFY(hasLeft(*office.page));
    QVERIFY2(office.page->pane().messages().text().isEmpty(), "it is not offered");
    awaitPool();
    QCOMPARE(notesOfDrafts(office), QStringList());
}

/// The one place where the window waits: what is not on the disk then is lost.
void TestRecordPane::closingWaitsForTheNewestInput()
{
    AgreementOffice office(base());
    edit(office, QStringLiteral("typed"));
    office.settings.write(); // not while the disk is held
    holdDisk(true);
    office.type(noted(office.agreement(edited), QStringLiteral("typed again"))); // not yet written
    office.page->pane().writeDraft();
    VERIFY_SOON(callsHeld >= 1);
    office.type(noted(office.agreement(edited), QStringLiteral("typed on")));
    const std::jthread disk([] {
        QThread::msleep(100);
        holdDisk(false);
    });
    office.page.reset();
    QCOMPARE(notesOfDrafts(office), QStringList{QStringLiteral("typed on")});
}

void TestRecordPane::refusalIsToldUntilTheNextEdit()
{
    AgreementOffice office(base());
    QVERIFY(office.page->showRecord(agreementKey(edited)));
    office.act("edit");
    auto *date = field(office.form(), "signed_date");
    typeInto(date, QStringLiteral("2026-13-45"));
    office.page->pane().save();
    QVERIFY(!office.page->pane().messages().text().isEmpty());
    typeInto(date, QStringLiteral("2026-01-05"));
    QCOMPARE(office.page->pane().messages().text(), QString());
    QVERIFY(office.page->pane().isEditing());
}

QTEST_MAIN(TestRecordPane)
#include "tst_recordpane.moc"
