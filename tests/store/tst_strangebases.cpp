// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "store/engine/migrator.h"
#include "support/engines.h"
#include "support/records.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace mra {
namespace {

QString outcomeOf(const Store::Opened &opened)
{
    const auto *failure = std::get_if<OpenFailure>(&opened);
    return failure ? QStringLiteral("%1 %2").arg(keyOf(failure->reason), failure->detail)
                   : QStringLiteral("opened");
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A base in which somebody else changed this; it must be refused so, with a word of the reason,
/// and be left as it is.
void addCase(const char *engine, const char *change, const char *refusal, const char *word)
{
    if (qstrcmp(engine, "postgresql") == 0 && qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        return;
    QTest::addRow("%s, %s", engine, change)
        << (qstrcmp(engine, "sqlite") == 0 ? Engine::Sqlite : Engine::Postgres)
        << QString::fromLatin1(change) << QString::fromLatin1(refusal) << QString::fromLatin1(word);
}

/// The same tables and rows in a file with another encoding, as its own shell would make it.
void makeAgain(const QString &from, const QString &to, const QString &encoding)
{
    {
        auto source = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), from);
        auto target = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), to);
        source.setDatabaseName(from);
        target.setDatabaseName(to);
        QVERIFY(source.open() && target.open());
        const auto run = [&target](const QString &sql) {
            QVERIFY2(QSqlQuery(target).exec(sql), qPrintable(sql));
        };
        run(QStringLiteral("PRAGMA encoding = '%1'").arg(encoding));
        for (const char *mark : {"application_id", "user_version"}) {
            QSqlQuery value(QStringLiteral("PRAGMA ") + QLatin1String(mark), source);
            QVERIFY(value.next());
            run(QStringLiteral("PRAGMA %1 = %2")
                    .arg(QLatin1String(mark), value.value(0).toString()));
        }
        QSqlQuery tables(QStringLiteral("SELECT sql, type, name FROM sqlite_master "
                                        "WHERE sql IS NOT NULL ORDER BY rowid"),
                         source);
        while (tables.next()) {
            run(tables.value(0).toString());
            if (tables.value(1) != QLatin1String("table"))
                continue;
            const QString table = tables.value(2).toString();
            QSqlQuery rows(QStringLiteral("SELECT * FROM ") + table, source);
            while (rows.next()) {
                QStringList marks;
                for (int i = 0; i < rows.record().count(); ++i)
                    marks << QStringLiteral("?");
                QSqlQuery insert(target);
                insert.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)")
                                   .arg(table, marks.join(QLatin1Char(','))));
                for (int i = 0; i < marks.size(); ++i)
                    insert.addBindValue(rows.value(i));
                QVERIFY(insert.exec());
            }
        }
    }
    QSqlDatabase::removeDatabase(from);
    QSqlDatabase::removeDatabase(to);
}

} // namespace

/// Databases that look like a base and are none that this program may work with.
class TestStrangeBases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAndUnchanged_data();
    void isRefusedAndUnchanged();
    void serversMustHoldAllScripts_data();
    void serversMustHoldAllScripts();
    void filesHoldAllScriptsInAnyEncoding_data();
    void filesHoldAllScriptsInAnyEncoding();
};

void TestStrangeBases::isRefusedAndUnchanged_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("word");
    const char *const file = "sqlite";
    addCase(file, "PRAGMA user_version = -1", "unknown_schema", "schema -1");
    addCase(file, "PRAGMA user_version = -2147483648", "unknown_schema", "schema -2147483648");
    addCase(file, "PRAGMA user_version = 0", "unknown_schema", "schema 0");
    addCase(file, "PRAGMA user_version = 10000", "unknown_schema", "schema 10000");
    addCase(file, "PRAGMA user_version = 2147483647", "unknown_schema", "schema 2147483647");
    addCase(file, "PRAGMA application_id = 0", "foreign_file", "");
    addCase(file, "PRAGMA application_id = -1", "foreign_file", "");
    addCase(file, "DROP TABLE agreement_link", "damaged", "no agreement_link");
    addCase(file, "DROP TABLE change_log", "damaged", "no change_log");
    addCase(file, "CREATE TABLE stranger (id TEXT)", "damaged", "with stranger");
    addCase(file, "ALTER TABLE source ADD COLUMN extra TEXT", "damaged", "with source.extra");
    addCase(file, "ALTER TABLE source DROP COLUMN note", "damaged", "no source.note");
    addCase(file, "ALTER TABLE source RENAME COLUMN note TO notes", "damaged", "no source.note");
    addCase(file, "CREATE VIEW looker AS SELECT * FROM source", "damaged", "with view");
    addCase(file, "CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM change_log; END",
            "damaged", "with trigger");
    const char *const server = "postgresql";
    addCase(server, "UPDATE schema_version SET version = -1", "unknown_schema", "schema -1");
    addCase(server, "UPDATE schema_version SET version = 0", "unknown_schema", "schema 0");
    addCase(server, "UPDATE schema_version SET version = 2147483647", "unknown_schema",
            "schema 2147483647");
    addCase(server,
            "ALTER TABLE schema_version ALTER version TYPE NUMERIC; "
            "UPDATE schema_version SET version = 98765432109876543210",
            "unknown_schema", "schema 98765432109876543210");
    addCase(server, "DELETE FROM schema_version", "unknown_schema", "schema none");
    addCase(server, "INSERT INTO schema_version VALUES (1)", "unknown_schema", ", 1");
    addCase(server,
            "ALTER TABLE schema_version ALTER version TYPE TEXT; "
            "UPDATE schema_version SET version = 'one'",
            "unknown_schema", "schema one");
    addCase(server, "ALTER TABLE schema_version RENAME version TO number", "damaged",
            "no schema_version.version");
    addCase(server, "DROP TABLE schema_version", "unknown_schema", "schema 0");
    addCase(server, "DROP TABLE agreement_link", "damaged", "no agreement_link");
    addCase(server, "CREATE TABLE stranger (id TEXT)", "damaged", "with stranger");
    addCase(server, "ALTER TABLE source DROP COLUMN note", "damaged", "no source.note");
}

void TestStrangeBases::isRefusedAndUnchanged()
{
    ON_ENGINE(base);
    QFETCH(QString, change);
    QFETCH(QString, refusal);
    QFETCH(QString, word);
    {
        const auto store = base.create();
        QVERIFY(store);
        VERIFY_SAVED(store->submit(smallWorld(), {}));
    }
    base.execute(change);
    const QByteArray before = engine == Engine::Sqlite ? bytesOf(base.address()) : QByteArray();
    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly}) {
        const QString outcome = outcomeOf(Store::open(base.address(), access));
        QVERIFY2(outcome.startsWith(refusal + QLatin1Char(' ')) && outcome.contains(word),
                 qPrintable(outcome));
    }
    if (engine == Engine::Sqlite)
        QCOMPARE(bytesOf(base.address()), before);
}

void TestStrangeBases::serversMustHoldAllScripts_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"LATIN1", "EUC_CN", "SQL_ASCII"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

/// A base in such a database, which an earlier program could make, may still be read.
void TestStrangeBases::serversMustHoldAllScripts()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("about servers");
    QFETCH(QString, encoding);
    const QString refused = QStringLiteral("wrong_encoding ") + encoding;
    const TestBase base(Engine::Postgres, encoding);
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()));
    QCOMPARE(outcomeOf(Store::create(base.address())), refused);
    const TestBase from(Engine::Sqlite);
    const auto failure = from.create()->copyTo(base.address());
    QVERIFY(failure);
    QCOMPARE(failure->reason, Refusal::WrongEncoding);
    QCOMPARE(base.execute(QStringLiteral("SELECT COUNT(*) FROM pg_tables "
                                         "WHERE schemaname = current_schema()"))
                 .toInt(),
             0);

    for (const Migration &migration : migrations()) {
        for (const QString &statement : migration)
            base.execute(statement);
    }
    base.execute(QStringLiteral("CREATE TABLE schema_version (version INTEGER NOT NULL)"));
    base.execute(QStringLiteral("INSERT INTO schema_version VALUES (%1)")
                     .arg(Store::schemaVersionOfProgram()));
    QCOMPARE(outcomeOf(Store::open(base.address())), refused);
    QCOMPARE(outcomeOf(Store::open(base.address(), Store::Access::ReadOnly)),
             QStringLiteral("opened"));
}

void TestStrangeBases::filesHoldAllScriptsInAnyEncoding_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"UTF-16le", "UTF-16be"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

void TestStrangeBases::filesHoldAllScriptsInAnyEncoding()
{
    QFETCH(QString, encoding);
    const TestBase base(Engine::Sqlite);
    QByteArray content;
    {
        const auto store = base.create();
        VERIFY_SAVED(store->submit(everyField(), seedReason()));
        content = shown(store->snapshot());
    }
    const QString file = base.folder() + QLatin1String("/again.mra");
    makeAgain(base.address(), file, encoding);
    const auto store = storeOf(Store::open(file));
    QVERIFY(store);
    QCOMPARE(shown(store->snapshot()), content);
    const Territory before = *store->snapshot().find<Territory>({QStringLiteral("CN")});
    Territory after = before;
    after.capital = QString::fromUtf8("北京 🏙");
    VERIFY_SAVED(store->submit({Edit::update(before, after)}, QString::fromUtf8("为什么")));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    QVERIFY(!store->backupTo(file + QLatin1String(".copy")));
    QCOMPARE(wordsFor(storeOf(Store::open(file + QLatin1String(".copy")))->verify()),
             QStringLiteral("good"));
    VERIFY_SAVED(store->undo());
    QCOMPARE(shown(store->snapshot()).size(), content.size());
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStrangeBases)
#include "tst_strangebases.moc"
