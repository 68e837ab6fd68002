// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/resulttext.h"
#include "support/engines.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowtest.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

using namespace mra;
using namespace mra::test;

namespace {

QString noticeOf(const Frame &frame)
{
    const auto *bar = frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar"));
    return bar->isVisible() ? bar->text() : QString();
}

void dismissNotice(const Frame &frame)
{
    clickText(*frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar")),
              QStringLiteral("Close"));
    QVERIFY(noticeOf(frame).isEmpty());
}

bool isOpen(const Frame &frame, const QString &address)
{
    return frame.atlas.state() == Atlas::State::Open && frame.atlas.address() == address &&
           frame.isReady();
}

void editNotes(Frame &frame, const QString &notes)
{
    openRecord(frame, Frame::Agreements, QStringLiteral("eu-nz-mra"));
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "notes"), notes);
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
    QCOMPARE(frame.record<Agreement>("eu-nz-mra").notes, notes);
}

} // namespace

class TestFileMenu : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void basesAreMadeOpenedAndFoundAgain();
    void whatIsNoBaseIsRefused();
    void backupIsRestored();
    void nothingElseIsBegunMeanwhile();
    void readOnlyStaysWhereWritingIsRefused();
    void wrongServerKeepsTheBase_data();
    void wrongServerKeepsTheBase();
    void baseOnAServerIsUsed();

private:
    void expectAddress(const QString &address);
};

void TestFileMenu::expectAddress(const QString &address)
{
    m_dialogs.expect([address](QWidget *dialog) {
        auto *line = dialog->findChild<QLineEdit *>();
        QVERIFY2(qobject_cast<QInputDialog *>(dialog) && line, "the dialog asks for an address");
        typeInto(line, address);
        press(Qt::Key_Return);
    });
}

void TestFileMenu::basesAreMadeOpenedAndFoundAgain()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    WindowActions &actions = frame.window->actions();
    const QString empty = desk.folder.filePath(QStringLiteral("empty.sqlite"));
    const QString filled = desk.folder.filePath(QStringLiteral("filled.sqlite"));

    m_dialogs.expectFile(empty);
    m_dialogs.expectBox("newQuestion", QStringLiteral("Empty"));
    chooseFromMenu(*frame.window, actions.newBase);
    VERIFY_SOON(isOpen(frame, empty));
    QCOMPARE(frame.workspace.snapshot().size(RecordKind::Agreement), 0);

    m_dialogs.expectFile(filled);
    m_dialogs.expectBox("newQuestion", QStringLiteral("Reference data"));
    chooseFromMenu(*frame.window, actions.newBase);
    VERIFY_SOON(isOpen(frame, filled));
    QVERIFY(frame.workspace.snapshot().size(RecordKind::Agreement) > 100);

    m_dialogs.expectFile(desk.base);
    chooseFromMenu(*frame.window, actions.openFile);
    VERIFY_SOON(isOpen(frame, desk.base));

    QCOMPARE(frame.settings.recentBases(), (QStringList{desk.base, filled, empty}));
    chooseFromMenu(*frame.window, actions.recent, empty);
    VERIFY_SOON(isOpen(frame, empty));
    chooseFromMenu(*frame.window, actions.recent, QStringLiteral("Clear this list"));
    QCOMPARE(frame.settings.recentBases(), QStringList());
}

void TestFileMenu::whatIsNoBaseIsRefused()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QFile letter(desk.folder.filePath(QStringLiteral("letter.sqlite")));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear colleagues");
    letter.close();

    m_dialogs.expectFile(letter.fileName());
    chooseFromMenu(*frame.window, frame.window->actions().openFile);
    VERIFY_SOON(noticeOf(frame).contains(letter.fileName()) && isOpen(frame, desk.base));
    dismissNotice(frame);

    // A file is never written over.
    m_dialogs.expectFile(letter.fileName());
    m_dialogs.expectBox("newQuestion", QStringLiteral("Empty"));
    chooseFromMenu(*frame.window, frame.window->actions().newBase);
    VERIFY_SOON(noticeOf(frame).contains(letter.fileName()) && isOpen(frame, desk.base));
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArrayLiteral("Dear colleagues"));
}

void TestFileMenu::backupIsRestored()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    WindowActions &actions = frame.window->actions();
    const QString backup = desk.folder.filePath(QStringLiteral("backup.sqlite"));
    editNotes(frame, QStringLiteral("as it was"));
    m_dialogs.expectFile(backup);
    chooseFromMenu(*frame.window, actions.backUp);
    VERIFY_SOON(noticeOf(frame).contains(backup));
    editNotes(frame, QStringLiteral("as it is"));

    m_dialogs.expectFile(backup);
    m_dialogs.expectBox("restoreQuestion", QStringLiteral("Cancel"));
    chooseFromMenu(*frame.window, actions.restore);
    QCOMPARE(frame.record<Agreement>("eu-nz-mra").notes, QStringLiteral("as it is"));

    m_dialogs.expectFile(backup);
    m_dialogs.expectBox("restoreQuestion", QStringLiteral("Restore"));
    chooseFromMenu(*frame.window, actions.restore);
    VERIFY_SOON(isOpen(frame, desk.base) &&
                frame.record<Agreement>("eu-nz-mra").notes == QLatin1String("as it was"));
    QVERIFY2(noticeOf(frame).contains(backup), qPrintable(noticeOf(frame)));
    const QStringList kept =
        QDir(desk.folder.path()).entryList({QStringLiteral("base.before-restore-*.sqlite")});
    QCOMPARE(kept.size(), 1);
    const auto before =
        storeOf(Store::open(desk.folder.filePath(kept.first()), Store::Access::ReadOnly));
    QVERIFY(before);
    QCOMPARE(before->snapshot().find<Agreement>({QStringLiteral("eu-nz-mra")})->notes,
             QStringLiteral("as it is"));

    QTest::keyClick(&*frame.window, Qt::Key_6, Qt::ControlModifier);
    Page &history = frame.page(Frame::History);
    clickText(history, QStringLiteral("Check the history"));
    const auto *message = history.findChild<MessageBar *>();
    VERIFY_SOON(message->isVisible() &&
                !message->text().contains(QStringLiteral("Checking the history")));
    const auto open = storeOf(Store::open(desk.base, Store::Access::ReadOnly));
    QVERIFY(open);
    QCOMPARE(wordsFor(open->verify()), QStringLiteral("good"));
}

/// While another base is on its way.
void TestFileMenu::nothingElseIsBegunMeanwhile()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const QString backup = desk.folder.filePath(QStringLiteral("backup.sqlite"));
    QVERIFY(QFile::copy(desk.base, backup));
    WindowActions &actions = frame.window->actions();
    const auto offered = [&] {
        int count = actions.recent->isEnabled();
        for (const QAction *action :
             {actions.newBase, actions.openFile, actions.openServer, actions.restore,
              actions.practiseOnBase, actions.practiseOnTraining, actions.readOnly})
            count += action->isEnabled();
        return count;
    };
    QCOMPARE(offered(), 8);
    QList<int> meanwhile;
    connect(frame.session.operator->(), &BaseSession::working, &frame.atlas, [&](bool isWorking) {
        if (isWorking)
            meanwhile << offered();
    });
    frame.session->restoreFrom(backup, desk.base);
    QCOMPARE(offered(), 0);
    VERIFY_SOON(isOpen(frame, desk.base));
    QCOMPARE(meanwhile, QList<int>{0});
    QCOMPARE(offered(), 8);
}

void TestFileMenu::readOnlyStaysWhereWritingIsRefused()
{
    const Desk desk(seed());
    Frame frame(desk, QStringLiteral("en"), Store::Access::ReadOnly);
    QVERIFY(isUp(frame));
    QCOMPARE(frame.atlas.state(), Atlas::State::ReadOnly);
    // The file is away for the moment of the attempt.
    const QString away = desk.base + QStringLiteral(".away");
    connect(frame.session.operator->(), &BaseSession::openFailed, &frame.atlas,
            [&] { QVERIFY(QFile::rename(away, desk.base)); });
    QVERIFY(QFile::rename(desk.base, away));
    chooseFromMenu(*frame.window, frame.window->actions().readOnly);
    VERIFY_SOON(noticeOf(frame).contains(desk.base));
    VERIFY_SOON(frame.atlas.state() == Atlas::State::ReadOnly && frame.isReady());
    QVERIFY(frame.window->actions().readOnly->isChecked());
}

void TestFileMenu::wrongServerKeepsTheBase_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody listens") << QStringLiteral("postgresql://nobody@127.0.0.1:1/nothing");
    QTest::newRow("no such scheme") << QStringLiteral("mysql://nobody@127.0.0.1/nothing");
    QTest::newRow("no address") << QStringLiteral("postgresql://");
    QTest::newRow("no file") << QStringLiteral("missing.sqlite");
}

void TestFileMenu::wrongServerKeepsTheBase()
{
    QFETCH(QString, address);
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    expectAddress(address);
    chooseFromMenu(*frame.window, frame.window->actions().openServer);
    VERIFY_SOON(!noticeOf(frame).isEmpty() && isOpen(frame, desk.base));
    const QString notice = noticeOf(frame);
    // The engine's own words stand behind the sentence, in brackets.
    const QString sentence = notice.left(notice.lastIndexOf(QLatin1String(" (")));
    QVERIFY2(sentence.endsWith(QLatin1Char('.')) && sentence.contains(address), qPrintable(notice));
    for (const char *jargon : {"QPSQL", "Driver", "SQLSTATE", "failed"})
        QVERIFY2(!sentence.contains(QLatin1String(jargon)), qPrintable(notice));
    QCOMPARE(frame.settings.recentBases(), QStringList{desk.base});
}

void TestFileMenu::baseOnAServerIsUsed()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("without a server");
    const TestBase server(Engine::Postgres);
    QVERIFY2(server.fault().isEmpty(), qPrintable(server.fault()));
    server.execute(QStringLiteral("CREATE TABLE agreement (id TEXT)"));
    QVERIFY2(makeBase(server.address(), QStringLiteral("Officer"), referenceData()),
             "a name that is taken");
    QVERIFY2(server.execute(QStringLiteral("SELECT COUNT(*) FROM pg_tables"
                                           " WHERE schemaname = 'public'")) == 1,
             "nothing is left of what could not be made");
    server.execute(QStringLiteral("DROP TABLE agreement"));
    const auto obstacle = makeBase(server.address(), QStringLiteral("Officer"), referenceData());
    QVERIFY2(!obstacle, qPrintable(obstacle ? sentenceOf(*obstacle) : QString()));

    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    expectAddress(server.address());
    chooseFromMenu(*frame.window, frame.window->actions().openServer);
    VERIFY_SOON(isOpen(frame, server.address()));
    QVERIFY2(noticeOf(frame).isEmpty(), qPrintable(noticeOf(frame)));
    QVERIFY(!frame.window->actions().restore->isEnabled());
    editNotes(frame, QStringLiteral("on a server"));
    VERIFY_SOON(frame.window->actions().undo->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_SOON(frame.record<Agreement>("eu-nz-mra").notes != QLatin1String("on a server"));
    frame.window->close();
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Closed);
}

QTEST_MAIN(TestFileMenu)
#include "tst_filemenu.moc"
