// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/effort.h"
#include "support/world.h"
#include "ui/session/settings.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace mra;
using namespace mra::test;

namespace {

const QString busyRun = QStringLiteral("--busy-run");

void write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    QCOMPARE(output.write(bytes), bytes.size());
}

QByteArray read(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

int modeOf(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

} // namespace

/// What a person chose is there at the next start.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartEndsWithTheLastChoice();
    void choicesAreKept();
    void recentBasesAreFewAndNewestFirst();
    void choicesOfABaseAreItsOwn();
    void windowsKeepEachOthersChoices();
    void fileIsForItsOwnerAlone();
    void damagedFileIsPutAside_data();
    void damagedFileIsPutAside();
    void whatCannotBeReadIsLeftAlone();
    void failureToWriteIsTold();
    void killedProgramLeavesAWholeFile();

public:
    /// What the killed program does.
    [[noreturn]] static void chooseForEver(const QString &file);

private:
    [[nodiscard]] QString newFile();

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestSettings::newFile()
{
    return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files));
}

void TestSettings::firstStartEndsWithTheLastChoice()
{
    const QString file = newFile();
    const std::pair<const char *, void (Settings::*)(const QString &)> choices[] = {
        {"zh_CN", &Settings::setLanguage},
        {"CN", &Settings::setHome},
        {"iso", &Settings::setBoundaryView},
        {"Officer", &Settings::setDisplayName}};
    for (const auto &[value, choose] : choices) {
        QVERIFY2(Settings(file).isFirstStart(), value);
        Settings settings(file);
        (settings.*choose)(QLatin1String(value));
    }
    QVERIFY(!Settings(file).isFirstStart());
    Settings(file).setHome({});
    QVERIFY2(Settings(file).isFirstStart(), "without a home it asks again");
}

void TestSettings::choicesAreKept()
{
    const QString file = newFile();
    const QString name = QStringLiteral("办公室, “Étude”; a=b");
    const QStringList favourites{QStringLiteral("agreement:eu-au-mra"), QStringLiteral("body:x")};
    const QByteArray geometry("\x00\x01\xff;,=\n", 7);
    {
        Settings settings(file);
        QVERIFY(settings.theme().isEmpty() && settings.favourites().isEmpty());
        QVERIFY(!settings.state(QStringLiteral("window/geometry")).isValid());
        settings.setDisplayName(name);
        settings.setTheme(QStringLiteral("dark"));
        settings.setFavourites(favourites);
        settings.setState(QStringLiteral("window/geometry"), geometry);
        settings.setState(QStringLiteral("window/record"), favourites);
        settings.setState(QStringLiteral("theme"), 7); // is not the theme
    }
    const Settings again(file);
    QCOMPARE(again.displayName(), name);
    QCOMPARE(again.theme(), QStringLiteral("dark"));
    QCOMPARE(again.favourites(), favourites);
    QCOMPARE(again.state(QStringLiteral("window/geometry")).toByteArray(), geometry);
    QCOMPARE(again.state(QStringLiteral("window/record")).toStringList(), favourites);
}

void TestSettings::recentBasesAreFewAndNewestFirst()
{
    const QString file = newFile();
    Settings settings(file);
    for (int i = 1; i <= 12; ++i)
        settings.addRecentBase(QStringLiteral("base %1").arg(i));
    QCOMPARE(settings.recentBases().size(), 10);
    QCOMPARE(settings.recentBases().first(), QStringLiteral("base 12"));
    QCOMPARE(settings.recentBases().last(), QStringLiteral("base 3"));
    settings.addRecentBase(QStringLiteral("base 5"));
    QCOMPARE(settings.recentBases().size(), 10);
    QCOMPARE(settings.recentBases().first(), QStringLiteral("base 5"));
    QCOMPARE(settings.recentBases().count(QStringLiteral("base 5")), 1);
    settings.clearRecentBases();
    settings.write();
    QVERIFY(Settings(file).recentBases().isEmpty());
}

void TestSettings::choicesOfABaseAreItsOwn()
{
    const QString file = newFile();
    {
        Settings settings(file);
        settings.setFavourites({str("body:x")}); // before each base had its own
        settings.setBase(str("/a.sqlite"));
        QCOMPARE(settings.favourites(), QStringList{str("body:x")});
        settings.setFavourites({str("body:a")});
        settings.setOfBase(str("filter"), 1);
        settings.setBase(str("/b.sqlite"));
        QCOMPARE(settings.favourites(), QStringList{str("body:x")});
        QVERIFY(!settings.ofBase(str("filter")).isValid());
        settings.setOfBase(str("filter"), 2);
        settings.setOfBase(str("more"), 3);
        settings.copyChoices(str("/a.sqlite"));
        QCOMPARE(settings.favourites(), QStringList{str("body:a")});
        QCOMPARE(settings.ofBase(str("filter")).toInt(), 1);
        QVERIFY(!settings.ofBase(str("more")).isValid());
        settings.setFavourites({});
    }
    Settings settings(file);
    settings.setBase(str("/a.sqlite"));
    QCOMPARE(settings.favourites(), QStringList{str("body:a")});
    settings.setBase(str("/b.sqlite"));
    QCOMPARE(settings.favourites(), QStringList());
    QVERIFY2(!read(file).contains("a.sqlite"), "the file does not tell which bases there are");
}

/// Each has its own keys, and both have some in common.
void TestSettings::windowsKeepEachOthersChoices()
{
    const QString file = newFile();
    Settings first(file);
    Settings second(file);
    for (int i = 0; i < 20; ++i) {
        first.setState(str("first/%1").arg(i), i);
        second.setState(str("second/%1").arg(i), i);
        first.setTheme(str("dark"));
        second.setTheme(str("light"));
        first.write();
        second.write();
    }
    first.addRecentBase(str("/a"));
    first.write();
    second.addRecentBase(str("/b"));
    second.write();
    const Settings now(file);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(now.state(str("first/%1").arg(i)).toInt(), i);
        QCOMPARE(now.state(str("second/%1").arg(i)).toInt(), i);
    }
    QCOMPARE(now.theme(), str("light"));
    QCOMPARE(now.recentBases(), (QStringList{str("/b"), str("/a")}));
}

void TestSettings::fileIsForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    const QString file = m_folder.filePath(str("own/settings.ini"));
    Settings(file).setTheme(str("dark"));
    QCOMPARE(modeOf(file), 0600);
    QCOMPARE(modeOf(QFileInfo(file).path()), 0700);
    // One of an earlier program becomes so.
    const QString old = newFile();
    write(old, "theme=dark\n");
    QCOMPARE(modeOf(old), 0666);
    Settings(old).setTheme(str("light"));
    QCOMPARE(modeOf(old), 0600);
    ::umask(before);
}

void TestSettings::damagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros, as a power cut leaves them") << QByteArray(4096, '\0');
    QTest::newRow("zeros at the end")
        << QByteArray("[General]\nlanguage=en\n") + QByteArray(512, '\0');
    QTest::newRow("another file") << QByteArray("Dear colleagues,\nthis is a letter.\n");
    QTest::newRow("bytes without sense")
        << QByteArray("\x7f\x45\x4c\x46\x02\x01\xff\xfe\n\x80\x81\n");
}

void TestSettings::damagedFileIsPutAside()
{
    QFETCH(QByteArray, bytes);
    const QString file = newFile();
    write(file, bytes);
    QString kept;
    {
        Settings settings(file);
        kept = settings.damaged();
        QVERIFY2(kept.startsWith(file) && kept.endsWith(str(".damaged")), qPrintable(kept));
        QCOMPARE(read(kept), bytes);
        QVERIFY2(settings.isFirstStart(), "it begins without them");
        settings.setLanguage(str("ar"));
    }
    const Settings settings(file);
    QCOMPARE(settings.damaged(), QString());
    QCOMPARE(settings.language(), str("ar"));
    QCOMPARE(read(kept), bytes);
}

void TestSettings::whatCannotBeReadIsLeftAlone()
{
    const QString file = newFile();
    QVERIFY(QDir().mkdir(file)); // in its place
    std::optional<OpenFailure> failure;
    {
        Settings settings(file);
        settings.setErrorHandler([&](const OpenFailure &told) { failure = told; });
        QVERIFY(failure);
        QCOMPARE(failure->address, file);
        settings.setTheme(str("dark"));
        QCOMPARE(settings.theme(), str("dark")); // for this time
    }
    QVERIFY(QFileInfo(file).isDir());
    QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(file).fileName() + str(".*")}),
             QStringList());
}

void TestSettings::failureToWriteIsTold()
{
    const QString folder = newFile();
    write(folder, "in the way of a folder");
    Settings settings(folder + str("/settings.ini"));
    int told = 0;
    settings.setErrorHandler([&](const OpenFailure &) { ++told; });
    for (int i = 0; i < 3; ++i) {
        settings.setState(str("number"), i);
        settings.write();
    }
    QCOMPARE(told, 1);
    QCOMPARE(settings.state(str("number")).toInt(), 2);
    // As soon as it can be written it is.
    QVERIFY(QFile::remove(folder));
    settings.write();
    QCOMPARE(Settings(folder + str("/settings.ini")).state(str("number")).toInt(), 2);
}

void TestSettings::chooseForEver(const QString &file)
{
    Settings settings(file);
    std::puts("begun");
    std::fflush(stdout);
    for (int i = 0;; ++i) {
        settings.setState(str("number"), i);
        settings.setState(str("bytes"), QByteArray(i % 5000, 'x'));
        settings.write();
    }
}

void TestSettings::killedProgramLeavesAWholeFile()
{
    const QString folder = m_folder.filePath(str("killed"));
    QVERIFY(QDir().mkdir(folder));
    const QString file = folder + str("/settings.ini");
    Settings(file).setDisplayName(str("Officer"));
    QRandomGenerator random(mra::test::seed());
    const int kills = cases(100);
    for (int i = 0; i < kills; ++i) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {busyRun, file});
        QVERIFY(program.waitForReadyRead(30'000));
        QThread::usleep(random.bounded(30'000));
        program.kill();
        QVERIFY(program.waitForFinished(30'000));
        const Settings settings(file);
        QVERIFY2(settings.damaged().isEmpty(), "the file is whole");
        QCOMPARE(settings.displayName(), str("Officer"));
        QCOMPARE(settings.state(str("bytes")).toByteArray().size(),
                 settings.state(str("number")).toInt() % 5000);
    }
    Settings(file).setTheme(str("dark")); // sweeps what the last one left
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{str("settings.ini")});
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == busyRun)
        TestSettings::chooseForEver(words.value(2));
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings.moc"
