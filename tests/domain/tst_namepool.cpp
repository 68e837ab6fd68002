// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/folding.h"
#include "domain/names/namepool.h"
#include "domain/names/partindex.h"
#include "domain/names/recordtexts.h"
#include "support/generator.h"
#include "support/world.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The folded texts of all records, to be looked through one by one.
class BruteForce
{
public:
    explicit BruteForce(const Snapshot &snapshot)
    {
        snapshot.each([this](const auto &record) {
            QStringList &texts = m_texts[{record.kind, record.id.value}];
            const auto add = [&texts](const char *, const QString &text) { texts << folded(text); };
            eachName(record, add);
            eachOtherText(record, add);
        });
    }
    [[nodiscard]] QSet<RecordKey> find(const QString &text) const
    {
        QSet<RecordKey> keys;
        const QString sought = folded(text);
        for (auto texts = m_texts.cbegin(); texts != m_texts.cend(); ++texts) {
            for (const QString &each : *texts) {
                if (each.contains(sought))
                    keys.insert(texts.key());
            }
        }
        return keys;
    }

private:
    QMap<RecordKey, QStringList> m_texts;
};

QSet<RecordKey> foundIn(const NamePool &pool, const QString &text, Match atWorst = Match::None)
{
    QSet<RecordKey> keys;
    const std::vector<Match> matches = pool.find(SearchQuery(text));
    for (size_t place = 0; place < matches.size(); ++place) {
        if (matches[place] != Match::None && matches[place] <= atWorst)
            keys.insert(keyOf(*pool.record(place)));
    }
    return keys;
}

QStringList idsOf(const QList<RecordKey> &keys)
{
    QStringList ids;
    for (const RecordKey &key : keys)
        ids << key.id;
    ids.sort();
    return ids;
}

} // namespace

/// Who looks for a record finds it by all that it is called and says, and by what it names.
class TestNamePool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNeedleIsFoundWhereverItStands();
    void partsWithANeedleAreRead_data();
    void partsWithANeedleAreRead();
    void anyPartIsFoundByBruteForceToo();
    void shortChineseIsFoundByBruteForceToo();
    void aRecordIsFoundByWhatItNames_data();
    void aRecordIsFoundByWhatItNames();
    void severalWordsAreMetWhereEachIs();
    void wordsMayStandInDifferentTexts();
    void aChangedPoolIsAsOneMadeAnew();
    void anEditReadsOneRecord();
    void aTextMeansWhatIsCalledSo_data();
    void aTextMeansWhatIsCalledSo();
    void severalAreNotGuessed();
    void standardsAreFoundWithoutTheBlank();

private:
    Snapshot m_reference;
    NamePool::Shared m_pool;
    Snapshot m_small;
};

void TestNamePool::initTestCase()
{
    m_reference = snapshotOf(generatedEdits());
    m_pool = NamePool::make(m_reference);
    QCOMPARE(m_pool->recordsRead(), m_pool->size());

    using namespace test;
    for (const char *code : {"KZ", "BY", "CN", "NZ"})
        m_small.insert(territory(code));
    TerritoryGroup union_ = group("EAEU", {{"KZ"}, {"BY"}});
    union_.name = english("Eurasian Economic Union");
    m_small.insert(union_);
    m_small.insert(sector("LVE"));
    Body commission = body("eec", "", {in("EAEU")});
    commission.name = english("Commission");
    m_small.insert(commission);
    AgreementBuilder pact = agreement("pact");
    pact.party(by("eec")).party(at("CN")).grant("LVE", at("CN"), in("EAEU"));
    pact.a.title = english("A pact");
    pact.a.grants.first().standards = u"IEC 62368-1"_s;
    pact.a.signedDate = date("2018-05-17");
    pact.a.notes = u"Text in Chinese and Russian"_s;
    m_small.insert(pact.a);
    AgreementBuilder other = agreement("other");
    other.party(at("CN")).party(at("NZ"));
    other.a.title = english("Another one");
    m_small.insert(other.a);
}

/// At each length and place, beside and across the sixteen bytes that are looked at together.
void TestNamePool::aNeedleIsFoundWhereverItStands()
{
    QRandomGenerator random(1);
    QByteArray text(300, 0);
    for (char &byte : text)
        byte = "abc \n"[random.bounded(5)];
    for (int size = 1; size < 40; ++size) {
        for (int round = 0; round < 50; ++round) {
            const QByteArray sought = round % 2 == 0
                                          ? text.mid(random.bounded(int(text.size()) - size), size)
                                          : QByteArray(size, "abc"[random.bounded(3)]);
            const qsizetype from = random.bounded(int(text.size()));
            const Needle needle(sought);
            const char *place = needle.find(text.constData() + from, text.constEnd());
            const qsizetype expected = text.indexOf(sought, from);
            QCOMPARE(place - text.constData(), expected < 0 ? text.size() : expected);
        }
    }
}

void TestNamePool::partsWithANeedleAreRead_data()
{
    QTest::addColumn<int>("words"); // in each part
    for (const int words : {0, 1, 30, 3000})
        QTest::addRow("%d words", words) << words;
}

/// Each part that has the needle, and few of the others.
void TestNamePool::partsWithANeedleAreRead()
{
    QFETCH(int, words);
    QRandomGenerator random(1);
    const auto word = [&random](int) {
        QByteArray letters(random.bounded(1, 9), 0);
        for (char &letter : letters)
            letter = char('a' + random.bounded(26));
        return letters;
    };
    QByteArrayList texts;
    for (size_t part = 0; part < PartIndex::parts; ++part) {
        QByteArray text("\n");
        for (int i = 0; i < words; ++i)
            text += word(i) + ' ';
        texts << text;
    }
    const PartIndex index(std::vector<QByteArrayView>(texts.begin(), texts.end()));
    int read = 0;
    int lacking = 0;
    for (int round = 0; round < 500; ++round) {
        const QByteArray &from = texts[round % int(texts.size())];
        const int size = random.bounded(1, 20);
        const QByteArray sought = from.size() > size && round % 2 == 0
                                      ? from.mid(random.bounded(int(from.size()) - size), size)
                                      : "z" + word(round) + "qx";
        const unsigned parts = index.partsWith(Needle(sought));
        for (int part = 0; part < int(texts.size()); ++part) {
            const bool isRead = (parts >> part & 1) != 0;
            if (texts[part].contains(sought))
                QVERIFY2(isRead, sought.constData());
            else if (sought.size() >= 6) {
                ++lacking;
                read += isRead ? 1 : 0;
            }
        }
    }
    QVERIFY2(read * 5 <= lacking, qPrintable(u"%1 of %2"_s.arg(read).arg(lacking)));
}

void TestNamePool::anyPartIsFoundByBruteForceToo()
{
    const BruteForce plain(m_reference);
    int number = 0;
    m_reference.each([&](const auto &record) {
        // Some tenths of the records are enough, each with one part of one of its texts.
        if (++number % 9 != 0)
            return;
        QStringList texts;
        const auto add = [&texts](const char *, const QString &text) { texts << text; };
        eachName(record, add);
        eachOtherText(record, add);
        const QString part = folded(texts[number % texts.size()]).mid(number % 7, 5).trimmed();
        if (part.isEmpty() || part.contains(u' '))
            return;
        QVERIFY2(foundIn(*m_pool, part).contains(plain.find(part)), qPrintable(part));
        // What else is found has it in its pinyin.
        if (!part.contains(QRegularExpression(u"^[a-z]+$"_s)))
            QCOMPARE(foundIn(*m_pool, part, Match::Text), plain.find(part));
    });
}

/// Every Chinese character of the data, and every pair that stands there.
void TestNamePool::shortChineseIsFoundByBruteForceToo()
{
    QSet<QString> words;
    for (const auto &body : m_reference.all<Body>()) {
        const QString name = body->name.text(u"zh"_s);
        for (int i = 0; i + 1 < name.size(); i += 3)
            words << name.mid(i, 1) << name.mid(i, 2);
    }
    QVERIFY(words.size() > 300);
    const BruteForce plain(m_reference);
    for (const QString &word : std::as_const(words)) {
        // Names of groups are found without their blanks, too.
        if (!folded(word).isEmpty() && !folded(word).contains(u' '))
            QVERIFY2(foundIn(*m_pool, word, Match::Text).contains(plain.find(word)),
                     qPrintable(word));
    }
}

void TestNamePool::aRecordIsFoundByWhatItNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("agreements");
    QTest::newRow("a party") << u"NZ"_s << QStringList{u"other"_s};
    QTest::newRow("a member of the group of a party") << u"KZ"_s << QStringList{u"pact"_s};
    QTest::newRow("a group") << u"eurasian union"_s << QStringList{u"pact"_s};
    QTest::newRow("a sector") << u"lve"_s << QStringList{u"pact"_s};
    QTest::newRow("a body") << u"commission"_s << QStringList{u"pact"_s};
    QTest::newRow("a standard") << u"62368-1"_s << QStringList{u"pact"_s};
    QTest::newRow("a date") << u"2018-05"_s << QStringList{u"pact"_s};
    QTest::newRow("a note") << u"russian chinese"_s << QStringList{u"pact"_s};
    QTest::newRow("several") << u"CN"_s << QStringList{u"other"_s, u"pact"_s};
    QTest::newRow("words of several kinds") << u"62368 kz pact"_s << QStringList{u"pact"_s};
    QTest::newRow("nothing") << u"62368 nz"_s << QStringList();
}

void TestNamePool::aRecordIsFoundByWhatItNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, agreements);
    QStringList found;
    for (const RecordKey &key : foundIn(*NamePool::make(m_small), typed)) {
        if (key.kind == RecordKind::Agreement)
            found << key.id;
    }
    found.sort();
    QCOMPARE(found, agreements);
}

/// By themselves or by what they name; or where they stand in a name without the blank.
void TestNamePool::severalWordsAreMetWhereEachIs()
{
    QStringList words{u"kz"_s, u"eu"_s, u"kenya"_s, u"standards"_s, u"中国"_s, u"a"_s, u"zzqqxx"_s};
    int number = 0;
    m_reference.each([&](const auto &record) {
        if (++number % 40 == 0)
            eachOtherText(record, [&](const char *, const QString &text) {
                words << folded(text).section(u' ', 0, 0);
            });
    });
    words.removeAll(QString());
    QRandomGenerator random(1);
    int met = 0;
    for (int round = 0; round < 200; ++round) {
        const QString one = words[random.bounded(int(words.size()))];
        const QString other = words[random.bounded(int(words.size()))];
        const QSet<RecordKey> each =
            foundIn(*m_pool, one, Match::Reference) & foundIn(*m_pool, other, Match::Reference);
        const QSet<RecordKey> both = foundIn(*m_pool, one + u' ' + other, Match::Reference);
        QVERIFY2(both.contains(each), qPrintable(one + u' ' + other));
        QVERIFY2(foundIn(*m_pool, one + other, Match::Inside).contains(both - each),
                 qPrintable(one + u' ' + other));
        met += each.isEmpty() ? 0 : 1;
    }
    QVERIFY(met > 50);
}

void TestNamePool::wordsMayStandInDifferentTexts()
{
    const auto matchOf = [this](const QString &typed) {
        const auto place = m_pool->placeOf({RecordKind::Agreement, u"eu-ch-mra"_s});
        return place ? m_pool->find(SearchQuery(typed))[*place] : Match::None;
    };
    QCOMPARE(matchOf(u"eu-ch-mra"_s), Match::Exact);
    QCOMPARE(matchOf(u"EU CH MRA"_s), Match::Exact);
    QCOMPARE(matchOf(u"eu ch"_s), Match::Beginning);
    QCOMPARE(matchOf(u"switzerland eu mutual"_s), Match::Inside);
    QVERIFY(matchOf(u"france"_s) == Match::Reference);
    QCOMPARE(matchOf(u"switzerland zzqqxx"_s), Match::None);
    QCOMPARE(matchOf(QString()), Match::None);
}

void TestNamePool::aChangedPoolIsAsOneMadeAnew()
{
    QRandomGenerator random(1);
    Snapshot snapshot = m_reference;
    NamePool::Shared pool = m_pool;
    const QStringList bodies = snapshot.all<Body>().keys();
    for (int round = 0; round < 40; ++round) {
        Body body = *snapshot.find<Body>({bodies[random.bounded(int(bodies.size()))]});
        switch (round % 3) {
        case 0:
            body.name.setText(u"en"_s, u"Renamed %1"_s.arg(round));
            snapshot.insert(body);
            break;
        case 1:
            body.id.value = u"new-%1"_s.arg(random.bounded(100000));
            snapshot.insert(body);
            break;
        case 2:
            body.id.value = snapshot.all<Body>().lastKey();
            snapshot.remove({RecordKind::Body, body.id.value});
            break;
        }
        pool = NamePool::make(snapshot, pool);
    }
    const NamePool::Shared anew = NamePool::make(snapshot);
    QCOMPARE(pool->size(), anew->size());
    QCOMPARE(pool->bytes(), anew->bytes());
    for (const QString &typed :
         {u"renamed"_s, u"new"_s, u"中国"_s, u"rkw"_s, u"kazakhstan"_s, u"a"_s})
        QVERIFY2(pool->find(SearchQuery(typed)) == anew->find(SearchQuery(typed)),
                 qPrintable(typed));
    for (size_t place = 0; place < pool->size(); ++place) {
        const RecordKey key = keyOf(*pool->record(place));
        QCOMPARE(key, keyOf(*anew->record(place)));
        QCOMPARE(pool->placeOf(key), std::optional(place));
    }
}

void TestNamePool::anEditReadsOneRecord()
{
    Snapshot snapshot = m_reference;
    Body body = *snapshot.find<Body>({u"cnas"_s});
    body.city = u"Quixotic"_s;
    snapshot.insert(body);
    const NamePool::Shared pool = NamePool::make(snapshot, m_pool);
    QCOMPARE(pool->recordsRead(), size_t(1));
    QCOMPARE(foundIn(*pool, u"quixotic"_s), (QSet<RecordKey>{{RecordKind::Body, u"cnas"_s}}));
    QVERIFY(foundIn(*m_pool, u"quixotic"_s).isEmpty());
}

void TestNamePool::aTextMeansWhatIsCalledSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const QString &text, RecordKind kind, const QStringList &ids) {
        QTest::newRow(qPrintable(text)) << text << kind << ids;
    };
    row(u"CN"_s, RecordKind::Territory, {u"CN"_s});
    row(u" cn "_s, RecordKind::Territory, {u"CN"_s});
    row(u"CHN"_s, RecordKind::Territory, {u"CN"_s});
    row(u"China"_s, RecordKind::Territory, {u"CN"_s});
    row(u"КИТАЙ"_s, RecordKind::Territory, {u"CN"_s});
    row(u"Китай (CN)"_s, RecordKind::Territory, {u"CN"_s});
    row(u"中国（CN）"_s, RecordKind::Territory, {u"CN"_s});
    row(u"China (NZ)"_s, RecordKind::Territory, {});
    row(u"cote d ivoire"_s, RecordKind::Territory, {u"CI"_s});
    row(u"CostaRica"_s, RecordKind::Territory, {u"CR"_s});
    row(u"Chin"_s, RecordKind::Territory, {});
    row(u"Guinea"_s, RecordKind::Territory, {u"GN"_s});
    row(u"United States"_s, RecordKind::Territory, {u"US"_s});
    for (const QString &congo : {u"Congo"_s, u"Конго"_s, u"الكونغو"_s, u"刚果"_s})
        row(congo, RecordKind::Territory, {u"CD"_s, u"CG"_s});
    for (const QString &korea : {u"Korea"_s, u"كوريا"_s})
        row(korea, RecordKind::Territory, {u"KP"_s, u"KR"_s});
    row(u"Virgin Islands"_s, RecordKind::Territory, {u"VG"_s, u"VI"_s});
    row(u"Korea (KR)"_s, RecordKind::Territory, {u"KR"_s});
    row(u"Herzegovina"_s, RecordKind::Territory, {});
    row(u"Republic"_s, RecordKind::Territory, {});
    row(u"Gambia, The"_s, RecordKind::Territory, {u"GM"_s});
    row(u"Chinese Taipei"_s, RecordKind::Territory, {u"TW"_s});
    row(u"Lao PDR"_s, RecordKind::Territory, {u"LA"_s});
    row(u"PRC"_s, RecordKind::Territory, {u"CN"_s});
    row(u"DRC"_s, RecordKind::Territory, {u"CD"_s});
    row(u"Korea, Republic of"_s, RecordKind::Territory, {u"KR"_s});
    row(u"zhongguo"_s, RecordKind::Territory, {});
    row(QString(), RecordKind::Territory, {});
    row(u"European Union"_s, RecordKind::Group, {u"EU"_s});
    row(u"eu-ch-mra"_s, RecordKind::Agreement, {u"eu-ch-mra"_s});
    row(u"EU CH MRA"_s, RecordKind::Agreement, {u"eu-ch-mra"_s});
    row(u"CNAS"_s, RecordKind::Body, {u"cnas"_s});
}

void TestNamePool::aTextMeansWhatIsCalledSo()
{
    QFETCH(QString, text);
    QFETCH(RecordKind, kind);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(m_pool->meant(text, {kind})), ids);
    QCOMPARE(idsOf(NamePool::make(m_reference, kind)->meant(text, {kind})), ids);
}

void TestNamePool::severalAreNotGuessed()
{
    Snapshot snapshot = m_small;
    Territory one = *snapshot.find<Territory>({u"CN"_s});
    one.aliases.append({{u"x"_s}, u"en"_s, u"Same"_s, {}});
    snapshot.insert(one);
    Territory other = *snapshot.find<Territory>({u"NZ"_s});
    other.aliases.append({{u"y"_s}, u"en"_s, u"SAME"_s, {}});
    snapshot.insert(other);
    const NamePool::Shared pool = NamePool::make(snapshot);
    QCOMPARE(idsOf(pool->meant(u"same"_s, {RecordKind::Territory})),
             (QStringList{u"CN"_s, u"NZ"_s}));
    // A code is always that code.
    other.aliases.append({{u"z"_s}, u"en"_s, u"cn"_s, {}});
    snapshot.insert(other);
    QCOMPARE(idsOf(NamePool::make(snapshot)->meant(u"cn"_s, {RecordKind::Territory})),
             QStringList{u"CN"_s});
}

/// As they are found with it.
void TestNamePool::standardsAreFoundWithoutTheBlank()
{
    const QSet<RecordKey> found = foundIn(*m_pool, u"IEC 62368"_s);
    QVERIFY(!found.isEmpty());
    for (const QString &typed : {u"iec62368"_s, u"IEC62368-1"_s}) {
        const QSet<RecordKey> without = foundIn(*m_pool, typed);
        QVERIFY2(!without.isEmpty() && found.contains(without), qPrintable(typed));
    }
}

QTEST_GUILESS_MAIN(TestNamePool)
#include "tst_namepool.moc"
