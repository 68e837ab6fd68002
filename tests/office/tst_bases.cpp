// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "office/bases.h"
#include "otherprogram.h"
#include "store/engine/basefile.h"
#include "store/store.h"
#include "support/engines.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace mra;

/// A base is made or restored whole; where that fails, the folder is as it was.
class TestBases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_folder.reset(); }
    void ownBaseIsMadeWithItsFolder();
    void failedMakingLeavesNothing_data();
    void failedMakingLeavesNothing();
    void whatWasHalfMadeGoes();
    void ofTwoMakersTheSecondIsTold();
    void nothingIsMadeBesideWhatIsLeft_data();
    void nothingIsMadeBesideWhatIsLeft();
    void backupTakesThePlace();
    void anotherNameOfTheFileKeepsTheFormerState();
    void theFormerStateIsKeptEachTime();
    void whatAKilledProgramLeftIsRolledBackBefore();
    void aBaseThatCannotBeReadIsKeptWithItsJournal();
    void aBaseIsKeptWithAllThatBelongsToIt();
    void noFormerStateIsKeptBesideWhatIsLeft();
    void aBaseThatIsWrittenToIsNotReplaced();
    void aNewerBackupIsRefused();
    void failedRestoringLeavesWhatWas_data();
    void failedRestoringLeavesWhatWas();

private:
    using Contents = QMap<QString, QByteArray>;
    /// Every file of the folder.
    [[nodiscard]] Contents contents(const QString &folder = QStringLiteral(".")) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    /// The name of the one record that the bases here hold; empty: no base.
    [[nodiscard]] static QString nameIn(const QString &file);

    QTemporaryDir m_made;
    QByteArray m_old; ///< a base
    QByteArray m_new; ///< another one
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Switzerland of the reference data, by another name.
QList<ImportFile> oneCountry(const QByteArray &name)
{
    QByteArray text;
    QFile file(QStringLiteral(ATLAS_SEED "/countries.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no countries.csv");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (text.isEmpty() || line.startsWith("CH,"))
            text += QByteArray(line).replace("Switzerland", name) + '\n';
    }
    return {{QStringLiteral("countries.csv"), text}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

std::unique_ptr<Store> opened(const QString &file)
{
    return storeOf(Store::open(file));
}

QString wordFor(const std::optional<Obstacle> &obstacle)
{
    if (!obstacle)
        return QStringLiteral("done");
    const auto *failure = std::get_if<OpenFailure>(&*obstacle);
    return failure ? QString(keyOf(failure->reason)) : wordsFor(std::get<SubmitResult>(*obstacle));
}

QString keptBy(const std::variant<Restored, OpenFailure> &outcome)
{
    if (const auto *failure = std::get_if<OpenFailure>(&outcome))
        qWarning().noquote() << keyOf(failure->reason) << failure->address << failure->detail;
    const auto *restored = std::get_if<Restored>(&outcome);
    return restored ? restored->kept : QString();
}

/// As a program leaves a base that is killed while it writes.
void leaveHotJournal(const QString &file)
{
    const QByteArray whole = bytesOf(file);
    QByteArray journal;
    QByteArray half;
    {
        const OtherProgram writer(file);
        QVERIFY(writer.run("PRAGMA cache_size = 1") && writer.run("PRAGMA cache_spill = 1"));
        QVERIFY(
            writer.run("BEGIN IMMEDIATE") &&
            writer.run("UPDATE change_log SET who = 'Nobody at all'") &&
            writer.run("CREATE TABLE other AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < 2000) SELECT i, hex(zeroblob(99)) FROM n"));
        journal = bytesOf(file + QLatin1String("-journal"));
        half = bytesOf(file);
        QVERIFY(writer.run("ROLLBACK"));
    }
    QVERIFY(!journal.isEmpty());
    for (const auto &[name, bytes] :
         {std::pair{file, half}, {file + QLatin1String("-journal"), journal}}) {
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QCOMPARE(left.write(bytes), bytes.size());
    }
}

} // namespace

void TestBases::initTestCase()
{
    for (const auto &[name, bytes] : {std::pair{"old", &m_old}, {"new", &m_new}}) {
        const QString file = m_made.filePath(QLatin1String(name));
        QCOMPARE(wordFor(makeBase(file, QStringLiteral("Officer"), oneCountry(name))),
                 QStringLiteral("done"));
        *bytes = bytesOf(file);
        QCOMPARE(nameIn(file), QLatin1String(name));
    }
}

void TestBases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestBases::Contents TestBases::contents(const QString &folder) const
{
    Contents all;
    for (const QFileInfo &file : QDir(path(folder)).entryInfoList(QDir::Files | QDir::Hidden))
        all.insert(file.fileName(), bytesOf(file.filePath()));
    return all;
}

void TestBases::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TestBases::nameIn(const QString &file)
{
    const auto opened = Store::open(file, Store::Access::ReadOnly);
    const auto *store = std::get_if<std::unique_ptr<Store>>(&opened);
    const auto country =
        store ? (*store)->snapshot().find<Territory>(TerritoryId{QStringLiteral("CH")}) : nullptr;
    return country ? country->name.text(QStringLiteral("en")) : QString();
}

void TestBases::ownBaseIsMadeWithItsFolder()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    const auto obstacle = makeBase(ownBase(), QStringLiteral("Officer"), oneCountry("here"));
    QCOMPARE(wordFor(obstacle), QStringLiteral("done"));
    QCOMPARE(ownBase(), path(QStringLiteral("data/mra-atlas/atlas.sqlite")));
    QCOMPARE(nameIn(ownBase()), QStringLiteral("here"));
    QCOMPARE(QDir(QFileInfo(ownBase()).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("atlas.sqlite")});
    QCOMPARE(modeOf(ownBase()), mode_t(0600));
    QCOMPARE(modeOf(QFileInfo(ownBase()).path()), mode_t(0700));
}

void TestBases::failedMakingLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before"); // what stands at its place
    QTest::newRow("a base is there") << QStringLiteral("base.sqlite") << m_old;
    QTest::newRow("a file is there") << QStringLiteral("base.sqlite") << QByteArray("mine");
    QTest::newRow("a file is in the way") << QStringLiteral("file/base.sqlite") << QByteArray();
    QTest::newRow("the folder is missing") << QStringLiteral("gone/base.sqlite") << QByteArray();
}

void TestBases::failedMakingLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    write(QStringLiteral("file"), "no folder");
    if (!before.isEmpty())
        write(name, before);
    const Contents was = contents();
    const auto obstacle = makeBase(path(name), QStringLiteral("Officer"), oneCountry("new"));
    QVERIFY(obstacle);
    QCOMPARE(std::get<OpenFailure>(*obstacle).address, path(name));
    QCOMPARE(contents(), was);
}

void TestBases::whatWasHalfMadeGoes()
{
    // What a program left that was killed at it.
    for (const char *end : {"", "-journal"})
        write(QLatin1String(".made.sqlite.mra-0123456789abcdef.part") + QLatin1String(end), m_old);
    const QString file = path(QStringLiteral("made.sqlite"));
    QVERIFY(!makeBase(file, QStringLiteral("Officer"), {}));
    QCOMPARE(contents().keys(), QStringList{QStringLiteral("made.sqlite")});
}

void TestBases::ofTwoMakersTheSecondIsTold()
{
    const QString file = path(QStringLiteral("made.sqlite"));
    const auto make = [&file] {
        return wordFor(makeBase(file, QStringLiteral("Officer"), oneCountry("one")));
    };
    auto other = std::async(std::launch::async, make);
    QStringList words{make(), other.get()};
    words.sort();
    QCOMPARE(words, (QStringList{QStringLiteral("already_exists"), QStringLiteral("done")}));
    QCOMPARE(nameIn(file), QStringLiteral("one"));
    QCOMPARE(contents().size(), 1);
}

/// What makes a base, each asked to make one as m_made of the base old.sqlite.
using Maker = std::optional<OpenFailure> (*)(const QString &old, const QString &made);

void TestBases::nothingIsMadeBesideWhatIsLeft_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("end");
    const std::pair<const char *, Maker> makers[] = {
        {"new",
         [](const QString &, const QString &made) {
             const auto obstacle = makeBase(made, QStringLiteral("Officer"), oneCountry("new"));
             return obstacle ? std::optional(std::get<OpenFailure>(*obstacle)) : std::nullopt;
         }},
        {"empty",
         [](const QString &, const QString &made) {
             const auto opened = Store::create(made);
             const auto *failure = std::get_if<OpenFailure>(&opened);
             return failure ? std::optional(*failure) : std::nullopt;
         }},
        {"copy", [](const QString &old, const QString &made) { return copyBase(old, made); }},
        {"backup",
         [](const QString &old, const QString &made) { return opened(old)->backupTo(made); }},
        {"rescue",
         [](const QString &old, const QString &made) { return opened(old)->rescueTo(made); }},
        {"former state",
         [](const QString &old, const QString &made) { return Store::restore(old, old, made); }},
    };
    for (const auto &[name, make] : makers) {
        for (const char *end : {"-journal", "-wal", "-shm"})
            QTest::addRow("%s, %s", name, end) << make << QString::fromLatin1(end);
    }
}

/// It belonged to a base that was moved away or deleted, and would be mixed with the new one.
void TestBases::nothingIsMadeBesideWhatIsLeft()
{
    QFETCH(Maker, make);
    QFETCH(QString, end);
    const QString made = path(QStringLiteral("made.sqlite"));
    write(QStringLiteral("old.sqlite"), m_old);
    write(QStringLiteral("made.sqlite") + end, "of another");
    const Contents was = contents();
    const auto failure = make(path(QStringLiteral("old.sqlite")), made);
    QVERIFY(failure);
    QCOMPARE(keyOf(failure->reason), QStringLiteral("left_beside"));
    QCOMPARE(failure->address, made);
    QCOMPARE(failure->detail, made + end);
    QCOMPARE(contents(), was);
    QVERIFY(QFile::remove(made + end));
    QVERIFY(!make(path(QStringLiteral("old.sqlite")), made));
    QVERIFY(isBase(made));
}

void TestBases::backupTakesThePlace()
{
    write(QStringLiteral("folder/base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    const QString place = path(QStringLiteral("folder/base.sqlite"));
    const QString link = path(QStringLiteral("link.sqlite"));
    QVERIFY(QFile::link(QStringLiteral("folder/base.sqlite"), link));
    QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0640), 0);
    const QString kept = keptBy(restoreBase(path(QStringLiteral("backup.sqlite")), link));
    QCOMPARE(QFileInfo(kept).path(), QFileInfo(place).path());
    QVERIFY2(QFileInfo(kept).fileName().startsWith(QLatin1String("base.before-restore-")),
             qPrintable(kept));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(place).isSymLink());
    QCOMPARE(nameIn(place), QStringLiteral("new"));
    QCOMPARE(bytesOf(kept), m_old);
    QCOMPARE(modeOf(place), mode_t(0640));
    QCOMPARE(contents(QStringLiteral("folder")).size(), 2);
}

void TestBases::theFormerStateIsKeptEachTime()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    const QString backup = path(QStringLiteral("backup.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    const QString first = keptBy(restoreBase(backup, base));
    const QString second = keptBy(restoreBase(backup, base));
    QVERIFY(first != second);
    QCOMPARE(nameIn(first), QStringLiteral("old"));
    QCOMPARE(nameIn(second), QStringLiteral("new"));
    QCOMPARE(nameIn(base), QStringLiteral("new"));
    QCOMPARE(contents().size(), 4);
}

/// And who goes on working by it changes nothing of what is kept.
void TestBases::anotherNameOfTheFileKeepsTheFormerState()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    const QString other = path(QStringLiteral("other.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    const auto restored = [&] { return restoreBase(path(QStringLiteral("backup.sqlite")), base); };
    QVERIFY(!std::get<Restored>(restored()).hadOtherName);
    write(QStringLiteral("base.sqlite"), m_old);
    QCOMPARE(::link(QFile::encodeName(base).constData(), QFile::encodeName(other).constData()), 0);
    QVERIFY(hasOtherName(base));
    const auto outcome = restored();
    const QString kept = keptBy(outcome);
    QVERIFY(std::get<Restored>(outcome).hadOtherName);
    QCOMPARE(nameIn(base), QStringLiteral("new"));
    QCOMPARE(bytesOf(kept), m_old);
    QVERIFY(OtherProgram(other).run("UPDATE source SET note = 'x'"));
    QVERIFY(OtherProgram(other).run("PRAGMA user_version = 99"));
    QVERIFY(bytesOf(other) != m_old);
    QCOMPARE(bytesOf(kept), m_old);
    for (const QString &file : {base, other, kept})
        QVERIFY2(!hasOtherName(file), qPrintable(file));
}

void TestBases::whatAKilledProgramLeftIsRolledBackBefore()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    leaveHotJournal(base);
    QVERIFY(bytesOf(base) != m_old);
    QVERIFY(QFile::exists(base + QLatin1String("-journal")));
    const QString kept = keptBy(restoreBase(path(QStringLiteral("backup.sqlite")), base));
    QVERIFY(!QFile::exists(base + QLatin1String("-journal")));
    QCOMPARE(nameIn(base), QStringLiteral("new"));
    QCOMPARE(nameIn(kept), QStringLiteral("old"));
    QCOMPARE(contents().size(), 3);
}

void TestBases::aBaseThatCannotBeReadIsKeptWithItsJournal()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    write(QStringLiteral("base.sqlite"), "damaged");
    write(QStringLiteral("base.sqlite-journal"), "of the damaged");
    write(QStringLiteral("backup.sqlite"), m_new);
    const QString kept = keptBy(restoreBase(path(QStringLiteral("backup.sqlite")), base));
    QCOMPARE(nameIn(base), QStringLiteral("new"));
    QCOMPARE(bytesOf(kept), QByteArray("damaged"));
    QCOMPARE(bytesOf(kept + QLatin1String("-journal")), QByteArray("of the damaged"));
    QCOMPARE(contents().size(), 4);
}

/// Also a journal that another program left there and that rolls nothing back.
void TestBases::aBaseIsKeptWithAllThatBelongsToIt()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    {
        const OtherProgram other(base);
        QVERIFY(other.run("PRAGMA journal_mode = PERSIST"));
        QVERIFY(other.run("UPDATE change_log SET reason = reason"));
    }
    const QByteArray journal = bytesOf(base + QLatin1String("-journal"));
    QVERIFY(!journal.isEmpty());
    const QString kept = keptBy(restoreBase(path(QStringLiteral("backup.sqlite")), base));
    QVERIFY(!kept.isEmpty());
    QVERIFY(!QFile::exists(base + QLatin1String("-journal")));
    QCOMPARE(bytesOf(kept + QLatin1String("-journal")), journal);
    QCOMPARE(nameIn(base), QStringLiteral("new"));
    QCOMPARE(nameIn(kept), QStringLiteral("old"));
}

void TestBases::noFormerStateIsKeptBesideWhatIsLeft()
{
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    constexpr int seconds = 20; // in which the name is chosen
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < seconds; ++i)
        write(QStringLiteral("base.before-restore-%1.sqlite-journal")
                  .arg(now.addSecs(i).toString(QStringLiteral("yyyyMMdd-hhmmss"))),
              "of another");
    const QString kept = keptBy(
        restoreBase(path(QStringLiteral("backup.sqlite")), path(QStringLiteral("base.sqlite"))));
    QVERIFY2(kept.endsWith(QLatin1String("-2.sqlite")), qPrintable(kept));
    QCOMPARE(nameIn(kept), QStringLiteral("old"));
}

void TestBases::aBaseThatIsWrittenToIsNotReplaced()
{
    const QString base = path(QStringLiteral("base.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    {
        const OtherProgram writer(base);
        QVERIFY(writer.run("BEGIN IMMEDIATE"));
        const auto outcome = restoreBase(path(QStringLiteral("backup.sqlite")), base);
        QCOMPARE(keyOf(std::get<OpenFailure>(outcome).reason), QStringLiteral("busy"));
        QVERIFY(writer.run("ROLLBACK"));
    }
    QCOMPARE(contents(), (Contents{{QStringLiteral("backup.sqlite"), m_new},
                                   {QStringLiteral("base.sqlite"), m_old}}));
}

void TestBases::aNewerBackupIsRefused()
{
    const QString backup = path(QStringLiteral("backup.sqlite"));
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    QVERIFY(OtherProgram(backup).run("PRAGMA user_version = 99"));
    const Contents was = contents();
    const auto outcome = restoreBase(backup, path(QStringLiteral("base.sqlite")));
    QCOMPARE(keyOf(std::get<OpenFailure>(outcome).reason), QStringLiteral("migration_failed"));
    QCOMPARE(std::get<OpenFailure>(outcome).address, backup);
    QCOMPARE(contents(), was);
}

void TestBases::failedRestoringLeavesWhatWas_data()
{
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("file");
    const QString base = QStringLiteral("base.sqlite");
    const QString good = QStringLiteral("backup.sqlite");
    QTest::newRow("no backup") << QStringLiteral("nothing.sqlite") << base;
    QTest::newRow("the backup is no base") << QStringLiteral("other.txt") << base;
    QTest::newRow("the backup is damaged") << QStringLiteral("damaged.sqlite") << base;
    QTest::newRow("the folder is missing") << good << QStringLiteral("gone/base.sqlite");
    QTest::newRow("no base to put aside") << good << QStringLiteral("gone.sqlite");
    QTest::newRow("a folder in its place") << good << QStringLiteral("folder");
}

void TestBases::failedRestoringLeavesWhatWas()
{
    QFETCH(QString, backup);
    QFETCH(QString, file);
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    write(QStringLiteral("other.txt"), "no base");
    write(QStringLiteral("damaged.sqlite"),
          QByteArray(m_new).replace(4096, 8192, QByteArray(8192, 'x')));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const Contents was = contents();
    const auto outcome = restoreBase(path(backup), path(file));
    QVERIFY(std::holds_alternative<OpenFailure>(outcome));
    QCOMPARE(contents(), was);
}

QTEST_GUILESS_MAIN(TestBases)
#include "tst_bases.moc"
