// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/json.h"
#include "domain/codec/storedjson.h"
#include "domain/records/snapshot.h"
#include "support/kinds.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mra;
using namespace mra::test;

namespace {

/// Gives every field of a record a value of its own, so that none can be forgotten unseen.
class Filler
{
public:
    template <class T>
    void operator()(const char *, T &value, const Field &)
    {
        ++m_count;
        fill(value);
    }

private:
    QString text() const { return QStringLiteral("t%1 “é中”").arg(m_count); }
    void fill(QString &value) { value = text(); }
    void fill(PartialDate &value) { value = PartialDate(QDate(2000, 1, 1).addDays(m_count)); }
    void fill(LocalizedText &value)
    {
        for (const char *tag : {"en", "zh", "ar"})
            value.setText(str(tag), text());
    }
    void fill(Ref &value) { value = Ref::territory({text()}); }
    void fill(SourceList &value) { value.items = {text(), str("https://example.org/a|b")}; }
    void fill(GeoPoint &value) { value = {m_count + 0.125, -0.1}; }
    void fill(int &value) { value = m_count; }
    void fill(bool &value) { value = m_count % 2; }
    template <class Tag>
    void fill(Id<Tag> &value)
    {
        value.value = text();
    }
    template <Vocabulary E>
    void fill(E &value)
    {
        value = static_cast<E>(m_count % keysOf<E>.size());
    }
    template <Vocabulary E>
    void fill(KeySet<E> &value)
    {
        value = {static_cast<E>(0), static_cast<E>(keysOf<E>.size() - 1)};
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }
    template <class T>
    void fill(QList<T> &value)
    {
        for (int i = 0; i < 2; ++i) {
            ++m_count;
            fill(value.emplace_back());
        }
    }
    int m_count = 0;
};

template <class T>
T filled()
{
    T record;
    Filler filler;
    record.id.value = str("id");
    T::fields(record, filler);
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *, auto &list) {
            for (int i = 0; i < 2; ++i) {
                auto &child = list.emplace_back();
                idText(child.id) = QString::number(i);
                child.fields(child, filler);
            }
        });
    }
    return record;
}

} // namespace

/// Records as JSON, and the snapshot that holds them.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the log keeps reads back to an equal record, every field of every kind included.
    void storedJsonIsRoundTrip()
    {
        for (const RecordKind kind : allKinds)
            withRecordType(kind, [this]<class T>(std::type_identity<T>) { checkRoundTrip<T>(); });
    }

    /// A row of the log or a draft from before a field was added has that field empty.
    void whatIsOlderThanAFieldHasItEmpty()
    {
        Agreement agreement = filled<Agreement>();
        QJsonObject json = QJsonDocument::fromJson(storedJson(agreement)).object();
        QVERIFY(json.contains(QLatin1String("activation")));
        json.remove(QLatin1String("activation"));
        QJsonArray parties = json.value(QLatin1String("parties")).toArray();
        for (QJsonValueRef party : parties) {
            QJsonObject older = party.toObject();
            older.remove(QLatin1String("activities"));
            party = older;
        }
        json.insert(QLatin1String("parties"), parties);
        agreement.activation.reset();
        for (Party &party : agreement.parties)
            party.activities = {};
        const SharedRecord read =
            recordFromJson(RecordKind::Agreement, QJsonDocument(json).toJson(), 0);
        QVERIFY(read);
        QVERIFY(*read == Record(agreement));
    }

    void refusesWhatIsNoRecord()
    {
        QVERIFY(!recordFromJson(RecordKind::Body, "{}"));
        QVERIFY(!recordFromJson(RecordKind::Body, "[]"));
        QVERIFY(!recordFromJson(RecordKind::Body, R"({"id":"x","kind":"no such kind"})"));
        QVERIFY(!recordFromJson(RecordKind::Body, R"({"id":"x","founded":"13"})"));
        QVERIFY(recordFromJson(RecordKind::Body, R"({"id":"x","kind":"regulator"})"));
    }

    void storedReferences_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "all:*", "none:-", "territory:CN", "group:M49-002", "body:a:b"})
            QTest::newRow(*text ? text : "empty") << str(text);
    }
    void storedReferences()
    {
        QFETCH(QString, text);
        const auto ref = refFromStored(text);
        QVERIFY(ref);
        QCOMPARE(storedRef(*ref), text);
    }

    /// RULES.md §12: a record has the keys of its columns, children as arrays, empty as null.
    void shownJsonHasTheColumns()
    {
        const Agreement a = agreement("x")
                                .inForce("2010")
                                .party(by("lab"))
                                .grant("LVE", Ref::all(), in("UN"))
                                .event(EventKind::Operational, "2012");
        const QJsonObject json = shownJson(Record(a));
        QCOMPARE(json[u"id"].toString(), str("x"));
        QCOMPARE(json[u"title_en"].toString(), str("x"));
        QVERIFY(json[u"title_zh"].isNull() && json.contains(u"title_zh"));
        QVERIFY(!json.contains(u"version") && !json.contains(u"title"));
        QCOMPARE(json[u"effective_date"].toString(), str("2010"));
        QVERIFY(json[u"term_months"].isNull());
        QCOMPARE(json[u"parties"].toArray()[0].toObject()[u"party"].toString(), str("lab"));
        const QJsonObject grant = json[u"grants"].toArray()[0].toObject();
        QCOMPARE(grant[u"from_territory"].toString(), str("*"));
        QCOMPARE(grant[u"to_territory"].toString(), str("UN"));
        QCOMPARE(grant[u"evidence"].toArray(), QJsonArray({str("test_report")}));
        QVERIFY(!grant[u"id"].toString().isEmpty());
        const QJsonObject event = json[u"events"].toArray()[0].toObject();
        QCOMPARE(event[u"event_type"].toString(), str("operational"));
        QCOMPARE(event[u"kind"].toString(), str("operational"));
        QVERIFY(json[u"links"].toArray().isEmpty());
    }

    void mainlandNamesAreOfTerritories()
    {
        Territory t = territory("HK");
        t.name.setText(str("zh-CN"), str("中国香港"));
        QCOMPARE(shownJson(Record(t))[u"name_zh_mainland"].toString(), str("中国香港"));
        QVERIFY(!shownJson(Record(body("x", "HK"))).contains(u"name_zh_mainland"));
        QCOMPARE(t.name.forLanguage(str("zh_CN")), str("中国香港"));
        QCOMPARE(t.name.forLanguage(str("ru")), str("HK"));
    }

    /// Where neither the language nor English is there, the next one in the order of the program.
    void namesFallBackInTheOrderOfLanguages()
    {
        LocalizedText name;
        name.setText(str("ab"), str("tag"));
        QCOMPARE(name.forLanguage(str("en")), str("tag"));
        for (const char *tag : {"ar", "es", "fr", "ru", "zh", "en"}) {
            name.setText(str(tag), str(tag));
            QCOMPARE(name.forLanguage(str("de")), str(tag));
        }
        QCOMPARE(name.forLanguage(str("ar")), str("ar"));
    }

    void snapshotSharesAndResolves()
    {
        World world = smallWorld();
        world.add(body("un", "AA"));
        const Snapshot before = world.snapshot;
        world.snapshot.remove({RecordKind::Territory, str("AA")});
        QVERIFY(before.contains<Territory>({str("AA")}));
        QVERIFY(!world.snapshot.contains<Territory>({str("AA")}));
        QCOMPARE(before.resolve(str("un"), RefColumn::Places), std::optional(in("UN")));
        QCOMPARE(before.resolve(str("un"), RefColumn::Participants), std::optional(by("un")));
        QCOMPARE(before.resolve(str("AA"), RefColumn::Participants), std::optional(at("AA")));
        QCOMPARE(before.resolve(str("*"), RefColumn::Places), std::optional(Ref::all()));
        QCOMPARE(before.resolve(QString(), RefColumn::Places), std::optional(Ref()));
        QVERIFY(!before.resolve(str("aa"), RefColumn::Places));
        QVERIFY(before.isAtOrBelow({str("HHA")}, {str("LVE")}));
        QVERIFY(before.isAtOrBelow({str("LVE")}, {str("LVE")}));
        QVERIFY(!before.isAtOrBelow({str("LVE")}, {str("HHA")}));
        QCOMPARE(before.rootOf({str("LAB")}).value, str("ACC"));
    }

    /// A damaged tree must not hang the program that is to show it.
    void cyclesEnd()
    {
        Snapshot snapshot;
        snapshot.insert(sector("A", "B"));
        snapshot.insert(sector("B", "A"));
        QVERIFY(!snapshot.isAtOrBelow({str("A")}, {str("C")}));
        QVERIFY(!snapshot.rootOf({str("A")}).isEmpty());
    }

private:
    template <class T>
    void checkRoundTrip()
    {
        const T record = filled<T>();
        const auto read = recordFromJson(T::kind, storedJson(record));
        QVERIFY2(read, storedJson(record));
        QCOMPARE(storedJson(*read), storedJson(record));
        QVERIFY2(std::get<T>(*read) == record, storedJson(record));
        const T empty = [] {
            T r;
            r.id.value = str("id");
            return r;
        }();
        const auto readEmpty = recordFromJson(T::kind, storedJson(empty));
        QVERIFY2(readEmpty && std::get<T>(*readEmpty) == empty, storedJson(empty));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
