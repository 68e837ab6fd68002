// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordpane.h"
#include "ui/session/keptdrafts.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

using namespace mra;
using namespace mra::test;

namespace {

const QString edited = QStringLiteral("eu-nz-mra");
const QString killedRun = QStringLiteral("--killed-run");
const QString killedLater = QStringLiteral("later");

MessageBar &messagesOf(const Frame &frame)
{
    return frame.pane(Frame::Agreements).messages();
}

Agreement inputOf(const Frame &frame)
{
    const auto *form = seen<RecordForm>(frame.pane(Frame::Agreements));
    return form ? std::get<Agreement>(form->record()) : Agreement();
}

void showAgreements(Frame &frame)
{
    QTest::keyClick(&*frame.window, Qt::Key_2, Qt::ControlModifier);
    VERIFY_SOON(frame.shows(Frame::Agreements) && frame.isReady());
}

} // namespace

/// Input that was not saved when the program was killed.
class TestDrafts : public WindowTest
{
    Q_OBJECT

public:
    /// What the killed program does: types, and is no more.
    static void typeAndDie(const Desk &desk, bool waits);

private Q_SLOTS:
    void inputOfAKilledProgramIsContinued();
    void inputOfAKilledProgramIsDiscarded();
    void offerOutlastsAnotherForm();
    void inputHeldAgainstWhatOthersDid();
    void unreadableInputIsShownAsText();

private:
    /// Another program types into a form of the base, and is killed.
    static void killInMidEdit(const Desk &desk, bool waits = false);
};

void TestDrafts::typeAndDie(const Desk &desk, bool waits)
{
    Frame frame(desk);
    if (!isUp(frame))
        qFatal("not up");
    openRecord(frame, Frame::Agreements, edited);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    typeInto(field(*form, "title_en"), QStringLiteral("Half a title"));
    typeInto(field(*form, "term_months"), QStringLiteral("17"));
    const auto isKept = [&desk] {
        const QList<KeptDraft> drafts = KeptDrafts(desk.base).all();
        return !drafts.isEmpty() && std::get<Agreement>(drafts.first().after).termMonths == 17;
    };
    // Input goes to the disk after five seconds, or when the focus leaves the form.
    if (!waits)
        press(Qt::Key_K, Qt::ControlModifier);
    (void)QTest::qWaitFor(isKept, patience);
    std::raise(SIGKILL);
}

void TestDrafts::killInMidEdit(const Desk &desk, bool waits)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {killedRun, desk.folder.path(), waits ? killedLater : QString()});
    QVERIFY(program.waitForFinished(60'000));
    QVERIFY2(program.exitStatus() == QProcess::CrashExit, program.readAllStandardError());
}

void TestDrafts::inputOfAKilledProgramIsContinued()
{
    const Desk desk(seed());
    killInMidEdit(desk, true);
    QCOMPARE(KeptDrafts(desk.base).all().size(), 1);
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAgreements(frame);
    VERIFY_SOON(messagesOf(frame).isVisible());
    QVERIFY2(messagesOf(frame).text().contains(QStringLiteral("Half a title")),
             qPrintable(messagesOf(frame).text()));
    clickText(messagesOf(frame), QStringLiteral("Continue"));
    QCOMPARE(inputOf(frame).title.text(QStringLiteral("en")), QStringLiteral("Half a title"));
    QCOMPARE(inputOf(frame).termMonths, 17);
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
    QCOMPARE(frame.record<Agreement>("eu-nz-mra").termMonths, 17);
    VERIFY_SOON(KeptDrafts(desk.base).all().isEmpty());
}

void TestDrafts::inputOfAKilledProgramIsDiscarded()
{
    const Desk desk(seed());
    killInMidEdit(desk);
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        showAgreements(frame);
        VERIFY_SOON(messagesOf(frame).isVisible());
        clickText(messagesOf(frame), QStringLiteral("Discard"));
        QVERIFY(!messagesOf(frame).isVisible());
        QVERIFY(frame.record<Agreement>("eu-nz-mra").termMonths != 17);
    }
    QVERIFY(KeptDrafts(desk.base).all().isEmpty());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAgreements(frame);
    QVERIFY(!messagesOf(frame).isVisible());
}

void TestDrafts::offerOutlastsAnotherForm()
{
    const Desk desk(seed());
    killInMidEdit(desk);
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAgreements(frame);
    VERIFY_SOON(messagesOf(frame).isVisible());
    openRecord(frame, Frame::Agreements, edited);
    QVERIFY2(messagesOf(frame).isVisible(), "another row leaves the offer");
    QVERIFY(editRecord(frame, Frame::Agreements));
    press(Qt::Key_Escape);
    QVERIFY(!frame.pane(Frame::Agreements).isEditing());
    QCOMPARE(KeptDrafts(desk.base).all().size(), 1);
    QVERIFY2(messagesOf(frame).isVisible(), "and so does a form that was closed");
    clickText(messagesOf(frame), QStringLiteral("Continue"));
    QCOMPARE(inputOf(frame).termMonths, 17);
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Discard"));
    press(Qt::Key_Escape);
    VERIFY_SOON(KeptDrafts(desk.base).all().isEmpty());
}

void TestDrafts::inputHeldAgainstWhatOthersDid()
{
    const Desk desk(seed());
    killInMidEdit(desk);
    {
        auto opened = Store::open(desk.base);
        Store &other = *std::get<std::unique_ptr<Store>>(opened);
        other.setUser(QStringLiteral("colleague"));
        const auto before = *other.snapshot().find<Agreement>({edited});
        Agreement after = before;
        after.notes = QStringLiteral("their notes");
        QVERIFY(std::holds_alternative<Saved>(other.submit({Edit::update(before, after)}, {})));
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAgreements(frame);
    VERIFY_SOON(messagesOf(frame).isVisible());
    clickText(messagesOf(frame), QStringLiteral("Continue"));
    QCOMPARE(inputOf(frame).termMonths, 17);
    m_dialogs.expect(
        [](QWidget *dialog) { clickText(*dialog, QStringLiteral("Apply to the form")); });
    clickText(messagesOf(frame), QStringLiteral("Show differences"));
    QCOMPARE(inputOf(frame).termMonths, 17);
    QCOMPARE(inputOf(frame).notes, QStringLiteral("their notes"));
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
    QCOMPARE(frame.record<Agreement>("eu-nz-mra").notes, QStringLiteral("their notes"));
    QCOMPARE(frame.record<Agreement>("eu-nz-mra").termMonths, 17);
}

/// It is offered until the person says that it may go.
void TestDrafts::unreadableInputIsShownAsText()
{
    const Desk desk(seed());
    KeptDraft draft{std::nullopt, Agreement(), QDateTime::currentDateTime()};
    std::get<Agreement>(draft.after).id = {QStringLiteral("made-up")};
    std::get<Agreement>(draft.after).notes = QStringLiteral("Words of a newer program");
    const KeptDrafts drafts(desk.base);
    QVERIFY(!drafts.write(draft));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDirIterator files(folder + QStringLiteral("/drafts"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray newer = file.readAll().replace("\"schema\":", "\"schema\":9");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(newer) == newer.size());
    file.close();

    const QString saved = desk.folder.filePath(QStringLiteral("input.txt"));
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        showAgreements(frame);
        VERIFY_SOON(messagesOf(frame).isVisible());
        QVERIFY2(messagesOf(frame).text().contains(QStringLiteral("newer version")),
                 qPrintable(messagesOf(frame).text()));
        m_dialogs.expect([&](QWidget *dialog) {
            const auto *text = dialog->findChild<QPlainTextEdit *>();
            QVERIFY(text->isReadOnly());
            QVERIFY(text->toPlainText().contains(QStringLiteral("Words of a newer program")));
            clickText(*dialog, QStringLiteral("Copy"));
            QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
            m_dialogs.expectFile(saved);
            clickText(*dialog, QStringLiteral("Save as…"));
            press(Qt::Key_Escape);
        });
        clickText(messagesOf(frame), QStringLiteral("Show the text…"));
        QVERIFY2(messagesOf(frame).isVisible(), "it was shown and is still there");
        clickText(messagesOf(frame), QStringLiteral("Later"));
        QVERIFY(!messagesOf(frame).isVisible());
    }
    QFile text(saved);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("Words of a newer program"));

    Frame frame(desk);
    QVERIFY(isUp(frame));
    showAgreements(frame);
    VERIFY_SOON(messagesOf(frame).isVisible());
    m_dialogs.expect([&](QWidget *dialog) {
        m_dialogs.expectBox("deleteDraftQuestion", QStringLiteral("Cancel"));
        clickText(*dialog, QStringLiteral("Delete…"));
        QVERIFY(dialog->isVisible() && drafts.unread().size() == 1);
        m_dialogs.expectBox("deleteDraftQuestion", QStringLiteral("Delete"));
        clickText(*dialog, QStringLiteral("Delete…"));
    });
    clickText(messagesOf(frame), QStringLiteral("Show the text…"));
    QVERIFY(!messagesOf(frame).isVisible());
    QVERIFY(drafts.unread().isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == killedRun) {
        Desk desk({});
        desk.base = words.value(2) + QStringLiteral("/base.sqlite");
        TestDrafts::typeAndDie(desk, words.value(3) == killedLater);
    }
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
