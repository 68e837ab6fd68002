// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"
#include "support/world.h"
#include "ui/session/keptdrafts.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace mra;
using namespace mra::test;

/// Drafts outlast the program, and what is beside them on the disk does not disturb them.
class TestKeptDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }
    void draftIsReadAsItWasWritten();
    void basesKeepTheirOwn();
    void newestIsFirst();
    void unreadableFilesAreLeftAlone();
    void draftCarriesItsSchema();
    void whatCannotBeReadIsOfferedAsText_data();
    void whatCannotBeReadIsOfferedAsText();
    void nothingIsWrittenOverWhatCannotBeRead();
    void earlierNamesOfTheBaseAreLookedUp();
    void draftIsForItsOwnerAlone();
    void missingFolderHoldsNothing();
    void reasonIsSaidWhereNothingCanBeWritten();

private:
    [[nodiscard]] static KeptDraft draftOf(const char *id);
    [[nodiscard]] static QString draftsFolder();
    /// Of all bases.
    [[nodiscard]] static QStringList files();
    [[nodiscard]] static QJsonObject jsonIn(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);

    const QString m_base = QStringLiteral("/somewhere/base.sqlite");
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKeptDrafts::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
}

KeptDraft TestKeptDrafts::draftOf(const char *id)
{
    Agreement before = agreement(id);
    Agreement after = before;
    after.notes = str("Étude 认证\nنص");
    return {before, after, QDateTime(QDate(2026, 11, 21), QTime(9, 30))};
}

QString TestKeptDrafts::draftsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + str("/drafts");
}

QStringList TestKeptDrafts::files()
{
    QStringList paths;
    for (const QFileInfo &base :
         QDir(draftsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(base.filePath()).entryInfoList(QDir::Files, QDir::Name))
            paths << file.filePath();
    }
    return paths;
}

void TestKeptDrafts::draftIsReadAsItWasWritten()
{
    const KeptDrafts drafts(m_base);
    KeptDraft changed = draftOf("changed");
    setVersion(*changed.before, 7);
    setVersion(changed.after, 7);
    KeptDraft made = draftOf("made");
    made.before.reset();
    for (const KeptDraft &draft : {changed, made}) {
        QVERIFY(!drafts.write(draft));
        QCOMPARE(drafts.all().size(), 1);
        const KeptDraft read = drafts.all().first();
        QVERIFY(read.before == draft.before);
        QVERIFY(read.after == draft.after);
        QCOMPARE(read.at, draft.at);
        drafts.remove(keyOf(draft.after));
        QVERIFY(drafts.all().isEmpty());
    }
}

void TestKeptDrafts::basesKeepTheirOwn()
{
    const KeptDrafts drafts(m_base);
    const KeptDrafts others(QStringLiteral("/somewhere/other.sqlite"));
    QVERIFY(!drafts.write(draftOf("a")));
    QVERIFY(others.all().isEmpty());
    others.remove(keyOf(draftOf("a").after));
    QCOMPARE(drafts.all().size(), 1);
    KeptDraft later = draftOf("a");
    std::get<Agreement>(later.after).notes = str("later");
    QVERIFY(!drafts.write(later));
    QCOMPARE(drafts.all().size(), 1); // one a record
    QVERIFY(drafts.all().first().after == later.after);
}

void TestKeptDrafts::newestIsFirst()
{
    const KeptDrafts drafts(m_base);
    const QDateTime now = QDateTime::currentDateTime();
    int age = 0;
    for (const char *id : {"newest", "older", "oldest"}) {
        const QStringList before = files();
        QVERIFY(!drafts.write(draftOf(id)));
        for (const QString &path : files()) {
            QFile file(path);
            if (before.contains(path))
                continue;
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addSecs(-60 * age++), QFileDevice::FileModificationTime));
        }
    }
    QStringList ids;
    for (const KeptDraft &draft : drafts.all())
        ids << keyOf(draft.after).id;
    QCOMPARE(ids, (QStringList{str("newest"), str("older"), str("oldest")}));
}

/// A later program may read them, and a person may.
void TestKeptDrafts::unreadableFilesAreLeftAlone()
{
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("whole")));
    const QString whole = files().first();
    QFile good(whole);
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray text = good.readAll();
    const QByteArrayList contents{"",
                                  "not JSON",
                                  "[]",
                                  "{\"kind\": \"agreement\"}",
                                  "{\"kind\": \"nothing\", \"after\": \"{}\"}",
                                  text.left(text.size() / 2)};
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QFile bad(QFileInfo(whole).path() + QStringLiteral("/bad-%1.json").arg(i));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(contents[i]);
    }
    QDir(QFileInfo(whole).path()).mkdir(QStringLiteral("folder.json"));
    const QStringList before = files();
    QCOMPARE(before.size(), contents.size() + 1);
    QCOMPARE(drafts.all().size(), 1);
    QCOMPARE(keyOf(drafts.all().first().after).id, str("whole"));
    drafts.remove(keyOf(draftOf("whole").after));
    QVERIFY(drafts.all().isEmpty());
    QCOMPARE(files().size(), contents.size());
}

QJsonObject TestKeptDrafts::jsonIn(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.readAll()).object()
                                           : QJsonObject();
}

void TestKeptDrafts::write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(bytes);
}

void TestKeptDrafts::draftCarriesItsSchema()
{
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("a")));
    QJsonObject json = jsonIn(files().first());
    QCOMPARE(json.value(str("schema")).toInt(), Store::schemaVersionOfProgram());
    // Those of programs before it are of the first one.
    json.remove(str("schema"));
    write(files().first(), QJsonDocument(json).toJson());
    QCOMPARE(drafts.all().size(), 1);
    QVERIFY(drafts.all().first().after == draftOf("a").after);
    QVERIFY(drafts.unread().isEmpty());
}

void TestKeptDrafts::whatCannotBeReadIsOfferedAsText_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("newer schema") << QByteArray("schema")
                                  << QJsonValue(Store::schemaVersionOfProgram() + 1) << true;
    QTest::newRow("field of another type")
        << QByteArray("after") << QJsonValue(str("{\"id\":7,\"notes\":\"认证\"}")) << false;
    QTest::newRow("no record") << QByteArray("after") << QJsonValue(7) << false;
    QTest::newRow("damaged record before") << QByteArray("before") << QJsonValue(str("{")) << false;
    QTest::newRow("unknown kind") << QByteArray("kind") << QJsonValue(str("treaty")) << false;
    QTest::newRow("cut off") << QByteArray() << QJsonValue() << false;
}

void TestKeptDrafts::whatCannotBeReadIsOfferedAsText()
{
    QFETCH(QByteArray, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isNewer);
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("a")));
    const QString file = files().first();
    QJsonObject json = jsonIn(file);
    if (!key.isEmpty())
        json.insert(QString::fromLatin1(key), value);
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (key.isEmpty())
        bytes.chop(20);
    write(file, bytes);

    QVERIFY(drafts.all().isEmpty());
    QCOMPARE(drafts.unread().size(), 1);
    const UnreadDraft unread = drafts.unread().first();
    QCOMPARE(unread.file, file);
    QCOMPARE(unread.isNewer, isNewer);
    QVERIFY(unread.kind == RecordKind::Agreement);
    const QString text = KeptDrafts::textOf(unread);
    if (key != "after" || value.isString())
        QVERIFY2(text.contains(str("认证")), qPrintable(text));
    // Neither saving nor discarding the record takes it away.
    drafts.remove(keyOf(draftOf("a").after));
    QCOMPARE(drafts.unread().size(), 1);
    QVERIFY(!KeptDrafts::remove(unread));
    QVERIFY(drafts.unread().isEmpty() && files().isEmpty());
}

void TestKeptDrafts::nothingIsWrittenOverWhatCannotBeRead()
{
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("a")));
    const QString file = files().first();
    QJsonObject json = jsonIn(file);
    json.insert(str("schema"), Store::schemaVersionOfProgram() + 1);
    const QByteArray newer = QJsonDocument(json).toJson();
    write(file, newer);
    QVERIFY(!drafts.write(draftOf("a")));
    QCOMPARE(drafts.all().size(), 1);
    QCOMPARE(drafts.unread().size(), 1);
    QVERIFY(drafts.unread().first().kind == RecordKind::Agreement);
    QFile kept(drafts.unread().first().file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), newer);
}

/// Drafts of programs that went by the address as it was typed.
void TestKeptDrafts::earlierNamesOfTheBaseAreLookedUp()
{
    const QString typed = str("base.sqlite");
    const KeptDrafts earlier(typed);
    QVERIFY(!earlier.write(draftOf("a")));
    QVERIFY(KeptDrafts(m_base).all().isEmpty());
    const KeptDrafts drafts(m_base, {typed});
    QCOMPARE(drafts.all().size(), 1);
    // It goes on under the right name.
    QVERIFY(!drafts.write(draftOf("a")));
    QVERIFY(earlier.all().isEmpty());
    QCOMPARE(drafts.all().size(), 1);
    QVERIFY(!earlier.write(draftOf("b")));
    drafts.remove(keyOf(draftOf("b").after));
    QVERIFY(earlier.all().isEmpty());
}

void TestKeptDrafts::draftIsForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("a")));
    ::umask(before);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(files().first()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void TestKeptDrafts::missingFolderHoldsNothing()
{
    const KeptDrafts drafts(m_base);
    QVERIFY(drafts.all().isEmpty());
    drafts.remove(keyOf(draftOf("a").after));
    QVERIFY2(!QFileInfo::exists(draftsFolder()), "reading makes no folder");
    QVERIFY(!drafts.write(draftOf("a")));
    QVERIFY(QDir(draftsFolder()).removeRecursively());
    QVERIFY(drafts.all().isEmpty());
    QVERIFY(!drafts.write(draftOf("b"))); // makes it again
    QCOMPARE(drafts.all().size(), 1);
}

void TestKeptDrafts::reasonIsSaidWhereNothingCanBeWritten()
{
    QVERIFY(QDir().mkpath(QFileInfo(draftsFolder()).path()));
    QFile inTheWay(draftsFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const KeptDrafts drafts(m_base);
    const auto failure = drafts.write(draftOf("a"));
    QVERIFY(failure && !failure->address.isEmpty());
    QVERIFY(drafts.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeptDrafts)
#include "tst_keptdrafts.moc"
