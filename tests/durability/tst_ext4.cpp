// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/basestate.h"
#include "durability/stage.h"
#include "support/effort.h"

#include <QProcess>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

namespace mra::durability {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a program said when it failed; nothing where it did its work.
QString faultOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return {};
    return u"%1: %2 %3"_s.arg(program, process.errorString(),
                              QString::fromUtf8(process.readAll().trimmed()));
}

/// An image of a file system, mounted on a folder for as long as this lives.
class Mount
{
public:
    Mount(const QString &image, const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_fault = faultOf(u"mount"_s, {u"-o"_s, u"loop"_s, image, folder});
    }
    ~Mount()
    {
        if (m_fault.isEmpty())
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Mount)

    [[nodiscard]] QString fault() const { return m_fault; }

private:
    QByteArray m_folder;
    QString m_fault;
};

} // namespace

/// A real file system: its image, copied at the moment of the report, is what a power cut leaves.
class TestExt4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReportedIsOnTheDisk();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

void TestExt4::initTestCase()
{
    // What is mounted goes with this process, however it ends.
    if (::unshare(CLONE_NEWNS) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        QSKIP("mounting takes root");
    QFile image(path("image"));
    QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(64 << 20));
    const QString fault = faultOf(u"mkfs.ext4"_s, {u"-q"_s, image.fileName()});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (const Mount mount(image.fileName(), path("disk")); !mount.fault().isEmpty())
        QSKIP(qPrintable(u"no image can be mounted here: "_s + mount.fault()));
}

void TestExt4::whatIsReportedIsOnTheDisk()
{
    const Mount disk(path("image"), path("disk"));
    QVERIFY2(disk.fault().isEmpty(), qPrintable(disk.fault()));
    const Stage stage(path("disk"));
    makeOfficeBase(stage.path(u"office.sqlite"_s));
    for (int i = 0, end = test::cases(50); i < end; ++i) {
        const Ran saved = stage.runUnrecorded(u"durablework edit @office.sqlite 1"_s);
        const QString fault = faultOf(u"cp"_s, {u"--sparse=always"_s, path("image"), path("copy")});
        QVERIFY2(saved.code == 0, saved.err.constData());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));

        const Mount copy(path("copy"), path("found"));
        QVERIFY2(copy.fault().isEmpty(), qPrintable(copy.fault()));
        const QString base = QDir(path("disk")).relativeFilePath(stage.path(u"office.sqlite"_s));
        const BaseState found = baseStateOf(path("found") + u'/' + base);
        QCOMPARE(found.fault, QString());
        QCOMPARE(found.is, saved.out.trimmed());
    }
}

} // namespace mra::durability

QTEST_GUILESS_MAIN(mra::durability::TestExt4)
#include "tst_ext4.moc"
