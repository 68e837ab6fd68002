// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/files/wholefile.h"
#include "store/storeerror.h"
#include "support/smalldisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace mra {

using Mode = WholeFile::Mode;
using Existing = WholeFile::Existing;

namespace {

/// The child: has a draft until it is killed.
int holdDraft(const QString &file)
{
    WholeFile draft(file, Mode::Private, Existing::Replace);
    draft.write("half a");
    std::puts("held");
    std::fflush(stdout);
    ::pause();
    return 0;
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

mode_t modeOf(const QString &name)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(name).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

/// The reason of a refusal, or "done".
QString wordFor(const std::optional<OpenFailure> &failure)
{
    return failure ? QString(keyOf(failure->reason)) : QStringLiteral("done");
}

QString wordForMaking(const QString &file, Existing existing)
{
    try {
        WholeFile(file, Mode::Private, existing).putInPlace();
        return QStringLiteral("done");
    } catch (const Refused &refused) {
        return keyOf(refused.reason());
    }
}

} // namespace

/// A file is whole under its name or not there at all.
class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingIsSeenBeforeItIsWhole();
    void whoMayReadIsKept_data();
    void whoMayReadIsKept();
    void linksAreFollowed_data();
    void linksAreFollowed();
    void placesThatCannotBeWrittenAreRefused_data();
    void placesThatCannotBeWrittenAreRefused();
    void anyNameCanBeMade_data();
    void anyNameCanBeMade();
    void ofTwoMakersTheSecondIsTold();
    void aDraftGoesWithItsOwner();
    void othersFilesAreNotSwept();
    void severalFilesAreWrittenAllOrNone();
    void aMarkStandsAsLongAsFilesMayDiffer();
    void aFullDiskLeavesTheOldFiles();
    void foldersAreMade();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWholeFile::nothingIsSeenBeforeItIsWhole()
{
    const QString file = path(QStringLiteral("file"));
    write(file, "old");
    {
        WholeFile draft(file, Mode::Private, Existing::Replace);
        draft.write("ne");
        draft.write("w");
        QCOMPARE(bytesOf(file), QByteArray("old"));
        const QStringList names = namesIn(m_folder->path());
        QCOMPARE(names.size(), 2);
        QVERIFY2(names.first().startsWith(QLatin1String(".file.")), "hidden, and whose it is");
        QVERIFY(names.first().endsWith(QLatin1String(".part")));
        QCOMPARE(draft.draft(), path(names.first()));
    }
    QCOMPARE(bytesOf(file), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("file")});

    WholeFile draft(file, Mode::Private, Existing::Replace);
    draft.write("new");
    draft.putInPlace();
    QCOMPARE(bytesOf(file), QByteArray("new"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("file")});
}

void TestWholeFile::whoMayReadIsKept_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("was"); // 0: nothing there
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("becomes");
    const auto row = [](const char *name, Mode mode, int was, int mask, int becomes) {
        QTest::newRow(name) << int(mode) << was << mask << becomes;
    };
    row("private, new", Mode::Private, 0, 0000, 0600);
    row("private, was open", Mode::Private, 0644, 0022, 0600);
    row("kept, new", Mode::KeptOrPrivate, 0, 0000, 0600);
    row("kept, was open to a group", Mode::KeptOrPrivate, 0660, 0077, 0660);
    row("export, new", Mode::KeptOrUmask, 0, 0022, 0644);
    row("export, new, careful", Mode::KeptOrUmask, 0, 0077, 0600);
    row("export, new, without a umask", Mode::KeptOrUmask, 0, 0000, 0666);
    row("export, was private", Mode::KeptOrUmask, 0600, 0022, 0600);
    row("export, was open", Mode::KeptOrUmask, 0664, 0077, 0664);
}

void TestWholeFile::whoMayReadIsKept()
{
    QFETCH(int, mode);
    QFETCH(int, was);
    QFETCH(int, umask);
    const QString file = path(QStringLiteral("file"));
    if (was != 0) {
        write(file, "old");
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), mode_t(was)), 0);
    }
    const mode_t before = ::umask(mode_t(umask));
    const auto failure = writeWholeFile(file, "new", Mode(mode));
    ::umask(before);
    QCOMPARE(wordFor(failure), QStringLiteral("done"));
    QTEST(int(modeOf(file)), "becomes");
}

void TestWholeFile::linksAreFollowed_data()
{
    QTest::addColumn<QString>("link"); // what the link "link" says
    QTest::addColumn<QString>("real"); // where the file is
    QTest::newRow("beside") << "file"
                            << "file";
    QTest::newRow("in a folder") << "other/file"
                                 << "other/file";
    QTest::newRow("over a link") << "second"
                                 << "other/file";
    QTest::newRow("over a folder that is a link") << "way/file"
                                                  << "other/file";
    QTest::newRow("to nothing") << "other/missing"
                                << "other/missing";
    QTest::newRow("absolute, to nothing")
        << path(QStringLiteral("other/missing")) << "other/missing";
}

void TestWholeFile::linksAreFollowed()
{
    QFETCH(QString, link);
    QFETCH(QString, real);
    if (QDir::isAbsolutePath(link))
        link = path(real);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("other")));
    write(path(QStringLiteral("file")), "old");
    write(path(QStringLiteral("other/file")), "old");
    const auto makeLink = [this](const QString &to, const char *name) {
        QCOMPARE(::symlink(QFile::encodeName(to).constData(),
                           QFile::encodeName(path(QLatin1String(name))).constData()),
                 0);
    };
    makeLink(QStringLiteral("other/file"), "second");
    makeLink(QStringLiteral("other"), "way");
    makeLink(link, "link");
    QCOMPARE(wordFor(writeWholeFile(path(QStringLiteral("link")), "new", Mode::KeptOrPrivate)),
             QStringLiteral("done"));
    QVERIFY(QFileInfo(path(QStringLiteral("link"))).isSymLink());
    QVERIFY(!QFileInfo(path(real)).isSymLink());
    QCOMPARE(bytesOf(path(real)), QByteArray("new"));
    QCOMPARE(bytesOf(path(QStringLiteral("link"))), QByteArray("new"));
}

void TestWholeFile::placesThatCannotBeWrittenAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a folder") << "folder"
                              << "already_exists";
    QTest::newRow("a folder, with a slash") << "folder/"
                                            << "already_exists";
    QTest::newRow("nothing, with a slash") << "missing/"
                                           << "not_writable";
    QTest::newRow("in a missing folder") << "missing/file"
                                         << "no_folder";
    QTest::newRow("in a file") << "file/file"
                               << "not_writable";
    QTest::newRow("a pipe") << "pipe"
                            << "already_exists";
    QTest::newRow("a link to itself") << "loop"
                                      << "not_writable";
    QTest::newRow("too long") << QString(256, QLatin1Char('n')) << "not_writable";
}

void TestWholeFile::placesThatCannotBeWrittenAreRefused()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    write(path(QStringLiteral("file")), "old");
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QCOMPARE(::symlink("loop", QFile::encodeName(path(QStringLiteral("loop"))).constData()), 0);
    const QStringList before = namesIn(m_folder->path());
    const auto failure = writeWholeFile(path(name), "new", Mode::KeptOrUmask);
    QTEST(wordFor(failure), "refusal");
    QCOMPARE(failure->address, path(name));
    QCOMPARE(namesIn(m_folder->path()), before);
    QVERIFY(namesIn(path(QStringLiteral("folder"))).isEmpty());
    QCOMPARE(bytesOf(path(QStringLiteral("file"))), QByteArray("old"));
}

void TestWholeFile::anyNameCanBeMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as long as can be") << QString(255, QLatin1Char('n'));
    QTest::newRow("long, of other scripts") << QString(85, QChar(0x6d4b));
    QTest::newRow("hidden") << ".file";
    QTest::newRow("odd") << QString::fromUtf8(" a\n'b\\ 检%20");
}

void TestWholeFile::anyNameCanBeMade()
{
    QFETCH(QString, name);
    const QString killed = path(name);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), killed});
    QVERIFY(child.waitForReadyRead());
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
    QCOMPARE(wordFor(writeWholeFile(path(name), "new", Mode::Private)), QStringLiteral("done"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{name});
    QCOMPARE(bytesOf(path(name)), QByteArray("new"));
}

void TestWholeFile::ofTwoMakersTheSecondIsTold()
{
    const QString file = path(QStringLiteral("file"));
    WholeFile first(file, Mode::Private, Existing::Refuse);
    WholeFile second(file, Mode::Private, Existing::Refuse);
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
    second.write("second");
    first.write("first");
    second.putInPlace();
    try {
        first.putInPlace();
        QFAIL("the file was replaced");
    } catch (const Refused &refused) {
        QCOMPARE(keyOf(refused.reason()), QStringLiteral("already_exists"));
    }
    QCOMPARE(bytesOf(file), QByteArray("second"));
    QCOMPARE(wordForMaking(file, Existing::Refuse), QStringLiteral("already_exists"));
    QCOMPARE(wordForMaking(file, Existing::Replace), QStringLiteral("done"));
}

void TestWholeFile::aDraftGoesWithItsOwner()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--hold"), path(QStringLiteral("theirs"))});
    QVERIFY(child.waitForReadyRead());
    const QString draft = namesIn(m_folder->path()).value(0);
    QVERIFY2(draft.startsWith(QLatin1String(".theirs.")), qPrintable(draft));
    for (const char *end : {"-journal", "-wal", "-shm"})
        write(path(draft + QLatin1String(end)), "half");

    const auto writeMine = [this] {
        return wordFor(writeWholeFile(path(QStringLiteral("mine")), "mine", Mode::Private));
    };
    QCOMPARE(writeMine(), QStringLiteral("done"));
    QCOMPARE(namesIn(m_folder->path()).size(), 5);
    QVERIFY2(QFile::exists(path(draft)), "its owner is at work on it");

    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::exists(path(draft)));
    QCOMPARE(writeMine(), QStringLiteral("done"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("mine")});
}

void TestWholeFile::othersFilesAreNotSwept()
{
    for (const char *name :
         {".file.part", "file.mra-0123456789abcdef.part", ".mra-.part",
          ".file.mra-0123456789abcdeg.part", ".file.mra-0123456789abcdef.partly"})
        write(path(QLatin1String(name)), "theirs");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral(".file.mra-0123456789abcdef.part")));
    QStringList names = namesIn(m_folder->path()) + QStringList{QStringLiteral("file")};
    QCOMPARE(wordFor(writeWholeFile(path(QStringLiteral("file")), "new", Mode::Private)),
             QStringLiteral("done"));
    QStringList now = namesIn(m_folder->path());
    names.sort();
    now.sort();
    QCOMPARE(now, names);
}

void TestWholeFile::severalFilesAreWrittenAllOrNone()
{
    write(path(QStringLiteral("a")), "old");
    const auto writeBoth = [this](const char *second) {
        return WholeFile::writeAll(
            {{path(QStringLiteral("a")), "new"}, {path(QLatin1String(second)), "new"}},
            Mode::KeptOrUmask);
    };
    const auto failure = writeBoth("missing/b");
    QCOMPARE(wordFor(failure), QStringLiteral("no_folder"));
    QCOMPARE(failure->address, path(QStringLiteral("missing/b")));
    QCOMPARE(bytesOf(path(QStringLiteral("a"))), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
    QCOMPARE(wordFor(writeBoth("b")), QStringLiteral("done"));
    QCOMPARE(bytesOf(path(QStringLiteral("a"))), QByteArray("new"));
    QCOMPARE(bytesOf(path(QStringLiteral("b"))), QByteArray("new"));
}

void TestWholeFile::aMarkStandsAsLongAsFilesMayDiffer()
{
    const QString mark = path(QStringLiteral("mark"));
    const auto writeBoth = [&](const char *second) {
        return wordFor(WholeFile::writeAll(
            {{path(QStringLiteral("a")), "new"}, {path(QLatin1String(second)), "new"}},
            Mode::KeptOrUmask, mark));
    };
    QCOMPARE(writeBoth("missing/b"), QStringLiteral("no_folder"));
    QVERIFY2(!QFile::exists(mark), "nothing was replaced");
    QCOMPARE(writeBoth("b"), QStringLiteral("done"));
    QVERIFY(!QFile::exists(mark));
    write(mark, {}); // as a killed program leaves it
    QCOMPARE(writeBoth("missing/b"), QStringLiteral("no_folder"));
    QVERIFY(QFile::exists(mark));
    QCOMPARE(writeBoth("b"), QStringLiteral("done"));
    QCOMPARE(namesIn(m_folder->path()), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestWholeFile::aFullDiskLeavesTheOldFiles()
{
    const SmallDisk disk(m_folder->path(), 64);
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    const QString small = path(QStringLiteral("small"));
    const QString large = path(QStringLiteral("large"));
    write(small, "old");
    write(large, "old");
    const auto failure =
        WholeFile::writeAll({{small, "new"}, {large, QByteArray(100'000, 'x')}}, Mode::KeptOrUmask);
    QCOMPARE(wordFor(failure), QStringLiteral("no_space"));
    QCOMPARE(failure->address, large);
    QCOMPARE(bytesOf(small), QByteArray("old"));
    QCOMPARE(bytesOf(large), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
}

void TestWholeFile::foldersAreMade()
{
    const mode_t before = ::umask(0022);
    QCOMPARE(wordFor(makeFolder(path(QStringLiteral("a/b/")), Mode::KeptOrUmask)),
             QStringLiteral("done"));
    QCOMPARE(wordFor(makeFolder(path(QStringLiteral("a/c/d")), Mode::Private)),
             QStringLiteral("done"));
    ::umask(before);
    QCOMPARE(modeOf(path(QStringLiteral("a/b"))), mode_t(0755));
    QCOMPARE(modeOf(path(QStringLiteral("a/c"))), mode_t(0700));
    QCOMPARE(modeOf(path(QStringLiteral("a/c/d"))), mode_t(0700));
    write(path(QStringLiteral("file")), {});
    QCOMPARE(wordFor(makeFolder(path(QStringLiteral("file/x")), Mode::Private)),
             QStringLiteral("not_writable"));
    QCOMPARE(wordFor(makeFolder(path(QStringLiteral("file")), Mode::Private)),
             QStringLiteral("not_writable"));
}

} // namespace mra

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--hold"))
        return mra::holdDraft(arguments[2]);
    mra::TestWholeFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wholefile.moc"
