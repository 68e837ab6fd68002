// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/foldedtext.h"
#include "items/languages.h"
#include "items/searchindex.h"
#include "support/generator.h"
#include "support/world.h"

#include <QSignalSpy>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int all = 100000;

/// The names, codes and aliases under which a record stands in the data.
QStringList textsOf(const Record &record)
{
    QStringList texts{keyOf(record).id};
    const auto add = [&texts](const auto &r) {
        if constexpr (requires { r.name; })
            texts += r.name.byTag().values();
        else if constexpr (std::is_same_v<decltype(r.title), QString>)
            texts << r.title;
        else
            texts += r.title.byTag().values();
        if constexpr (requires { r.alpha3; })
            texts << r.alpha3 << r.numeric << r.capital;
        if constexpr (requires { r.titleNative; })
            texts << r.titleNative;
        if constexpr (requires { r.publisher; })
            texts << r.publisher;
        if constexpr (requires { r.code; })
            texts << r.code;
        if constexpr (requires { r.shortName; }) {
            texts << r.shortName << r.nameNative;
            for (const auto &alias : r.aliases)
                texts << alias.alias;
        }
    };
    std::visit(add, record);
    return texts;
}

QSet<RecordKey> foundIn(const QList<SearchGroup> &groups)
{
    QSet<RecordKey> keys;
    for (const SearchGroup &group : groups) {
        for (const SearchHit &hit : group.hits)
            keys.insert(hit.key);
    }
    return keys;
}

/// The folded texts of all records, to be looked through one by one.
class BruteForce
{
public:
    explicit BruteForce(const Snapshot &snapshot)
    {
        snapshot.each([this](const auto &record) {
            QStringList &texts = m_texts[{record.kind, record.id.value}];
            for (const QString &text : textsOf(Record(record)))
                texts << folded(text);
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

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foldingForgetsWhatPeopleDoNotType_data();
    void foldingForgetsWhatPeopleDoNotType();
    void pinyinIsSyllablesAndInitials();
    void wordFindsTheRecord_data();
    void wordFindsTheRecord();
    void shortChineseIsFoundByBruteForceToo();
    void anyPartIsFoundByBruteForceToo();
    void bestComesFirst();
    void favouritesComeFirst();
    void changesAreFoundAtOnce();
    void groupsAreNamedInTheLanguage_data() { addLanguageRows(); }
    void groupsAreNamedInTheLanguage();

private:
    Snapshot m_reference;
    SearchIndex m_index;
};

void TestSearch::initTestCase()
{
    m_reference = snapshotOf(generatedEdits());
    QSignalSpy ready(&m_index, &SearchIndex::ready);
    m_index.setSnapshot(m_reference);
    QVERIFY(ready.wait());
    QVERIFY(m_index.isReady());
}

void TestSearch::foldingForgetsWhatPeopleDoNotType_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &written, const QString &typed) {
        QTest::newRow(name) << written << typed;
    };
    row("case", u"CNCA"_s, u"cnca"_s);
    row("accents", u"Électricité"_s, u"electricite"_s);
    row("letters without parts", u"Łódź Ørsted Straße"_s, u"lodz orsted strasse"_s);
    row("full width", u"ＣＮＡＳ　１２"_s, u"cnas 12"_s);
    row("apostrophes", u"Côte d’Ivoire"_s, u"cote d'ivoire"_s);
    row("hyphens", u"China–Mongolia"_s, u"china-mongolia"_s);
    row("white space", u"  two\t\nwords "_s, u"two words"_s);
    row("vowel signs", u"مُحَمَّد"_s, u"محمد"_s);
    row("hamza and tatweel", u"الأردن ـ"_s, u"الاردن "_s);
    row("Cyrillic", u"Ёлка Китай"_s, u"елка китаи"_s);
    row("Chinese", u"认监委"_s, u"认监委"_s);
}

void TestSearch::foldingForgetsWhatPeopleDoNotType()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    QCOMPARE(folded(written), folded(typed));
    QCOMPARE(folded(folded(written)), folded(written));
}

void TestSearch::pinyinIsSyllablesAndInitials()
{
    QCOMPARE(pinyinOf(u"认监委"_s).syllables, u"renjianwei"_s);
    QCOMPARE(pinyinOf(u"认监委"_s).initials, u"rjw"_s);
    QCOMPARE(pinyinOf(u"绿色3.0版"_s).syllables, u"luse30ban"_s);
    QCOMPARE(pinyinOf(u"Switzerland"_s).syllables, QString());
    QCOMPARE(pinyinOf(u"Китай"_s).initials, QString());
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
    QVERIFY(foundIn(m_index.find(typed, all)).contains({kind, id}));
}

/// Every Chinese character of the data, and every pair that stands there: none is lost or invented.
void TestSearch::shortChineseIsFoundByBruteForceToo()
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
        if (!folded(word).isEmpty() && !folded(word).contains(u' '))
            QVERIFY2(foundIn(m_index.find(word, all)).contains(plain.find(word)), qPrintable(word));
    }
}

void TestSearch::anyPartIsFoundByBruteForceToo()
{
    const BruteForce plain(m_reference);
    int number = 0;
    m_reference.each([&](const auto &record) {
        // Some tenths of the records are enough, each with one part of one of its names.
        if (++number % 9 != 0)
            return;
        const QStringList texts = textsOf(Record(record));
        const QString &text = texts[number % texts.size()];
        const QString part =
            text.mid(number % std::max<qsizetype>(1, text.size() - 3), 5).trimmed();
        if (folded(part).isEmpty())
            return;
        const QSet<RecordKey> found = foundIn(m_index.find(part, all));
        const QSet<RecordKey> expected = plain.find(part);
        QVERIFY2(found.contains(expected), qPrintable(part));
    });
}

void TestSearch::bestComesFirst()
{
    const auto firstOf = [this](const QString &text, RecordKind kind) {
        for (const SearchGroup &group : m_index.find(text, 3)) {
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
    QCOMPARE(m_index.find(u"cnas"_s, 3).first().kind, RecordKind::Body);
    QCOMPARE(m_index.find(u"China"_s, 3).first().kind, RecordKind::Territory);
    const QList<SearchGroup> groups = m_index.find(u"chin"_s, 3);
    QCOMPARE(groups.first().kind, RecordKind::Agreement);
    QCOMPARE(groups.first().hits.size(), 3);
    QVERIFY(groups.first().count > 3);
    QVERIFY(m_index.find(u"  "_s, 3).isEmpty());
    QVERIFY(m_index.find(u"zzqqxx"_s, 3).isEmpty());
}

void TestSearch::favouritesComeFirst()
{
    const RecordKey kenya{RecordKind::Territory, u"KE"_s};
    const auto territories = [this] {
        for (const SearchGroup &group : m_index.find(u"a"_s, all)) {
            if (group.kind == RecordKind::Territory)
                return group.hits;
        }
        return QList<SearchHit>();
    };
    QVERIFY(territories().first().key != kenya);
    m_index.setFavourites({kenya});
    QCOMPARE(territories().first().key, kenya);
    m_index.setFavourites({});
}

void TestSearch::changesAreFoundAtOnce()
{
    Snapshot snapshot = m_reference;
    const auto apply = [&](const Edit &edit) {
        snapshot.apply(edit);
        Change change;
        change.edit = edit;
        m_index.applyChanges({change}, snapshot);
    };
    const RecordKey key{RecordKind::Body, u"made-up"_s};
    Body body = test::body("made-up", "CN");
    body.name = test::english("Quixotic Xylophone Board");
    apply(Edit::create(body));
    QVERIFY(foundIn(m_index.find(u"quixotic"_s, 5)).contains(key));
    Body renamed = body;
    renamed.name = test::english("Another Board");
    renamed.aliases.append({{u"x"_s}, u"木琴局"_s, u"zh"_s, {}});
    apply(Edit::update(body, renamed));
    QVERIFY(!foundIn(m_index.find(u"quixotic"_s, 5)).contains(key));
    QVERIFY(foundIn(m_index.find(u"muqinju"_s, 5)).contains(key));
    apply(Edit::remove(renamed));
    QVERIFY(!foundIn(m_index.find(u"muqinju"_s, 5)).contains(key));
}

void TestSearch::groupsAreNamedInTheLanguage()
{
    QFETCH(QString, language);
    useLanguage(language);
    m_index.setLanguage(language);
    for (const SearchGroup &group : m_index.find(u"CH"_s, 3)) {
        QVERIFY(!group.label.isEmpty());
        if (group.kind == RecordKind::Territory)
            QCOMPARE(group.hits.first().name,
                     m_reference.find<Territory>({u"CH"_s})->name.forLanguage(language));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
