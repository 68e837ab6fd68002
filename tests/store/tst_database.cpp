// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/address.h"
#include "support/engines.h"
#include "support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

namespace mra {
namespace {

QByteArray hashOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runOnFile(const QString &file, const QStringList &statements)
{
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(db).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(file);
}

QString refusalOfOpening(const QString &address)
{
    const auto opened = Store::open(address);
    const auto *failure = std::get_if<OpenFailure>(&opened);
    return failure ? QString(keyOf(failure->reason)) : QStringLiteral("opened");
}

QString refusalOfCreating(const QString &address)
{
    const auto opened = Store::create(address);
    const auto *failure = std::get_if<OpenFailure>(&opened);
    return failure ? QString(keyOf(failure->reason)) : QStringLiteral("created");
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void serversMustProveThemselves();
    void aFileHasOneName();
    void passwordsAreNotShown_data();
    void passwordsAreNotShown();
    void whatIsShownIsReadAgain_data();
    void whatIsShownIsReadAgain();
    void whatIsNoBaseIsRefusedAndUnchanged_data();
    void whatIsNoBaseIsRefusedAndUnchanged();
    void newFilesArePrivate();
    void nothingIsCreatedTwice_data() { addEngines(); }
    void nothingIsCreatedTwice();
    void foreignDatabasesAreRefused();
    void aSchemaMadeLaterHidesNothing();
    void aServerThatOnlyReadsIsToldAtOnce_data();
    void aServerThatOnlyReadsIsToldAtOnce();
    void namesMayHoldAnyCharacter();
};

void TestDatabase::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // file or host:port/database user password
    const auto row = [](const char *text, const char *parts) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parts);
    };
    row("/tmp/a b?c#d%20.mra", "/tmp/a b?c#d%20.mra");
    row("postgresql://localhost/atlas", "localhost:0/atlas  ");
    row("postgresql://u:p%40%2F@db.example.org:5433/at%20las", "db.example.org:5433/at las u p@/");
    row("postgresql:///atlas?host=%2Frun%2Fpostgresql", "/run/postgresql:0/atlas  ");
    row("postgresql://u@localhost/atlas?password=p", "localhost:0/atlas u p");
    row("", "");
    row("postgresql:u:p@h", ""); // a slip, and not the name of a file
    row("host=h password=p", "");
    row("mysql://localhost/atlas", "");
    row("/tmp/\uFFFD.mra", ""); // bytes that are no UTF-8
    row("postgresql://localhost", "");
    row("postgresql://localhost/atlas?sslmode=a%3Bb", "");
    row("postgresql://localhost/atlas#part", "");
}

void TestDatabase::addressesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const auto address = Address::parse(text);
    QCOMPARE(address.has_value(), !parts.isEmpty());
    if (!address)
        return;
    QCOMPARE(address->isFile() ? address->file
                               : QStringLiteral("%1:%2/%3 %4 %5")
                                     .arg(address->host)
                                     .arg(address->port)
                                     .arg(address->database, address->user, address->password),
             parts);
}

void TestDatabase::serversMustProveThemselves()
{
    const auto modeOf = [](const char *text) {
        return Address::parse(QString::fromLatin1(text))->options.value(QStringLiteral("sslmode"));
    };
    QCOMPARE(modeOf("postgresql://db.example.org/atlas"), QStringLiteral("verify-full"));
    QCOMPARE(modeOf("postgresql://db.example.org/atlas?sslmode=require"),
             QStringLiteral("require"));
    QCOMPARE(modeOf("postgresql://127.0.0.1/atlas"), QString());
    QCOMPARE(modeOf("postgresql:///atlas?host=%2Frun"), QString());
    const auto address = Address::parse(QStringLiteral("postgresql://db.example.org/atlas"));
    QCOMPARE(address->options.value(QStringLiteral("connect_timeout")), QStringLiteral("5"));
}

void TestDatabase::aFileHasOneName()
{
    const TestBase base(Engine::Sqlite);
    const QDir folder(QFileInfo(base.folder()).canonicalFilePath());
    QVERIFY(folder.mkdir(QStringLiteral("real")));
    const QString file = folder.filePath(QStringLiteral("real/base.mra"));
    writeFile(file, {});
    const auto makeLink = [&folder](const char *to, const char *name) {
        QVERIFY(QFile::link(QLatin1String(to), folder.filePath(QLatin1String(name))));
    };
    makeLink("real", "folder");
    makeLink("folder/base.mra", "link.mra");
    makeLink("folder/new.mra", "new.mra");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    for (const char *name : {"real/base.mra", "folder/base.mra", "link.mra", "./real/../link.mra"})
        QCOMPARE(Address::canonical(QLatin1String(name)), file);
    QVERIFY(QDir::setCurrent(folder.filePath(QStringLiteral("folder"))));
    QCOMPARE(Address::canonical(QStringLiteral("base.mra")), file);
    for (const char *name : {"new.mra", "../new.mra", "../folder/new.mra"})
        QCOMPARE(Address::canonical(QLatin1String(name)),
                 folder.filePath(QStringLiteral("real/new.mra")));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(Address::canonical(folder.filePath(QStringLiteral("no/such.mra"))),
             folder.filePath(QStringLiteral("no/such.mra")));
    QCOMPARE(Address::canonical(QStringLiteral("postgresql://u:p@h/d")),
             QStringLiteral("postgresql://u:p@h/d"));
}

void TestDatabase::passwordsAreNotShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("postgresql://u:secret@h/d?password=secret", "postgresql://u@h/d");
    row("postgresql://u:secret@[::1]:5/d", "postgresql://u@[::1]:5/d");
    row("postgresql://u@h/d?sslpassword=secret&passfile=f", "postgresql://u@h/d?passfile=f");
    row("/tmp/base.mra", "/tmp/base.mra");
    row("/tmp/a:b@c.mra", "/tmp/a:b@c.mra");
    row("base.mra", "base.mra");
    // mistyped
    row("postgresql://u:secret@h", "postgresql://u:…@h");
    row("postgresql:/u:secret@h/db", "postgresql:/u:…@h/db");
    row("postgresql:u:secret@h", "postgresql:u:…@h");
    row("postgres//u:secret@h", "postgres//u:…@h");
    row("POSTGRESQL://u:secret@h/d", "POSTGRESQL://u:…@h/d");
    row("postgresql://u:%zzsecret@h/d", "postgresql://u:…@h/d");
    row("postgresql://u:sec/ret@s@h/d", "postgresql://u:…@h/d");
    row("postgresql://u:secret#s@h/d", "postgresql://u:…@h/d");
    row("postgresql://u:secret", "postgresql://u:…");
    row("u:secret@h/d", "u:…@h/d");
    row("host=h password=secret user=u", "host=h password=… user=u");
    row("host=h password = 'sec \\' ret' user=u", "host=h password = … user=u");
    // readable
    row("postgresql://h/d?application_name=%E2%80%A6", "postgresql://h/d?application_name=…");
    row("postgresql://h/%E6%A3%80%E6%B5%8B", "postgresql://h/检测");
    row("postgresql://u:secret@h…/d", "postgresql://u:…@h…/d");
}

void TestDatabase::passwordsAreNotShown()
{
    QFETCH(QString, text);
    QTEST(Address::withoutPassword(text), "shown");
}

void TestDatabase::whatIsShownIsReadAgain_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"postgresql://u:p@h:5/d", "postgresql://h/a%20b%3Fc%25d%23e",
                             "postgresql://h/检测", "postgresql:///atlas?host=%2Frun%2Fpostgresql",
                             "postgresql://h/d?sslrootcert=%2Fa%20b%26c"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDatabase::whatIsShownIsReadAgain()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text);
    const auto again = Address::parse(Address::withoutPassword(text));
    QVERIFY(address && again);
    QCOMPARE(again->host, address->host);
    QCOMPARE(again->port, address->port);
    QCOMPARE(again->database, address->database);
    QCOMPARE(again->options, address->options);
    const auto full = Address::parse(Address::withPassword(text, QStringLiteral("a@b:c/é")));
    QVERIFY(full);
    QCOMPARE(full->password, QStringLiteral("a@b:c/é"));
    QCOMPARE(full->database, address->database);
}

void TestDatabase::whatIsNoBaseIsRefusedAndUnchanged_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *what, const char *refusal) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(refusal);
    };
    row("missing", "missing");
    row("folder", "not_a_database");
    row("pipe", "not_a_database");
    row("device", "not_a_database");
    row("empty", "not_a_database");
    row("text", "not_a_database");
    row("foreign", "foreign_file");
    row("changed tables", "damaged");
    row("trigger", "damaged");
    row("cut off", "damaged");
}

void TestDatabase::whatIsNoBaseIsRefusedAndUnchanged()
{
    QFETCH(QString, what);
    QFETCH(QString, refusal);
    const TestBase base(Engine::Sqlite);
    QString file = base.address();
    if (what == QLatin1String("folder"))
        file = base.folder();
    else if (what == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    else if (what == QLatin1String("device"))
        file = QStringLiteral("/dev/null");
    else if (what == QLatin1String("empty"))
        writeFile(file, {});
    else if (what == QLatin1String("text"))
        writeFile(file, QByteArray(5000, 'x'));
    else if (what == QLatin1String("foreign"))
        runOnFile(file, {QStringLiteral("CREATE TABLE territory (alpha2 TEXT)")});
    else if (what != QLatin1String("missing"))
        QVERIFY(base.create());
    if (what == QLatin1String("changed tables"))
        runOnFile(file, {QStringLiteral("DROP TABLE agreement_link")});
    if (what == QLatin1String("trigger"))
        runOnFile(file, {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON source BEGIN "
                                        "DELETE FROM agreement; END")});
    if (what == QLatin1String("cut off"))
        QVERIFY(QFile::resize(file, 8192));
    const bool isFile = QFileInfo(file).isFile();
    const QByteArray before = isFile ? hashOf(file) : QByteArray();
    QCOMPARE(refusalOfOpening(file), refusal);
    QCOMPARE(isFile ? hashOf(file) : QByteArray(), before);
    if (what == QLatin1String("missing"))
        QVERIFY(!QFile::exists(file));
}

void TestDatabase::newFilesArePrivate()
{
    const TestBase base(Engine::Sqlite);
    QVERIFY(base.create());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(base.address()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QCOMPARE(refusalOfCreating(base.folder() + QLatin1String("/no/such/folder.mra")),
             QStringLiteral("no_folder"));
}

void TestDatabase::nothingIsCreatedTwice()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    QCOMPARE(refusalOfCreating(base.address()), QStringLiteral("already_exists"));
    QCOMPARE(shown(base.open()->snapshot()), shown(store->snapshot()));
}

void TestDatabase::foreignDatabasesAreRefused()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("about servers");
    const TestBase base(Engine::Postgres);
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()));
    QCOMPARE(refusalOfOpening(base.address()), QStringLiteral("foreign_file"));
    base.execute(QStringLiteral("CREATE TABLE territory (alpha2 TEXT)"));
    QCOMPARE(refusalOfCreating(base.address()), QStringLiteral("already_exists"));
    QCOMPARE(refusalOfOpening(base.address() + QLatin1String("x")), QStringLiteral("no_database"));
    QCOMPARE(refusalOfOpening(QStringLiteral("postgresql://127.0.0.1:1/atlas")),
             QStringLiteral("unreachable"));
}

/// It comes before the others where it is named after the user.
void TestDatabase::aSchemaMadeLaterHidesNothing()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("about servers");
    const TestBase base(Engine::Postgres);
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()));
    QVERIFY(base.create());
    base.execute(QStringLiteral("DO $$ BEGIN EXECUTE format('CREATE SCHEMA %I', current_user); "
                                "END $$"));
    const auto store = base.open();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestDatabase::aServerThatOnlyReadsIsToldAtOnce_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("reason");
    QTest::newRow("standby, or set so") << "-c default_transaction_read_only=on"
                                        << "read_only_server";
    QTest::newRow("no right") << "-c role=pg_read_all_data"
                              << "not_permitted";
}

void TestDatabase::aServerThatOnlyReadsIsToldAtOnce()
{
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") == "1")
        QSKIP("about servers");
    QFETCH(QString, option);
    const TestBase base(Engine::Postgres);
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()));
    VERIFY_SAVED(base.create()->submit(smallWorld(), {}));
    const auto store = storeOf(Store::open(base.address() + QLatin1String("?options=") +
                                           QString::fromLatin1(QUrl::toPercentEncoding(option))));
    QVERIFY(store);
    QVERIFY(store->readOnlyReason());
    QTEST(QString(keyOf(*store->readOnlyReason())), "reason");
    QVERIFY(store->snapshot().size(RecordKind::Territory) > 0);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestDatabase::namesMayHoldAnyCharacter()
{
    const TestBase base(Engine::Sqlite);
    const QString file = base.folder() + QString::fromUtf8("/a b?c#d%20'é检测.mra");
    const auto store = storeOf(Store::create(file));
    QVERIFY(store);
    QVERIFY(QFile::exists(file));
    QVERIFY(!store->backupTo(file + QLatin1String(".copy")));
    QVERIFY(storeOf(Store::open(file + QLatin1String(".copy"))));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestDatabase)
#include "tst_database.moc"
