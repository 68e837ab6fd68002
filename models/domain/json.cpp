// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <type_traits>

namespace mra {

namespace {

constexpr std::array refKinds{"", "all", "none", "territory", "group", "body"};

// --- one value each way
// storedValue() gives Undefined for an empty value; readStored() leaves its target as it is then.

QJsonValue storedValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}
QJsonValue storedValue(const PartialDate &date)
{
    return storedValue(date.text());
}
QJsonValue storedValue(const Ref &ref)
{
    return storedValue(storedRef(ref));
}
QJsonValue storedValue(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.byTag().begin(); it != text.byTag().end(); ++it)
        object.insert(it.key(), it.value());
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}
QJsonValue storedValue(const GeoPoint &point)
{
    return QJsonArray{point.lat, point.lon};
}
QJsonValue storedValue(int number)
{
    return number;
}
QJsonValue storedValue(bool yes)
{
    return yes;
}
template <class Tag>
QJsonValue storedValue(const Id<Tag> &id)
{
    return storedValue(id.value);
}
template <Vocabulary E>
QJsonValue storedValue(E value)
{
    return QString(keyOf(value));
}
template <Vocabulary E>
QJsonValue storedValue(KeySet<E> set)
{
    QJsonArray array;
    set.each([&](E value) { array.append(QString(keyOf(value))); });
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
template <class T>
QJsonValue storedValue(const std::optional<T> &value)
{
    return value ? storedValue(*value) : QJsonValue();
}
template <class T>
QJsonValue storedValue(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(storedValue(item));
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
QJsonValue storedValue(const SourceList &list)
{
    return storedValue(list.items);
}

bool readStored(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}
bool readStored(const QJsonValue &json, PartialDate &date)
{
    const auto parsed = PartialDate::parse(json.toString());
    date = parsed.value_or(PartialDate());
    return parsed.has_value();
}
bool readStored(const QJsonValue &json, Ref &ref)
{
    const auto parsed = refFromStored(json.toString());
    ref = parsed.value_or(Ref());
    return parsed.has_value();
}
bool readStored(const QJsonValue &json, LocalizedText &text)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.setText(it.key(), it.value().toString());
    return json.isObject();
}
bool readStored(const QJsonValue &json, GeoPoint &point)
{
    const QJsonArray pair = json.toArray();
    point = {pair.at(0).toDouble(), pair.at(1).toDouble()};
    return pair.size() == 2;
}
bool readStored(const QJsonValue &json, int &number)
{
    number = json.toInt();
    return json.isDouble();
}
bool readStored(const QJsonValue &json, bool &yes)
{
    yes = json.toBool();
    return json.isBool();
}
template <class Tag>
bool readStored(const QJsonValue &json, Id<Tag> &id)
{
    return readStored(json, id.value);
}
template <Vocabulary E>
bool readStored(const QJsonValue &json, E &value)
{
    const auto parsed = fromKey<E>(json.toString());
    value = parsed.value_or(E());
    return parsed.has_value();
}
template <Vocabulary E>
bool readStored(const QJsonValue &json, KeySet<E> &set)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        E value;
        if (!readStored(item, value))
            return false;
        set.insert(value);
    }
    return json.isArray();
}
template <class T>
bool readStored(const QJsonValue &json, std::optional<T> &value)
{
    value.emplace();
    return readStored(json, *value);
}
template <class T>
bool readStored(const QJsonValue &json, QList<T> &list)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!readStored(item, list.emplace_back()))
            return false;
    }
    return json.isArray();
}
bool readStored(const QJsonValue &json, SourceList &list)
{
    return readStored(json, list.items);
}

// --- records

/// The key of a field, "" standing for the point of a waypoint.
QString fieldKey(const char *key)
{
    return *key ? QLatin1String(key) : QLatin1String("point");
}

template <class T>
QJsonObject storedObject(const T &record)
{
    QJsonObject object{{QLatin1String(T::idKey), idText(record.id)}};
    T::fields(record, [&](const char *key, const auto &value, Need) {
        if (const QJsonValue json = storedValue(value); !json.isNull())
            object.insert(fieldKey(key), json);
    });
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *key, const auto &list) {
            QJsonArray array;
            for (const auto &child : list)
                array.append(storedObject(child));
            if (!array.isEmpty())
                object.insert(QLatin1String(key), array);
        });
    }
    return object;
}

template <class T>
bool readObject(const QJsonObject &object, T &record)
{
    idText(record.id) = object.value(QLatin1String(T::idKey)).toString();
    bool ok = !idText(record.id).isEmpty();
    T::fields(record, [&](const char *key, auto &value, Need) {
        if (const auto it = object.find(fieldKey(key)); it != object.end())
            ok = readStored(*it, value) && ok;
    });
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *key, auto &list) {
            const QJsonArray array = object.value(QLatin1String(key)).toArray();
            list.reserve(array.size());
            for (const QJsonValue &child : array)
                ok = readObject(child.toObject(), list.emplace_back()) && ok;
        });
    }
    return ok;
}

// --- shown

/// Writes one field under its column names.
class ShownWriter
{
public:
    ShownWriter(QJsonObject &object, LanguageTest hasLanguage)
        : m_object(object)
        , m_hasLanguage(hasLanguage)
    {
    }

    template <class T>
    void operator()(const char *key, const T &value, Need)
    {
        write(QLatin1String(key), value);
    }

private:
    template <class T>
    void write(const QString &key, const T &value)
    {
        m_object.insert(key, storedValue(value));
    }
    void write(const QString &key, const Ref &ref) { write(key, ref.code()); }
    void write(const QString &key, const RefList &refs)
    {
        QJsonArray array;
        for (const Ref &ref : refs)
            array.append(ref.code());
        m_object.insert(key, array);
    }
    void write(const QString &key, const SourceList &list) { write(key, list.items); }
    template <class T>
    void write(const QString &key, const QList<T> &list)
    {
        const QJsonValue array = storedValue(list);
        m_object.insert(key, array.isNull() ? QJsonArray() : array);
    }
    template <Vocabulary E>
    void write(const QString &key, KeySet<E> set)
    {
        const QJsonValue array = storedValue(set);
        m_object.insert(key, array.isNull() ? QJsonArray() : array);
    }
    void write(const QString &key, const LocalizedText &text)
    {
        for (const LanguageColumn &column : languageColumns) {
            const QLatin1String tag(column.tag);
            if (!m_hasLanguage(tag))
                continue;
            write(key + QLatin1Char('_') + QLatin1String(column.ending), text.text(tag));
        }
    }
    void write(const QString &key, const std::optional<GeoPoint> &point)
    {
        const QString prefix = key.isEmpty() ? key : key + QLatin1Char('_');
        m_object.insert(prefix + QLatin1String("lat"),
                        point ? QJsonValue(point->lat) : QJsonValue());
        m_object.insert(prefix + QLatin1String("lon"),
                        point ? QJsonValue(point->lon) : QJsonValue());
    }

    QJsonObject &m_object;
    LanguageTest m_hasLanguage;
};

template <class T>
QJsonObject shownObject(const T &record)
{
    QJsonObject object{{QLatin1String(T::idKey), idText(record.id)}};
    T::fields(record, ShownWriter(object, hasLanguage<T>));
    if constexpr (std::is_same_v<T, Event>) {
        object.insert(QLatin1String("event_type"), record.typeWord());
        object.remove(QLatin1String("source_kind"));
    }
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *key, const auto &list) {
            QJsonArray array;
            for (const auto &child : list)
                array.append(shownObject(child));
            object.insert(QLatin1String(key), array);
        });
    }
    return object;
}

} // namespace

QString storedRef(const Ref &ref)
{
    if (ref.isEmpty())
        return {};
    return QLatin1String(refKinds[size_t(ref.kind)]) + QLatin1Char(':') + ref.code();
}

std::optional<Ref> refFromStored(const QString &text)
{
    if (text.isEmpty())
        return Ref();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    for (size_t i = 1; colon > 0 && i < refKinds.size(); ++i) {
        if (QStringView(text).left(colon) != QLatin1String(refKinds[i]))
            continue;
        const auto kind = static_cast<RefKind>(i);
        const bool named = kind != RefKind::All && kind != RefKind::None;
        return Ref{kind, named ? text.mid(colon + 1) : QString()};
    }
    return std::nullopt;
}

QJsonObject shownJson(const Record &record)
{
    return std::visit([](const auto &r) { return shownObject(r); }, record);
}

template <class Child>
QJsonObject shownJson(const Child &child)
{
    return shownObject(child);
}
template QJsonObject shownJson(const Party &);
template QJsonObject shownJson(const Grant &);
template QJsonObject shownJson(const Designation &);
template QJsonObject shownJson(const Event &);
template QJsonObject shownJson(const Link &);
template QJsonObject shownJson(const Membership &);

QByteArray storedJson(const Record &record)
{
    return std::visit(
        [](const auto &r) { return QJsonDocument(storedObject(r)).toJson(QJsonDocument::Compact); },
        record);
}

std::optional<Record> recordFromJson(RecordKind kind, const QByteArray &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    return withRecordType(kind, [&]<class T>(std::type_identity<T>) -> std::optional<Record> {
        T record;
        return readObject(object, record) ? std::optional<Record>(std::move(record)) : std::nullopt;
    });
}

} // namespace mra
