// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/world.h"
#include "ui/pages/keptdrafts.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    void missingFolderHoldsNothing();
    void reasonIsSaidWhereNothingCanBeWritten();

private:
    [[nodiscard]] static KeptDraft draftOf(const char *id);
    [[nodiscard]] static QString draftsFolder();
    /// Of all bases.
    [[nodiscard]] static QStringList files();

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
        QCOMPARE(drafts.write(draft), QString());
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
    QCOMPARE(drafts.write(draftOf("a")), QString());
    QVERIFY(others.all().isEmpty());
    others.remove(keyOf(draftOf("a").after));
    QCOMPARE(drafts.all().size(), 1);
    KeptDraft later = draftOf("a");
    std::get<Agreement>(later.after).notes = str("later");
    QCOMPARE(drafts.write(later), QString());
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
        QCOMPARE(drafts.write(draftOf(id)), QString());
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
    QCOMPARE(drafts.write(draftOf("whole")), QString());
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

void TestKeptDrafts::missingFolderHoldsNothing()
{
    const KeptDrafts drafts(m_base);
    QVERIFY(drafts.all().isEmpty());
    drafts.remove(keyOf(draftOf("a").after));
    QVERIFY2(!QFileInfo::exists(draftsFolder()), "reading makes no folder");
    QCOMPARE(drafts.write(draftOf("a")), QString());
    QVERIFY(QDir(draftsFolder()).removeRecursively());
    QVERIFY(drafts.all().isEmpty());
    QCOMPARE(drafts.write(draftOf("b")), QString()); // makes it again
    QCOMPARE(drafts.all().size(), 1);
}

void TestKeptDrafts::reasonIsSaidWhereNothingCanBeWritten()
{
    QVERIFY(QDir().mkpath(QFileInfo(draftsFolder()).path()));
    QFile inTheWay(draftsFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const KeptDrafts drafts(m_base);
    QVERIFY(!drafts.write(draftOf("a")).isEmpty());
    QVERIFY(drafts.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeptDrafts)
#include "tst_keptdrafts.moc"
