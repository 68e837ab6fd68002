// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/files/syncedfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mra;

/// A database in a folder that a synchroniser copies is known by the marks above it.
class TestSyncedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markAboveTheFileIsFound_data();
    void markAboveTheFileIsFound();
    void linkIsFollowed();
};

void TestSyncedFolder::markAboveTheFileIsFound_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("program");
    const auto row = [](const char *mark, bool isFolder, const char *base, const char *program) {
        QTest::addRow("%s, %s", *mark ? mark : "no mark", base)
            << QString::fromLatin1(mark) << isFolder << QString::fromLatin1(base)
            << QString::fromLatin1(program);
    };
    row("", false, "base.sqlite", "");
    row(".stfolder", true, "base.sqlite", "Syncthing");
    row(".stfolder", true, "a/b/c/base.sqlite", "Syncthing");
    row("a/.stfolder", true, "base.sqlite", ""); // beside the way up
    row(".dropbox", false, "base.sqlite", "Dropbox");
    row(".dropbox.cache", true, "a/base.sqlite", "Dropbox");
    row(".sync_0a1b2c.db", false, "a/base.sqlite", "Nextcloud / ownCloud");
    row("._sync_0a1b2c.db", false, "base.sqlite", "Nextcloud / ownCloud");
    row(".sync_notes.txt", false, "base.sqlite", "");
    row(".nextcloudsync.log", false, "base.sqlite", "Nextcloud");
    row(".owncloudsync.log", false, "base.sqlite", "ownCloud");
    row(".849C9593-D756-4E56-8D6E-42412F2A707B", false, "a/base.sqlite", "OneDrive");
    row("", false, "OneDrive/base.sqlite", "OneDrive");
    row("", false, "OneDrive - Office/a/base.sqlite", "OneDrive");
    row("", false, "OneDrives/base.sqlite", "");
}

void TestSyncedFolder::markAboveTheFileIsFound()
{
    QFETCH(QString, mark);
    QFETCH(bool, isFolder);
    QFETCH(QString, base);
    QFETCH(QString, program);
    const QTemporaryDir folder;
    const QDir root(QFileInfo(folder.path()).canonicalFilePath());
    QVERIFY(root.mkpath(QFileInfo(base).path()));
    if (!mark.isEmpty()) {
        QVERIFY(root.mkpath(isFolder ? mark : QFileInfo(mark).path()));
        QFile file(root.filePath(mark));
        QVERIFY(isFolder || file.open(QIODevice::WriteOnly));
    }
    const auto found = syncedFolderOf(root.filePath(base)); // which need not exist yet
    QCOMPARE(found ? found->program : QString(), program);
    if (found && !mark.isEmpty())
        QCOMPARE(found->folder, root.path());
}

void TestSyncedFolder::linkIsFollowed()
{
    const QTemporaryDir folder;
    const QDir root(QFileInfo(folder.path()).canonicalFilePath());
    QVERIFY(root.mkpath(QStringLiteral("synced/.stfolder")) && root.mkpath(QStringLiteral("own")));
    const QString real = root.filePath(QStringLiteral("synced/base.sqlite"));
    const QString link = root.filePath(QStringLiteral("own/base.sqlite"));
    QFile file(real);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(real, link));
    QCOMPARE(syncedFolderOf(link),
             (SyncedFolder{root.filePath(QStringLiteral("synced")), QStringLiteral("Syncthing")}));
}

QTEST_GUILESS_MAIN(TestSyncedFolder)
#include "tst_syncedfolder.moc"
