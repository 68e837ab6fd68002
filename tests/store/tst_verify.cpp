// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/columns.h"
#include "support/effort.h"
#include "support/engines.h"
#include "support/records.h"

#include <QTest>

#include <random>

namespace mra {
namespace {

/// Changes every value of a column that is there, and back again.
struct Flip
{
    QString forth;
    QString back;
};

Flip flipOf(const QString &table, const QString &column)
{
    static const QSet<QString> numbers{
        QStringLiteral("seq"),          QStringLiteral("schema"),
        QStringLiteral("version"),      QStringLiteral("position"),
        QStringLiteral("term_months"),  QStringLiteral("renewal_months"),
        QStringLiteral("notice_months")};
    const QString update = QStringLiteral("UPDATE %1 SET %2 = ").arg(table, column);
    const QString where = QStringLiteral(" WHERE %1 IS NOT NULL").arg(column);
    if (column.endsWith(QLatin1String("lat")) || column.endsWith(QLatin1String("lon"))) {
        const QString sql = update + QLatin1Char('-') + column + where;
        return {sql, sql};
    }
    if (numbers.contains(column))
        // Numbers that are keys pass each other in two steps.
        return {update + column + QLatin1String(" + 1000") + where,
                update + column + QLatin1String(" - 1000") + where};
    return {update + column + QLatin1String(" || 'x'") + where,
            update + QStringLiteral("SUBSTR(%1, 1, LENGTH(%1) - 1)").arg(column) + where};
}

void dropChecks(const TestBase &base, Engine engine)
{
    if (engine == Engine::Postgres)
        base.execute(QStringLiteral(
            "DO $$ DECLARE c record; BEGIN FOR c IN SELECT conrelid::regclass AS t, conname "
            "FROM pg_constraint WHERE contype IN ('c', 'f') AND connamespace = "
            "current_schema()::regnamespace LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT "
            "%I', c.t, c.conname); END LOOP; END $$"));
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsWatched_data() { addEngines(); }
    void everyColumnIsWatched();
    void singleBytesOfTheLogAreWatched_data() { addEngines(); }
    void singleBytesOfTheLogAreWatched();
    void whatASaveReadsOfTheLogIsWatched_data() { addEngines(); }
    void whatASaveReadsOfTheLogIsWatched();
    void missingRowsAreFound_data() { addEngines(); }
    void missingRowsAreFound();
    void theFaultIsNamed_data() { addEngines(); }
    void theFaultIsNamed();
};

void TestVerify::everyColumnIsWatched()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(everyField(), QStringLiteral("why")));
    VERIFY_SAVED(store->submit(
        {Edit::remove(*store->snapshot().find<Source>({QStringLiteral("source")}))}, {}));
    VERIFY_SAVED(store->undo());
    dropChecks(base, engine);
    const QSet<QString> columns = storedColumns();
    for (const QString &column : columns) {
        const QStringList names = column.split(QLatin1Char('.'));
        const Flip flip = flipOf(names[0], names[1]);
        QVERIFY2(base.execute(QStringLiteral("SELECT COUNT(%1) FROM %2").arg(names[1], names[0]))
                         .toInt() > 0,
                 qPrintable(column));
        base.execute(flip.forth);
        QVERIFY2(!store->verify().isGood(), qPrintable(column));
        base.execute(flip.back);
        QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
    }
}

void TestVerify::singleBytesOfTheLogAreWatched()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), QStringLiteral("why")));
    VERIFY_SAVED(store->undo());
    const qint64 rows = store->snapshot().lastSeq();
    const char *const columns[] = {"batch", "undone_batch", "who",    "at",    "reason",
                                   "kind",  "id",           "before", "after", "hash"};
    std::mt19937 random(test::seed());
    for (int i = 0; i < test::cases(300); ++i) {
        const QString column = QString::fromLatin1(columns[random() % std::size(columns)]);
        const qint64 seq = 1 + qint64(random() % quint64(rows));
        const QString where = QStringLiteral(" FROM change_log WHERE seq = %1").arg(seq);
        const QString old = base.execute(QLatin1String("SELECT ") + column + where).toString();
        if (old.isEmpty())
            continue;
        QString flipped = old;
        QChar &one = flipped[qsizetype(random() % quint64(old.size()))];
        one = QChar(one.unicode() ^ 1);
        const auto put = [&](QString text) {
            text.replace(QLatin1Char('\''), QLatin1String("''"));
            base.execute(QStringLiteral("UPDATE change_log SET %1 = '%2' WHERE seq = %3")
                             .arg(column, text)
                             .arg(seq));
        };
        put(flipped);
        QVERIFY2(!store->verify().isGood(), qPrintable(column + QLatin1Char(' ') + flipped));
        put(old);
    }
    QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
}

/// The row that is appended to, the rows of others, and those of the step that is undone.
void TestVerify::whatASaveReadsOfTheLogIsWatched()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), QStringLiteral("why")));
    VERIFY_SAVED(store->submit({Edit::create(sector("ONE")), Edit::create(sector("TWO"))}, {}));
    const qint64 last = store->snapshot().lastSeq();
    const auto other = base.open();
    QVERIFY(other);
    const auto outcomeWith = [&](qint64 damaged, const std::function<SubmitResult()> &work) {
        const QString change = QStringLiteral("UPDATE change_log SET at = %2 WHERE seq = %1");
        base.execute(change.arg(damaged).arg(QLatin1String("at || 'x'")));
        const QString outcome = wordsFor(work());
        base.execute(change.arg(damaged).arg(QLatin1String("SUBSTR(at, 1, LENGTH(at) - 1)")));
        return outcome;
    };
    const Edits edits{Edit::create(sector("NEW"))};
    for (const qint64 damaged : {last, last - 1}) {
        const auto fresh = base.open();
        const bool isEnd = damaged == last;
        const QString outcome =
            outcomeWith(damaged, [&] { return isEnd ? fresh->submit(edits, {}) : fresh->undo(); });
        QVERIFY2(outcome.startsWith(QLatin1String("failed: damaged")), qPrintable(outcome));
        QVERIFY2(outcome.contains(QString::number(damaged)), qPrintable(outcome));
        QCOMPARE(fresh->readOnlyReason(), Failed::Reason::Damaged);
    }
    VERIFY_SAVED(store->submit(edits, {}));
    const QString outcome =
        outcomeWith(last + 1, [&] { return other->submit({Edit::create(sector("THREE"))}, {}); });
    QVERIFY2(outcome.startsWith(QLatin1String("failed: damaged")), qPrintable(outcome));
    QCOMPARE(wordsFor(base.open()->verify()), QStringLiteral("good"));
}

void TestVerify::missingRowsAreFound()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(everyField(), QStringLiteral("why")));
    dropChecks(base, engine);
    base.execute(QStringLiteral("DELETE FROM agreement_grant WHERE agreement_id = 'cn-kz'"));
    Verification found = store->verify();
    QCOMPARE(found.fault, Verification::Fault::Difference);
    QCOMPARE(found.record.id, QStringLiteral("cn-kz"));
    base.execute(QStringLiteral("DELETE FROM change_log WHERE seq = 4"));
    found = store->verify();
    QCOMPARE(found.fault, Verification::Fault::Number);
    QCOMPARE(found.seq, 5);
}

void TestVerify::theFaultIsNamed()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), QStringLiteral("why")));
    const Verification good = store->verify();
    QCOMPARE(good.rows, smallWorld().size());
    QCOMPARE(good.head.size(), 64);
    base.execute(QStringLiteral("UPDATE territory SET capital_en = 'Else' WHERE alpha2 = 'KZ'"));
    const Verification found = store->verify();
    QCOMPARE(found.fault, Verification::Fault::Difference);
    QCOMPARE(found.record, (RecordKey{RecordKind::Territory, QStringLiteral("KZ")}));
    // A base with a row that no record can have opens for reading, so that it can be looked at.
    dropChecks(base, engine);
    base.execute(QStringLiteral("UPDATE agreement SET level = 'none' WHERE id = 'cn-kz'"));
    const auto damaged = base.open();
    QVERIFY(damaged);
    QVERIFY(damaged->isReadOnly());
    QCOMPARE(damaged->verify().record.id, QStringLiteral("cn-kz"));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestVerify)
#include "tst_verify.moc"
