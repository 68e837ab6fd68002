// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

/// init, import and export.
class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initRefusesWhatStandsThere();
    void initMakesAnEmptyBase();
    void reportHasExactlyItsKeys();
    void dryRunCountsAsTheImportAndWritesNothing();
    void refusedRowsAreNamedAndTheOthersKept();
    void foldersAreReadWhole();
    void unknownColumnsAreNoted();
    void whatIsNoFileIsRefusedByName();
    void replaceRemovesWhatTheFileLacks();
    void removalsThatAreRefusedAreSentences();
    void exportReadsBackToTheSameFiles_data();
    void exportReadsBackToTheSameFiles();
    void exportFailsByName();

private:
    static QStringList keysOfReport()
    {
        return QStringLiteral("created notes refused removed tables unchanged updated")
            .split(QLatin1Char(' '));
    }
    CliRunner m_cli;
};

void TestCliImport::initRefusesWhatStandsThere()
{
    m_cli.write(QStringLiteral("letter.txt"), "Dear Sir");
    const CliResult result = m_cli.run("init letter.txt --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("already_exists"));
    QCOMPARE(filesIn(m_cli.path(QString())).value(QStringLiteral("letter.txt")),
             QByteArray("Dear Sir"));
    COMPARE_EXIT(m_cli.run("init no/such/folder.sqlite"), 1);
    COMPARE_EXIT(m_cli.run({QStringLiteral("init"), m_cli.seededBase()}), 1);
}

void TestCliImport::initMakesAnEmptyBase()
{
    const CliResult made = m_cli.run("init empty.sqlite --empty --json");
    COMPARE_EXIT(made, 0);
    QCOMPARE(made.object().value(QLatin1String("records")).toInt(), 0);
    QCOMPARE(m_cli.on(QStringLiteral("empty.sqlite"), "list countries --json").array().size(), 0);
    const CliResult named = m_cli.run("init --db other.sqlite --empty");
    COMPARE_EXIT(named, 0);
    QVERIFY(QFile::exists(m_cli.path(QStringLiteral("other.sqlite"))));
}

void TestCliImport::reportHasExactlyItsKeys()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("keys.sqlite"));
    const CliResult result = m_cli.on(base, "import --json " ATLAS_SEED "/agreements.csv");
    COMPARE_EXIT(result, 0);
    QCOMPARE(result.object().keys(), keysOfReport());
    QCOMPARE(result.object().value(QLatin1String("unchanged")).toInt(), 195);
    QCOMPARE(result.object().value(QLatin1String("created")).toInt(), 0);
    QCOMPARE(result.object().value(QLatin1String("updated")).toInt(), 0);
    const QJsonValue table = result.object()[QLatin1String("tables")][QLatin1String("agreements")];
    QCOMPARE(keysOf(table),
             QStringLiteral("created refused removed unchanged updated").split(QLatin1Char(' ')));
}

void TestCliImport::dryRunCountsAsTheImportAndWritesNothing()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("dry.sqlite"));
    m_cli.write(QStringLiteral("sectors.csv"),
                "code,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,iaf_codes,ics_fields,"
                "hs_chapters,iecee_categories\n"
                "DRONES,,Drones,,,,,,,,,\nLVE,,Renamed,,,,,,,,,\n");
    const CliResult dry = m_cli.on(base, "import sectors.csv --dry-run --json");
    COMPARE_EXIT(dry, 0);
    QCOMPARE(dry.object().value(QLatin1String("created")).toInt(), 1);
    QCOMPARE(dry.object().value(QLatin1String("updated")).toInt(), 1);
    COMPARE_EXIT(m_cli.on(base, "show sector DRONES"), 1);
    const CliResult real = m_cli.on(base, "import sectors.csv --json");
    COMPARE_EXIT(real, 0);
    QCOMPARE(real.out, dry.out);
    COMPARE_EXIT(m_cli.on(base, "show sector DRONES"), 0);
    const CliResult again = m_cli.on(base, "import sectors.csv --json");
    QCOMPARE(again.object().value(QLatin1String("unchanged")).toInt(), 2);
}

void TestCliImport::refusedRowsAreNamedAndTheOthersKept()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("refused.sqlite"));
    m_cli.write(QStringLiteral("links.csv"), "from_agreement_id,relation,to_agreement_id,date\n"
                                             "cn-nz-eeemra,amends,cn-nz-organic,2020\n"
                                             "cn-nz-eeemra,marries,cn-nz-organic,2020\n"
                                             "cn-nz-eeemra,amends,cn-nz-fta-tbt,20 May\n"
                                             "cn-nz-eeemra,amends,nowhere,2020\n");
    const CliResult result = m_cli.on(base, "import links.csv --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.object().value(QLatin1String("created")).toInt(), 1);
    const QJsonArray refused = result.object().value(QLatin1String("refused")).toArray();
    QCOMPARE(refused.size(), 3);
    QMap<int, QString> codes;
    for (const QJsonValue &row : refused) {
        QCOMPARE(keysOf(row), QStringLiteral("code field file row text").split(QLatin1Char(' ')));
        QVERIFY(!row[QLatin1String("text")].toString().isEmpty());
        codes.insert(row[QLatin1String("row")].toInt(), row[QLatin1String("code")].toString());
    }
    const QMap<int, QString> expected{{3, QStringLiteral("unknown_key")},
                                      {4, QStringLiteral("bad_date")},
                                      {5, QStringLiteral("broken_reference")}};
    QCOMPARE(codes, expected);
    QVERIFY2(result.err.contains("kept"), result.err);

    const QJsonArray links = m_cli.on(base, "show agreement cn-nz-eeemra --json")
                                 .object()
                                 .value(QLatin1String("links"))
                                 .toArray();
    QCOMPARE(links.size(), 2);

    m_cli.write(QStringLiteral("links.csv"), "from_agreement_id,relation,to_agreement_id,date\n"
                                             "cn-nz-eeemra,marries,cn-nz-organic,2020\n");
    const CliResult none = m_cli.on(base, "import links.csv");
    QVERIFY2(none.err.contains("1 row was refused; there were no others.") &&
                 !none.err.contains("kept"),
             none.err);
}

void TestCliImport::foldersAreReadWhole()
{
    COMPARE_EXIT(m_cli.run("init folder.sqlite --empty"), 0);
    const CliResult result =
        m_cli.on(QStringLiteral("folder.sqlite"), "import " ATLAS_SEED " --json --dry-run");
    const QJsonObject tables = result.object().value(QLatin1String("tables")).toObject();
    QCOMPARE(tables.value(QLatin1String("countries"))[QLatin1String("created")].toInt(), 249);
    QVERIFY(tables.size() >= 15);
}

void TestCliImport::unknownColumnsAreNoted()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("notes.sqlite"));
    m_cli.write(QStringLiteral("sectors.csv"), "code,name_en,colour\nLVE,Low voltage,red\n");
    const CliResult dry = m_cli.on(base, "import sectors.csv --dry-run --json");
    COMPARE_EXIT(dry, 0);
    QCOMPARE(dry.object().value(QLatin1String("updated")).toInt(), 1);
    const QJsonArray notes = dry.object().value(QLatin1String("notes")).toArray();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(keysOf(notes.first()), QStringLiteral("code field file text").split(QLatin1Char(' ')));
    QCOMPARE(notes.first()[QLatin1String("field")].toString(), QStringLiteral("colour"));
    QCOMPARE(notes.first()[QLatin1String("code")].toString(), QStringLiteral("unknown_column"));
    const CliResult told = m_cli.on(base, "import sectors.csv");
    COMPARE_EXIT(told, 0);
    QVERIFY2(told.out.contains("colour"), told.out);
    // What the file does not say stays.
    const QJsonObject sector = m_cli.on(base, "show sector LVE --json").object();
    QCOMPARE(sector.value(QLatin1String("name_en")).toString(), QStringLiteral("Low voltage"));
    QVERIFY(!sector.value(QLatin1String("name_zh")).toString().isEmpty());
    QVERIFY(!sector.value(QLatin1String("hs_chapters")).toArray().isEmpty());
}

void TestCliImport::whatIsNoFileIsRefusedByName()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("nofile.sqlite"));
    QDir(m_cli.path({})).mkdir(QStringLiteral("tables"));
    QCOMPARE(::mkfifo(QFile::encodeName(m_cli.path(QStringLiteral("tables/bodies.csv"))), 0600), 0);
    for (const char *line : {"import /dev/zero --json", "import tables --json"}) {
        const CliResult result = m_cli.on(base, line);
        COMPARE_EXIT(result, 1);
        QCOMPARE(result.refusal(), QStringLiteral("not_a_file"));
    }
    m_cli.write(QStringLiteral("large.csv"), "code,name_en\n");
    QVERIFY(QFile::resize(m_cli.path(QStringLiteral("large.csv")), 300'000'000));
    const CliResult large = m_cli.on(base, "import large.csv --json");
    COMPARE_EXIT(large, 1);
    QCOMPARE(large.refusal(), QStringLiteral("file_too_large"));
    QVERIFY2(large.err.contains("256 MiB"), large.err);
}

/// Of no file and no row, with as many names as a person reads.
void TestCliImport::removalsThatAreRefusedAreSentences()
{
    m_cli.write(QStringLiteral("countries.csv"), "alpha2,name_en\nKZ,Kazakhstan\n");
    const CliResult result =
        m_cli.on(m_cli.seededBase(), "import countries.csv --replace countries --dry-run");
    COMPARE_EXIT(result, 1);
    const QStringList lines = result.errorText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.size() > 200, result.err);
    for (const QString &line : lines) {
        QVERIFY2(!line.startsWith(QLatin1Char(',')) && !line.contains(QLatin1String("row 0")),
                 qPrintable(line));
        QVERIFY2(line.size() < 600, qPrintable(line));
    }
    QVERIFY2(result.err.contains(" more)"), result.err);
}

void TestCliImport::replaceRemovesWhatTheFileLacks()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("replace.sqlite"));
    m_cli.write(QStringLiteral("agreement_links.csv"),
                "from_agreement_id,relation,to_agreement_id,date\n");
    const CliResult result =
        m_cli.on(base, "import agreement_links.csv --replace agreement_links --json");
    COMPARE_EXIT(result, 0);
    QCOMPARE(result.object().value(QLatin1String("removed")).toInt(), 40);
    QCOMPARE(m_cli.on(base, "show agreement cn-nz-eeemra --json")
                 .object()[QLatin1String("links")]
                 .toArray()
                 .size(),
             0);
}

void TestCliImport::exportReadsBackToTheSameFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << QStringLiteral("csv");
    QTest::newRow("json") << QStringLiteral("json");
}

void TestCliImport::exportReadsBackToTheSameFiles()
{
    QFETCH(QString, format);
    const QByteArray name = format.toUtf8();
    const QString second = QStringLiteral("again-%1.sqlite").arg(format);
    COMPARE_EXIT(m_cli.on(m_cli.seededBase(), "export first-" + name + " --format " + name), 0);
    COMPARE_EXIT(m_cli.run("init --empty again-" + name + ".sqlite"), 0);
    COMPARE_EXIT(m_cli.on(second, "import first-" + name), 0);
    COMPARE_EXIT(m_cli.on(second, "export second-" + name + " --format " + name), 0);
    const auto first = filesIn(m_cli.path(QStringLiteral("first-%1").arg(format)));
    QVERIFY(!first.isEmpty());
    const auto again = filesIn(m_cli.path(QStringLiteral("second-%1").arg(format)));
    QCOMPARE(again.keys(), first.keys());
    for (auto file = first.begin(); file != first.end(); ++file)
        QVERIFY2(again.value(file.key()) == *file, qPrintable(file.key()));
}

void TestCliImport::exportFailsByName()
{
    m_cli.write(QStringLiteral("blocked"), "a file, no folder");
    const CliResult result = m_cli.on(m_cli.seededBase(), "export blocked --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("not_writable"));
    QVERIFY2(result.err.contains("blocked"), result.err);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
