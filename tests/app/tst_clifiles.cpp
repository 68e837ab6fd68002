// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <random>
#include <sys/stat.h>

namespace {

constexpr qint64 pageSize = 4096;

/// The number of the page with which a table begins.
qint64 rootPageOf(const char *table, const QString &base)
{
    qint64 number = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), base);
        db.setDatabaseName(base);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        if (query.exec(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'")
                           .arg(QLatin1String(table))) &&
            query.next())
            number = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(base);
    return number;
}

} // namespace

/// Files that the command line makes: whole or not there at all, and readable by whom they are for.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseHasOneName();
    void backupIsRestored();
    void aBackupOfAServerIsAFile();
    void exportsAreForWhomTheUmaskSays();
    void exportsFollowLinks();
    void aFullDiskLeavesTheOldExport();
    void aFailedExportLeavesNoFolder();
    void anExportSparesTheBase();
    void aLimitOfTheAccountIsTold();
    void tooManyOpenFilesAreTold();
    void aDamagedBaseIsExported();
    void aDamagedHistoryIsNotAddedTo();
    void anUnfinishedExportIsNotImported();
    void anotherNameOfTheBaseIsTold();
    void closedOutputHarmsNothing();
    void whatIsKilledBlocksNothing_data();
    void whatIsKilledBlocksNothing();

private:
    [[nodiscard]] static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] static mode_t modeOf(const QString &file)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
    }
    CliRunner m_cli;
};

void TestCliFiles::aBaseHasOneName()
{
    const QString folder = QFileInfo(m_cli.path(QString())).canonicalFilePath();
    QVERIFY(QDir(folder).mkdir(QStringLiteral("a")));
    QVERIFY(QFile::link(QStringLiteral("a"), folder + QLatin1String("/b")));
    const CliResult made = m_cli.run("init b/../b/office.sqlite --empty --json");
    COMPARE_EXIT(made, 0);
    QCOMPARE(made.object()[QLatin1String("address")].toString(),
             folder + QLatin1String("/a/office.sqlite"));
}

void TestCliFiles::backupIsRestored()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("office.sqlite"));
    const QString backup = m_cli.path(QStringLiteral("backup.sqlite"));
    const CliResult made = m_cli.run(lineOf("backup", backup, "--db", base, "--json"));
    COMPARE_EXIT(made, 0);
    QCOMPARE(made.object()[QLatin1String("file")].toString(), backup);
    QCOMPARE(modeOf(backup), mode_t(0600));
    QCOMPARE(m_cli.run(lineOf("backup", backup, "--db", base, "--json")).refusal(),
             QStringLiteral("already_exists"));

    m_cli.write(QStringLiteral("sectors.csv"),
                "code,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,iaf_codes,"
                "ics_fields,hs_chapters,iecee_categories\nNEW,,New,,,,,,,,,\n");
    COMPARE_EXIT(m_cli.on(base, "import sectors.csv"), 0);
    COMPARE_EXIT(m_cli.on(base, "show sector NEW"), 0);
    const CliResult restored = m_cli.run(lineOf("restore", backup, "--db", base, "--json"));
    COMPARE_EXIT(restored, 0);
    COMPARE_EXIT(m_cli.on(base, "show sector NEW"), 1);
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
    const QString kept = restored.object()[QLatin1String("kept")].toString();
    COMPARE_EXIT(m_cli.on(kept, "show sector NEW"), 0);

    const CliResult told = m_cli.run(lineOf("restore", kept, "--db", base));
    COMPARE_EXIT(told, 0);
    QVERIFY2(told.text().contains(QLatin1String("before-restore")), told.out);
    COMPARE_EXIT(m_cli.on(base, "show sector NEW"), 0);
}

void TestCliFiles::aBackupOfAServerIsAFile()
{
    const CliResult result = m_cli.run(
        lineOf("restore", m_cli.seededBase(), "--db", "postgresql://127.0.0.1:1/a", "--json"));
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("on_server"));
}

void TestCliFiles::exportsAreForWhomTheUmaskSays()
{
    const QString base = m_cli.seededBase();
    const mode_t before = ::umask(0027);
    const CliResult made = m_cli.on(base, "export for-a-group");
    ::umask(before);
    COMPARE_EXIT(made, 0);
    const QString file = m_cli.path(QStringLiteral("for-a-group/countries.csv"));
    QCOMPARE(modeOf(file), mode_t(0640));
    QCOMPARE(modeOf(m_cli.path(QStringLiteral("for-a-group"))), mode_t(0750));
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0600), 0);
    COMPARE_EXIT(m_cli.on(base, "export for-a-group"), 0);
    QCOMPARE(modeOf(file), mode_t(0600));
}

void TestCliFiles::exportsFollowLinks()
{
    QVERIFY(QDir(m_cli.path(QString())).mkpath(QStringLiteral("linked")));
    m_cli.write(QStringLiteral("real.csv"), "old");
    const QString link = m_cli.path(QStringLiteral("linked/countries.csv"));
    QVERIFY(QFile::link(QStringLiteral("../real.csv"), link));
    COMPARE_EXIT(m_cli.on(m_cli.seededBase(), "export linked"), 0);
    QVERIFY(QFileInfo(link).isSymLink());
    const auto files = filesIn(m_cli.path(QStringLiteral("linked")));
    QVERIFY(files.value(QStringLiteral("countries.csv")).size() > 1000);
    QVERIFY(filesIn(m_cli.path(QString())).value(QStringLiteral("real.csv")) ==
            files.value(QStringLiteral("countries.csv")));
}

void TestCliFiles::aFullDiskLeavesTheOldExport()
{
    const QString base = m_cli.seededBase();
    const QString folder = m_cli.path(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(folder));
    const mra::SmallDisk disk(folder, 256);
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    for (const char *name : {"countries.csv", "agreements.csv", "bodies.csv"})
        m_cli.write(QStringLiteral("small/") + QLatin1String(name), "old");
    const auto before = filesIn(folder);
    const CliResult result = m_cli.on(base, "export small --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("no_space"));
    QCOMPARE(filesIn(folder), before);
    QCOMPARE(namesIn(folder).size(), 3);
}

void TestCliFiles::aFailedExportLeavesNoFolder()
{
    m_cli.write(QStringLiteral("file"), "in the way");
    const CliResult result = m_cli.on(m_cli.seededBase(), "export file/folder --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("not_writable"));
}

void TestCliFiles::anExportSparesTheBase()
{
    QVERIFY(QDir(m_cli.path(QString())).mkpath(QStringLiteral("together")));
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("together/bodies.csv"));
    const CliResult result = m_cli.on(base, "export together --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("already_exists"));
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
}

/// A file that grows past it ends other programs.
void TestCliFiles::aLimitOfTheAccountIsTold()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("limited.sqlite"));
    const QString copy = m_cli.path(QStringLiteral("copy.sqlite"));
    const CliResult result = m_cli.inShell("ulimit -f 100; exec " ATLAS_CLI
                                           " --db limited.sqlite backup copy.sqlite --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("over_quota"));
    QVERIFY(!QFile::exists(copy));
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
}

/// An export has all its files open at once.
void TestCliFiles::tooManyOpenFilesAreTold()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("many.sqlite"));
    const CliResult result =
        m_cli.inShell("ulimit -n 20; exec " ATLAS_CLI " --db many.sqlite export many --json");
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.refusal(), QStringLiteral("too_many_files"));
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("many"))));
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
}

/// The page with which the table of bodies begins is overwritten.
void TestCliFiles::aDamagedBaseIsExported()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("damaged.sqlite"));
    COMPARE_EXIT(m_cli.on(base, "export whole"), 0);
    QFile file(base);
    QVERIFY(file.open(QIODevice::ReadWrite) &&
            file.seek((rootPageOf("body", base) - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\0')), pageSize);
    file.close();
    const CliResult made = m_cli.on(base, "export saved");
    COMPARE_EXIT(made, 0);
    QVERIFY2(made.err.contains("The database is damaged"), made.err);
    QCOMPARE(filesIn(m_cli.path(QStringLiteral("saved"))),
             filesIn(m_cli.path(QStringLiteral("whole"))));
    COMPARE_EXIT(m_cli.on(base, "verify"), 1);
    COMPARE_EXIT(m_cli.run("copy damaged.sqlite mended.sqlite"), 0);
    COMPARE_EXIT(m_cli.run("verify --db mended.sqlite"), 0);
}

/// Wherever the damage is: no run remembers what another one found.
void TestCliFiles::aDamagedHistoryIsNotAddedTo()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("history.sqlite"));
    m_cli.write(QStringLiteral("countries.csv"), "alpha2,name_en\nKZ,Other\n");
    COMPARE_EXIT(m_cli.on(base, "import countries.csv --user officer"), 0);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), base);
        db.setDatabaseName(base);
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(
            QStringLiteral("UPDATE change_log SET after = 'x' || after WHERE seq = 100")));
        db.close();
    }
    QSqlDatabase::removeDatabase(base);
    QFile file(base);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    m_cli.write(QStringLiteral("countries.csv"), "alpha2,name_en\nKZ,Another\n");
    for (const char *line : {"import countries.csv --json", "undo --user officer --json",
                             "redo --user officer --json"}) {
        const CliResult result = m_cli.on(base, line);
        COMPARE_EXIT(result, 1);
        QCOMPARE(result.refusal(), QStringLiteral("damaged"));
        QVERIFY2(result.err.contains("row 100"), result.err);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    COMPARE_EXIT(m_cli.on(base, "show country KZ"), 0);
}

void TestCliFiles::anUnfinishedExportIsNotImported()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("unfinished.sqlite"));
    COMPARE_EXIT(m_cli.on(base, "export half"), 0);
    COMPARE_EXIT(m_cli.on(base, "import half"), 0);
    const QString mark = QStringLiteral("half/export-unfinished"); // as a killed export leaves it
    m_cli.write(mark, {});
    for (const char *line : {"import half --json", "import half/bodies.csv --json"}) {
        const CliResult result = m_cli.on(base, line);
        COMPARE_EXIT(result, 1);
        QCOMPARE(result.refusal(), QStringLiteral("unfinished_export"));
    }
    COMPARE_EXIT(m_cli.on(base, "export half"), 0);
    QVERIFY(!QFile::exists(m_cli.path(mark)));
    COMPARE_EXIT(m_cli.on(base, "import half"), 0);
}

void TestCliFiles::anotherNameOfTheBaseIsTold()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("one.sqlite"));
    const QString backup = m_cli.seededBase();
    COMPARE_EXIT(m_cli.inShell("ln one.sqlite two.sqlite"), 0);
    const CliResult told = m_cli.run(lineOf("restore", backup, "--db", base));
    COMPARE_EXIT(told, 0);
    QVERIFY2(told.err.contains("another name"), told.err);
    const CliResult alone = m_cli.run(lineOf("restore", backup, "--db", base, "--json"));
    COMPARE_EXIT(alone, 0);
    QCOMPARE(alone.object()[QLatin1String("other_name")], QJsonValue(false));
}

/// Messages must not get into a file that was opened in the place of an output.
void TestCliFiles::closedOutputHarmsNothing()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("closed.sqlite"));
    COMPARE_EXIT(m_cli.on(base, "export heard"), 0);
    COMPARE_EXIT(m_cli.inShell("exec " ATLAS_CLI " --db closed.sqlite export unheard <&- >&- 2>&-"),
                 0);
    QCOMPARE(filesIn(m_cli.path(QStringLiteral("unheard"))),
             filesIn(m_cli.path(QStringLiteral("heard"))));
    COMPARE_EXIT(m_cli.on(base, "verify"), 0);
}

void TestCliFiles::whatIsKilledBlocksNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("init") << lineOf("init", "work/new.sqlite");
    QTest::newRow("copy") << lineOf("copy", "seeded.sqlite", "work/new.sqlite");
    QTest::newRow("backup") << lineOf("backup", "work/new.sqlite", "--db", "seeded.sqlite");
    QTest::newRow("export") << lineOf("export", "work", "--db", "seeded.sqlite");
    QTest::newRow("restore") << lineOf("restore", "seeded.sqlite", "--db", "work/base.sqlite");
}

/// Killed at any moment, a command leaves nothing half made and nothing in the way of the next.
void TestCliFiles::whatIsKilledBlocksNothing()
{
    QFETCH(QStringList, command);
    constexpr int kills = 10;
    const QString seeded = m_cli.seededBase();
    const QString work = m_cli.path(QStringLiteral("work"));
    std::mt19937 random(1);
    QElapsedTimer clock;
    qint64 whole = 300; // ms, of a run that nobody kills
    for (int i = 0; i <= kills; ++i) {
        QVERIFY(QDir(work).removeRecursively() || !QFileInfo::exists(work));
        QVERIFY(QDir().mkpath(work));
        if (command.first() == QLatin1String("restore"))
            QVERIFY(QFile::copy(seeded, work + QLatin1String("/base.sqlite")));
        if (i > 0) {
            QProcess child;
            child.setWorkingDirectory(m_cli.path(QString()));
            child.start(QStringLiteral(ATLAS_CLI), command);
            QVERIFY(child.waitForStarted());
            QTest::qWait(int(qint64(random() % 1000) * whole / 1000));
            child.kill();
            QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
        }
        const QString base =
            work + (command.first() == QLatin1String("restore") ? QLatin1String("/base.sqlite")
                                                                : QLatin1String("/new.sqlite"));
        const bool isThere = QFileInfo::exists(base);
        if (isThere)
            COMPARE_EXIT(m_cli.on(base, "verify"), 0);
        clock.start();
        if (!isThere || command.first() == QLatin1String("restore"))
            COMPARE_EXIT(m_cli.run(command), 0);
        else // it was made before it was killed: another beside it
            COMPARE_EXIT(
                m_cli.run(lineOf("init", work + QLatin1String("/other.sqlite"), "--empty")), 0);
        if (i == 0)
            whole = clock.elapsed();
        for (const QString &name : namesIn(work))
            QVERIFY2(!name.startsWith(QLatin1Char('.')) &&
                         !name.contains(QLatin1String("-journal")),
                     qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
