// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/world.h"
#include "ui/records/recordpane.h"
#include "ui/statehands.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <sys/mount.h>
#include <unistd.h>

using namespace mra;
using namespace mra::test;

namespace {

/// A server that wants a password and refuses each.
class Doorkeeper : public QTcpServer
{
public:
    Doorkeeper()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { answer(*client); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    QStringList passwords;

private:
    void answer(QTcpSocket &client)
    {
        const QByteArray message = client.readAll();
        if (message.startsWith('p')) {
            passwords << QString::fromUtf8(message.mid(5, message.size() - 6));
            refuse(client,
                   QByteArrayList{"SFATAL", "C28P01",
                                  "Mpassword authentication failed for user \"officer\"", "", ""}
                       .join('\0'));
        } else if (message.size() == 8) {
            client.write("N"); // no encryption
        } else {
            client.write(QByteArray("R\0\0\0\x08\0\0\0\x03", 9)); // the password in clear text
        }
    }
    static void refuse(QTcpSocket &client, const QByteArray &fields)
    {
        QByteArray length(4, '\0');
        qToBigEndian(qint32(fields.size() + 4), length.data());
        client.write("E" + length + fields);
        client.disconnectFromHost();
    }
};

} // namespace

/// What the window says of a base that it has just opened, or is asked to open.
class TestBaseNews : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void anOpeningThatIsCancelledIsTold();
    void readOnlyByItselfSaysWhy();
    void newerSchemaSaysSo();
    void syncedFolderIsToldOnce();
    void anotherNameOfTheFileIsToldOnce();
    void passwordIsAskedForAndKeptNowhere();
    void lastMessageStandsAlone();
};

void TestBaseNews::readOnlyByItselfSaysWhy()
{
    const QTemporaryDir medium;
    const QByteArray place = QFile::encodeName(medium.path());
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64m") != 0)
        QSKIP("only root may mount");
    const auto release = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    const QString base = medium.filePath(str("base.sqlite"));
    QVERIFY(QFile::copy(seed(), base));
    QCOMPARE(::mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const Desk desk({});
    Frame frame(desk, str("en"), {base});
    VERIFY_SOON(frame.atlas.state() == Atlas::State::ReadOnly);
    VERIFY_SOON(tells(stateOf(frame), "read-only medium"));
    QVERIFY2(statusOf(frame).contains(str("the medium cannot be written")),
             qPrintable(statusOf(frame)));
    QVERIFY(frame.workspace.snapshot().size(RecordKind::Agreement) > 100);
    clickText(stateOf(frame), str("Close"));
    QVERIFY(!stateOf(frame).isVisible());
    QVERIFY2(statusOf(frame).contains(str("the medium cannot be written")), "it goes on");
}

void TestBaseNews::newerSchemaSaysSo()
{
    const Desk desk(seed());
    {
        const Other other(desk.base);
        other.run("PRAGMA user_version = 99");
    }
    Frame frame(desk);
    VERIFY_SOON(frame.atlas.state() == Atlas::State::ReadOnly);
    VERIFY_SOON(tells(stateOf(frame), "A newer version of the program"));
    QVERIFY2(statusOf(frame).contains(str("created by a newer version")),
             qPrintable(statusOf(frame)));
}

void TestBaseNews::syncedFolderIsToldOnce()
{
    const Desk desk(seed());
    QVERIFY(QDir(desk.folder.path()).mkdir(str(".stfolder")));
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        VERIFY_SOON(tells(stateOf(frame), "Syncthing"));
        clickText(stateOf(frame), str("Close"));
        QVERIFY(!stateOf(frame).isVisible());
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(!stateOf(frame).isVisible());
}

void TestBaseNews::anotherNameOfTheFileIsToldOnce()
{
    const Desk desk(seed());
    const QString other = desk.folder.filePath(str("other.sqlite"));
    QCOMPARE(::link(QFile::encodeName(desk.base).constData(), QFile::encodeName(other).constData()),
             0);
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        VERIFY_SOON(tells(stateOf(frame), "hard link"));
        clickText(stateOf(frame), str("Close"));
        QVERIFY(!stateOf(frame).isVisible());
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(!stateOf(frame).isVisible());
}

void TestBaseNews::passwordIsAskedForAndKeptNowhere()
{
    Doorkeeper server;
    const QString secret = str("Geheim:9@/ß");
    const QString address = str("postgresql://officer@127.0.0.1:%1/atlas").arg(server.serverPort());
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    int asked = 0;
    const auto give = [&](QWidget *dialog) {
        auto *line = dialog->findChild<QLineEdit *>();
        QVERIFY(qobject_cast<QInputDialog *>(dialog) && line);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(line->text().isEmpty());
        QVERIFY(dialog->findChild<QLabel *>()->text().contains(address));
        ++asked;
        typeInto(line, secret);
        press(Qt::Key_Return);
    };
    m_dialogs.expect(give);
    m_dialogs.expect(give); // the first one was refused
    m_dialogs.expect([&](QWidget *dialog) {
        ++asked;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    frame.session->open({address});
    VERIFY_SOON(asked == 3 && noticeOf(frame).isVisible());
    QVERIFY(frame.waitFor(Atlas::State::Open)); // the one before is back
    QVERIFY(server.passwords.size() >= 2);
    for (const QString &password : std::as_const(server.passwords))
        QCOMPARE(password, secret);
    const QString words = wordsOf(frame) + statusOf(frame) + noticeOf(frame).text() +
                          frame.window->windowTitle() + frame.settings.recentBases().join(str(" "));
    QVERIFY2(!words.contains(str("Geheim")), qPrintable(words));

    // One that stands in an address is taken out of it.
    m_dialogs.expect([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    frame.session->open(
        {str("postgresql://officer:Geheim@127.0.0.1:%1/atlas").arg(server.serverPort())});
    VERIFY_SOON(server.passwords.contains(str("Geheim")) && m_dialogs.fault().isEmpty());
    VERIFY_SOON(noticeOf(frame).isVisible());
    QVERIFY2(!noticeOf(frame).text().contains(str("Geheim")), qPrintable(noticeOf(frame).text()));
    frame.settings.write();
    QFile settings(desk.settings);
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("Geheim"));
}

/// “X was saved” does not stand beside “X was restored”.
void TestBaseNews::lastMessageStandsAlone()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    typeIn(frame);
    press(Qt::Key_S, Qt::ControlModifier);
    MessageBar &ofPage = frame.pane(Frame::Agreements).messages();
    VERIFY_SOON(tells(ofPage, "was saved"));
    VERIFY_SOON(frame.window->actions().undo->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_SOON(noticeOf(frame).isVisible());
    QVERIFY(!ofPage.isVisible());
    typeIn(frame);
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(tells(ofPage, "was saved"));
    QVERIFY(!noticeOf(frame).isVisible());
}

/// And the base before is open again.
void TestBaseNews::anOpeningThatIsCancelledIsTold()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const QString other = desk.folder.filePath(str("other.sqlite"));
    QVERIFY(QFile::copy(seed(), other));
    bool isToCancel = false;
    connect(&frame.atlas, &Atlas::stateChanged, this, [&](Atlas::State state) {
        if (state == Atlas::State::Opening && std::exchange(isToCancel, false))
            frame.atlas.stopWaiting();
    });
    const auto isOpen = [&frame](const QString &base) {
        return frame.atlas.state() == Atlas::State::Open && frame.atlas.address() == base;
    };
    const auto isTold = [&frame] { return tells(noticeOf(frame), "because you cancelled"); };
    for (int i = 0; i < 20 && !isTold(); ++i) { // the store may be quicker
        isToCancel = true;
        frame.session->open({other});
        VERIFY_SOON(isTold() || isOpen(other));
        if (isOpen(other))
            frame.session->open({desk.base});
        VERIFY_SOON(isOpen(desk.base));
    }
    QVERIFY(isTold());
}

QTEST_MAIN(TestBaseNews)
#include "tst_basenews.moc"
