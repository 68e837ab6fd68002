// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/world.h"
#include "ui/records/recordpane.h"
#include "ui/session/keptdrafts.h"
#include "ui/statehands.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/pages.h"

#include <QLineEdit>
#include <QListView>

using namespace mra;
using namespace mra::test;

namespace {

/// A step of one's own, so that theirs does not go on from here.
void goOn(Frame &frame)
{
    const auto before = frame.record<Agreement>("eu-ch-mra");
    Agreement after = before;
    after.notes = str("mine");
    bool isSaved = false;
    (void)frame.atlas.submit(
        {Edit::update(before, after)}, {}, &frame.atlas,
        [&](const SubmitResult &result) { isSaved = std::holds_alternative<Saved>(result); });
    VERIFY_SOON(isSaved);
}

void writeOver(const QString &file, const QString &with)
{
    QFile from(with);
    QFile to(file);
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadWrite));
    const QByteArray bytes = from.readAll();
    QVERIFY(to.resize(bytes.size()) && to.write(bytes) == bytes.size());
}

} // namespace

/// What the window says while the base cannot be read or written, and that nothing is lost by it.
class TestBaseStates : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unreadBaseIsNotCalledEmpty_data();
    void unreadBaseIsNotCalledEmpty();
    void lockedBaseOpensWhenItIsFree();
    void lockIsToldWhileItLasts();
    void waitIsToldAndCancelled();
    void replacedFileIsTold_data();
    void replacedFileIsTold();
    void goneFileIsSavedAs();
    void damageOffersABackup();

private:
    QTemporaryDir m_others;
    QString m_theirs; ///< a base that is not the one of the desk
};

void TestBaseStates::initTestCase()
{
    WindowTest::initTestCase();
    m_theirs = m_others.filePath(str("theirs.sqlite"));
    QVERIFY(QFile::copy(seed(), m_theirs));
    auto opened = Store::open(m_theirs);
    Store &store = *std::get<std::unique_ptr<Store>>(opened);
    store.setUser(str("colleague"));
    const auto before = *store.snapshot().find<Agreement>({edited});
    Agreement after = before;
    after.titleNative = str("theirs");
    QVERIFY(std::holds_alternative<Saved>(store.submit({Edit::update(before, after)}, {})));
}

void TestBaseStates::unreadBaseIsNotCalledEmpty_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no file") << str("missing.sqlite");
    QTest::newRow("no server") << str("postgresql://nobody@127.0.0.1:1/nothing");
}

/// Nor is a record called deleted, which stood on the card at the end of the last run.
void TestBaseStates::unreadBaseIsNotCalledEmpty()
{
    QFETCH(QString, address);
    const Desk desk(seed());
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        openRecord(frame, Frame::Agreements, edited);
        frame.window->close();
        VERIFY_SOON(!frame.window->isVisible());
    }
    if (!address.contains(str("://")))
        address = desk.folder.filePath(address);
    Frame frame(desk, str("en"), {address});
    VERIFY_SOON(noticeOf(frame).isVisible());
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Closed);
    QVERIFY(frame.shows(Frame::Agreements));
    for (const PageEntry &page : pageEntries()) {
        goTo(frame, page.key);
        const QString words = wordsOf(frame);
        for (const char *claim :
             {"No record yet", "was deleted", "0 agreements", "0 records", "No home country"})
            QVERIFY2(!words.contains(QLatin1String(claim)), claim);
    }
    press(Qt::Key_K, Qt::ControlModifier);
    type(str("mra"));
    const auto *hits = frame.window->findChild<QListView *>(str("searchHits"));
    VERIFY_SOON(hits->isVisible());
    QCOMPARE(hits->model()->index(0, 0).data().toString(),
             str("No database is open, so nothing can be found."));
}

void TestBaseStates::lockedBaseOpensWhenItIsFree()
{
    const Desk desk(seed());
    std::optional<Other> other(std::in_place, desk.base);
    other->run("BEGIN EXCLUSIVE");
    Frame frame(desk);
    QTest::keyClick(&*frame.window, Qt::Key_2, Qt::ControlModifier);
    VERIFY_SOON(tells(stateOf(frame), "is not responding yet"));
    VERIFY_SOON(tells(noticeOf(frame), "Another program"));
    const QString words = wordsOf(frame);
    QVERIFY2(!words.contains(str("permissions")) && !words.contains(str("No record yet")),
             qPrintable(words));
    QVERIFY2(!tells(stateOf(frame), "is not responding yet"), "nothing is waited for any more");
    QVERIFY(tells(stateOf(frame), "No database is open"));
    QVERIFY(wordsOf(frame).contains(str("Open database…")));
    other.reset();
    clickText(noticeOf(frame), str("Try again"));
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Open);
    QVERIFY(!noticeOf(frame).isVisible() && !stateOf(frame).isVisible());
}

void TestBaseStates::lockIsToldWhileItLasts()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    typeIn(frame);
    std::optional<Other> other(std::in_place, desk.base);
    other->run("BEGIN EXCLUSIVE");
    VERIFY_SOON(tells(stateOf(frame), "Another program has locked the database"));
    QVERIFY2(statusOf(frame).contains(str("Locked by another program")),
             qPrintable(statusOf(frame)));
    QVERIFY(isTyped(frame));
    other.reset();
    VERIFY_SOON(!stateOf(frame).isVisible());
    QVERIFY(isTyped(frame));
    press(Qt::Key_S, Qt::ControlModifier);
    COMPARE_SOON(frame.record<Agreement>("eu-nz-mra").notes, typed);
}

void TestBaseStates::waitIsToldAndCancelled()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    typeIn(frame);
    const Other other(desk.base);
    other.run("BEGIN IMMEDIATE");
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(!stateOf(frame).isVisible(), "at once there is nothing to tell");
    VERIFY_SOON(tells(stateOf(frame), "is not responding yet"));
    clickText(stateOf(frame), str("Cancel"));
    VERIFY_SOON(!stateOf(frame).isVisible());
    VERIFY_SOON(tells(frame.pane(Frame::Agreements).messages(), "cancelled"));
    QVERIFY(isTyped(frame));
    other.run("ROLLBACK");
    press(Qt::Key_S, Qt::ControlModifier);
    COMPARE_SOON(frame.record<Agreement>("eu-nz-mra").notes, typed);
}

void TestBaseStates::replacedFileIsTold_data()
{
    QTest::addColumn<bool>("isWrittenOver");
    QTest::newRow("another file by the same name") << false;
    QTest::newRow("another content of the same file") << true;
}

void TestBaseStates::replacedFileIsTold()
{
    QFETCH(bool, isWrittenOver);
    const auto replace = [&](const QString &file) {
        if (isWrittenOver)
            return writeOver(file, m_theirs);
        QVERIFY(QFile::copy(m_theirs, file + str(".new")));
        QVERIFY(std::rename(QFile::encodeName(file + str(".new")).constData(),
                            QFile::encodeName(file).constData()) == 0);
    };
    const auto reference = [](const Frame &frame) {
        return frame.record<Agreement>("eu-nz-mra").titleNative;
    };
    {
        const Desk desk(seed());
        Frame frame(desk);
        QVERIFY(isUp(frame));
        goOn(frame);
        typeIn(frame);
        replace(desk.base);
        VERIFY_SOON(tells(stateOf(frame), "Another program replaced the database file"));
        QVERIFY2(statusOf(frame).contains(str("The file was replaced")),
                 qPrintable(statusOf(frame)));
        QVERIFY(isTyped(frame));
        QVERIFY(reference(frame) != str("theirs"));
        clickText(stateOf(frame), str("Open the new file"));
        VERIFY_SOON(frame.atlas.state() == Atlas::State::Open && frame.isReady());
        QVERIFY(!stateOf(frame).isVisible());
        QCOMPARE(reference(frame), str("theirs"));
        VERIFY_SOON(tells(frame.pane(Frame::Agreements).messages(), "was not saved"));
        clickText(frame.pane(Frame::Agreements).messages(), str("Continue"));
        QVERIFY(isTyped(frame));
        m_dialogs.expectBox("unsavedGuard", str("Discard"));
        press(Qt::Key_Escape);
    }
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    goOn(frame);
    typeIn(frame);
    replace(desk.base);
    VERIFY_SOON(tells(stateOf(frame), "Another program replaced the database file"));
    const QString mine = desk.folder.filePath(str("mine.sqlite"));
    m_dialogs.expectFile(mine);
    clickText(stateOf(frame), str("Save my data as…"));
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Open && frame.atlas.address() == mine);
    QVERIFY(frame.isReady() || QTest::qWaitFor([&] { return frame.isReady(); }, patience));
    QVERIFY(reference(frame) != str("theirs"));
    QCOMPARE(frame.workspace.filter().filter().home.value, str("CN"));
    VERIFY_SOON(tells(frame.pane(Frame::Agreements).messages(), "was not saved"));
    clickText(frame.pane(Frame::Agreements).messages(), str("Continue"));
    QVERIFY(isTyped(frame));
    press(Qt::Key_S, Qt::ControlModifier);
    COMPARE_SOON(frame.record<Agreement>("eu-nz-mra").notes, typed);
    VERIFY_SOON(KeptDrafts(mine, {desk.base}).all().isEmpty());
}

void TestBaseStates::goneFileIsSavedAs()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    typeIn(frame);
    QVERIFY(QFile::remove(desk.base));
    VERIFY_SOON(tells(stateOf(frame), "was moved or deleted"));
    QVERIFY2(statusOf(frame).contains(str("The file is missing")), qPrintable(statusOf(frame)));
    QVERIFY(isTyped(frame));
    const QString mine = desk.folder.filePath(str("mine.sqlite"));
    m_dialogs.expectFile(mine);
    clickText(stateOf(frame), str("Save my data as…"));
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Open && frame.atlas.address() == mine);
    VERIFY_SOON(tells(noticeOf(frame), "were saved to"));
    QVERIFY(frame.workspace.snapshot().size(RecordKind::Agreement) > 100);
    QVERIFY2(!QFile::exists(desk.base), "nothing is made in its place");
}

void TestBaseStates::damageOffersABackup()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const QString backup = desk.folder.filePath(str("base-2026-11-28.sqlite"));
    QVERIFY(QFile::copy(seed(), backup));
    typeIn(frame);
    {
        QFile file(desk.base);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr int page = 4096;
        for (qint64 at = page; at + page <= file.size(); at += page) {
            QVERIFY(file.seek(at));
            file.write(QByteArray(page, '\xa5'));
        }
    }
    (void)frame.atlas.logFrom(1, 1, &frame.atlas, [](const Outcome<Changes> &) {});
    VERIFY_SOON(tells(stateOf(frame), "The database is damaged"));
    QVERIFY2(statusOf(frame).contains(str("Damaged")), qPrintable(statusOf(frame)));
    QVERIFY(isTyped(frame));
    QVERIFY(!frame.window->actions().undo->isEnabled());

    // The newest backup beside it is offered first.
    m_dialogs.expect([&](QWidget *dialog) {
        const auto *name = dialog->findChild<QLineEdit *>(str("fileNameEdit"));
        QVERIFY(name);
        QCOMPARE(name->text(), QFileInfo(backup).fileName());
        m_dialogs.expectBox("restoreQuestion", str("Restore"));
        press(Qt::Key_Return);
    });
    clickText(stateOf(frame), str("Restore a backup…"));
    VERIFY_SOON(frame.atlas.state() == Atlas::State::Open && frame.isReady());
    QVERIFY(!stateOf(frame).isVisible());
    QCOMPARE(frame.atlas.address(), desk.base);
    VERIFY_SOON(tells(frame.pane(Frame::Agreements).messages(), "was not saved"));
    clickText(frame.pane(Frame::Agreements).messages(), str("Continue"));
    QVERIFY(isTyped(frame));
    m_dialogs.expectBox("unsavedGuard", str("Discard"));
    press(Qt::Key_Escape);
}

QTEST_MAIN(TestBaseStates)
#include "tst_basestates.moc"
