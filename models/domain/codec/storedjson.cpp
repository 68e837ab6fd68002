// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/storedjson.h"

#include "domain/codec/jsonbytes.h"

#include <algorithm>
#include <array>

// The stored form. Its bytes are hashed and compared, so it must never change: keys are in order
// and empty values are left out.

namespace mra {

namespace {

/// The key of a field; the empty key of a waypoint's point becomes "point".
const char *fieldKey(const char *key)
{
    return *key ? key : "point";
}

// --- writing. Returns false, and writes nothing, if the value is empty.

bool write(QByteArray &json, QStringView text)
{
    if (text.isEmpty())
        return false;
    appendJson(json, text);
    return true;
}
bool write(QByteArray &json, const QString &text)
{
    return write(json, QStringView(text));
}
bool write(QByteArray &json, const PartialDate &date)
{
    return !date.isNull() && write(json, date.text());
}
bool write(QByteArray &json, const Ref &ref)
{
    return !ref.isEmpty() && write(json, storedRef(ref));
}
bool write(QByteArray &json, const LocalizedText &text)
{
    char separator = '{';
    for (auto it = text.byTag().begin(); it != text.byTag().end(); ++it) {
        json += std::exchange(separator, ',');
        appendJson(json, it.key());
        json += ':';
        appendJson(json, it.value());
    }
    if (!text.isEmpty())
        json += '}';
    return !text.isEmpty();
}
bool write(QByteArray &json, const GeoPoint &point)
{
    json += '[';
    appendJson(json, point.lat);
    json += ',';
    appendJson(json, point.lon);
    json += ']';
    return true;
}
bool write(QByteArray &json, int number)
{
    json += QByteArray::number(number);
    return true;
}
bool write(QByteArray &json, bool yes)
{
    json += yes ? "true" : "false";
    return true;
}
template <class Tag>
bool write(QByteArray &json, const Id<Tag> &id)
{
    return write(json, id.value);
}
template <Vocabulary E>
bool write(QByteArray &json, E value)
{
    json += '"';
    json += keysOf<E>[size_t(value)];
    json += '"';
    return true;
}
template <class T>
bool write(QByteArray &json, const std::optional<T> &value)
{
    return value && write(json, *value);
}
template <class T>
bool write(QByteArray &json, const QList<T> &list)
{
    char separator = '[';
    for (const T &item : list) {
        json += std::exchange(separator, ',');
        if (!write(json, item))
            json += "null";
    }
    if (!list.isEmpty())
        json += ']';
    return !list.isEmpty();
}
bool write(QByteArray &json, const SourceList &list)
{
    return write(json, list.items);
}
template <Vocabulary E>
bool write(QByteArray &json, KeySet<E> set)
{
    QList<E> list;
    set.each([&list](E value) { list.append(value); });
    return write(json, list);
}

// --- reading. Returns false, and clears the target, if the value has another type.

bool read(JsonCursor &json, QString &text)
{
    const bool isText = json.isText();
    text = json.text();
    return isText;
}
bool read(JsonCursor &json, PartialDate &date)
{
    const auto parsed = PartialDate::parse(json.text());
    date = parsed.value_or(PartialDate());
    return parsed.has_value();
}
bool read(JsonCursor &json, Ref &ref)
{
    const auto parsed = refFromStored(json.text());
    ref = parsed.value_or(Ref());
    return parsed.has_value();
}
bool read(JsonCursor &json, LocalizedText &text)
{
    QMap<QString, QString> byTag;
    const bool isObject = json.eachMember([&](QByteArrayView tag) {
        const QString known = languageTag(tag);
        if (const QString value = json.text(); !value.isEmpty())
            byTag.insert(known, value);
    });
    text = LocalizedText(std::move(byTag));
    return isObject;
}
bool read(JsonCursor &json, GeoPoint &point)
{
    std::array<double, 2> pair{};
    size_t count = 0;
    const bool isArray = json.eachItem([&] {
        const double number = json.number();
        if (count < pair.size())
            pair[count] = number;
        ++count;
    });
    point = {pair[0], pair[1]};
    return isArray && count == pair.size();
}
bool read(JsonCursor &json, int &number)
{
    const bool isNumber = json.isNumber();
    const double value = json.number();
    number =
        std::abs(value) <= std::numeric_limits<int>::max() && value == int(value) ? int(value) : 0;
    return isNumber;
}
bool read(JsonCursor &json, bool &yes)
{
    const auto found = json.yesOrNo();
    yes = found.value_or(false);
    return found.has_value();
}
template <class Tag>
bool read(JsonCursor &json, Id<Tag> &id)
{
    return read(json, id.value);
}
template <Vocabulary E>
bool read(JsonCursor &json, E &value)
{
    const auto parsed = fromKey<E>(json.text());
    value = parsed.value_or(E());
    return parsed.has_value();
}
template <class T>
bool read(JsonCursor &json, std::optional<T> &value)
{
    return read(json, value.emplace());
}
template <class T>
bool read(JsonCursor &json, QList<T> &list)
{
    list.clear();
    bool isReadable = true;
    const bool isArray =
        json.eachItem([&] { isReadable = read(json, list.emplace_back()) && isReadable; });
    return isArray && isReadable;
}
bool read(JsonCursor &json, SourceList &list)
{
    return read(json, list.items);
}
template <Vocabulary E>
bool read(JsonCursor &json, KeySet<E> &set)
{
    QList<E> list;
    const bool isReadable = read(json, list);
    set = {};
    for (const E value : std::as_const(list))
        set.insert(value);
    return isReadable;
}

// --- records

/// The members of T: id, fields and lists of children, numbered in the order of the visitors and
/// sorted as in JSON.
struct Members
{
    QList<QByteArrayView> keys;
    QList<qsizetype> sorted; ///< member numbers in the order of the keys

    /// The number of a key, or -1. `next` is tried first, and becomes the guess for the next key.
    qsizetype find(QByteArrayView key, qsizetype &next) const
    {
        for (qsizetype i = 0; i < sorted.size(); ++i, ++next) {
            const qsizetype number = sorted[next % sorted.size()];
            if (keys[number] == key) {
                ++next;
                return number;
            }
        }
        return -1;
    }
};

template <class T>
Members collectMembers()
{
    Members members;
    const auto add = [&members](const char *key, const auto &...) { members.keys.append(key); };
    add(T::idKey);
    const auto empty = std::make_unique<T>();
    T::fields(std::as_const(*empty),
              [&](const char *key, const auto &, const Field &) { add(fieldKey(key)); });
    if constexpr (Aggregate<T>)
        T::children(std::as_const(*empty), add);
    for (qsizetype i = 0; i < members.keys.size(); ++i)
        members.sorted.append(i);
    std::sort(members.sorted.begin(), members.sorted.end(),
              [&](qsizetype a, qsizetype b) { return members.keys[a] < members.keys[b]; });
    return members;
}
template <class T>
const Members &membersOf()
{
    static const Members members = collectMembers<T>();
    return members;
}

/// Writes members in visiting order, then puts them into key order.
template <class T>
void writeObject(QByteArray &json, const T &record)
{
    const Members &members = membersOf<T>();
    QByteArray bytes;
    bytes.reserve(512);
    QVarLengthArray<qsizetype, 40> ends; // end of each member in `bytes`
    const auto add = [&](const auto &writeValue) {
        const qsizetype begin = bytes.size();
        appendJsonKey(bytes, members.keys[ends.size()]);
        if (!writeValue())
            bytes.resize(begin);
        ends.append(bytes.size());
    };
    add([&] {
        appendJson(bytes, idText(record.id));
        return true;
    });
    T::fields(record, [&](const char *, const auto &value, const Field &) {
        add([&] { return write(bytes, value); });
    });
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *, const auto &list) {
            add([&] {
                char separator = '[';
                for (const auto &child : list) {
                    bytes += std::exchange(separator, ',');
                    writeObject(bytes, child);
                }
                if (!list.isEmpty())
                    bytes += ']';
                return !list.isEmpty();
            });
        });
    }
    char separator = '{';
    for (const qsizetype number : members.sorted) {
        const qsizetype begin = number == 0 ? 0 : ends[number - 1];
        if (begin == ends[number])
            continue;
        json += std::exchange(separator, ',');
        json.append(bytes.constData() + begin, ends[number] - begin);
    }
    json += '}';
}

template <class T>
bool readObject(JsonCursor &json, T &record)
{
    const Members &members = membersOf<T>();
    bool isReadable = true;
    qsizetype next = 0;
    json.eachMember([&](QByteArrayView key) {
        const qsizetype wanted = members.find(key, next);
        qsizetype number = 0;
        if (wanted == number)
            idText(record.id) = json.text();
        T::fields(record, [&](const char *, auto &value, const Field &) {
            if (++number == wanted)
                isReadable = read(json, value) && isReadable;
        });
        if constexpr (Aggregate<T>) {
            T::children(record, [&](const char *, auto &list) {
                if (++number != wanted)
                    return;
                list.clear();
                json.eachItem(
                    [&] { isReadable = readObject(json, list.emplace_back()) && isReadable; });
            });
        }
        if (wanted < 0)
            json.skip();
    });
    return isReadable && !idText(record.id).isEmpty();
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

QByteArray storedJson(const Record &record)
{
    QByteArray json;
    std::visit([&json](const auto &r) { writeObject(json, r); }, record);
    return json;
}

SharedRecord recordFromJson(RecordKind kind, QByteArrayView stored, int version)
{
    return withRecordType(kind, [&]<class T>(std::type_identity<T>) -> SharedRecord {
        JsonCursor json(stored);
        T record;
        if (!readObject(json, record) || !json.isComplete())
            return {};
        record.version = version;
        return record;
    });
}

} // namespace mra
