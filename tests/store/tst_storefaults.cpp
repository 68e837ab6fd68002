// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "standing.h"
#include "support/engines.h"
#include "support/records.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mra {
namespace {

/// Another process that holds a file locked for itself until it goes.
class Holder
{
public:
    explicit Holder(const QString &file)
    {
        m_process.start(QStringLiteral(ATLAS_STOREWRITER), {file, QStringLiteral("--hold")});
        m_isHolding = m_process.waitForReadyRead();
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("storewriter[%1]").arg(m_process.processId());
    }

private:
    QProcess m_process;
    bool m_isHolding = false;
};

/// A file system that can only be read from some moment on.
class Medium
{
public:
    explicit Medium(const QString &folder)
        : m_folder(folder)
    {
        m_isMounted = QDir().mkpath(folder) && run({QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                                    QStringLiteral("none"), folder});
    }
    ~Medium()
    {
        if (m_isMounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    Q_DISABLE_COPY_MOVE(Medium)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool protect() const
    {
        return run({QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder});
    }

private:
    static bool run(const QStringList &arguments)
    {
        return ::geteuid() == 0 && QProcess::execute(QStringLiteral("mount"), arguments) == 0;
    }
    QString m_folder;
    bool m_isMounted = false;
};

constexpr qsizetype pageSize = 4096;

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As `cp` does it: into the file that stands there.
bool writeInto(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Another base, with France in it.
bool makeOther(const QString &file)
{
    const auto other = storeOf(Store::create(file));
    return other &&
           wordsFor(other->submit({Edit::create(territory("FR"))}, why)) == QLatin1String("saved");
}

Edits newSector(const char *code)
{
    return {Edit::create(sector(code))};
}

} // namespace

/// What a store says and does where the file, the medium or its neighbours fail it.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void damagedPagesAreFoundAndStopWriting();
    void whateverPageIsLostAllIsRead_data();
    void whateverPageIsLostAllIsRead();
    void damageMetWhileReadingStopsWriting();
    void aReplacedFileIsNoticed_data();
    void aReplacedFileIsNoticed();
    void aFileReplacedWhileItIsSavedToIsNoticed();
    void aReplacedFileIsLoggedOnce();
    void aDeletedFileIsNoticedAndMayComeBack();
    void aLockOfAnotherProgramIsNamed();
    void whatCannotBeWrittenIsOpenedForReading();
    void openingASecondTimeKeepsTheLocksOfTheFirst();
    void anInterruptedFileIsChecked();
    void whatMustBeRolledBackIsToldToReaders();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_base->folder() + QLatin1Char('/') + QLatin1String(name);
    }
    std::optional<TestBase> m_base;
    std::unique_ptr<Store> m_store;
};

void TestStoreFaults::init()
{
    m_base.emplace(Engine::Sqlite);
    m_store = m_base->create();
    QVERIFY(m_store);
    VERIFY_SAVED(m_store->submit(smallWorld(), why));
}

void TestStoreFaults::cleanup()
{
    m_store.reset();
    m_base.reset();
}

/// Bits turned at the head of any page behind the first: either the engine finds them, or the
/// rows are all as the log says. Never does verify() say good of a file that is not.
void TestStoreFaults::damagedPagesAreFoundAndStopWriting()
{
    constexpr int rounds = 60;
    constexpr qint64 page = 4096;
    m_store.reset();
    const QByteArray sound = bytesOf(m_base->address());
    QVERIFY(sound.size() > 20 * page);
    std::mt19937 random(7);
    int found = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray damaged = sound;
        const qint64 pages = sound.size() / page;
        const qint64 from = page * (1 + qint64(random() % quint64(pages - 1)));
        for (qint64 k = from; k < from + 300; ++k)
            damaged[k] = char(~damaged[k]);
        QVERIFY(writeInto(m_base->address(), damaged));
        Store::Opened opened = Store::open(m_base->address());
        if (std::holds_alternative<OpenFailure>(opened)) {
            ++found;
            continue;
        }
        const auto store = storeOf(std::move(opened));
        const Verification verification = store->verify();
        if (verification.isGood()) {
            QCOMPARE(m_base->execute(QStringLiteral("PRAGMA integrity_check")).toString(),
                     QStringLiteral("ok"));
            continue;
        }
        ++found;
        const QString outcome = wordsFor(store->submit(newSector("NEW"), why));
        if (!verification.detail.isEmpty())
            QVERIFY2(outcome.startsWith(QLatin1String("failed: damaged")), qPrintable(outcome));
    }
    qInfo("%d of %d damaged files were found", found, rounds);
    QVERIFY(found > rounds / 2);
    QVERIFY(writeInto(m_base->address(), sound));
}

void TestStoreFaults::whateverPageIsLostAllIsRead_data()
{
    QTest::addColumn<QByteArray>("page");
    std::mt19937 random(7);
    QByteArray noise(pageSize, Qt::Uninitialized);
    std::generate(noise.begin(), noise.end(), [&random] { return char(random() % 256); });
    QTest::newRow("zeros") << QByteArray(pageSize, '\0');
    QTest::newRow("noise") << noise;
}

/// A record stands in its table and in the log, and no page holds both: the base is opened for
/// reading with all records, which can be saved elsewhere. But the pages that say which tables
/// there are.
void TestStoreFaults::whateverPageIsLostAllIsRead()
{
    QFETCH(QByteArray, page);
    const QByteArray records = shown(m_store->snapshot());
    const QString schema =
        QLatin1Char(',') +
        m_base
            ->execute(QStringLiteral("SELECT group_concat(pageno) FROM dbstat "
                                     "WHERE name IN ('sqlite_schema', 'sqlite_master')"))
            .toString() +
        QLatin1Char(',');
    m_store.reset();
    const QByteArray sound = bytesOf(m_base->address());
    for (qsizetype number = 2; number * pageSize <= sound.size(); ++number) {
        QVERIFY(writeInto(m_base->address(),
                          QByteArray(sound).replace((number - 1) * pageSize, pageSize, page)));
        const QByteArray which = "page " + QByteArray::number(number);
        Store::Opened opened = Store::open(m_base->address());
        if (const auto *failure = std::get_if<OpenFailure>(&opened)) {
            QVERIFY2(schema.contains(QStringLiteral(",%1,").arg(number)), which);
            QCOMPARE(failure->reason, Refusal::Damaged);
            continue;
        }
        const auto store = storeOf(std::move(opened));
        QVERIFY2(shown(store->snapshot()) == records, which);
        QVERIFY2(store->readOnlyReason() == Failed::Reason::Damaged || !store->verify().isGood(),
                 which); // of an index that nothing was looked up in
        QCOMPARE(store->readOnlyReason(), Failed::Reason::Damaged);
        const QString rescued = path("rescued.sqlite");
        QVERIFY2(!store->rescueTo(rescued), which);
        const auto mine = storeOf(Store::open(rescued));
        QVERIFY2(mine && shown(mine->snapshot()) == records, which);
        QVERIFY2(mine->verify().isGood(), which);
        QVERIFY(QFile::remove(rescued));
    }
    QVERIFY(writeInto(m_base->address(), sound));
}

void TestStoreFaults::damageMetWhileReadingStopsWriting()
{
    const auto other = m_base->open();
    QVERIFY(other);
    QByteArray bytes = bytesOf(m_base->address());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    QVERIFY(writeInto(m_base->address(), bytes));
    QVERIFY(m_store->mayHaveChanged());
    QVERIFY(m_store->refresh().isEmpty());
    QVERIFY(m_store->fault());
    QCOMPARE(m_store->fault()->reason, Failed::Reason::Damaged);
    QCOMPARE(m_store->readOnlyReason(), Failed::Reason::Damaged);
    const QString outcome = wordsFor(m_store->submit(newSector("NEW"), why));
    QVERIFY2(outcome.startsWith(QLatin1String("failed: damaged")), qPrintable(outcome));
    QCOMPARE(bytesOf(m_base->address()), bytes);
    // What was read before is still there to be kept.
    QVERIFY(!m_store->rescueTo(path("mine.sqlite")));
    const auto rescued = storeOf(Store::open(path("mine.sqlite")));
    QVERIFY(rescued);
    QCOMPARE(shown(rescued->snapshot()), shown(m_store->snapshot()));
    QCOMPARE(wordsFor(rescued->verify()), QStringLiteral("good"));
}

void TestStoreFaults::aReplacedFileIsNoticed_data()
{
    QTest::addColumn<bool>("isSameFile");
    QTest::newRow("a synchroniser: another file under its name") << false;
    QTest::newRow("cp: other content in the same file") << true;
}

void TestStoreFaults::aReplacedFileIsNoticed()
{
    QFETCH(bool, isSameFile);
    QVERIFY(makeOther(path("other.sqlite")));
    const QByteArray theirs = bytesOf(path("other.sqlite"));
    const QByteArray mine = shown(m_store->snapshot());
    if (isSameFile)
        QVERIFY(writeInto(m_base->address(), theirs));
    else
        QCOMPARE(::rename(QFile::encodeName(path("other.sqlite")).constData(),
                          QFile::encodeName(m_base->address()).constData()),
                 0);

    const QString outcome = wordsFor(m_store->submit(newSector("NEW"), why));
    QVERIFY2(outcome.startsWith(QLatin1String("failed: replaced")), qPrintable(outcome));
    static_cast<void>(m_store->mayHaveChanged());
    QVERIFY(m_store->refresh().isEmpty());
    QCOMPARE(m_store->fault()->reason, Failed::Reason::Replaced);
    QCOMPARE(shown(m_store->snapshot()), mine);
    QCOMPARE(bytesOf(m_base->address()), theirs);

    QVERIFY(!m_store->rescueTo(path("mine.sqlite")));
    const auto rescued = storeOf(Store::open(path("mine.sqlite")));
    QVERIFY(rescued);
    QCOMPARE(shown(rescued->snapshot()), mine);
    // The engine still holds the file that lost its name, and with it the history.
    QCOMPARE(rescued->log().first().reason, isSameFile ? Store::rescueReason() : why);
    QCOMPARE(wordsFor(rescued->verify()), QStringLiteral("good"));
    const auto opened = m_base->open();
    QVERIFY(opened);
    QCOMPARE(opened->snapshot().size(RecordKind::Territory), 1);
}

namespace {

/// Another file for the place, moved there when the next commit of this program is under way.
struct Replacement
{
    QByteArray from;
    QByteArray place;
    static int makeInPlace(void *replacement)
    {
        const auto *files = static_cast<Replacement *>(replacement);
        ::rename(files->from.constData(), files->place.constData());
        return 0;
    }
};
Replacement *replacement = nullptr;

int awaitCommit(sqlite3 *db, char **, const void *)
{
    sqlite3_commit_hook(db, Replacement::makeInPlace, replacement);
    return SQLITE_OK;
}

} // namespace

/// What the engine then wrote, it wrote to a file that nobody finds any more.
void TestStoreFaults::aFileReplacedWhileItIsSavedToIsNoticed()
{
    QVERIFY(makeOther(path("other.sqlite")));
    Replacement files{QFile::encodeName(path("other.sqlite")),
                      QFile::encodeName(m_base->address())};
    replacement = &files;
    const auto hook = reinterpret_cast<void (*)()>(awaitCommit);
    sqlite3_auto_extension(hook);
    const auto store = m_base->open();
    sqlite3_cancel_auto_extension(hook);
    QVERIFY(store);
    const QString outcome = wordsFor(store->submit(newSector("NEW"), why));
    QVERIFY2(outcome.startsWith(QLatin1String("failed: replaced")), qPrintable(outcome));
    QCOMPARE(store->fault()->reason, Failed::Reason::Replaced);
    QVERIFY(!store->rescueTo(path("mine.sqlite")));
    QVERIFY(storeOf(Store::open(path("mine.sqlite")))->verify().isGood());
}

/// Though it is looked at twice a second.
void TestStoreFaults::aReplacedFileIsLoggedOnce()
{
    static QStringList logged;
    logged.clear();
    QVERIFY(makeOther(path("other.sqlite")));
    QVERIFY(writeInto(m_base->address(), bytesOf(path("other.sqlite"))));
    const auto handler = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; });
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(m_store->mayHaveChanged());
        static_cast<void>(m_store->refresh());
    }
    qInstallMessageHandler(handler);
    QCOMPARE(m_store->fault()->reason, Failed::Reason::Replaced);
    QCOMPARE(logged.size(), 1);
}

void TestStoreFaults::aDeletedFileIsNoticedAndMayComeBack()
{
    const QString elsewhere = path("elsewhere.sqlite");
    QVERIFY(QFile::rename(m_base->address(), elsewhere));
    QVERIFY(!m_store->mayHaveChanged());
    QCOMPARE(m_store->fault()->reason, Failed::Reason::Gone);
    QVERIFY(
        wordsFor(m_store->submit(newSector("NEW"), why)).startsWith(QLatin1String("failed: gone")));
    QVERIFY(!QFile::exists(m_base->address()));
    QVERIFY(QFile::rename(elsewhere, m_base->address()));
    VERIFY_SAVED(m_store->submit(newSector("NEW"), why));
    QVERIFY(!m_store->fault());
}

void TestStoreFaults::aLockOfAnotherProgramIsNamed()
{
    const Holder holder(m_base->address());
    QVERIFY(holder.isHolding());
    const SubmitResult result = m_store->submit(newSector("NEW"), why);
    const auto *failed = std::get_if<Failed>(&result);
    QVERIFY2(failed, qPrintable(wordsFor(result)));
    QCOMPARE(failed->reason, Failed::Reason::Busy);
    QVERIFY2(failed->detail.contains(holder.name()), qPrintable(failed->detail));
    QVERIFY(m_store->refresh().isEmpty());
    QCOMPARE(m_store->fault()->reason, Failed::Reason::Busy);
    QCOMPARE(m_store->snapshot().size(RecordKind::Agreement), 1); // nothing is said of its records

    const Store::Opened opened = Store::open(m_base->address());
    const auto *failure = std::get_if<OpenFailure>(&opened);
    QVERIFY(failure);
    QCOMPARE(failure->reason, Refusal::Busy);
    QVERIFY2(failure->detail.contains(holder.name()), qPrintable(failure->detail));
}

void TestStoreFaults::whatCannotBeWrittenIsOpenedForReading()
{
    const Medium medium(path("medium"));
    if (!medium.isMounted())
        QSKIP("no file system of our own can be mounted here");
    const QString file = path("medium/base.sqlite");
    QVERIFY(!m_store->backupTo(file));
    QVERIFY(medium.protect());
    const auto store = storeOf(Store::open(file));
    QVERIFY(store);
    QCOMPARE(store->readOnlyReason(), Failed::Reason::ReadOnlyMedium);
    QCOMPARE(shown(store->snapshot()), shown(m_store->snapshot()));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    QVERIFY(wordsFor(store->submit(newSector("NEW"), why))
                .startsWith(QLatin1String("failed: read_only_medium")));
    const Store::Opened made = Store::create(path("medium/new.sqlite"));
    QCOMPARE(std::get<OpenFailure>(made).reason, Refusal::ReadOnlyMedium);
}

/// A second look at an open file, such as that of a copy, must not let its locks go: the system
/// drops them where a process closes any descriptor of the file.
void TestStoreFaults::openingASecondTimeKeepsTheLocksOfTheFirst()
{
    m_base->execute(QStringLiteral("BEGIN IMMEDIATE"));
    static_cast<void>(Store::open(m_base->address(), Store::Access::ReadOnly));
    QProcess rival;
    rival.start(QStringLiteral(ATLAS_STOREWRITER), {m_base->address(), QStringLiteral("RIVAL")});
    QVERIFY(rival.waitForFinished());
    const bool wasHeld = rival.exitCode() != 0;
    m_base->execute(QStringLiteral("ROLLBACK"));
    QVERIFY2(wasHeld, "another program wrote in the middle of our transaction");
}

void TestStoreFaults::anInterruptedFileIsChecked()
{
    m_store.reset();
    // What a program leaves that is ended in the middle: a journal. An empty one rolls nothing
    // back.
    QVERIFY(writeInto(m_base->address() + QLatin1String("-journal"), {}));
    const auto store = m_base->open();
    QVERIFY(store);
    store->checkAfterInterruption();
    QVERIFY(!store->fault());
    QVERIFY(!store->isReadOnly());
}

/// Nobody's rights are at fault, and whoever may write cures it by opening the file.
void TestStoreFaults::whatMustBeRolledBackIsToldToReaders()
{
    const QString file = m_base->address();
    const QString journal = file + QLatin1String("-journal");
    const QByteArray records = shown(m_store->snapshot());
    m_store.reset();
    m_base->execute(QStringLiteral("PRAGMA cache_size = 1"));
    m_base->execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_base->execute(QStringLiteral("UPDATE change_log SET who = 'Nobody at all'"));
    m_base->execute(QStringLiteral("CREATE TABLE other AS SELECT hex(zeroblob(400000))"));
    const Medium medium(path("medium"));
    for (const QString &place : {path("left.mra"), path("medium/left.mra")}) {
        if (place.contains(QLatin1String("medium")) && !medium.isMounted())
            continue;
        QVERIFY(writeInto(place, bytesOf(file)));
        QVERIFY(writeInto(place + QLatin1String("-journal"), bytesOf(journal)));
    }
    m_base->execute(QStringLiteral("ROLLBACK"));

    const auto outcome = Store::open(path("left.mra"), Store::Access::ReadOnly);
    const auto *failure = std::get_if<OpenFailure>(&outcome);
    QVERIFY(failure);
    QCOMPARE(keyOf(failure->reason), QStringLiteral("interrupted"));
    QVERIFY(!failure->cause);
    QCOMPARE(shown(storeOf(Store::open(path("left.mra")))->snapshot()), records);
    QVERIFY(storeOf(Store::open(path("left.mra"), Store::Access::ReadOnly)));

    if (!medium.isMounted() || !medium.protect())
        QSKIP("no file system of our own can be mounted here");
    const auto onMedium = Store::open(path("medium/left.mra"));
    failure = std::get_if<OpenFailure>(&onMedium);
    QVERIFY(failure);
    QCOMPARE(keyOf(failure->reason), QStringLiteral("interrupted"));
    QCOMPARE(failure->cause, std::optional(Refusal::ReadOnlyMedium));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStoreFaults)
#include "tst_storefaults.moc"
