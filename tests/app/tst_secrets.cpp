// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"
#include "fakeserver.h"
#include "terminal.h"

#include <QDirIterator>
#include <QProcess>

namespace {

/// Found wherever a password is let out.
const QByteArray canary = QByteArrayLiteral("canary-4711");

} // namespace

/// A password is in nothing that the program shows or writes.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMessageRepeatsIt_data();
    void noMessageRepeatsIt();
    void theListOfProcessesDoesNotShowIt_data();
    void theListOfProcessesDoesNotShowIt();
    void itComesFromTheEnvironment();
    void itComesFromAPasswordFile();
    void itIsAskedForAtATerminal();
    void nothingIsAskedWithoutATerminal();

private:
    [[nodiscard]] QString address(const QByteArray &user) const
    {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/atlas")
            .arg(QString::fromUtf8(user))
            .arg(m_server.port());
    }
    [[nodiscard]] QStringList filesWithIt() const;

    FakeServer m_server{FakeServer::Manner::Refuses};
    CliRunner m_cli;
};

QStringList TestSecrets::filesWithIt() const
{
    QStringList names;
    QDirIterator files(m_cli.path(QString()), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QString::fromUtf8(canary)) ||
            (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary)))
            names << file.fileName();
    }
    return names;
}

void TestSecrets::noMessageRepeatsIt_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         {"postgresql://u:canary-4711@127.0.0.1:PORT/atlas", "postgresql://u:canary-4711@h",
          "postgresql:/u:canary-4711@h/db", "postgresql:u:canary-4711@h",
          "postgres//u:canary-4711@h", "postgresql://u:%zzcanary-4711@h/db",
          "postgresql://u:canary-4711#x@h/db", "postgresql://u:x/y@canary-4711@h/db",
          "postgresql://u:canary-4711", "postgresql://u@127.0.0.1:PORT/atlas?password=canary-4711",
          "postgresql://u@127.0.0.1:PORT/at/las?sslpassword=canary-4711",
          "POSTGRESQL://u:canary-4711@h/db", "mysql://u:canary-4711@h/db", "u:canary-4711@h/db",
          "host=h user=u password=canary-4711 dbname=d", "host=h password='canary-4711 x'"})
        QTest::newRow(place) << QString::fromUtf8(place);
}

void TestSecrets::noMessageRepeatsIt()
{
    QFETCH(QString, place);
    place.replace(QLatin1String("PORT"), QString::number(m_server.port()));
    const QString base = m_cli.seededBase();
    const QList<QStringList> lines{
        lineOf("list", "countries", "--db", place),
        lineOf("list", "countries", QStringLiteral("--db=") + place),
        lineOf("init", place),
        lineOf("copy", base, place),
        lineOf("copy", place, m_cli.path(QStringLiteral("copy.sqlite"))),
        lineOf("backup", m_cli.path(QStringLiteral("backup.sqlite")), "--db", place),
        lineOf("restore", base, "--db", place),
        lineOf("restore", place, "--db", base),
        lineOf("import", place, "--db", base),
        lineOf("show", "country", "CN", place, "--db", base),
        lineOf(place),
    };
    for (QStringList line : lines) {
        for (int i = 0; i < 2; ++i) {
            const CliResult result = m_cli.run(line);
            QVERIFY2(result.code == 1 || result.code == 2, result.err);
            QVERIFY2(!result.err.contains(canary), result.err);
            QVERIFY2(!result.out.contains(canary), result.out);
            line << QStringLiteral("--json");
        }
    }
    QCOMPARE(filesWithIt(), QStringList());
}

void TestSecrets::theListOfProcessesDoesNotShowIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("line");
    const QString cli = QStringLiteral(ATLAS_CLI);
    const QString window = QStringLiteral(ATLAS_PROGRAM);
    QTest::newRow("an option") << cli << lineOf("list", "countries", "--db", "ADDRESS");
    QTest::newRow("in one word") << cli << lineOf("list", "countries", "--db=ADDRESS");
    QTest::newRow("an argument") << cli << lineOf("copy", "ADDRESS", "copy.sqlite");
    QTest::newRow("the window") << window << lineOf("--db", "ADDRESS", "--platform", "offscreen");
}

void TestSecrets::theListOfProcessesDoesNotShowIt()
{
    QFETCH(QString, program);
    QFETCH(QStringList, line);
    const FakeServer silent(FakeServer::Manner::SaysNothing); // so that there is time to look
    line.replaceInStrings(
        QStringLiteral("ADDRESS"),
        QStringLiteral("postgresql://u:canary-4711@127.0.0.1:%1/atlas").arg(silent.port()));
    QProcess process;
    process.start(program, line);
    QVERIFY(process.waitForStarted());
    const auto shown = [&process] {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(shown().contains("postgresql://u@127.0.0.1:"));
    QVERIFY(!shown().contains(canary));
    QVERIFY(shown().startsWith(program.toUtf8()));
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSecrets::itComesFromTheEnvironment()
{
    qputenv("PGPASSWORD", "from-the-environment");
    const CliResult result = m_cli.run(lineOf("list", "countries", "--db", address("u"), "--json"));
    qunsetenv("PGPASSWORD");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("login_refused"));
    QCOMPARE(m_server.password(), QByteArray("from-the-environment"));
}

void TestSecrets::itComesFromAPasswordFile()
{
    m_cli.write(QStringLiteral("passwords"), "127.0.0.1:*:atlas:u:from-a-file\n");
    const QByteArray file = QFile::encodeName(m_cli.path(QStringLiteral("passwords")));
    QVERIFY(QFile::setPermissions(QFile::decodeName(file), QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", file);
    const CliResult result = m_cli.run(lineOf("list", "countries", "--db", address("u"), "--json"));
    qunsetenv("PGPASSFILE");
    COMPARE_EXIT(result, 1);
    QCOMPARE(m_server.password(), QByteArray("from-a-file"));
}

void TestSecrets::itIsAskedForAtATerminal()
{
    const QByteArray shown =
        shownBy(lineOf("list", "countries", "--db", address("u")), "Password", canary + '\n');
    QCOMPARE(m_server.password(), canary);
    QVERIFY2(shown.contains("postgresql://u@127.0.0.1"), shown);
    QVERIFY2(!shown.contains(canary), shown);
}

void TestSecrets::nothingIsAskedWithoutATerminal()
{
    const CliResult result = m_cli.run(lineOf("list", "countries", "--db", address("u"), "--json"));
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("login_refused"));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
