// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/engines.h"
#include "support/records.h"

#include <QTest>

// Many records in one save go another way to a server than few; what is stored, and what is
// refused, must be the same.

namespace mra {
namespace {

Body body(int number)
{
    Body body;
    body.id.value = QStringLiteral("body-%1").arg(number);
    body.shortName = QStringLiteral("B%1").arg(number);
    body.name.setText(QStringLiteral("en"), QStringLiteral("Body %1").arg(number));
    body.country.value = QStringLiteral("KZ");
    return body;
}

/// Texts that mean something to a server's copies, or need escapes in JSON.
QStringList oddTexts()
{
    return {QStringLiteral("\\N"),
            QStringLiteral("\\."),
            QStringLiteral("a\\tb\\\\"),
            QStringLiteral("two\nlines"),
            QStringLiteral("\"quoted\", 'so'"),
            QString::fromUtf8("检测 🧪 é"),
            QStringLiteral("{\"json\":[1]}")};
}

Edits creations(int count)
{
    const QStringList odd = oddTexts();
    Edits edits;
    for (int i = 0; i < count; ++i) {
        Body made = body(i);
        BodyAlias alias;
        alias.id.value = QStringLiteral("alias");
        alias.alias = QStringLiteral("alias %1").arg(i);
        alias.note = odd[i % odd.size()];
        made.aliases.append(alias);
        edits.append(Edit::create(made));
    }
    return edits;
}

qint64 rowsOfLog(const TestBase &base)
{
    return base.execute(QStringLiteral("SELECT COUNT(*) FROM change_log")).toLongLong();
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRecordsComeBackAsTheyWere_data() { addEngines(); }
    void manyRecordsComeBackAsTheyWere();
    void aRowThatOthersChangedStopsTheSave_data();
    void aRowThatOthersChangedStopsTheSave();
    void aRefusedRowLeavesNothingBehind_data() { addEngines(); }
    void aRefusedRowLeavesNothingBehind();
    void idsThatWereUsedGoOnCounting_data();
    void idsThatWereUsedGoOnCounting();
    void longNamesAndReasonsAreCutOff_data() { addEngines(); }
    void longNamesAndReasonsAreCutOff();
};

void TestBulk::manyRecordsComeBackAsTheyWere()
{
    ON_ENGINE(base);
    constexpr int count = 15'000; // a server changes some thousands together
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    VERIFY_SAVED(store->submit(creations(count), QStringLiteral("made")));
    QCOMPARE(shown(base.open()->snapshot()), shown(store->snapshot()));

    const QStringList odd = oddTexts() + QStringList{QStringLiteral("NULL"), QString()};
    // A third each is changed, deleted and left.
    Edits edits;
    for (int i = 0; i < count; i += 3) {
        const auto stands = store->snapshot().find<Body>({body(i).id});
        const auto goes = store->snapshot().find<Body>({body(i + 1).id});
        Body changed = *stands;
        changed.aliases.first().note = odd[(i + 1) % odd.size()];
        changed.shortName.clear();
        edits << Edit::update(*stands, changed) << Edit::remove(*goes);
    }
    VERIFY_SAVED(store->submit(edits, QStringLiteral("changed")));
    QCOMPARE(shown(base.open()->snapshot()), shown(store->snapshot()));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    VERIFY_SAVED(store->undo());
    VERIFY_SAVED(store->undo());
    QCOMPARE(store->snapshot().size(RecordKind::Body),
             base.open()->snapshot().size(RecordKind::Body));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestBulk::aRowThatOthersChangedStopsTheSave_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("count");
    for (const int count : {1, 2000}) {
        QTest::addRow("sqlite, %d edits", count) << Engine::Sqlite << count;
        if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
            QTest::addRow("postgresql, %d edits", count) << Engine::Postgres << count;
    }
}

/// Behind the back of the log, which only damage or a foreign program can do.
void TestBulk::aRowThatOthersChangedStopsTheSave()
{
    ON_ENGINE(base);
    QFETCH(int, count);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    VERIFY_SAVED(store->submit(creations(count), {}));
    const qint64 rows = rowsOfLog(base);
    base.execute(QStringLiteral("UPDATE body SET version = 7 WHERE id = 'body-%1'").arg(count / 2));
    Edits edits;
    for (int i = 0; i < count; ++i) {
        const auto stands = store->snapshot().find<Body>({body(i).id});
        Body changed = *stands;
        changed.city = QStringLiteral("Almaty");
        edits << Edit::update(*stands, changed);
    }
    const QString outcome = wordsFor(store->submit(edits, {}));
    QVERIFY2(outcome.contains(QLatin1String("the row was changed after it was read")),
             qPrintable(outcome));
    QCOMPARE(rowsOfLog(base), rows);
    QCOMPARE(
        base.execute(QStringLiteral("SELECT COUNT(*) FROM body WHERE city = 'Almaty'")).toInt(), 0);
    base.execute(QStringLiteral("UPDATE body SET version = 1 WHERE version = 7"));
    VERIFY_SAVED(store->submit(edits, {}));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

/// The engine refuses one row of many, which validation cannot know of.
void TestBulk::aRefusedRowLeavesNothingBehind()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    const qint64 rows = rowsOfLog(base);
    base.execute(QStringLiteral("INSERT INTO body (id, version, kind) "
                                "VALUES ('body-1500', 1, 'regulator')"));
    const QString outcome = wordsFor(store->submit(creations(2000), {}));
    QVERIFY2(outcome.startsWith(QLatin1String("failed")), qPrintable(outcome));
    QCOMPARE(rowsOfLog(base), rows);
    base.execute(QStringLiteral("DELETE FROM body WHERE id = 'body-1500'"));
    VERIFY_SAVED(store->submit(creations(2000), {}));
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

void TestBulk::idsThatWereUsedGoOnCounting_data()
{
    aRowThatOthersChangedStopsTheSave_data();
}

void TestBulk::idsThatWereUsedGoOnCounting()
{
    ON_ENGINE(base);
    QFETCH(int, count);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), {}));
    VERIFY_SAVED(store->submit(creations(count), {}));
    VERIFY_SAVED(store->undo());
    VERIFY_SAVED(store->submit(creations(count), {}));
    QCOMPARE(store->snapshot().find<Body>({body(0).id})->version, 3);
    QCOMPARE(store->snapshot().find<Body>({body(count - 1).id})->version, 3);
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

/// They stand in an index, whose rows a server bounds.
void TestBulk::longNamesAndReasonsAreCutOff()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QChar(0x4e00 + (i * 7919) % 20000); // hardly to be packed
    store->setUser(text);
    VERIFY_SAVED(store->submit(smallWorld(), text));
    const Change last = store->log(1).first();
    QVERIFY(text.startsWith(last.who) && text.startsWith(last.reason));
    QVERIFY(last.who.size() >= 100 && last.reason.size() >= 500);
    VERIFY_SAVED(store->undo()); // by the same user
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestBulk)
#include "tst_bulk.moc"
