// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/json.h"

#include <QJsonArray>

namespace mra {

namespace {

// --- one value; null if it is empty

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}
QJsonValue valueOf(const PartialDate &date)
{
    return valueOf(date.text());
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
template <Vocabulary E>
QJsonValue valueOf(KeySet<E> set)
{
    QJsonArray array;
    set.each([&](E value) { array.append(QString(keyOf(value))); });
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
template <class T>
QJsonValue valueOf(const std::optional<T> &value)
{
    return value ? valueOf(*value) : QJsonValue();
}
template <class T>
QJsonValue valueOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(valueOf(item));
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
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
    void operator()(const char *key, const T &value, const Field &)
    {
        write(QLatin1String(key), value);
    }

private:
    template <class T>
    void write(const QString &key, const T &value)
    {
        m_object.insert(key, valueOf(value));
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
        const QJsonValue array = valueOf(list);
        m_object.insert(key, array.isNull() ? QJsonArray() : array);
    }
    template <Vocabulary E>
    void write(const QString &key, KeySet<E> set)
    {
        const QJsonValue array = valueOf(set);
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

} // namespace mra
