// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/backups.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mra;

/// The backup that is offered first is the newest one of the base, wherever it was put last.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestIsFound();
};

void TestBackups::newestIsFound()
{
    const QTemporaryDir own;
    const QTemporaryDir other;
    int age = 0;
    const auto make = [&age](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTime().addDays(--age),
                                QFileDevice::FileModificationTime);
    };
    const QString base = own.filePath(QStringLiteral("atlas.sqlite"));
    const QStringList folders{own.path(), other.path(), QString()};
    QVERIFY(make(base) && make(own.filePath(QStringLiteral("atlases.sqlite"))) &&
            make(own.filePath(QStringLiteral("atlas-notes.txt"))));
    QCOMPARE(newestBackupOf(base, folders), QString());

    const QString elsewhere = other.filePath(QStringLiteral("atlas-2026-11-28.sqlite"));
    const QString beside = own.filePath(QStringLiteral("atlas.before-restore-1.sqlite"));
    QVERIFY(make(elsewhere) && make(beside));
    QCOMPARE(newestBackupOf(base, folders), elsewhere);
    QCOMPARE(newestBackupOf(base, {own.path()}), beside);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
