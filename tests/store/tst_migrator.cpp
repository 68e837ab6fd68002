// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/columns.h"
#include "store/engine/migrator.h"
#include "support/engines.h"
#include "support/records.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace mra {
namespace {

QString statement(const QString &name)
{
    QFile file(QStringLiteral(":/sql/") + name + QStringLiteral(".sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("[a-z_0-9]+"));
    QStringList names;
    for (auto it = name.globalMatch(text); it.hasNext();)
        names.append(it.next().captured());
    return names;
}

/// Between the first pair of these words.
QString between(const QString &sql, const char *begin, const char *end)
{
    return sql.section(QLatin1String(begin), 1, 1).section(QLatin1String(end), 0, 0);
}

void compareStatements(const char *tableName, const QStringList &keys, const QStringList &fields)
{
    const QString table = QString::fromLatin1(tableName);
    const QStringList all = keys + fields;
    const QString select = statement(table + QLatin1String("/select"));
    QCOMPARE(namesIn(between(select, "SELECT", "FROM")), all);
    const QString insert = statement(table + QLatin1String("/insert"));
    QCOMPARE(namesIn(between(insert, "(", ")")), all);
    QCOMPARE(namesIn(between(insert, "VALUES", ";")), all);
    const QString update = statement(table + QLatin1String("/update"));
    QStringList pairs;
    for (const QString &name : QStringList{keys.last()} + fields)
        pairs << name << name;
    QCOMPARE(namesIn(between(update, "SET", "WHERE")), pairs);
    QVERIFY(!statement(table + QLatin1String("/delete")).isEmpty());
}

/// The columns of the fields that a schema has.
struct ColumnsAt : ColumnNames
{
    int schema = 0;

    template <class M>
    void operator()(const char *key, const M &member, const Field &field)
    {
        if (field.migration <= schema)
            ColumnNames::operator()(key, member, field);
    }
};

template <class T>
void compareColumns(const QSqlDatabase &base, int schema)
{
    const QSqlRecord table = base.record(QString::fromLatin1(tableOf<T>));
    ColumnsAt stored;
    stored.schema = schema;
    T::fields(std::as_const(*std::make_unique<T>()), stored);
    for (const QString &column : columnsOf<T>()) {
        if (!table.isEmpty())
            QVERIFY2(table.contains(column) == stored.names.contains(column), qPrintable(column));
    }
    if constexpr (Aggregate<T>) {
        T::children(std::as_const(*std::make_unique<T>()),
                    [&]<class Child>(const char *, const QList<Child> &) {
                        compareColumns<Child>(base, schema);
                    });
    }
}

template <class T>
void compareRecord()
{
    compareStatements(tableOf<T>, {QString::fromLatin1(T::idKey), QStringLiteral("version")},
                      columnsOf<T>());
    if constexpr (Aggregate<T>) {
        T record;
        T::children(record, []<class Child>(const char *, const QList<Child> &) {
            compareStatements(tableOf<Child>,
                              {QString::fromLatin1(parentColumn<T>),
                               QString::fromLatin1(Child::idKey), QStringLiteral("position")},
                              columnsOf<Child>());
        });
    }
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsNameTheFieldsInOrder();
    void statementsArePartedByABlankLine_data();
    void statementsArePartedByABlankLine();
    void eachFieldNamesTheMigrationThatAddedIt();
    void anOlderBaseIsMigratedWhole_data() { addEngines(); }
    void anOlderBaseIsMigratedWhole();
    void aFailedMigrationLeavesTheBaseAsItWas_data() { addEngines(); }
    void aFailedMigrationLeavesTheBaseAsItWas();
    void aNewerBaseOpensForReading_data() { addEngines(); }
    void aNewerBaseOpensForReading();
};

void TestMigrator::statementsNameTheFieldsInOrder()
{
    []<class... T>(std::type_identity<std::variant<T...>>) {
        (compareRecord<T>(), ...);
    }(std::type_identity<Record>());
}

/// What a log row or a draft of an older schema lacks is a field of a later migration.
void TestMigrator::eachFieldNamesTheMigrationThatAddedIt()
{
    QSqlDatabase base =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fields"));
    base.setDatabaseName(QStringLiteral(":memory:"));
    QVERIFY(base.open());
    for (int schema = 1; schema <= migrations().size(); ++schema) {
        for (const QString &each : migrations()[schema - 1]) {
            QSqlQuery query(base);
            QVERIFY2(query.exec(each), qPrintable(query.lastError().text()));
        }
        [&]<class... T>(std::type_identity<std::variant<T...>>) {
            (compareColumns<T>(base, schema), ...);
        }(std::type_identity<Record>());
    }
}

void TestMigrator::statementsArePartedByABlankLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *text, const QStringList &statements) {
        QTest::newRow(name) << QString::fromLatin1(text) << statements;
    };
    const QStringList two{QStringLiteral("A"), QStringLiteral("B")};
    row("none", "\n", {});
    row("one", "A;\n", {QStringLiteral("A")});
    row("two", "A;\n\nB;\n", two);
    row("more blank lines", "A;\n\n\n\nB;\n\n", two);
    row("a semicolon inside", "A; B;\n", {QStringLiteral("A; B")});
    row("a blank line inside", "A\n\nB;\n", {QStringLiteral("A\n\nB")});
}

void TestMigrator::statementsArePartedByABlankLine()
{
    QFETCH(QString, text);
    QTEST(splitStatements(text), "statements");
}

void TestMigrator::anOlderBaseIsMigratedWhole()
{
    ON_ENGINE(base);
    QVERIFY(base.create());
    const auto db = Database::open(*Address::parse(base.address()), Database::Mode::ReadWrite);
    QList<Migration> longer = migrations();
    longer.append({QStringLiteral("CREATE TABLE added (id TEXT)"),
                   QStringLiteral("INSERT INTO added VALUES ('one')")});
    Transaction transaction(*db, Transaction::Kind::Write);
    migrate(*db, longer);
    transaction.commit();
    QCOMPARE(db->schemaVersion(), int(longer.size()));
    QCOMPARE(base.execute(QStringLiteral("SELECT id FROM added")).toString(),
             QStringLiteral("one"));
}

void TestMigrator::aFailedMigrationLeavesTheBaseAsItWas()
{
    ON_ENGINE(base);
    QVERIFY(base.create());
    const auto db = Database::open(*Address::parse(base.address()), Database::Mode::ReadWrite);
    QList<Migration> broken = migrations();
    broken.append({QStringLiteral("CREATE TABLE added (id TEXT)"), QStringLiteral("NONSENSE")});
    {
        Transaction transaction(*db, Transaction::Kind::Write);
        QVERIFY_THROWS_EXCEPTION(StoreError, migrate(*db, broken));
    }
    QCOMPARE(db->schemaVersion(), int(migrations().size()));
    checkTables(*db, db->schemaVersion());
}

void TestMigrator::aNewerBaseOpensForReading()
{
    ON_ENGINE(base);
    {
        const auto store = base.create();
        QVERIFY(store);
        VERIFY_SAVED(store->submit(smallWorld(), {}));
    }
    base.execute(QStringLiteral("ALTER TABLE territory ADD COLUMN newer TEXT"));
    base.execute(engine == Engine::Sqlite
                     ? QStringLiteral("PRAGMA user_version = 99")
                     : QStringLiteral("UPDATE schema_version SET version = 99"));
    const auto store = base.open();
    QVERIFY(store);
    QVERIFY(store->isReadOnly());
    QCOMPARE(store->schemaVersion(), 99);
    QCOMPARE(store->snapshot().size(RecordKind::Territory), 3);
    QVERIFY(wordsFor(store->undo()).startsWith(QLatin1String("failed: newer_schema")));
    QCOMPARE(base.open()->schemaVersion(), 99);
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestMigrator)
#include "tst_migrator.moc"
