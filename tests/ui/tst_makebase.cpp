// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"
#include "ui/makebase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mra;

/// A base is made or restored whole; where that fails, the folder is as it was.
class TestMakeBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_folder.reset(); }
    void baseIsMadeWithItsFolder();
    void failedMakingLeavesNothing_data();
    void failedMakingLeavesNothing();
    void backupTakesThePlace();
    void failedRestoringLeavesWhatWas_data();
    void failedRestoringLeavesWhatWas();

private:
    using Contents = QMap<QString, QByteArray>;
    /// Every file of the folder.
    [[nodiscard]] Contents contents() const;
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

} // namespace

void TestMakeBase::initTestCase()
{
    for (const auto &[name, bytes] : {std::pair{"old", &m_old}, {"new", &m_new}}) {
        const QString file = m_made.filePath(QLatin1String(name));
        const Problem problem = makeBase(file, QStringLiteral("Officer"), oneCountry(name));
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        *bytes = bytesOf(file);
        QCOMPARE(nameIn(file), QLatin1String(name));
    }
}

void TestMakeBase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestMakeBase::Contents TestMakeBase::contents() const
{
    Contents all;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden))
        all.insert(file.fileName(), bytesOf(file.filePath()));
    return all;
}

void TestMakeBase::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TestMakeBase::nameIn(const QString &file)
{
    const auto opened = Store::open(file, Store::Access::ReadOnly);
    const auto *store = std::get_if<std::unique_ptr<Store>>(&opened);
    const auto country =
        store ? (*store)->snapshot().find<Territory>(TerritoryId{QStringLiteral("CH")}) : nullptr;
    return country ? country->name.text(QStringLiteral("en")) : QString();
}

void TestMakeBase::baseIsMadeWithItsFolder()
{
    const QString file = path(QStringLiteral("new/folder/base.sqlite"));
    const Problem problem = makeBase(file, QStringLiteral("Officer"), oneCountry("here"));
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QCOMPARE(nameIn(file), QStringLiteral("here"));
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("base.sqlite")});
}

void TestMakeBase::failedMakingLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before"); // what stands at its place
    QTest::newRow("a base is there") << QStringLiteral("base.sqlite") << m_old;
    QTest::newRow("a file is there") << QStringLiteral("base.sqlite") << QByteArray("mine");
    QTest::newRow("a file is in the way") << QStringLiteral("file/base.sqlite") << QByteArray();
}

void TestMakeBase::failedMakingLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    write(QStringLiteral("file"), "no folder");
    if (!before.isEmpty())
        write(name, before);
    const Contents was = contents();
    const Problem problem = makeBase(path(name), QStringLiteral("Officer"), oneCountry("new"));
    QVERIFY(problem);
    QVERIFY2(problem->contains(path(name)), qPrintable(*problem));
    QCOMPARE(contents(), was);
}

void TestMakeBase::backupTakesThePlace()
{
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    const Problem problem =
        restoreBase(path(QStringLiteral("backup.sqlite")), path(QStringLiteral("base.sqlite")),
                    path(QStringLiteral("kept.sqlite")));
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    QCOMPARE(nameIn(path(QStringLiteral("base.sqlite"))), QStringLiteral("new"));
    QCOMPARE(bytesOf(path(QStringLiteral("kept.sqlite"))), m_old);
    QCOMPARE(contents().size(), 3);
}

void TestMakeBase::failedRestoringLeavesWhatWas_data()
{
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kept");
    const QString base = QStringLiteral("base.sqlite");
    const QString good = QStringLiteral("backup.sqlite");
    const QString kept = QStringLiteral("kept.sqlite");
    QTest::newRow("no backup") << QStringLiteral("nothing.sqlite") << base << kept;
    QTest::newRow("the backup is no base") << QStringLiteral("other.txt") << base << kept;
    QTest::newRow("the folder is missing") << good << QStringLiteral("gone/base.sqlite") << kept;
    QTest::newRow("no base to put aside") << good << QStringLiteral("gone.sqlite") << kept;
    QTest::newRow("its new place is taken") << good << base << QStringLiteral("other.txt");
    QTest::newRow("its new folder is missing") << good << base << QStringLiteral("gone/kept");
}

void TestMakeBase::failedRestoringLeavesWhatWas()
{
    QFETCH(QString, backup);
    QFETCH(QString, file);
    QFETCH(QString, kept);
    write(QStringLiteral("base.sqlite"), m_old);
    write(QStringLiteral("backup.sqlite"), m_new);
    write(QStringLiteral("other.txt"), "no base");
    const Contents was = contents();
    const Problem problem = restoreBase(path(backup), path(file), path(kept));
    QVERIFY(problem && !problem->isEmpty());
    QCOMPARE(contents(), was);
}

QTEST_GUILESS_MAIN(TestMakeBase)
#include "tst_makebase.moc"
