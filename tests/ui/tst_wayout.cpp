// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/windowtest.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace mra;
using namespace mra::test;

namespace {

const QString edited = QStringLiteral("eu-nz-mra");
const QString other = QStringLiteral("eu-ch-mra");
constexpr int moment = 60; ///< milliseconds; another question would come by then

/// A way out of a form: what the user does, and whether it came to that.
struct WayOut
{
    std::function<void(Frame &, const Desk &)> take;
    std::function<bool(Frame &, const Desk &)> isTaken;
};

QString notesOf(const Frame &frame)
{
    return frame.record<Agreement>("eu-nz-mra").notes;
}

RecordTable &tableOf(Frame &frame)
{
    return static_cast<RecordPage &>(frame.page(Frame::Agreements)).list().table();
}

bool isClosed(Frame &frame, const Desk &)
{
    return !frame.window->isVisible();
}

bool showsOther(Frame &frame, const Desk &)
{
    return frame.pane(Frame::Agreements).record()->id == other;
}

void search(Frame &frame, const QString &text)
{
    QTest::keyClick(&*frame.window, Qt::Key_K, Qt::ControlModifier);
    typeInto(seen(*frame.window, "search"), text);
    const auto *hits = frame.window->findChild<QListView *>(QStringLiteral("searchHits"));
    VERIFY_SOON(hits->isVisible() && hits->currentIndex().isValid());
    press(Qt::Key_Return);
}

QMap<QByteArray, WayOut> waysOut()
{
    QMap<QByteArray, WayOut> ways;
    const auto doesNothingElse = [](Frame &, const Desk &) { return true; };
    ways["the button of the form"] = {[](Frame &frame, const Desk &) {
                                          clickText(frame.pane(Frame::Agreements),
                                                    QStringLiteral("Close form"));
                                      },
                                      doesNothingElse};
    ways["Esc"] = {[](Frame &, const Desk &) { press(Qt::Key_Escape); }, doesNothingElse};
    ways["another row"] = {[](Frame &frame, const Desk &) {
                               RecordTable &table = tableOf(frame);
                               auto &model = static_cast<RecordTableModel &>(*table.model());
                               clickCell(&table, model.rowOf({RecordKind::Agreement, other}), 0);
                           },
                           showsOther};
    ways["a hit on the same page"] = {[](Frame &frame, const Desk &) { search(frame, other); },
                                      showsOther};
    ways["a hit on another page"] = {
        [](Frame &frame, const Desk &) { search(frame, QStringLiteral("sb1-iecre")); },
        [](Frame &frame, const Desk &) { return frame.shows(Frame::Projects); }};
    ways["another page"] = {[](Frame &frame, const Desk &) {
                                QTest::keyClick(&*frame.window, Qt::Key_3, Qt::ControlModifier);
                            },
                            [](Frame &frame, const Desk &) { return frame.shows(Frame::Bodies); }};
    ways["a new record"] = {[](Frame &, const Desk &) { press(Qt::Key_N, Qt::ControlModifier); },
                            [](Frame &frame, const Desk &) {
                                const auto *form = seen<RecordForm>(frame.pane(Frame::Agreements));
                                return form && keyOf(form->record()).id != edited;
                            }};
    ways["closing the window"] = {[](Frame &frame, const Desk &) { frame.window->close(); },
                                  isClosed};
    ways["quitting"] = {[](Frame &, const Desk &) { press(Qt::Key_Q, Qt::ControlModifier); },
                        isClosed};
    ways["another base"] = {
        [](Frame &frame, const Desk &desk) {
            chooseFromMenu(*frame.window, frame.window->actions().recent,
                           desk.folder.filePath(QStringLiteral("second.sqlite")));
        },
        [](Frame &frame, const Desk &desk) {
            return frame.atlas.state() == Atlas::State::Open &&
                   frame.atlas.address() == desk.folder.filePath(QStringLiteral("second.sqlite"));
        }};
    ways["a practice copy"] = {
        [](Frame &frame, const Desk &) {
            chooseFromMenu(*frame.window, frame.window->actions().practiseOnBase);
        },
        [](Frame &frame, const Desk &) {
            return frame.session->practice() == BaseSession::Practice::OfBase &&
                   frame.atlas.state() == Atlas::State::Open;
        }};
    ways["reading only"] = {
        [](Frame &frame, const Desk &) {
            chooseFromMenu(*frame.window, frame.window->actions().readOnly);
        },
        [](Frame &frame, const Desk &) { return frame.atlas.state() == Atlas::State::ReadOnly; }};
    return ways;
}

} // namespace

class TestWayOut : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOutAsksOnce_data();
    void everyWayOutAsksOnce();
    void whatCannotBeSavedStays();
    void nothingIsAskedWhereNothingChanged();

private:
    /// The answers stand in the order in which a person gives them at one form.
    void stay(Frame &frame, const Desk &desk, const WayOut &way);

    const QMap<QByteArray, WayOut> m_ways = waysOut();
};

void TestWayOut::everyWayOutAsksOnce_data()
{
    QTest::addColumn<bool>("saves");
    for (auto way = m_ways.begin(); way != m_ways.end(); ++way) {
        QTest::newRow((way.key() + ", save").constData()) << true;
        QTest::newRow((way.key() + ", discard").constData()) << false;
    }
}

void TestWayOut::stay(Frame &frame, const Desk &desk, const WayOut &way)
{
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Stay"));
    way.take(frame, desk);
    m_dialogs.settle();
    QTest::qWait(moment);
    QVERIFY2(m_dialogs.fault().isEmpty(), qPrintable(m_dialogs.fault()));
    QVERIFY(frame.window->isVisible() && frame.shows(Frame::Agreements));
    QVERIFY(frame.pane(Frame::Agreements).isModified());
    QCOMPARE(frame.pane(Frame::Agreements).record()->id, edited);
    const QList<RecordKey> rows = tableOf(frame).selectedKeys();
    QVERIFY2(rows.size() == 1 && rows.first().id == edited, "the row of the form stays marked");
    QVERIFY(frame.atlas.address() == desk.base);
}

void TestWayOut::everyWayOutAsksOnce()
{
    QFETCH(bool, saves);
    const WayOut way = m_ways[QByteArray(QTest::currentDataTag()).split(',').first()];
    const Desk desk(seed());
    const QString second = desk.folder.filePath(QStringLiteral("second.sqlite"));
    QFile::copy(seed(), second);
    Settings(desk.settings).addRecentBase(second);
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        openRecord(frame, Frame::Agreements, edited);
        RecordForm *form = editRecord(frame, Frame::Agreements);
        QVERIFY(form);
        typeInto(field(*form, "notes"), QStringLiteral("typed"));
        stay(frame, desk, way);
        typeInto(field(*form, "notes"), QStringLiteral("typed again"));

        m_dialogs.expectBox("unsavedGuard",
                            saves ? QStringLiteral("Save") : QStringLiteral("Discard"));
        way.take(frame, desk);
        VERIFY_SOON(way.isTaken(frame, desk));
        QTest::qWait(moment);
        QVERIFY2(m_dialogs.fault().isEmpty(), qPrintable(m_dialogs.fault()));
        QVERIFY(!frame.pane(Frame::Agreements).isModified());
    }
    Frame frame(desk);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QCOMPARE(notesOf(frame) == QLatin1String("typed again"), saves);
}

void TestWayOut::whatCannotBeSavedStays()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, edited);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "signed_date"), QStringLiteral("2026-1"));
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Save"));
    frame.window->close();
    m_dialogs.settle();
    QTest::qWait(moment);
    QVERIFY(frame.window->isVisible() && form->isVisible());
    QCOMPARE(qobject_cast<QLineEdit *>(field(*form, "signed_date"))->text(),
             QStringLiteral("2026-1"));
}

void TestWayOut::nothingIsAskedWhereNothingChanged()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, edited);
    RecordForm *form = editRecord(frame, Frame::Agreements);
    QVERIFY(form);
    typeInto(field(*form, "notes"), QStringLiteral("typed"));
    clickText(frame.pane(Frame::Agreements), QStringLiteral("Revert"));
    QTest::keyClick(&*frame.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(frame.shows(Frame::Bodies));
    QVERIFY(!frame.pane(Frame::Agreements).isEditing());
}

QTEST_MAIN(TestWayOut)
#include "tst_wayout.moc"
