// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"
#include "support/engines.h"
#include "support/forgery.h"

#include <QFile>

/// log, undo, redo, verify, copy, and the state as known on an earlier day.
class TestCliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logHasExactlyItsKeys();
    void undoAndRedoTakeStepsOfTheUser();
    void verifyFindsAForeignHand();
    void aLastEntryInTheFutureIsTold();
    void stateIsKnownAsOfADay();
    void copyIsWhole();
    void copyGoesThroughAServerAndBack();

private:
    void importSector(const QString &base, const char *user)
    {
        m_cli.write(QStringLiteral("sectors.csv"),
                    "code,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,iaf_codes,"
                    "ics_fields,hs_chapters,iecee_categories\nDRONES,,Drones,,,,,,,,,\n");
        COMPARE_EXIT(m_cli.on(base, QByteArray("import sectors.csv --user ") + user), 0);
    }
    QMap<QString, QByteArray> exported(const QString &base, const char *folder)
    {
        const CliResult result = m_cli.on(base, QByteArray("export ") + folder);
        return result.code == 0 ? filesIn(m_cli.path(QLatin1String(folder)))
                                : QMap<QString, QByteArray>();
    }
    CliRunner m_cli;
};

void TestCliHistory::logHasExactlyItsKeys()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("log.sqlite"));
    importSector(base, "officer");
    const CliResult result = m_cli.on(base, "log --limit 1 --json");
    COMPARE_EXIT(result, 0);
    QCOMPARE(result.array().size(), 1);
    const QJsonValue row = result.array().first();
    QCOMPARE(keysOf(row),
             QStringLiteral("after at batch before id kind reason seq undone_batch who")
                 .split(QLatin1Char(' ')));
    QCOMPARE(row[QLatin1String("who")].toString(), QStringLiteral("officer"));
    QCOMPARE(row[QLatin1String("id")].toString(), QStringLiteral("DRONES"));
    QCOMPARE(row[QLatin1String("kind")].toString(), QStringLiteral("sector"));
    QCOMPARE(row[QLatin1String("reason")].toString(), QStringLiteral("import sectors.csv"));
    QVERIFY(row[QLatin1String("before")].isNull());
    QVERIFY(row[QLatin1String("undone_batch")].isNull());
    QCOMPARE(row[QLatin1String("after")][QLatin1String("name_en")].toString(),
             QStringLiteral("Drones"));
    const CliResult text = m_cli.on(base, "log --limit 1");
    QVERIFY2(text.text().contains(QStringLiteral("Sector “DRONES” was created")),
             qPrintable(text.text()));
}

void TestCliHistory::undoAndRedoTakeStepsOfTheUser()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("undo.sqlite"));
    importSector(base, "officer");
    const CliResult stranger = m_cli.on(base, "undo --user stranger --json");
    COMPARE_EXIT(stranger, 1);
    QCOMPARE(stranger.refusal(), QStringLiteral("nothing_to_do"));

    const CliResult undone = m_cli.on(base, "undo --user officer --json");
    COMPARE_EXIT(undone, 0);
    QCOMPARE(undone.object().value(QLatin1String("changes")).toArray().size(), 1);
    COMPARE_EXIT(m_cli.on(base, "show sector DRONES"), 1);
    COMPARE_EXIT(m_cli.on(base, "redo --user officer"), 0);
    COMPARE_EXIT(m_cli.on(base, "show sector DRONES"), 0);
    COMPARE_EXIT(m_cli.on(base, "redo --user officer"), 1);
    COMPARE_EXIT(m_cli.on(base, "undo --user officer"), 0);
    const CliResult seed = m_cli.on(base, "undo --user officer");
    QVERIFY2(seed.code == 1, "the reference data are never undone");
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
}

void TestCliHistory::verifyFindsAForeignHand()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("broken.sqlite"));
    const CliResult good = m_cli.on(base, "verify --json");
    COMPARE_EXIT(good, 0);
    QVERIFY(good.object().value(QLatin1String("good")).toBool());

    QFile file(base);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // A name that stands in the log and in its table; both are changed alike.
    bytes.replace("China-New Zealand Agreement on", "China-New Zealand Agreement no");
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const CliResult bad = m_cli.on(base, "verify --json");
    COMPARE_EXIT(bad, 1);
    QCOMPARE(bad.refusal(), QStringLiteral("hash"));
    QVERIFY(!bad.object().value(QLatin1String("good")).toBool());
    QVERIFY(bad.object().value(QLatin1String("seq")).toInt() > 0);
}

void TestCliHistory::aLastEntryInTheFutureIsTold()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("clock.sqlite"));
    const QString year = QStringLiteral("2099");
    importSector(base, "officer");
    QVERIFY(!m_cli.on(base, "verify").text().contains(year));
    QVERIFY(!m_cli.on(base, "verify --json").object().value(QLatin1String("in_future")).toBool());
    mra::forgeLog(base, [](QList<mra::LogRow> &rows) {
        rows.last().at = QStringLiteral("2099-01-01T00:00:00.000Z");
    });
    const CliResult verified = m_cli.on(base, "verify");
    COMPARE_EXIT(verified, 0);
    QVERIFY2(verified.text().contains(QStringLiteral("in the future")), verified.out);
    QVERIFY(m_cli.on(base, "verify --json").object().value(QLatin1String("in_future")).toBool());
    const CliResult log = m_cli.on(base, "log --limit 1");
    QVERIFY2(log.text().contains(QStringLiteral("in the future")), log.out);
    // Whoever goes on with a right clock loses nothing.
    COMPARE_EXIT(m_cli.on(base, "undo --user officer"), 0);
    QVERIFY(!m_cli.on(base, "log --limit 1").text().contains(year));
    QVERIFY(!m_cli.on(base, "verify --json").object().value(QLatin1String("in_future")).toBool());
}

void TestCliHistory::stateIsKnownAsOfADay()
{
    const QString base = m_cli.seededBase();
    QCOMPARE(m_cli.on(base, "list countries --known-on 2020-01-01 --json").array().size(), 0);
    QCOMPARE(m_cli.on(base, "list countries --known-on 9999-12-31 --json").array().size(), 249);
    const CliResult before = m_cli.on(base, "list countries --known-on 2020-01-01");
    COMPARE_EXIT(before, 0);
    QVERIFY2(before.errorText().contains(QStringLiteral("Nothing was recorded")), before.err);
    QVERIFY(m_cli.on(base, "list countries --known-on 9999-12-31").err.isEmpty());
}

void TestCliHistory::copyIsWhole()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("origin.sqlite"));
    importSector(base, "officer");
    const auto origin = exported(base, "origin");
    QVERIFY(!origin.isEmpty());
    COMPARE_EXIT(m_cli.run("copy origin.sqlite copy.sqlite"), 0);
    QCOMPARE(exported(QStringLiteral("copy.sqlite"), "copied"), origin);
    COMPARE_EXIT(m_cli.on(QStringLiteral("copy.sqlite"), "verify"), 0);
    QVERIFY2(m_cli.run("copy origin.sqlite copy.sqlite").code == 1, "nothing is overwritten");
}

void TestCliHistory::copyGoesThroughAServerAndBack()
{
    if (qEnvironmentVariable("MRA_ATLAS_TEST_SQLITE_ONLY") == QLatin1String("1"))
        QSKIP("without a server");
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("origin.sqlite"));
    importSector(base, "officer");
    const auto origin = exported(base, "origin");
    QVERIFY(!origin.isEmpty());
    const mra::TestBase server(mra::Engine::Postgres);
    QVERIFY2(server.fault().isEmpty(), qPrintable(server.fault()));
    const QString address = server.address();
    COMPARE_EXIT(m_cli.run({QStringLiteral("copy"), base, address}), 0);
    COMPARE_EXIT(m_cli.run({QStringLiteral("copy"), address, QStringLiteral("back.sqlite")}), 0);
    const QString back = QStringLiteral("back.sqlite");
    QCOMPARE(exported(address, "server"), origin);
    QCOMPARE(exported(back, "back"), origin);
    for (const QString &each : {base, address, back})
        COMPARE_EXIT(m_cli.on(each, "verify"), 0);
    QCOMPARE(m_cli.on(back, "log --json").out, m_cli.on(base, "log --json").out);
    QCOMPARE(m_cli.on(back, "verify --json").out, m_cli.on(base, "verify --json").out);
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"
