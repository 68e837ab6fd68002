// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/engines.h"
#include "support/oldbases.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

namespace mra {
namespace {

/// What a migration may do that leaves the tables as they are: it writes, and it takes its time.
const QStringList statements{
    QStringLiteral("CREATE TABLE staging AS SELECT * FROM change_log"),
    QStringLiteral("UPDATE staging SET reason = reason || 'x'"),
    QStringLiteral("DELETE FROM staging"),
    QStringLiteral("DROP TABLE staging"),
    QStringLiteral("CREATE INDEX change_log_by_who ON change_log (who)"),
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A newer program at the base.
class Newer
{
public:
    Newer(const QString &address, const QStringList &migration, qint64 largestFile = 0)
    {
        m_process.start(QStringLiteral(ATLAS_MIGRATING),
                        QStringList{QString::number(largestFile), address} + migration);
    }
    ~Newer() { kill(); }
    Q_DISABLE_COPY_MOVE(Newer)

    /// What it says.
    QString said()
    {
        if (!m_process.waitForFinished(120'000))
            return QStringLiteral("does not end");
        return QString::fromUtf8(m_process.readAllStandardOutput() +
                                 m_process.readAllStandardError())
            .trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// What is beside the base in its folder.
QStringList copiesIn(const TestBase &base)
{
    QStringList names = QDir(base.folder()).entryList(QDir::Files | QDir::Hidden);
    names.removeOne(QStringLiteral("base.mra"));
    return names;
}

} // namespace

/// A program with one more migration opens a base of the present schema.
class TestMigrating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsKept_data();
    void aCopyIsKept();
    void aFailureAtAnyStatementLeavesTheBase_data() { addEngines(); }
    void aFailureAtAnyStatementLeavesTheBase();
    void aKillAtAnyStatementLeavesTheBase_data() { addEngines(); }
    void aKillAtAnyStatementLeavesTheBase();
    void withoutACopyNothingIsDone();
    void oneOfManyDoesIt_data() { addEngines(); }
    void oneOfManyDoesIt();
    void theOlderProgramStillReads_data() { addEngines(); }
    void theOlderProgramStillReads();

private:
    const int m_next = Store::schemaVersionOfProgram() + 1;
    const QString m_done = QStringLiteral("schema %1").arg(m_next);
    const QString m_copy =
        QStringLiteral("base-before-update-%1-to-%2").arg(m_next - 1).arg(m_next);
    QByteArray m_head;

    /// Not those that are still being written: their names begin with a dot.
    [[nodiscard]] QStringList wholeCopiesIn(const TestBase &base) const
    {
        QStringList names = copiesIn(base);
        names.removeIf([this](const QString &name) { return !name.startsWith(m_copy); });
        return names;
    }

    /// The base of the newest kept schema, as this program has it. Nothing on success.
    QString prepare(const TestBase &base, Engine engine)
    {
        const OldBase old(OldBase::schemas().last(), engine, base);
        auto store = old.fault().isEmpty() ? base.open() : nullptr;
        for (const QString &copy : copiesIn(base))
            QFile::remove(base.folder() + QLatin1Char('/') + copy);
        m_head = old.head();
        const QString outcome = old.fault() + (store ? wordsFor(store->verify()) : QString());
        store.reset();
        if (engine == Engine::Sqlite)
            base.execute(QStringLiteral("VACUUM")); // what stood in free pages comes back with none
        return outcome;
    }
    /// Whether the base is as it was before the newer program came.
    bool isAsItWas(const TestBase &base)
    {
        const auto store = base.open();
        return store && store->schemaVersion() == m_next - 1 && store->verify().isGood() &&
               store->verify().head == m_head;
    }
};

#define PREPARE(base, engine) QCOMPARE(prepare(base, engine), QStringLiteral("good"))

void TestMigrating::aCopyIsKept_data()
{
    QTest::addColumn<QString>("taken");
    QTest::newRow("beside another file") << m_copy + QLatin1String(".mra");
    QTest::newRow("beside what is left of one") << m_copy + QLatin1String(".mra-journal");
}

void TestMigrating::aCopyIsKept()
{
    QFETCH(QString, taken);
    const TestBase base(Engine::Sqlite);
    PREPARE(base, Engine::Sqlite);
    QFile other(base.folder() + QLatin1Char('/') + taken);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("of the user") > 0);
    other.close();
    QCOMPARE(Newer(base.address(), statements).said(), m_done);
    const QString copy = m_copy + QLatin1String("-2.mra");
    QCOMPARE(copiesIn(base), (QStringList{copy, taken}));
    QCOMPARE(bytesOf(other.fileName()), QByteArray("of the user"));
    const QString name = base.folder() + QLatin1Char('/') + copy;
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(name).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    const auto store = storeOf(Store::open(name));
    QVERIFY(store);
    QCOMPARE(store->schemaVersion(), m_next - 1);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    QCOMPARE(store->verify().head, m_head);
}

void TestMigrating::aFailureAtAnyStatementLeavesTheBase()
{
    ON_ENGINE(base);
    PREPARE(base, engine);
    const QByteArray before = engine == Engine::Sqlite ? bytesOf(base.address()) : QByteArray();
    for (qsizetype i = 0; i <= statements.size(); ++i) {
        QStringList broken = statements;
        broken.insert(i, QStringLiteral("NONSENSE"));
        const QString said = Newer(base.address(), broken).said();
        QVERIFY2(said.startsWith(QLatin1String("migration_failed migration")), qPrintable(said));
        if (engine == Engine::Sqlite)
            QVERIFY2(bytesOf(base.address()) == before, qPrintable(QString::number(i)));
        QCOMPARE(copiesIn(base), QStringList());
    }
    // Tables that this program could not have made are noticed before it is too late.
    const QString said =
        Newer(base.address(), {QStringLiteral("DROP TABLE agreement_link")}).said();
    QVERIFY2(said.startsWith(QLatin1String("migration_failed no agreement_link")),
             qPrintable(said));
    QCOMPARE(copiesIn(base), QStringList());
    QVERIFY(isAsItWas(base));
    QCOMPARE(Newer(base.address(), statements).said(), m_done);
}

/// A statement that does not end holds the program there.
void TestMigrating::aKillAtAnyStatementLeavesTheBase()
{
    ON_ENGINE(base);
    PREPARE(base, engine);
    const QString pause = engine == Engine::Sqlite
                              ? QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                                               "i + 1 FROM n) SELECT COUNT(*) FROM n")
                              : QStringLiteral("SELECT pg_sleep(1)");
    for (qsizetype i = 0; i <= statements.size(); ++i) {
        QStringList paused = statements;
        paused.insert(i, pause);
        {
            Newer newer(base.address(), paused);
            if (engine == Engine::Sqlite)
                QTRY_VERIFY_WITH_TIMEOUT(!wholeCopiesIn(base).isEmpty(), 60'000);
            QTest::qWait(engine == Engine::Sqlite ? 150 : 600);
        }
        for (const QString &copy : wholeCopiesIn(base)) { // nobody needs them
            const QString name = base.folder() + QLatin1Char('/') + copy;
            QCOMPARE(storeOf(Store::open(name))->verify().head, m_head);
            QFile::remove(name);
        }
        QVERIFY2(isAsItWas(base), qPrintable(QString::number(i)));
        QCOMPARE(copiesIn(base), QStringList());
    }
    QCOMPARE(Newer(base.address(), statements).said(), m_done);
}

void TestMigrating::withoutACopyNothingIsDone()
{
    const TestBase base(Engine::Sqlite);
    PREPARE(base, Engine::Sqlite);
    const QByteArray before = bytesOf(base.address());
    // A file as large as the base cannot be written.
    QString said = Newer(base.address(), statements, before.size() / 2).said();
    QVERIFY2(said.startsWith(QLatin1String("copy_failed copy")), qPrintable(said));
    QVERIFY(bytesOf(base.address()) == before);
    QCOMPARE(copiesIn(base), QStringList());
    // A name as long as names can be.
    const QString longest = base.folder() + QLatin1Char('/') + QString(240, QLatin1Char('b'));
    QVERIFY(QFile::copy(base.address(), longest));
    said = Newer(longest, statements).said();
    QVERIFY2(said.startsWith(QLatin1String("copy_failed")), qPrintable(said));
    QVERIFY(bytesOf(longest) == before);
    QCOMPARE(copiesIn(base), QStringList{QFileInfo(longest).fileName()});
}

void TestMigrating::oneOfManyDoesIt()
{
    ON_ENGINE(base);
    PREPARE(base, engine);
    std::vector<std::unique_ptr<Newer>> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(std::make_unique<Newer>(base.address(), statements));
    for (const auto &program : programs)
        QCOMPARE(program->said(), m_done);
    QCOMPARE(copiesIn(base).size(), engine == Engine::Sqlite ? 1 : 0);
}

void TestMigrating::theOlderProgramStillReads()
{
    ON_ENGINE(base);
    PREPARE(base, engine);
    QCOMPARE(Newer(base.address(), statements).said(), m_done);
    base.execute(QStringLiteral("CREATE TABLE newer (id TEXT)"));
    base.execute(QStringLiteral("ALTER TABLE territory ADD COLUMN newer TEXT"));
    const QByteArray before = engine == Engine::Sqlite ? bytesOf(base.address()) : QByteArray();
    {
        const auto store = base.open();
        QVERIFY(store);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->schemaVersion(), m_next);
        QCOMPARE(store->verify().head, m_head);
        QVERIFY(wordsFor(store->undo()).startsWith(QLatin1String("failed: newer_schema")));
    }
    if (engine == Engine::Sqlite) {
        QVERIFY(bytesOf(base.address()) == before);
        QCOMPARE(copiesIn(base).size(), 1);
    }
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestMigrating)
#include "tst_migrating.moc"
