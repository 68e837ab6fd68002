// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/models/fieldchange.h"
#include "items/models/historymodel.h"
#include "support/generator.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList keysIn(const FieldChanges &changes)
{
    QStringList keys;
    for (const FieldChange &change : changes)
        keys << change.key;
    return keys;
}

/// An agreement with a child in each of its lists.
Agreement whole()
{
    Agreement agreement = test::agreement("aa-bb")
                              .inForce("2020-01-01")
                              .party(test::at("AA"))
                              .party(test::at("BB"))
                              .a;
    Event event;
    event.id.value = u"e1"_s;
    event.date = test::date("2020");
    event.kind = EventKind::Meeting;
    agreement.events << event;
    return agreement;
}

Change changeOf(qint64 seq, const char *batch, const Edit &edit, const char *undone = "",
                const char *reason = "why")
{
    return {seq,
            test::str(batch),
            test::str(undone),
            u"officer"_s,
            u"2026-05-01T10:00:00.000Z"_s,
            test::str(reason),
            edit};
}

/// A log behind a model, which gives it what it asks for, as a page does.
class Reader : public QObject
{
public:
    Reader(HistoryModel &model, const Snapshot &snapshot)
        : m_model(model)
        , m_snapshot(snapshot)
    {
        connect(&model, &HistoryModel::textsMade, this, &Reader::giveTexts);
    }
    void add(const Changes &changes)
    {
        m_log << changes;
        m_model.setSteps(stepsIn(m_log), true, m_snapshot);
        giveTexts();
    }
    void search(const QString &text)
    {
        m_model.setSearch(text);
        giveTexts();
        QTRY_VERIFY(m_model.isSettled());
    }
    void giveTexts()
    {
        const auto part = m_model.neededTexts();
        if (!part)
            return;
        m_rows += part->count;
        m_model.addTexts(*part, m_log.mid(part->seq - 1, part->count));
    }
    [[nodiscard]] qint64 rows() const { return m_rows; } ///< that the search asked for

private:
    HistoryModel &m_model;
    Snapshot m_snapshot;
    Changes m_log;
    qint64 m_rows = 0;
};

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage(u"en"_s); }
    void headersAreInTheLanguage_data() { addLanguageRows(); }
    void headersAreInTheLanguage();
    void fieldsAreNamedOldAndNew();
    void childrenAreNamed();
    void sameRecordsDifferInNothing();
    void takenFieldsMakeTheOther();
    void takenFieldsLeaveTheRest();
    void changeIsReadAloud();
    void recordHasItsOwnHistory();
    void batchesAreRows();
    void undoneBatchesAreKnown();
    void newsAreAddedOnce();
    void olderStepsFollow();
    void filterAsksForOlderSteps();
    void searchFindsRecordsAndPeople();
    void longLogsAreSearchedBeside();
    void textsAreReadOnce();
    void filterKeepsBatches();

private:
    const Snapshot m_snapshot = test::smallWorld().snapshot;
};

void TestHistoryModel::headersAreInTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    HistoryModel model;
    model.setLanguage(language);
    model.setSteps(stepsIn({changeOf(1, "b", Edit::create(whole()))}), true, m_snapshot);
    QSet<QString> texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.insert(model.headerData(column, Qt::Horizontal).toString());
        const QString cell = model.index(0, column).data().toString();
        QVERIFY2(!cell.isEmpty() && !cell.contains(u'%'), qPrintable(cell));
    }
    QCOMPARE(texts.size(), int(HistoryModel::ColumnCount));
}

void TestHistoryModel::fieldsAreNamedOldAndNew()
{
    const Agreement before = whole();
    Agreement after = before;
    after.expiryDate = test::date("2026-05");
    after.provenance.confidence = Confidence::High;
    after.title.setText(u"fr"_s, u"Accord"_s);
    const FieldChanges changes = changedFields(before, after, m_snapshot, u"en"_s);
    QCOMPARE(keysIn(changes), (QStringList{u"title"_s, u"expiry_date"_s, u"confidence"_s}));
    QCOMPARE(changes[0].before, u"aa-bb (en)"_s);
    QCOMPARE(changes[0].after, u"aa-bb (en); Accord (fr)"_s);
    QCOMPARE(changes[1].label, u"Last day of validity"_s);
    QCOMPARE(changes[1].before, QString());
    QCOMPARE(changes[1].after, u"May 2026"_s);
    QCOMPARE(changes[2].after, u"High"_s);
}

void TestHistoryModel::childrenAreNamed()
{
    const Agreement before = whole();
    Agreement after = before;
    after.parties[0].validity.until = test::date("2025-12-31");
    after.parties.removeLast();
    after.events[0].kind = EventKind::Decision;
    Link link;
    link.id.value = u"l1"_s;
    link.to.value = u"other"_s;
    after.links << link;
    const FieldChanges changes = changedFields(before, after, m_snapshot, u"en"_s);
    QCOMPARE(keysIn(changes), (QStringList{u"parties/"_s + before.parties[0].id.value + u"/until"_s,
                                           u"parties/"_s + before.parties[1].id.value,
                                           u"events/e1/kind"_s, u"links/l1"_s}));
    QCOMPARE(changes[0].label, u"Parties, AA, Party: Until"_s);
    QCOMPARE(changes[0].after, u"31 Dec 2025"_s);
    QCOMPARE(changes[1].label, u"Parties"_s);
    QCOMPARE(changes[1].before, u"BB, Party"_s);
    QCOMPARE(changes[1].after, QString());
    QCOMPARE(changes[2].before, u"Meeting"_s);
    QCOMPARE(changes[3].before, QString());
    QVERIFY2(changes[3].after.contains(u"other"_s), qPrintable(changes[3].after));
}

void TestHistoryModel::sameRecordsDifferInNothing()
{
    const Snapshot world = randomWorld(3);
    world.each([&](const auto &record) {
        Record other = record;
        setVersion(other, 99);
        QVERIFY(changedFields(record, other, world, u"en"_s).isEmpty());
    });
}

/// All changes taken over make the other record, whatever the two are.
void TestHistoryModel::takenFieldsMakeTheOther()
{
    const Snapshot reference = snapshotOf(generatedEdits(2));
    int pairs = 0;
    const auto check = [&]<class T>(std::type_identity<T>) {
        std::shared_ptr<const T> last;
        for (const auto &each : reference.all<T>()) {
            if (last) {
                T other = *each;
                other.id = last->id;
                const FieldChanges changes = changedFields(*last, other, reference, u"en"_s);
                const Record made = withFieldsOf(*last, other, keysIn(changes));
                QVERIFY2(changedFields(made, other, reference, u"en"_s).isEmpty(),
                         qPrintable(last->id.value));
                ++pairs;
            }
            last = each;
        }
    };
    for (size_t i = 0; i < keysOf<RecordKind>.size(); ++i)
        withRecordType(static_cast<RecordKind>(i), check);
    QVERIFY(pairs > 1000);
}

void TestHistoryModel::takenFieldsLeaveTheRest()
{
    const Agreement mine = whole();
    Agreement theirs = mine;
    theirs.expiryDate = test::date("2030");
    theirs.notes = u"theirs"_s;
    theirs.parties[0].validity.since = test::date("2021");
    theirs.parties[1].role = PartyRole::Member;
    const QString first = u"parties/"_s + mine.parties[0].id.value + u"/since"_s;
    const Record made = withFieldsOf(mine, theirs, {u"notes"_s, first});
    QCOMPARE(keysIn(changedFields(mine, made, m_snapshot, u"en"_s)),
             (QStringList{u"notes"_s, first}));
}

void TestHistoryModel::changeIsReadAloud()
{
    const Agreement before = whole();
    Agreement after = before;
    after.effectiveDate = test::date("2020-02-01");
    after.expiryDate = test::date("2026");
    QCOMPARE(describe(changeOf(1, "b", Edit::update(before, after)), m_snapshot, u"en"_s),
             (QStringList{u"Agreement “aa-bb” was changed."_s,
                          u"In effect from: “1 Jan 2020” → “1 Feb 2020”."_s,
                          u"Last day of validity: “2026” was added."_s}));
    QCOMPARE(describe(changeOf(1, "b", Edit::create(before)), m_snapshot, u"en"_s),
             QStringList{u"Agreement “aa-bb” was created."_s});
    QCOMPARE(describe(changeOf(1, "b", Edit::remove(before)), m_snapshot, u"en"_s),
             QStringList{u"Agreement “aa-bb” was deleted."_s});
}

void TestHistoryModel::recordHasItsOwnHistory()
{
    const Agreement before = whole();
    Agreement after = before;
    after.notes = u"new"_s;
    const Changes changes{changeOf(1, "a", Edit::create(before)),
                          changeOf(2, "b", Edit::create(test::territory("EE"))),
                          changeOf(3, "c", Edit::update(before, after))};
    const QList<RecordStep> steps =
        fieldHistory(changes, {RecordKind::Agreement, u"aa-bb"_s}, m_snapshot, u"en"_s);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].seq, 3);
    QCOMPARE(keysIn(steps[0].fields), QStringList{u"notes"_s});
    QVERIFY(steps[1].fields.isEmpty());
    QCOMPARE(steps[1].batch, u"a"_s);
}

void TestHistoryModel::batchesAreRows()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Changes log{changeOf(1, "a", Edit::create(test::territory("EE")), "", "seed"),
                      changeOf(2, "a", Edit::create(test::territory("FF")), "", "seed"),
                      changeOf(3, "b", Edit::remove(test::territory("EE")))};
    model.setSteps(stepsIn(log), true, m_snapshot);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.batchAt(0), u"b"_s);
    QCOMPARE(model.stepAt(1).size(), 2);
    const QString what = model.index(1, HistoryModel::WhatColumn).data().toString();
    QVERIFY2(what.startsWith(u"2 record"_s) && what.endsWith(u"created"_s), qPrintable(what));
    QVERIFY(model.index(1, 0).data(HistoryModel::IsSeedRole).toBool());
    QCOMPARE(model.index(1, HistoryModel::ReasonColumn).data().toString(), u"Reference data"_s);
    QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"officer"_s);
    QCOMPARE(model.details(model.stepAt(1), log.first(2)).size(), 2);
    QCOMPARE(model.details(model.stepAt(1), log.first(1)).size(), 2);
    QVERIFY(model.details(model.stepAt(1), log.first(1)).last().startsWith(u"And 1 more"_s));
}

void TestHistoryModel::undoneBatchesAreKnown()
{
    const Edit edit = Edit::create(test::territory("EE"));
    HistoryModel model;
    Reader log(model, m_snapshot);
    log.add({changeOf(1, "a", edit), changeOf(2, "b", edit.reversed(), "a")});
    const auto isUndone = [&](int row) {
        return model.index(row, 0).data(HistoryModel::IsUndoneRole).toBool();
    };
    QVERIFY(!isUndone(0) && isUndone(1));
    QVERIFY(model.index(0, 0).data(HistoryModel::IsUndoRole).toBool());
    log.add({changeOf(3, "c", edit, "b")});
    QVERIFY(!isUndone(0) && isUndone(1) && !isUndone(2));
}

void TestHistoryModel::newsAreAddedOnce()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Change first = changeOf(1, "a", Edit::create(test::territory("EE")));
    const Change second = changeOf(2, "b", Edit::create(test::territory("FF")));
    model.setSteps(stepsIn({first}), true, m_snapshot);
    const QPersistentModelIndex kept = model.index(0, 0);
    model.setSteps(stepsIn({first, second}), true, m_snapshot);
    model.setSteps(stepsIn({first, second}), true, m_snapshot);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(model.rowCount(), 2);
}

/// A view asks for them at its end, and what undid a step is known before the step.
void TestHistoryModel::olderStepsFollow()
{
    const Edit edit = Edit::create(test::territory("EE"));
    const Changes log{changeOf(1, "a", edit), changeOf(2, "b", edit.reversed(), "a"),
                      changeOf(3, "c", edit)};
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps(stepsIn(log.mid(1)), false, m_snapshot);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.canFetchMore({}));
    QSignalSpy wanted(&model, &HistoryModel::moreWanted);
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    const QPersistentModelIndex kept = model.index(0, 0);
    model.setSteps(stepsIn(log), true, m_snapshot);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(model.batchAt(2), u"a"_s);
    QVERIFY(model.index(2, 0).data(HistoryModel::IsUndoneRole).toBool());
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::filterAsksForOlderSteps()
{
    const Edit edit = Edit::create(test::territory("EE"));
    HistoryModel model;
    model.setSteps(stepsIn({changeOf(8, "h", edit)}), false, m_snapshot);
    QVERIFY(!model.needsSteps());
    model.setFilter({u"officer"_s, {}, {}});
    QVERIFY(model.needsSteps());
    model.setFilter({{}, {}, u"2026-05-02"_s}); // from where on the step is too old
    QVERIFY(!model.needsSteps() && !model.canFetchMore({}));
    model.setFilter({});
    model.setSearch(u"ee"_s);
    QVERIFY(model.needsSteps());
    model.setSteps(stepsIn({changeOf(7, "g", edit), changeOf(8, "h", edit)}), true, m_snapshot);
    QVERIFY(!model.needsSteps());
}

void TestHistoryModel::searchFindsRecordsAndPeople()
{
    HistoryModel model;
    Reader log(model, m_snapshot);
    log.add({changeOf(1, "a", Edit::create(test::territory("EE"))),
             changeOf(2, "b", Edit::create(test::territory("FF")))});
    QCOMPARE(log.rows(), 0); // nobody searches
    log.search(u"ee"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.batchAt(0), u"a"_s);
    log.search(u"OFFICER why"_s);
    QCOMPARE(model.rowCount(), 2);
    log.search(u"nobody"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::longLogsAreSearchedBeside()
{
    constexpr int count = 5'000; // several parts
    Changes changes;
    for (int i = 1; i <= count; ++i)
        changes << changeOf(i, qPrintable(QString::number(i)),
                            Edit::create(test::territory(i % 2 ? "EE" : "FF")));
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Reader log(model, m_snapshot);
    log.add(changes);
    log.search(u"ee"_s);
    QCOMPARE(model.rowCount(), count / 2);
    log.add({changeOf(count + 1, "newer", Edit::create(test::territory("EE"))),
             changeOf(count + 2, "newest", Edit::create(test::territory("FF")))});
    QTRY_COMPARE(model.rowCount(), count / 2 + 1);
    QCOMPARE(model.batchAt(0), u"newer"_s);
    QVERIFY(model.isSettled());
}

void TestHistoryModel::textsAreReadOnce()
{
    HistoryModel model;
    Reader log(model, m_snapshot);
    log.add({changeOf(1, "a", Edit::create(test::territory("EE"))),
             changeOf(2, "a", Edit::create(test::territory("KK"))),
             changeOf(3, "b", Edit::create(test::territory("GG")))});
    log.search(u"kk"_s);
    QCOMPARE(model.rowCount(), 1);
    log.search(u"gg"_s);
    QCOMPARE(model.batchAt(0), u"b"_s);
    QCOMPARE(log.rows(), 3);
    log.add({changeOf(4, "c", Edit::create(test::territory("HH")))});
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(log.rows(), 4);
    model.setLanguage(u"fr"_s); // in which records have other names
    log.search(u"hh"_s);
    QCOMPARE(log.rows(), 8);
}

void TestHistoryModel::filterKeepsBatches()
{
    Change other = changeOf(3, "c", Edit::create(whole()));
    other.who = u"colleague"_s;
    other.at = u"2026-06-01T10:00:00.000Z"_s;
    HistoryModel model;
    model.setSteps(stepsIn({changeOf(1, "a", Edit::create(test::territory("EE"))),
                            changeOf(2, "b", Edit::create(whole())), other}),
                   true, m_snapshot);
    model.setFilter({u"officer"_s, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({{}, RecordKind::Agreement, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    model.setFilter({{}, {}, u"2026-05-20"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.batchAt(0), u"c"_s);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
