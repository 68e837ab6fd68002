// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordpane.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowtest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace mra;
using namespace mra::test;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

MessageBar *barOf(const Frame &frame)
{
    return frame.window->findChild<MessageBar *>(QStringLiteral("practiceBar"));
}

/// A practice copy is open, and looks like one.
bool isPractising(Frame &frame)
{
    const QColor fill = toneOf(Mood::Practice).fill;
    return barOf(frame)->isVisible() && frame.isReady() &&
           frame.atlas.state() == Atlas::State::Open &&
           frame.window->grab().toImage().pixelColor(1, frame.window->height() / 2) == fill;
}

bool isAtHome(Frame &frame, const Desk &desk)
{
    return !barOf(frame)->isVisible() && frame.isReady() &&
           frame.atlas.state() == Atlas::State::Open && frame.atlas.address() == desk.base;
}

void editNotes(Frame &frame, const QString &id, const QString &notes)
{
    openRecord(frame, Frame::Agreements, id);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "notes"), notes);
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
}

} // namespace

class TestPractice : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void copyOfTheBaseIsEditedResetAndDiscarded();
    void trainingSetIsPractisedOn();
    void leavingInPracticeLeavesNoTrace();
    void formBegunMeanwhileIsAskedAbout();
};

void TestPractice::copyOfTheBaseIsEditedResetAndDiscarded()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(!barOf(frame)->isVisible());
    const QByteArray before = hashOf(desk.base);
    const auto notes = [&] { return frame.record<Agreement>("eu-nz-mra").notes; };
    const QString own = notes();

    chooseFromMenu(*frame.window, frame.window->actions().practiseOnBase);
    VERIFY_SOON(isPractising(frame));
    const QString copy = frame.atlas.address();
    QVERIFY(copy != desk.base);
    editNotes(frame, QStringLiteral("eu-nz-mra"), QStringLiteral("practised"));
    QCOMPARE(notes(), QStringLiteral("practised"));
    VERIFY_SOON(frame.window->actions().undo->isEnabled());

    clickText(*barOf(frame), QStringLiteral("Reset"));
    VERIFY_SOON(isPractising(frame) && frame.atlas.address() != copy);
    QCOMPARE(notes(), own);
    VERIFY_SOON(!frame.window->actions().undo->isEnabled());
    editNotes(frame, QStringLiteral("eu-nz-mra"), QStringLiteral("practised again"));

    const QString second = frame.atlas.address();
    clickText(*barOf(frame), QStringLiteral("Discard"));
    VERIFY_SOON(isAtHome(frame, desk));
    QCOMPARE(notes(), own);
    QVERIFY(!QFile::exists(copy) && !QFile::exists(second));
    QCOMPARE(hashOf(desk.base), before);
    QVERIFY(!frame.settings.recentBases().contains(copy));
}

void TestPractice::trainingSetIsPractisedOn()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    chooseFromMenu(*frame.window, frame.window->actions().practiseOnTraining);
    VERIFY_SOON(isPractising(frame));
    const Snapshot &snapshot = frame.workspace.snapshot();
    QVERIFY(snapshot.size(RecordKind::Agreement) >= 10);
    const QString id = snapshot.all<Agreement>().firstKey();
    editNotes(frame, id, QStringLiteral("practised"));
    clickText(*barOf(frame), QStringLiteral("Discard"));
    VERIFY_SOON(isAtHome(frame, desk));
    QVERIFY(!frame.workspace.snapshot().find(RecordKey{RecordKind::Agreement, id}));
}

void TestPractice::leavingInPracticeLeavesNoTrace()
{
    const Desk desk(seed());
    QString copy;
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        chooseFromMenu(*frame.window, frame.window->actions().practiseOnBase);
        VERIFY_SOON(isPractising(frame));
        copy = frame.atlas.address();
        frame.window->close();
        VERIFY_SOON(!frame.window->isVisible());
    }
    QVERIFY(!QFile::exists(copy));
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(isAtHome(frame, desk));
    QCOMPARE(frame.settings.recentBases(), QStringList{desk.base});
}

/// While the copy was made.
void TestPractice::formBegunMeanwhileIsAskedAbout()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, QStringLiteral("eu-nz-mra"));
    RecordForm *form = editRecord(frame, Frame::Agreements);
    typeInto(field(*form, "notes"), QStringLiteral("typed"));
    const QString made = desk.folder.filePath(QStringLiteral("made.sqlite"));
    const auto stays = [&] {
        m_dialogs.settle();
        return m_dialogs.fault().isEmpty() && !frame.session->isWorking() &&
               frame.pane(Frame::Agreements).isModified() && isAtHome(frame, desk);
    };
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Stay"));
    frame.session->practise(BaseSession::Practice::OfBase);
    QVERIFY(frame.session->isWorking());
    VERIFY_SOON(stays());
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Stay"));
    frame.session->create(made, false);
    VERIFY_SOON(stays());
    QCOMPARE(frame.settings.recentBases().first(), made); // where it is found again

    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Discard"));
    frame.session->practise(BaseSession::Practice::OfBase);
    VERIFY_SOON(isPractising(frame));
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
