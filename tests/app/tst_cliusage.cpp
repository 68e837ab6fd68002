// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

/// Usage, refusals, help and languages of the command line.
class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void theWindowRefusesAnEmptyValue_data();
    void theWindowRefusesAnEmptyValue();
    void refusalsEndWithOneAndACode_data();
    void refusalsEndWithOneAndACode();
    void aSchemaOfNobodyIsRefused();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void messagesSpeakTheLanguage_data();
    void messagesSpeakTheLanguage();
    void localeGivesTheLanguage_data();
    void localeGivesTheLanguage();
    void ownBaseIsMadeWithoutAsking();
    void namedBaseMustExist();
    void readOnlyMakesNothing();

private:
    static QStringList commands()
    {
        return QStringLiteral("init import export list show status coverage overview log undo redo "
                              "verify copy backup restore")
            .split(QLatin1Char(' '));
    }
    CliRunner m_cli;
};

void TestCliUsage::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "fly",
                             "--fly list countries",
                             "list",
                             "list planets",
                             "list countries --fly",
                             "list countries groups",
                             "list countries --filter",
                             "list countries --filter=",
                             "--db= list countries",
                             "list countries --json=yes",
                             "coverage --home CN --home US",
                             "coverage --home CN --group=",
                             "show agreement",
                             "status cn-nz-eeemra",
                             "status --on 2026-01-01",
                             "coverage",
                             "coverage --on",
                             "import",
                             "export",
                             "copy one",
                             "backup",
                             "restore",
                             "log --limit",
                             "log two",
                             "undo --known-on 2026-01-01",
                             "init a.sqlite --db b.sqlite"})
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
    for (const char *line :
         {"list \"\"", "import \"\"", "export \"\"", "backup \"\"", "restore \"\""})
        QTest::newRow(line) << QString::fromUtf8(line);
    QTest::newRow("nobody") << QStringLiteral("log --user=");
    QTest::newRow("a long name") << QStringLiteral("log --user=") + QString(101, QLatin1Char('x'));
}

void TestCliUsage::wrongUsageEndsWithTwo()
{
    QFETCH(QString, line);
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.replaceInStrings(QStringLiteral("\"\""), QString());
    const CliResult result = m_cli.run(words);
    COMPARE_EXIT(result, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.errorText().split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2);
    QVERIFY2(result.err.contains("--help"), result.err);
    QVERIFY2(!QFile::exists(m_cli.path(QStringLiteral("data"))), "nothing was begun");

    const CliResult json = m_cli.run(words + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.code, 2);
    QCOMPARE(json.refusal(), QStringLiteral("usage"));
}

void TestCliUsage::theWindowRefusesAnEmptyValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("database") << QStringList{QStringLiteral("--db"), QString()};
    QTest::newRow("language") << QStringList{QStringLiteral("--lang=")};
    QTest::newRow("folder") << QStringList{QStringLiteral("--screenshots= ")};
}

/// Not one's own database for that of a variable that is not set.
void TestCliUsage::theWindowRefusesAnEmptyValue()
{
    QFETCH(QStringList, arguments);
    CliRunner cli;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(name), cli.path(QStringLiteral("data")));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ATLAS_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    const QByteArray told = program.readAllStandardError();
    QVERIFY2(told.endsWith("needs a value.\n"), told);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("data"))));
}

void TestCliUsage::refusalsEndWithOneAndACode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, const char *code) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(code);
    };
    row("show country XX", "unknown_record");
    row("show agreement nowhere", "unknown_record");
    row("status nowhere --on 2026-01-01", "unknown_record");
    row("status cn-nz-eeemra --on 2026-01", "bad_date");
    row("status cn-nz-eeemra --on 2026-02-30", "bad_date");
    row("coverage --home XX", "unknown_record");
    row("coverage --home Congo", "ambiguous");
    row("show country 刚果", "ambiguous");
    row("list bodies --filter country=Korea", "ambiguous");
    row("list bodies --filter country=Atlantis", "unknown_record");
    row("coverage --home CN --sector NOPE", "unknown_record");
    row("coverage --home CN --group NOPE", "unknown_record");
    row("coverage --home CN --direction up", "unknown_key");
    row("coverage --home CN --layers government,sea", "unknown_key");
    row("coverage --home CN --activity flying", "unknown_key");
    row("coverage --home CN --evidence rumour", "unknown_key");
    row("coverage --home CN --on tomorrow", "bad_date");
    row("list countries --known-on 2026", "bad_date");
    row("show country CN --known-on 2020-01-01", "nothing_recorded");
    row("coverage --home CN --known-on 2020-01-01", "nothing_recorded");
    row("list countries --lang xx", "unknown_language");
    row("list countries --filter planet=3", "unknown_field");
    row("log --limit none", "bad_number");
    row("export out --format xml", "unknown_key");
    row("import missing.csv", "unreadable");
    row("import . --replace planets", "unknown_table");
    row("undo", "nothing_to_do");
    row("redo", "nothing_to_do");
    row("copy missing.sqlite copy.sqlite", "missing");
    row("backup no/such/folder.sqlite", "no_folder");
    row("restore missing.sqlite", "missing");
    row("restore missing.sqlite --read-only", "read_only");
}

void TestCliUsage::refusalsEndWithOneAndACode()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const QByteArray words = line.toUtf8();
    const CliResult json = m_cli.on(m_cli.seededBase(), words + " --json");
    COMPARE_EXIT(json, 1);
    QCOMPARE(json.refusal(), code);
    QVERIFY(json.out.isEmpty());
    const CliResult text = m_cli.on(m_cli.seededBase(), words);
    QCOMPARE(text.code, 1);
    QVERIFY2(text.err.size() > 20 && !text.err.startsWith('{'), text.err);
}

/// The number stands in the header of the file: 4 bytes from the 60th on.
void TestCliUsage::aSchemaOfNobodyIsRefused()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("strange.sqlite"));
    QFile file(base);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
    QCOMPARE(file.write("\xff\xff\xff\xff"), 4);
    file.close();
    for (const char *command : {"list countries --json", "verify --json", "undo --json"}) {
        const CliResult refused = m_cli.on(base, command);
        COMPARE_EXIT(refused, 1);
        QCOMPARE(refused.refusal(), QStringLiteral("unknown_schema"));
        QVERIFY2(refused.err.contains("schema -1"), refused.err);
    }
}

void TestCliUsage::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh", "ru", "fr", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCliUsage::everyCommandExplainsItself()
{
    QFETCH(QString, language);
    const QStringList asked{QStringLiteral("--help"), QStringLiteral("--lang"), language};
    const CliResult all = m_cli.run(asked);
    COMPARE_EXIT(all, 0);
    for (const QString &command : commands()) {
        QVERIFY2(all.text().contains(QStringLiteral("  %1").arg(command)), qPrintable(command));
        const CliResult help = m_cli.run(QStringList{command} + asked);
        COMPARE_EXIT(help, 0);
        const QString call = QStringLiteral("mra-atlas-cli %1").arg(command);
        QVERIFY2(help.text().count(call) >= 2, "usage and example");
        QVERIFY(help.text().contains(QStringLiteral("--known-on DATE")));
        QVERIFY2(!help.text().contains(QLatin1Char('%')), qPrintable(help.text()));
    }
}

void TestCliUsage::messagesSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("country");
    const auto row = [](const char *language, const char *status, const char *country) {
        QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(status)
                                << QString::fromUtf8(country);
    };
    row("en", "Status on 2026-01-01: In force", "New Zealand");
    row("zh", "2026-01-01的状态：已生效", "新西兰");
    row("ru", "Статус на 2026-01-01: Действует", "Новая Зеландия");
    row("fr", "Statut au 2026-01-01\u00a0: En vigueur", "Nouvelle-Zélande");
    row("es", "Estado a 2026-01-01: En vigor", "Nueva Zelandia");
    row("ar", "الحالة في 2026-01-01: نافذ", "نيوزيلندا");
}

void TestCliUsage::messagesSpeakTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, status);
    QFETCH(QString, country);
    const QByteArray asked = " --lang " + language.toUtf8();
    const CliResult answer =
        m_cli.on(m_cli.seededBase(), "status cn-nz-eeemra --on 2026-01-01" + asked);
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.text().contains(status), qPrintable(answer.text()));
    const CliResult list =
        m_cli.on(m_cli.seededBase(), "list countries --filter alpha3=NZL" + asked);
    COMPARE_EXIT(list, 0);
    QVERIFY2(list.text().contains(country.left(8)), qPrintable(list.text()));
}

void TestCliUsage::localeGivesTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *locale, const char *word) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(word);
    };
    row("fr_FR.UTF-8", "Commandes");
    row("zh_CN.UTF-8", "命令");
    row("ar_AE", "الأوامر");
    row("C", "Commands:");
    row("POSIX", "Commands:");
    row("de_DE.UTF-8", "Commands:");
}

void TestCliUsage::localeGivesTheLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, word);
    CliRunner cli;
    cli.setLocale(locale);
    const CliResult help = cli.run("--help");
    COMPARE_EXIT(help, 0);
    QVERIFY2(help.text().contains(word), qPrintable(help.text()));
    QVERIFY2(help.err.isEmpty(), help.err);
}

void TestCliUsage::ownBaseIsMadeWithoutAsking()
{
    CliRunner cli;
    const CliResult first = cli.run("list countries --json");
    COMPARE_EXIT(first, 0);
    QCOMPARE(first.array().size(), 249);
    const QString base = cli.path(QStringLiteral("data/mra-atlas/atlas.sqlite"));
    QVERIFY(QFileInfo::exists(base));
    QCOMPARE(filesIn(QFileInfo(base).path()).size(), 1);
    QCOMPARE(cli.run("list countries --json").out, first.out);
}

void TestCliUsage::namedBaseMustExist()
{
    const QString missing = m_cli.path(QStringLiteral("nowhere.sqlite"));
    const CliResult result = m_cli.on(missing, "list countries --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("missing"));
    QVERIFY(!QFile::exists(missing));
}

void TestCliUsage::readOnlyMakesNothing()
{
    CliRunner cli;
    COMPARE_EXIT(cli.run("list countries --read-only"), 1);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("data"))));
    cli.write(QStringLiteral("countries.csv"), "alpha2,name_en\nQQ,Nowhere\n");
    const QString base = cli.seededBase();
    const CliResult undo = cli.on(base, "undo --read-only --json");
    COMPARE_EXIT(undo, 1);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
