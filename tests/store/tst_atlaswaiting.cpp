// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "listener.h"

#include <QSignalSpy>

#include <signal.h>

namespace mra {
namespace {

/// A server process that was stopped in the middle, as a machine that hangs.
class Stopped
{
public:
    explicit Stopped(pid_t process)
        : m_process(process)
        , m_isStopped(process > 0 && ::kill(process, SIGSTOP) == 0)
    {
    }
    ~Stopped() { goOn(); }
    Q_DISABLE_COPY_MOVE(Stopped)

    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    void goOn()
    {
        if (std::exchange(m_isStopped, false))
            ::kill(m_process, SIGCONT);
    }

private:
    pid_t m_process;
    bool m_isStopped;
};

/// The process that serves the window: the only other one at this database.
pid_t serverOf(const TestBase &base)
{
    return pid_t(base.execute(QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = "
                                             "current_database() AND pid <> pg_backend_pid()"))
                     .toInt());
}

} // namespace

/// A server that does not answer is told of, and can be given up.
class TestAtlasWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aJobWithoutAnswerIsToldOfAndGivenUp();
    void anAnswerEndsTheWait();
    void aSilentServerCountsAsLost();
};

void TestAtlasWaiting::initTestCase()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("a file does not keep anybody waiting");
}

void TestAtlasWaiting::aJobWithoutAnswerIsToldOfAndGivenUp()
{
    const TestBase base(Engine::Postgres);
    Listener window;
    QVERIFY(base.create());
    QVERIFY(window.open(base));
    QSignalSpy waiting(&window.atlas, &Atlas::waitingChanged);
    Stopped server(serverOf(base));
    if (!server.isStopped())
        QSKIP("the server belongs to somebody else");
    window.save(QStringLiteral("a"));
    window.save(QStringLiteral("b"));
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 4000);
    QVERIFY(window.atlas.isWaiting());
    QVERIFY(window.heard.isEmpty());

    window.atlas.stopWaiting();
    QTRY_COMPARE_WITH_TIMEOUT(window.heard.size(), 2, 4000);
    QVERIFY(window.heard.contains(QStringLiteral("b cancelled")));
    QVERIFY2(window.heard.contains(QStringLiteral("a cancelled")) ||
                 window.heard.contains(QStringLiteral("a failed: connection_lost")),
             qPrintable(window.heard.join(QLatin1Char(','))));
    QVERIFY(!window.atlas.isWaiting());
    server.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(window.atlas.state(), Atlas::State::Open, 15000);
    window.heard.clear();
    window.save(QStringLiteral("a"));
    QTRY_COMPARE(window.heard, words("changed a, a saved"));
}

void TestAtlasWaiting::anAnswerEndsTheWait()
{
    const TestBase base(Engine::Postgres);
    Listener window;
    QVERIFY(base.create());
    QVERIFY(window.open(base));
    Stopped server(serverOf(base));
    if (!server.isStopped())
        QSKIP("the server belongs to somebody else");
    window.save(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(window.atlas.isWaiting(), 4000);
    server.goOn();
    QTRY_COMPARE(window.heard, words("changed a, a saved"));
    QVERIFY(!window.atlas.isWaiting());
}

void TestAtlasWaiting::aSilentServerCountsAsLost()
{
    const TestBase base(Engine::Postgres);
    Listener window;
    QVERIFY(base.create());
    QVERIFY(window.open(base));
    Stopped server(serverOf(base));
    if (!server.isStopped())
        QSKIP("the server belongs to somebody else");
    QTRY_COMPARE_WITH_TIMEOUT(window.atlas.state(), Atlas::State::ConnectionLost, 20000);
    QCOMPARE(window.atlas.fault()->reason, Failed::Reason::ConnectionLost);
    server.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(window.atlas.state(), Atlas::State::Open, 15000);
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestAtlasWaiting)
#include "tst_atlaswaiting.moc"
