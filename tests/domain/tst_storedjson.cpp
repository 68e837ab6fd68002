// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/jsonbytes.h"
#include "domain/codec/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

// The stored form is hashed, so its bytes are those that QJsonDocument made when the first bases
// were written. It is the oracle here, for texts, numbers and whole records.

namespace mra {
namespace {

using Random = std::mt19937;

int below(Random &random, int end)
{
    return int(random() % unsigned(end));
}

/// Texts of every kind of character, those that no record may hold included.
QString randomText(Random &random)
{
    const char16_t units[] = {u'a',   u'Z',   u'"',   u'\\',  u'/',   0x01,   0x08,  0x09,  0x0a,
                              0x0c,   0x0d,   0x1f,   0x7f,   0x80,   0xe9,   0x7ff, 0x800, 0x4e2d,
                              0x202e, 0xfffd, 0xffff, 0xd83e, 0xddea, 0xd800, 0xdfff};
    QString text;
    for (int left = below(random, 12); left > 0; --left) {
        if (below(random, 6) == 0)
            text += QString::fromUtf8("🧪");
        else
            text += QChar(units[size_t(below(random, int(std::size(units))))]);
    }
    return text;
}

double randomNumber(Random &random)
{
    const double special[] = {0,     -0.0,   1,    -1,   0.1,       1e21,      1e-7,
                              1e300, 5e-324, 90.0, -180, 123456789, 1234567.5, 9007199254740993.0};
    return below(random, 2) ? special[size_t(below(random, int(std::size(special))))]
                            : (below(random, 3600000) - 1800000) / 10000.0;
}

QByteArray documentOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// --- a record by way of QJsonObject

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}
QJsonValue valueOf(const PartialDate &date)
{
    return valueOf(date.text());
}
QJsonValue valueOf(const Ref &ref)
{
    return valueOf(storedRef(ref));
}
QJsonValue valueOf(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.byTag().begin(); it != text.byTag().end(); ++it)
        object.insert(it.key(), it.value());
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}
QJsonValue valueOf(const GeoPoint &point)
{
    return QJsonArray{point.lat, point.lon};
}
QJsonValue valueOf(int number)
{
    return number;
}
QJsonValue valueOf(bool yes)
{
    return yes;
}
template <class Tag>
QJsonValue valueOf(const Id<Tag> &id)
{
    return valueOf(id.value);
}
template <Vocabulary E>
QJsonValue valueOf(E value)
{
    return QString(keyOf(value));
}
template <class T>
QJsonValue valueOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(valueOf(item));
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
template <Vocabulary E>
QJsonValue valueOf(KeySet<E> set)
{
    QList<E> list;
    set.each([&list](E value) { list.append(value); });
    return valueOf(list);
}
template <class T>
QJsonValue valueOf(const std::optional<T> &value)
{
    return value ? valueOf(*value) : QJsonValue();
}
QJsonValue valueOf(const SourceList &list)
{
    return valueOf(list.items);
}

template <class T>
QJsonObject objectOf(const T &record)
{
    QJsonObject object{{QLatin1String(T::idKey), idText(record.id)}};
    T::fields(record, [&](const char *key, const auto &value, const Field &) {
        if (const QJsonValue json = valueOf(value); !json.isNull())
            object.insert(QLatin1String(*key ? key : "point"), json);
    });
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *key, const auto &list) {
            QJsonArray array;
            for (const auto &child : list)
                array.append(objectOf(child));
            if (!array.isEmpty())
                object.insert(QLatin1String(key), array);
        });
    }
    return object;
}

// --- random records

class Filler
{
public:
    explicit Filler(Random &random)
        : m_random(random)
    {
    }
    template <class T>
    void operator()(const char *, T &value, const Field &)
    {
        fill(value);
    }
    template <class T>
    [[nodiscard]] T made()
    {
        T record;
        idText(record.id) = QLatin1Char('i') + randomText(m_random);
        T::fields(record, *this);
        if constexpr (Aggregate<T>)
            T::children(record, [this]<class Child>(const char *, QList<Child> &list) {
                for (int left = below(m_random, 3); left > 0; --left)
                    list.append(made<Child>());
            });
        return record;
    }

private:
    void fill(QString &value) { value = randomText(m_random); }
    void fill(PartialDate &value)
    {
        if (below(m_random, 3))
            value = PartialDate(QDate(1, 1, 1).addDays(below(m_random, 3000000)));
    }
    void fill(LocalizedText &value)
    {
        for (const char *tag : {"en", "zh", "zh-CN", "ar"}) {
            if (below(m_random, 2))
                value.setText(QString::fromLatin1(tag), randomText(m_random));
        }
    }
    void fill(Ref &value)
    {
        value.kind = RefKind(below(m_random, 6));
        if (value.kind > RefKind::None)
            value.id = QLatin1Char('x') + randomText(m_random);
    }
    void fill(SourceList &value) { fill(value.items); }
    void fill(GeoPoint &value) { value = {randomNumber(m_random), randomNumber(m_random)}; }
    void fill(int &value) { value = int(m_random()); }
    void fill(bool &value) { value = below(m_random, 2); }
    template <class Tag>
    void fill(Id<Tag> &value)
    {
        fill(value.value);
    }
    template <Vocabulary E>
    void fill(E &value)
    {
        value = static_cast<E>(below(m_random, int(keysOf<E>.size())));
    }
    template <Vocabulary E>
    void fill(KeySet<E> &value)
    {
        for (int left = below(m_random, 3); left > 0; --left)
            value.insert(static_cast<E>(below(m_random, int(keysOf<E>.size()))));
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        if (below(m_random, 2))
            fill(value.emplace());
    }
    template <class T>
    void fill(QList<T> &value)
    {
        for (int left = below(m_random, 3); left > 0; --left)
            fill(value.emplace_back());
    }

    Random &m_random;
};

} // namespace

class TestStoredJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAndNumbersAreWrittenAsEver();
    void recordsAreWrittenAsEver();
    void textsComeBack();
    void whatIsNotJsonIsRefused_data();
    void whatIsNotJsonIsRefused();
    void damagedTextsAreReadOrRefused();
};

void TestStoredJson::textsAndNumbersAreWrittenAsEver()
{
    Random random(1);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        QByteArray json;
        appendJson(json, text);
        QCOMPARE(json, documentOf(text));
        json.clear();
        const double number = randomNumber(random);
        appendJson(json, number);
        QCOMPARE(json, documentOf(number));
    }
}

void TestStoredJson::recordsAreWrittenAsEver()
{
    Random random(2);
    Filler filler(random);
    for (int i = 0; i < 300; ++i) {
        [&]<class... T>(std::type_identity<std::variant<T...>>) {
            const auto compare = [](const auto &record) {
                QCOMPARE(storedJson(record),
                         QJsonDocument(objectOf(record)).toJson(QJsonDocument::Compact));
            };
            (compare(filler.made<T>()), ...);
        }(std::type_identity<Record>());
    }
}

void TestStoredJson::textsComeBack()
{
    Random random(3);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        QByteArray json;
        appendJson(json, text);
        JsonCursor reader(json);
        QCOMPARE(reader.text(), text);
        QVERIFY(reader.isComplete());
    }
}

void TestStoredJson::whatIsNotJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             " ",
                             "{",
                             "}",
                             "{}x",
                             "{,}",
                             "{\"id\"}",
                             "{\"id\":}",
                             "{\"id\":\"a\",}",
                             "{\"id\":\"a\"",
                             "{\"id\":\"a\\",
                             "{\"id\":\"a\\u12\"}",
                             "{\"id\":\"a\"}{}",
                             "{\"id\":\"a\xff\"}",
                             "{\"id\":\"a\",\"x\":tru}",
                             "{\"id\":\"a\",\"x\":1-}",
                             "{\"id\":\"a\",\"x\":[1,]}",
                             "[{\"id\":\"a\"}]",
                             "{\"id\":\"\"}",
                             "{\"id\":7}"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << "{\"id\":\"a\",\"x\":" + QByteArray(100000, '[');
}

void TestStoredJson::whatIsNotJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!recordFromJson(RecordKind::Source, json));
}

/// One byte wrong: what is read all the same is a record that comes back as itself.
void TestStoredJson::damagedTextsAreReadOrRefused()
{
    Random random(4);
    Filler filler(random);
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray json = storedJson(filler.made<Agreement>());
        json[below(random, int(json.size()))] = char(random());
        const SharedRecord record = recordFromJson(RecordKind::Agreement, json);
        if (!record)
            continue;
        ++read;
        const SharedRecord again = recordFromJson(RecordKind::Agreement, storedJson(*record));
        QVERIFY2(again, json);
        QCOMPARE(storedJson(*again), storedJson(*record));
    }
    QVERIFY(read > 0);
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStoredJson)
#include "tst_storedjson.moc"
