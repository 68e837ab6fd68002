// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/disk.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

namespace mra::durability {
namespace {

const QByteArray nothing = "nothing";

/// A disk with the file "old", and the calls of a program on it.
class Work
{
public:
    Work()
    {
        makeTree(path(), {{"old", QByteArray("old")}});
        m_disk = std::make_unique<Disk>(path());
        call({Call::Open, 0, 3, O_RDONLY, 0, 0, 0}, ""); // the folder
    }
    Work &make(const char *name)
    {
        return call({Call::Open, 0, 4, O_CREAT | O_RDWR, 0, 0, 0}, name);
    }
    Work &write(const QByteArray &bytes)
    {
        return call({Call::PWrite, 0, 4, 0, 0, 0, 0}, "", bytes);
    }
    Work &resize(int size) { return call({Call::FTruncate, 0, 4, 0, size, 0, 0}, ""); }
    Work &syncFile() { return call({Call::FDataSync, 0, 4, 0, 0, 0, 0}, ""); }
    Work &syncFolder() { return call({Call::FSync, 0, 3, 0, 0, 0, 0}, ""); }
    Work &move(const char *from, const char *to)
    {
        return call({Call::Rename, 0, -1, 0, 0, 0, 0}, from, QFile::encodeName(path()) + '/' + to);
    }
    Work &remove(const char *name) { return call({Call::Unlink, 0, -1, 0, 0, 0, 0}, name); }

    /// What a file may be after a power cut now.
    [[nodiscard]] QSet<QByteArray> outcomes(const char *name) const
    {
        QSet<QByteArray> found;
        std::mt19937 random(1);
        for (int i = 0; i < 200; ++i) {
            const Tree tree = m_disk->afterCut(random);
            found.insert(tree.contains(name) ? *tree.value(name) : nothing);
        }
        return found;
    }
    [[nodiscard]] QByteArray now(const char *name) const { return *m_disk->now().value(name); }

private:
    [[nodiscard]] QString path() const { return m_folder.path() + QLatin1String("/disk"); }
    Work &call(const EntryHead &head, const char *name, const QByteArray &data = {})
    {
        const QByteArray folder = QFile::encodeName(QFileInfo(path()).canonicalFilePath());
        m_disk->apply({head, *name ? folder + '/' + name : folder, data});
        return *this;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Disk> m_disk;
};

} // namespace

class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesCountOnceTheFileIsSynced();
    void sizesCountOnceTheFileIsSynced();
    void writesAreTornBySector();
    void aNameCountsOnceItsFolderIsSynced();
    void aMoveIsWholeOrNot();
    void aRemovedFileMayComeBack();
    void failedCallsDoNothing();
};

void TestDisk::bytesCountOnceTheFileIsSynced()
{
    Work work;
    work.make("old").write("new");
    QCOMPARE(work.now("old"), "new");
    QCOMPARE(work.outcomes("old"), (QSet<QByteArray>{"old", "new"}));
    QCOMPARE(work.syncFolder().outcomes("old"), (QSet<QByteArray>{"old", "new"}));
    QCOMPARE(work.syncFile().outcomes("old"), QSet<QByteArray>{"new"});
}

void TestDisk::sizesCountOnceTheFileIsSynced()
{
    Work work;
    QCOMPARE(work.make("old").resize(1).outcomes("old"), (QSet<QByteArray>{"old", "o"}));
    QCOMPARE(work.syncFile().outcomes("old"), QSet<QByteArray>{"o"});
}

void TestDisk::writesAreTornBySector()
{
    Work work;
    work.make("old").write(QByteArray(1024, 'a')).syncFile().write(QByteArray(1024, 'b'));
    const QByteArray a(512, 'a');
    const QByteArray b(512, 'b');
    QCOMPARE(work.outcomes("old"), (QSet<QByteArray>{a + a, a + b, b + a, b + b}));
}

void TestDisk::aNameCountsOnceItsFolderIsSynced()
{
    Work work;
    work.make("new").write("new").syncFile();
    QCOMPARE(work.outcomes("new"), (QSet<QByteArray>{nothing, "new"}));
    QCOMPARE(work.syncFolder().outcomes("new"), QSet<QByteArray>{"new"});
}

void TestDisk::aMoveIsWholeOrNot()
{
    Work work;
    work.make("new").write("new").syncFile().syncFolder().move("new", "old");
    QCOMPARE(work.outcomes("old"), (QSet<QByteArray>{"old", "new"}));
    QCOMPARE(work.outcomes("new"), (QSet<QByteArray>{nothing, "new"}));
    QCOMPARE(work.syncFolder().outcomes("old"), QSet<QByteArray>{"new"});
    QCOMPARE(work.outcomes("new"), QSet<QByteArray>{nothing});
}

void TestDisk::aRemovedFileMayComeBack()
{
    Work work;
    QCOMPARE(work.remove("old").outcomes("old"), (QSet<QByteArray>{nothing, "old"}));
    QCOMPARE(work.syncFolder().outcomes("old"), QSet<QByteArray>{nothing});
}

void TestDisk::failedCallsDoNothing()
{
    QTemporaryDir folder;
    makeTree(folder.filePath(QStringLiteral("disk")), {{"old", QByteArray("old")}});
    Disk disk(folder.filePath(QStringLiteral("disk")));
    const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("disk/old")));
    disk.apply({{Call::Unlink, EACCES, -1, 0, 0, 0, 0}, name, {}});
    QVERIFY(disk.now().contains("old"));
    QCOMPARE(disk.fault(), QString());
}

} // namespace mra::durability

QTEST_GUILESS_MAIN(mra::durability::TestDisk)
#include "tst_disk.moc"
