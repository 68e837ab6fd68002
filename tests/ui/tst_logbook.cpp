// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pagetest.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mra;
using namespace mra::test;

/// The newest part of the log is enough, and the whole is read where it is not.
class TestLogBook : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestPartComesFirst();
    void newsAreAppended();
    void cutOffStepIsReadWhole_data();
    void cutOffStepIsReadWhole();
    void anotherBaseIsAnotherLog_data();
    void anotherBaseIsAnotherLog();
    void whatCouldNotBeReadIsReadAgain();

private:
    /// A step of so many changes by the user of the office.
    static void submit(Office &office, qsizetype changes);
    /// Renames a table behind the back of the store.
    static void rename(const Office &office, const char *table, const char *name);
};

constexpr qsizetype newest = 400; ///< changes that are read at once

void TestLogBook::submit(Office &office, qsizetype changes)
{
    const qint64 step = office.workspace.snapshot().lastSeq();
    Edits edits;
    office.workspace.snapshot().each([&](const auto &record) {
        if constexpr (requires { record.name; }) {
            auto after = record;
            after.name.setText(QStringLiteral("fr"), QStringLiteral("Nom %1").arg(step));
            if (edits.size() < changes)
                edits << Edit::update(record, after);
        }
    });
    QCOMPARE(edits.size(), changes);
    std::optional<SubmitResult> result;
    office.atlas.submit(edits, QStringLiteral("a step"), &office.atlas,
                        [&](const SubmitResult &outcome) { result = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), patience);
    QVERIFY(std::holds_alternative<Saved>(*result));
}

void TestLogBook::rename(const Office &office, const char *table, const char *name)
{
    const QString connection = QStringLiteral("renaming");
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(office.address);
        QVERIFY2(db.open(), qPrintable(db.lastError().text()));
        QSqlQuery query(db);
        QVERIFY2(query.exec(QStringLiteral("ALTER TABLE %1 RENAME TO %2")
                                .arg(QLatin1String(table), QLatin1String(name))),
                 qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
}

void TestLogBook::newestPartComesFirst()
{
    Office office(base());
    submit(office, 3);
    LogBook log(office.atlas);
    QVERIFY(log.changes().isEmpty());
    VERIFY_SOON(!log.changes().isEmpty());
    QCOMPARE(log.changes().size(), newest);
    QVERIFY(!log.isFetched());
    QCOMPARE(log.undoable().size, 3);
    QCOMPARE(log.batch(log.undoable().batch).size(), 3);
    log.fetch();
    VERIFY_SOON(log.isFetched());
    QVERIFY(log.changes().size() > newest);
    QCOMPARE(log.changes().first().seq, 1);
    QCOMPARE(log.undoable().size, 3);
}

void TestLogBook::newsAreAppended()
{
    Office office(base());
    LogBook log(office.atlas);
    submit(office, 2); // before the first part has come
    VERIFY_SOON(!log.changes().isEmpty());
    QCOMPARE(log.undoable().size, 2);
    const qint64 last = log.changes().last().seq;
    log.fetch();
    submit(office, 3); // while it reads
    VERIFY_SOON(log.isFetched() && log.changes().last().seq > last);
    for (qsizetype i = 0; i < log.changes().size(); ++i)
        QCOMPARE(log.changes()[i].seq, i + 1);
}

void TestLogBook::cutOffStepIsReadWhole_data()
{
    QTest::addColumn<qsizetype>("changes");
    QTest::newRow("begins with the part") << newest;
    QTest::newRow("begins before it") << newest + 1;
}

/// Of a step that begins with the part nobody knows whether it began before.
void TestLogBook::cutOffStepIsReadWhole()
{
    QFETCH(qsizetype, changes);
    Office office(base());
    submit(office, changes);
    QString step;
    {
        LogBook log(office.atlas);
        COMPARE_SOON(log.undoable().size, changes);
        VERIFY_SOON(log.isFetched());
        step = log.undoable().batch;
    }
    bool isUndone = false;
    office.atlas.undoBatch(step, &office.atlas, [&](const SubmitResult &result) {
        isUndone = std::holds_alternative<Saved>(result);
    });
    VERIFY_SOON(isUndone);
    LogBook log(office.atlas);
    COMPARE_SOON(log.redoable().size, changes);
    VERIFY_SOON(log.undoable().isEmpty());
}

void TestLogBook::whatCouldNotBeReadIsReadAgain()
{
    Office office(base());
    submit(office, 3);
    rename(office, "change_log", "hidden");
    LogBook log(office.atlas);
    log.fetch();
    bool isAsked = false; // behind it
    office.atlas.log(1, &office.atlas, [&](const Outcome<Changes> &) { isAsked = true; });
    VERIFY_SOON(isAsked);
    QVERIFY(log.changes().isEmpty() && office.atlas.fault());
    rename(office, "hidden", "change_log");
    VERIFY_SOON(log.isFetched());
    QCOMPARE(log.undoable().size, 3);
}

void TestLogBook::anotherBaseIsAnotherLog_data()
{
    QTest::addColumn<bool>("reads");
    QTest::newRow("after reading") << false;
    QTest::newRow("while it reads") << true;
}

void TestLogBook::anotherBaseIsAnotherLog()
{
    QFETCH(bool, reads);
    const Office other(base()); // holds the file of the other base
    Office office(base());
    submit(office, 5);
    LogBook log(office.atlas);
    log.fetch();
    if (!reads)
        VERIFY_SOON(log.isFetched());
    office.atlas.close();
    VERIFY_SOON(office.atlas.state() == Atlas::State::Closed);
    QVERIFY(log.changes().isEmpty() && !log.isFetched());
    QVERIFY(log.undoable().isEmpty());

    (void)office.atlas.open(other.address, Store::Access::ReadWrite, &office.atlas,
                            [](const BaseResult &) {});
    VERIFY_SOON(!log.changes().isEmpty());
    QVERIFY2(log.undoable().isEmpty(), "the step is in the base before");
    log.fetch();
    VERIFY_SOON(log.isFetched());
    QCOMPARE(log.changes().last().seq, other.workspace.snapshot().lastSeq());
}

QTEST_MAIN(TestLogBook)
#include "tst_logbook.moc"
