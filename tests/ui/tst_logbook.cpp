// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pagetest.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mra;
using namespace mra::test;

/// The steps of the menu are known without the log, which is read where somebody asks for it.
class TestLogBook : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreKnownWithoutTheLog_data();
    void stepsAreKnownWithoutTheLog();
    void ownStepIsFoundBehindThoseOfOthers();
    void newsAreFollowed();
    void logGrowsWithTheNews();
    void anotherBaseIsAnotherLog_data();
    void anotherBaseIsAnotherLog();
    void whatCouldNotBeReadIsReadAgain();

private:
    /// A step of so many changes by the user of the office.
    static void submit(Office &office, qsizetype changes);
    static void undo(Office &office, const QString &batch);
    /// Renames a table behind the back of the store.
    static void rename(const Office &office, const char *table, const char *name);
};

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

void TestLogBook::undo(Office &office, const QString &batch)
{
    std::optional<SubmitResult> result;
    office.atlas.undoBatch(batch, &office.atlas,
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

void TestLogBook::stepsAreKnownWithoutTheLog_data()
{
    QTest::addColumn<qsizetype>("changes");
    QTest::newRow("few") << qsizetype(3);
    QTest::newRow("many") << qsizetype(401);
}

void TestLogBook::stepsAreKnownWithoutTheLog()
{
    QFETCH(qsizetype, changes);
    Office office(base());
    submit(office, changes);
    QString step;
    {
        const LogBook log(office.atlas);
        COMPARE_SOON(log.undoable().size, changes);
        QVERIFY(log.redoable().isEmpty());
        QVERIFY(log.entries().isEmpty() && !log.isFetched());
        step = log.undoable().batch;
    }
    undo(office, step);
    LogBook log(office.atlas);
    COMPARE_SOON(log.redoable().size, changes);
    QVERIFY(log.undoable().isEmpty());
    QVERIFY(log.entries().isEmpty() && !log.isFetched());
    log.fetch();
    VERIFY_SOON(log.isFetched());
    QCOMPARE(log.entries().first().lastSeq(), office.workspace.snapshot().lastSeq());
    QCOMPARE(log.entries().first().first.batch, log.redoable().batch);
    QCOMPARE(log.entries().first().first.undoneBatch, step);
    QCOMPARE(log.entries().first().size(), changes);
    while (!log.isWhole()) {
        const qsizetype known = log.entries().size();
        log.fetchMore();
        VERIFY_SOON(log.isWhole() || log.entries().size() > known);
    }
    QCOMPARE(log.entries().last().first.seq, 1);
}

void TestLogBook::ownStepIsFoundBehindThoseOfOthers()
{
    Office office(base());
    submit(office, 3);
    office.atlas.setUser(QStringLiteral("colleague"));
    submit(office, 401);
    LogBook log(office.atlas);
    COMPARE_SOON(log.undoable().size, 401);
    office.atlas.setUser(QStringLiteral("officer"));
    log.findSteps();
    COMPARE_SOON(log.undoable().size, 3);
    QVERIFY(log.entries().isEmpty() && !log.isFetched());
}

void TestLogBook::newsAreFollowed()
{
    Office office(base());
    LogBook log(office.atlas);
    submit(office, 2); // before the base has answered
    COMPARE_SOON(log.undoable().size, 2);
    const QString first = log.undoable().batch;
    submit(office, 3);
    QCOMPARE(log.undoable().size, 3);
    undo(office, log.undoable().batch);
    COMPARE_SOON(log.undoable().batch, first);
    QCOMPARE(log.redoable().size, 3);
    undo(office, log.redoable().batch);
    COMPARE_SOON(log.undoable().size, 3);
    QVERIFY2(log.undoable().isUndo, "what was done again can be taken back");
    QVERIFY(log.redoable().isEmpty());

    office.atlas.setUser(QStringLiteral("colleague"));
    undo(office, log.undoable().batch);
    office.atlas.setUser(QStringLiteral("officer"));
    log.findSteps();
    COMPARE_SOON(log.undoable().batch, first);
    QCOMPARE(log.redoable().size, 3);
}

void TestLogBook::logGrowsWithTheNews()
{
    Office office(base());
    LogBook log(office.atlas);
    log.fetch();
    submit(office, 3); // while it reads
    VERIFY_SOON(log.isFetched());
    submit(office, 2);
    qint64 last = office.workspace.snapshot().lastSeq();
    for (const LogStep &step : log.entries()) {
        QCOMPARE(step.lastSeq(), last);
        last = step.first.seq - 1;
    }
    QCOMPARE(log.entries().first().changed, 2);
    COMPARE_SOON(log.people(), QStringList({QStringLiteral("Officer"), QStringLiteral("officer")}));
}

void TestLogBook::whatCouldNotBeReadIsReadAgain()
{
    Office office(base());
    submit(office, 3);
    rename(office, "change_log", "hidden");
    LogBook log(office.atlas);
    log.fetch();
    bool isAsked = false; // behind it
    office.atlas.logFrom(1, 1, &office.atlas, [&](const Outcome<Changes> &) { isAsked = true; });
    VERIFY_SOON(isAsked);
    QVERIFY(log.entries().isEmpty() && office.atlas.fault());
    rename(office, "hidden", "change_log");
    VERIFY_SOON(log.isFetched());
    COMPARE_SOON(log.undoable().size, 3);
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
    QVERIFY(log.entries().isEmpty() && !log.isFetched());
    QVERIFY(log.undoable().isEmpty());

    (void)office.atlas.open(other.address, Store::Access::ReadWrite, &office.atlas,
                            [](const BaseResult &) {});
    VERIFY_SOON(office.atlas.state() == Atlas::State::Open);
    log.fetch(); // behind the steps
    VERIFY_SOON(log.isFetched());
    QVERIFY2(log.undoable().isEmpty(), "the step is in the base before");
    QCOMPARE(log.entries().first().lastSeq(), other.workspace.snapshot().lastSeq());
}

QTEST_MAIN(TestLogBook)
#include "tst_logbook.moc"
