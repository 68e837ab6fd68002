// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/coverage.h"
#include "domain/status/agreementhistory.h"
#include "items/derived/derived.h"
#include "items/languages.h"
#include "items/watchedtable.h"
#include "support/generator.h"
#include "support/kinds.h"

#include <QCollator>
#include <QSignalSpy>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_reference = snapshotOf(generatedEdits()); }
    void headersAreInTheLanguage_data() { addLanguageRows(); }
    void headersAreInTheLanguage();
    void everyCellOfEveryKindCanBeAsked_data() { addLanguageRows(); }
    void everyCellOfEveryKindCanBeAsked();
    void statusIsThatOfTheRules();
    void partiesAreThoseOfTheDay_data();
    void partiesAreThoseOfTheDay();
    void partiesOfAnAgreementThatIsOverAreThoseOfItsLastDay();
    void countsAreThoseOfTheirLists();
    void facetsCountWhatPassesTheOthers();
    void facetNarrowsToWhatItCounted();
    void sortingFollowsTheLanguage_data() { addLanguageRows(); }
    void sortingFollowsTheLanguage();
    void emptyCellsStandLastInBothOrders();
    void searchFindsEveryPart();
    void onlyTheGivenIds();

private:
    Snapshot m_reference;
};

void TestRecordTable::headersAreInTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (const RecordKind kind : allKinds) {
        RecordTableModel model(kind, std::make_shared<Derived>());
        QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
        model.setLanguage(u"ru"_s);
        model.setLanguage(language);
        QVERIFY(!changed.isEmpty());
        QSet<QString> headers;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString header = model.headerData(column, Qt::Horizontal).toString();
            QVERIFY2(!header.isEmpty() && header != model.columns()[column].key,
                     qPrintable(model.columns()[column].key));
            QVERIFY2(!headers.contains(header), qPrintable(header));
            headers.insert(header);
        }
        QVERIFY(model.columns()[0].isShown);
    }
}

void TestRecordTable::everyCellOfEveryKindCanBeAsked()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (const RecordKind kind : allKinds) {
        Watched table(kind, m_reference, filterOf("CN", "2026-01-01"));
        table.model.setLanguage(language);
        QVERIFY(table.becomesReady());
        QCOMPARE(table.model.rowCount(), int(m_reference.size(kind)));
        QCOMPARE(table.model.totalCount(), table.model.rowCount());
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const RecordKey key = table.model.keyAt(row);
            QCOMPARE(table.model.rowOf(key), row);
            QCOMPARE(
                table.model.index(row, 0).data(RecordTableModel::RecordKeyRole).value<RecordKey>(),
                key);
            for (int column = 0; column < table.model.columnCount(); ++column) {
                const QString text = table.model.index(row, column).data().toString();
                QVERIFY2(!text.contains(u'%'), qPrintable(key.id + u": "_s + text));
                QVERIFY2(column != 0 || !text.isEmpty() || kind == RecordKind::ClassCode,
                         qPrintable(key.id));
            }
        }
    }
}

void TestRecordTable::statusIsThatOfTheRules()
{
    const Filter filter = filterOf("CN", "2019-06-01");
    Watched table(RecordKind::Agreement, m_reference, filter);
    QVERIFY(table.becomesReady());
    for (const auto &agreement : m_reference.all<Agreement>()) {
        const StatusAnswer answer = AgreementStatus(m_reference, *agreement).statusOn(filter.on);
        const QString &id = agreement->id.value;
        QVERIFY2(table.value(id, "derived_status", RecordTableModel::StatusRole).value<Status>() ==
                     answer.status,
                 qPrintable(id));
    }
}

void TestRecordTable::partiesAreThoseOfTheDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("a member that left later")
        << u"2019-01-01"_s << QStringList{u"EU"_s, u"AU"_s, u"GB"_s};
    QTest::newRow("after it left") << u"2026-01-01"_s << QStringList{u"EU"_s, u"AU"_s};
}

/// A body shows the flag of what it represents, not of its seat.
void TestRecordTable::partiesAreThoseOfTheDay()
{
    QFETCH(QString, day);
    QFETCH(QStringList, flags);
    Watched table(RecordKind::Agreement, m_reference, filterOf("CN", day.toLatin1()));
    QVERIFY(table.becomesReady());
    const int row = table.model.rowOf({RecordKind::Agreement, u"eu-au-mra"_s});
    const int column = table.model.columnOf(u"parties"_s);
    QCOMPARE(table.model.index(row, column).data(RecordTableModel::TerritoriesRole).toStringList(),
             flags);
}

/// Although a report says that it is in force, so that the dates of its parties count.
void TestRecordTable::partiesOfAnAgreementThatIsOverAreThoseOfItsLastDay()
{
    const QString id = u"cn-nz-eeemra"_s;
    const auto before = m_reference.find<Agreement>({id});
    QVERIFY(before);
    Agreement over = *before;
    over.expiryDate = PartialDate(day("2026-09-30"));
    Snapshot snapshot = m_reference;
    snapshot.apply(Edit::update(*before, over));
    Watched table(RecordKind::Agreement, snapshot, filterOf("CN", "2026-11-29"));
    QVERIFY(table.becomesReady());
    QCOMPARE(table.value(id, "derived_status", RecordTableModel::StatusRole).value<Status>(),
             Status::InForce);
    const QStringList flags =
        table.value(id, "parties", RecordTableModel::TerritoriesRole).toStringList();
    QVERIFY2(flags.contains(u"CN"_s) && flags.contains(u"NZ"_s), qPrintable(flags.join(u' ')));
    table.model.setFacet(u"party"_s, {u"CN"_s});
    QVERIFY(table.model.rowOf({RecordKind::Agreement, id}) >= 0);
}

void TestRecordTable::countsAreThoseOfTheirLists()
{
    const Filter filter = filterOf("CN", "2026-01-01");
    Watched territories(RecordKind::Territory, m_reference, filter);
    Watched bodies(RecordKind::Body, m_reference, filter);
    Watched groups(RecordKind::Group, m_reference, filter);
    QVERIFY(territories.becomesReady() && bodies.becomesReady() && groups.becomesReady());
    const Coverage coverage = coverageOn(indexOn(m_reference, filter.on), filter.query());
    for (const QString &code : m_reference.all<Territory>().keys()) {
        const auto ids =
            territories.value(code, "agreements", RecordTableModel::CountedRole).toStringList();
        QCOMPARE(territories.value(code, "agreements", Qt::DisplayRole).toString(),
                 QLocale().toString(ids.size()));
        const QVariant rung = territories.value(code, "coverage", RecordTableModel::RungRole);
        QCOMPARE(rung.isValid(), code != u"CN"_s);
        if (rung.isValid())
            QVERIFY2(rung.value<Rung>() == coverage.value(code).rung, qPrintable(code));
    }
    int partiesOfCnas = 0;
    for (const auto &agreement : m_reference.all<Agreement>()) {
        const Ref cnas = Ref::body({u"cnas"_s});
        const bool isParty = std::any_of(agreement->parties.cbegin(), agreement->parties.cend(),
                                         [&](const Party &party) { return party.who == cnas; });
        const bool isListed = std::any_of(
            agreement->designations.cbegin(), agreement->designations.cend(),
            [&](const Designation &designation) { return designation.body.value == cnas.id; });
        partiesOfCnas += isParty || isListed || agreement->leadBody.value == cnas.id ? 1 : 0;
    }
    QVERIFY(partiesOfCnas > 0);
    QCOMPARE(bodies.value(u"cnas"_s, "agreements", RecordTableModel::SortKeyRole).toInt(),
             partiesOfCnas);
    QCOMPARE(groups.value(u"EU"_s, "members_on_day", RecordTableModel::SortKeyRole).toInt(), 27);
    QCOMPARE(territories.value(u"KZ"_s, "region", Qt::DisplayRole).toString(), u"Central Asia"_s);
}

void TestRecordTable::facetsCountWhatPassesTheOthers()
{
    const Filter filter = filterOf("CN", "2026-01-01");
    Watched table(RecordKind::Agreement, m_reference, filter);
    QVERIFY(table.becomesReady());
    table.model.setFacet(u"status"_s, {u"in_force"_s, u"unknown"_s});
    table.model.setFacet(u"level"_s, {u"bilateral"_s});
    QHash<QString, int> kinds;
    QHash<QString, int> levels;
    int rows = 0;
    for (const auto &agreement : m_reference.all<Agreement>()) {
        const Status status = AgreementStatus(m_reference, *agreement).statusOn(filter.on).status;
        const bool isStatus = status == Status::InForce || status == Status::Unknown;
        const bool isLevel = agreement->level == Level::Bilateral;
        kinds[keyOf(agreement->agreementKind)] += isStatus && isLevel ? 1 : 0;
        levels[keyOf(agreement->level)] += isStatus ? 1 : 0;
        rows += isStatus && isLevel ? 1 : 0;
    }
    kinds.removeIf([](auto each) { return each.value() == 0; });
    levels.removeIf([](auto each) { return each.value() == 0; });
    const auto countsOf = [](const Facet &facet) {
        QHash<QString, int> counts;
        for (const FacetValue &value : facet.values)
            counts.insert(value.value, value.count);
        return counts;
    };
    QVERIFY(rows > 0);
    QCOMPARE(table.model.rowCount(), rows);
    QCOMPARE(countsOf(table.facet("kind")), kinds);
    QCOMPARE(countsOf(table.facet("level")), levels);
}

void TestRecordTable::facetNarrowsToWhatItCounted()
{
    for (const RecordKind kind : allKinds) {
        Watched table(kind, m_reference, filterOf("CN", "2026-01-01"));
        QVERIFY(table.becomesReady());
        for (const Facet &facet : table.model.facets()) {
            for (const FacetValue &value : facet.values) {
                table.model.setFacet(facet.key, {value.value});
                QVERIFY2(table.model.rowCount() == value.count,
                         qPrintable(facet.key + u": "_s + value.label));
                QVERIFY2(!value.label.isEmpty(), qPrintable(facet.key));
            }
            table.model.setFacets({});
        }
    }
}

void TestRecordTable::sortingFollowsTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    Watched table(RecordKind::Territory, m_reference, filterOf("CN", "2026-01-01"));
    table.model.setLanguage(language);
    QVERIFY(table.becomesReady());
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.model.sort(0, order);
        for (int row = 1; row < table.model.rowCount(); ++row) {
            const int step = collator.compare(table.text(row - 1, "name"), table.text(row, "name"));
            QVERIFY2(order == Qt::AscendingOrder ? step <= 0 : step >= 0,
                     qPrintable(table.text(row - 1, "name") + u" / "_s + table.text(row, "name")));
        }
    }
}

void TestRecordTable::emptyCellsStandLastInBothOrders()
{
    Watched table(RecordKind::Agreement, m_reference, filterOf("CN", "2026-01-01"));
    QVERIFY(table.becomesReady());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.model.sort(table.model.columnOf(u"expiry_date"_s), order);
        QVERIFY(!table.text(0, "expiry_date").isEmpty());
        QVERIFY(table.text(table.model.rowCount() - 1, "expiry_date").isEmpty());
    }
}

void TestRecordTable::searchFindsEveryPart()
{
    Watched table(RecordKind::Body, m_reference, filterOf("CN", "2026-01-01"));
    QVERIFY(table.becomesReady());
    const auto finds = [&table](const QString &text, const QString &id) {
        table.model.setSearch(text);
        return table.model.rowOf({RecordKind::Body, id}) >= 0;
    };
    QVERIFY(finds(u"cnca"_s, u"cnca"_s));
    QVERIFY(finds(u"监督管理"_s, u"cnca"_s));
    QVERIFY(finds(u"renzhengrenke"_s, u"cnca"_s));
    QVERIFY(finds(u"Certification CHINA"_s, u"cnca"_s));
    QVERIFY(!finds(u"no such words"_s, u"cnca"_s));
    QCOMPARE(table.model.rowCount(), 0);
    table.model.setSearch({});
    QCOMPARE(table.model.rowCount(), table.model.totalCount());
}

void TestRecordTable::onlyTheGivenIds()
{
    Watched table(RecordKind::Body, m_reference, filterOf("CN", "2026-01-01"));
    QVERIFY(table.becomesReady());
    table.model.setIds(QStringList{u"cnas"_s, u"no-such-body"_s, u"cnca"_s});
    QStringList ids = table.model.ids();
    ids.sort();
    QCOMPARE(ids, (QStringList{u"cnas"_s, u"cnca"_s}));
    table.model.setIds(std::nullopt);
    QCOMPARE(table.model.rowCount(), table.model.totalCount());
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
