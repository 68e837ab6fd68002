// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/awaitednames.h"
#include "items/languages.h"
#include "items/models/searchgroups.h"
#include "support/generator.h"
#include "support/world.h"

#include <QSignalSpy>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

QSet<RecordKey> foundIn(const QList<SearchGroup> &groups)
{
    QSet<RecordKey> keys;
    for (const SearchGroup &group : groups) {
        for (const SearchHit &hit : group.hits)
            keys.insert(hit.key);
    }
    return keys;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordFindsTheRecord_data();
    void wordFindsTheRecord();
    void bestComesFirst();
    void aHitSaysWhy_data();
    void aHitSaysWhy();
    void favouritesComeFirst();
    void manyNamesAreCollectedAside();
    void changesAreFoundAtOnce();
    void groupsAreNamedInTheLanguage_data() { addLanguageRows(); }
    void groupsAreNamedInTheLanguage();

private:
    [[nodiscard]] QList<SearchGroup> find(const QString &text, int most = 100000,
                                          const QSet<RecordKey> &favourites = {}) const
    {
        return searchGroups(*m_pool, m_reference,
                            {SearchQuery(text), QStringLiteral("en"), favourites, most});
    }

    Snapshot m_reference;
    NamePool::Shared m_pool;
};

void TestSearch::initTestCase()
{
    m_reference = snapshotOf(generatedEdits());
    m_pool = NamePool::make(m_reference);
}

void TestSearch::wordFindsTheRecord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &typed, RecordKind kind, const char *id) {
        QTest::newRow(qPrintable(typed)) << typed << kind << test::str(id);
    };
    row(u"CNCA"_s, RecordKind::Body, "cnca");
    row(u"认监委"_s, RecordKind::Body, "cnca");
    row(u"gjrzrk"_s, RecordKind::Body, "cnca");
    row(u"guojia renzheng renke"_s, RecordKind::Body, "cnca");
    row(u"renjianwei"_s, RecordKind::Agreement, "cnca-fasfc");
    row(u"瑞士"_s, RecordKind::Territory, "CH");
    row(u"ruishi"_s, RecordKind::Territory, "CH");
    row(u"Швейцария"_s, RecordKind::Territory, "CH");
    row(u"سويسرا"_s, RecordKind::Territory, "CH");
    row(u"suisse"_s, RecordKind::Territory, "CH");
    row(u"cote divoire"_s, RecordKind::Territory, "CI");
    row(u"КИТАЙ"_s, RecordKind::Territory, "CN");
    row(u"الاتحاد الاوروبي"_s, RecordKind::Group, "EU");
    row(u"一带一路"_s, RecordKind::Group, "BRI");
    row(u"asean"_s, RecordKind::Group, "ASEAN");
    row(u"switzerland eu mutual"_s, RecordKind::Agreement, "eu-ch-mra");
    row(u"eu-ch-mra"_s, RecordKind::Agreement, "eu-ch-mra");
    row(u"756"_s, RecordKind::Territory, "CH");
    row(u"ＣＮＡＳ"_s, RecordKind::Body, "cnas");
}

void TestSearch::wordFindsTheRecord()
{
    QFETCH(QString, typed);
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    QVERIFY(foundIn(find(typed)).contains({kind, id}));
}

void TestSearch::bestComesFirst()
{
    const auto firstOf = [this](const QString &text, RecordKind kind) {
        for (const SearchGroup &group : find(text, 3)) {
            if (group.kind == kind)
                return group.hits.first().key.id;
        }
        return QString();
    };
    QCOMPARE(firstOf(u"ch"_s, RecordKind::Territory), u"CH"_s);
    QCOMPARE(firstOf(u"eu"_s, RecordKind::Group), u"EU"_s);
    QCOMPARE(firstOf(u"cnas"_s, RecordKind::Body), u"cnas"_s);
    QCOMPARE(firstOf(u"中国"_s, RecordKind::Territory), u"CN"_s);
    // A whole code or name stands before all kinds, else the kinds have their order.
    QCOMPARE(find(u"cnas"_s, 3).first().kind, RecordKind::Body);
    QCOMPARE(find(u"China"_s, 3).first().kind, RecordKind::Territory);
    const QList<SearchGroup> groups = find(u"chin"_s, 3);
    QCOMPARE(groups.first().kind, RecordKind::Agreement);
    QCOMPARE(groups.first().hits.size(), 3);
    QVERIFY(groups.first().count > 3);
    QVERIFY(find(u"  "_s, 3).isEmpty());
    QVERIFY(find(u"zzqqxx"_s, 3).isEmpty());
}

void TestSearch::aHitSaysWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString &typed, RecordKind kind, const char *id, const QString &why) {
        QTest::newRow(qPrintable(typed)) << typed << kind << test::str(id) << why;
    };
    row(u"Switzerland"_s, RecordKind::Territory, "CH", QString());
    row(u"swiss"_s, RecordKind::Territory, "CH", u"the Swiss Confederation"_s);
    row(u"瑞士"_s, RecordKind::Territory, "CH", u"瑞士"_s);
    row(u"CH"_s, RecordKind::Territory, "CH", u"CH"_s);
    row(u"bern"_s, RecordKind::Territory, "CH", u"Capital (English name): Bern"_s);
    row(u"62368-1"_s, RecordKind::Agreement, "pact", u"Standards: IEC 62368-1"_s);
    row(u"standard 62368-1"_s, RecordKind::Agreement, "pact", u"Standards: IEC 62368-1"_s);
    row(u"2018-05"_s, RecordKind::Agreement, "pact", u"Signed on: 2018-05-17"_s);
    row(u"kasachstan"_s, RecordKind::Agreement, "pact", u"Party: Kazakhstan"_s);
    row(u"Yerevan rules"_s, RecordKind::Agreement, "pact",
        u"Notes: …agreed to in all sectors of the Yerevan rules of trade, which are not told here."_s);
    row(u"france"_s, RecordKind::Agreement, "pact", u"Accepted in: European Union (France)"_s);
}

void TestSearch::aHitSaysWhy()
{
    QFETCH(QString, typed);
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    QFETCH(QString, why);
    useLanguage(u"en"_s);
    Snapshot snapshot = m_reference;
    auto pact = test::agreement("pact");
    pact.a.title = test::english("A pact on the standard");
    pact.a.signedDate = test::date("2018-05-17");
    pact.a.notes = u"The parties follow what they agreed to in all sectors of the Yerevan rules of "
                   u"trade, which are not told here."_s;
    pact.party(test::at("KZ")).grant("LVE", test::at("KZ"), test::in("EU"));
    pact.a.grants.first().standards = u"IEC 62368-1"_s;
    snapshot.insert(pact.a);
    Territory kazakhstan = *snapshot.find<Territory>({u"KZ"_s});
    kazakhstan.aliases.append({{u"x"_s}, {}, u"Kasachstan"_s, {}});
    snapshot.insert(kazakhstan);
    const NamePool::Shared pool = NamePool::make(snapshot, m_pool);
    for (const SearchGroup &group :
         searchGroups(*pool, snapshot, {SearchQuery(typed), u"en"_s, {}, 100000})) {
        for (const SearchHit &hit : group.hits) {
            if (hit.key == RecordKey{kind, id}) {
                QCOMPARE(hit.match, why);
                return;
            }
        }
    }
    QFAIL("not found");
}

void TestSearch::favouritesComeFirst()
{
    const RecordKey kenya{RecordKind::Territory, u"KE"_s};
    const auto territories = [&](const QSet<RecordKey> &favourites) {
        for (const SearchGroup &group : find(u"a"_s, 8, favourites)) {
            if (group.kind == RecordKind::Territory)
                return group.hits;
        }
        return QList<SearchHit>();
    };
    QVERIFY(territories({}).first().key != kenya);
    QCOMPARE(territories({kenya}).first().key, kenya);
}

/// Of a large base; nobody waits, and who asks again hears of it.
void TestSearch::manyNamesAreCollectedAside()
{
    const auto pools = std::make_shared<NamePools>();
    AwaitedNames names(pools);
    QSignalSpy ready(&names, &AwaitedNames::ready);
    Snapshot large = m_reference;
    for (int i = 0; i < 3000; ++i) {
        Body body = test::body("", "CN");
        body.id.value = u"made-up-%1"_s.arg(i);
        large.insert(body);
    }
    names.setSnapshot(large);
    QVERIFY(!names.pool());
    QVERIFY(names.isAwaiting());
    QVERIFY(ready.wait());
    QVERIFY(names.pool());
    QCOMPARE(names.awaited(), names.pool());
    QCOMPARE(pools->recordsRead(), names.pool()->size());
    // Another one who shows the same snapshot has them at once.
    AwaitedNames others(pools);
    others.setSnapshot(large);
    QCOMPARE(others.pool(), names.pool());
}

void TestSearch::changesAreFoundAtOnce()
{
    const auto pools = std::make_shared<NamePools>();
    AwaitedNames names(pools);
    Snapshot snapshot = m_reference;
    const auto apply = [&](const Edit &edit) {
        snapshot.apply(edit);
        names.setSnapshot(snapshot);
    };
    const auto foundNow = [&](const QString &text) {
        return foundIn(searchGroups(*names.pool(), snapshot, {SearchQuery(text), u"en"_s}));
    };
    const RecordKey key{RecordKind::Body, u"made-up"_s};
    Body body = test::body("made-up", "CN");
    body.name = test::english("Quixotic Xylophone Board");
    apply(Edit::create(body));
    QVERIFY(foundNow(u"quixotic"_s).contains(key));
    Body renamed = body;
    renamed.name = test::english("Another Board");
    renamed.aliases.append({{u"x"_s}, u"木琴局"_s, u"zh"_s, {}});
    apply(Edit::update(Record(body), renamed));
    QVERIFY(!foundNow(u"quixotic"_s).contains(key));
    QVERIFY(foundNow(u"muqinju"_s).contains(key));
    apply(Edit::remove(Record(renamed)));
    QVERIFY(!foundNow(u"muqinju"_s).contains(key));
    QCOMPARE(pools->recordsRead(), size_t(m_pool->size() + 2));
}

void TestSearch::groupsAreNamedInTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (const SearchGroup &group :
         searchGroups(*m_pool, m_reference, {SearchQuery(u"CH"_s), language})) {
        QVERIFY(!group.label.isEmpty());
        if (group.kind == RecordKind::Territory)
            QCOMPARE(group.hits.first().name,
                     m_reference.find<Territory>({u"CH"_s})->name.forLanguage(language));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
