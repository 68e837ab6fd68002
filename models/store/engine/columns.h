// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"
#include "store/engine/jsontext.h"
#include "store/engine/query.h"
#include "store/engine/sharedtexts.h"

#include <QSet>

// Maps fields to columns. A column is named after the key of its field. A Ref has two, key_kind and
// key_id; a point has key_lat and key_lon (lat and lon if the key is empty). Empty values are NULL.

namespace mra {

template <class T>
inline constexpr const char *tableOf = nullptr;
template <>
inline constexpr const char *tableOf<Territory> = "territory";
template <>
inline constexpr const char *tableOf<TerritoryAlias> = "territory_alias";
template <>
inline constexpr const char *tableOf<TerritoryGroup> = "territory_group";
template <>
inline constexpr const char *tableOf<Membership> = "group_member";
template <>
inline constexpr const char *tableOf<MembershipEvidence> = "group_evidence";
template <>
inline constexpr const char *tableOf<Corridor> = "corridor";
template <>
inline constexpr const char *tableOf<Waypoint> = "corridor_waypoint";
template <>
inline constexpr const char *tableOf<Sector> = "sector";
template <>
inline constexpr const char *tableOf<ClassCode> = "class_code";
template <>
inline constexpr const char *tableOf<Source> = "source";
template <>
inline constexpr const char *tableOf<Body> = "body";
template <>
inline constexpr const char *tableOf<BodyAlias> = "body_alias";
template <>
inline constexpr const char *tableOf<BodySuccession> = "body_succession";
template <>
inline constexpr const char *tableOf<Agreement> = "agreement";
template <>
inline constexpr const char *tableOf<Party> = "agreement_party";
template <>
inline constexpr const char *tableOf<Grant> = "agreement_grant";
template <>
inline constexpr const char *tableOf<Designation> = "agreement_designation";
template <>
inline constexpr const char *tableOf<Event> = "agreement_event";
template <>
inline constexpr const char *tableOf<Link> = "agreement_link";
template <>
inline constexpr const char *tableOf<Project> = "project";

/// The column in which a child table names its aggregate.
template <class Parent>
inline constexpr const char *parentColumn = nullptr;
template <>
inline constexpr const char *parentColumn<Territory> = "alpha2";
template <>
inline constexpr const char *parentColumn<TerritoryGroup> = "group_code";
template <>
inline constexpr const char *parentColumn<Body> = "body_id";
template <>
inline constexpr const char *parentColumn<Agreement> = "agreement_id";

/// Collects the column names of the fields, in order.
struct ColumnNames
{
    QStringList names;

    template <class M>
    void operator()(const char *key, const M &, const Field &)
    {
        const QString name = QString::fromLatin1(key);
        if constexpr (std::is_same_v<M, Ref>)
            names << name + QLatin1String("_kind") << name + QLatin1String("_id");
        else if constexpr (std::is_same_v<M, std::optional<GeoPoint>>)
            names << pointColumn(name, "lat") << pointColumn(name, "lon");
        else
            names << name;
    }
    static QString pointColumn(const QString &key, const char *axis)
    {
        return key.isEmpty() ? QString::fromLatin1(axis)
                             : key + QLatin1Char('_') + QLatin1String(axis);
    }
};
template <class T>
[[nodiscard]] QStringList columnsOf()
{
    ColumnNames columns;
    T::fields(std::as_const(*std::make_unique<T>()), columns);
    return columns.names;
}
/// "table.column" for every table of a base.
[[nodiscard]] QSet<QString> storedColumns();

/// Appends the fields of a record to the values of a query, in order.
class ColumnWriter
{
public:
    explicit ColumnWriter(Query &query)
        : m_query(query)
    {
    }

    template <class M>
    void operator()(const char *, const M &member, const Field &)
    {
        write(member);
    }

private:
    void write(const QString &text) { m_query.addText(text); }
    void write(const PartialDate &date) { m_query.addText(date.text()); }
    void write(const LocalizedText &text) { writeJson(text.isEmpty(), jsonOf(text.byTag())); }
    void write(const SourceList &list) { write(list.items); }
    void write(const QStringList &list) { writeJson(list.isEmpty(), jsonOf(list)); }
    void write(const RefList &list);
    void write(const Ref &ref);
    void write(const std::optional<GeoPoint> &point);
    void write(const std::optional<int> &number)
    {
        number ? m_query.add(*number) : m_query.addNull();
    }
    void write(const std::optional<bool> &yes)
    {
        yes ? m_query.add(QByteArray(*yes ? "Y" : "N")) : m_query.addNull();
    }
    template <class Tag>
    void write(const Id<Tag> &id)
    {
        write(id.value);
    }
    template <class Tag>
    void write(const QList<Id<Tag>> &ids)
    {
        QStringList list;
        for (const Id<Tag> &id : ids)
            list.append(id.value);
        write(list);
    }
    template <Vocabulary E>
    void write(E value)
    {
        const QLatin1String key = keyOf(value);
        m_query.add(QByteArray::fromRawData(key.data(), key.size()));
    }
    template <Vocabulary E>
    void write(const std::optional<E> &value)
    {
        if (value)
            write(*value);
        else
            m_query.addNull();
    }
    template <Vocabulary E>
    void write(KeySet<E> set)
    {
        QStringList list;
        set.each([&list](E value) { list.append(QString(keyOf(value))); });
        write(list);
    }
    void writeJson(bool isEmpty, const QByteArray &json)
    {
        isEmpty ? m_query.addNull() : m_query.add(json);
    }

    Query &m_query;
};

/// Reads fields from consecutive columns of a row.
class ColumnReader
{
public:
    ColumnReader(const Query &query, int firstColumn, SharedTexts &texts)
        : m_query(query)
        , m_column(firstColumn)
        , m_texts(texts)
    {
    }

    template <class M>
    void operator()(const char *, M &member, const Field &)
    {
        m_isReadable &= read(member);
    }
    /// False if a column held an invalid value; its field is then left empty.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }

private:
    QString next() { return m_texts.of(nextUtf8()); }
    QByteArrayView nextUtf8() { return m_query.utf8(m_column++); }

    bool read(QString &text)
    {
        text = next();
        return true;
    }
    bool read(PartialDate &date);
    bool read(LocalizedText &text);
    bool read(SourceList &list) { return read(list.items); }
    bool read(QStringList &list);
    bool read(RefList &list);
    bool read(Ref &ref);
    bool read(std::optional<GeoPoint> &point);
    bool read(std::optional<int> &number);
    bool read(std::optional<bool> &yes);
    template <class Tag>
    bool read(Id<Tag> &id)
    {
        return read(id.value);
    }
    template <class Tag>
    bool read(QList<Id<Tag>> &ids)
    {
        QStringList list;
        const bool isReadable = read(list);
        ids.reserve(list.size());
        for (const QString &id : std::as_const(list))
            ids.append({id});
        return isReadable;
    }
    template <Vocabulary E>
    bool read(E &value)
    {
        const auto found = fromKey<E>(nextUtf8());
        value = found.value_or(value);
        return found.has_value();
    }
    template <Vocabulary E>
    bool read(std::optional<E> &value)
    {
        const QByteArrayView key = nextUtf8();
        value = fromKey<E>(key);
        return value.has_value() || key.isEmpty();
    }
    template <Vocabulary E>
    bool read(KeySet<E> &set)
    {
        QStringList list;
        bool isReadable = read(list);
        for (const QString &key : std::as_const(list)) {
            const auto value = fromKey<E>(key);
            isReadable &= value.has_value();
            if (value)
                set.insert(*value);
        }
        return isReadable;
    }

    const Query &m_query;
    int m_column;
    SharedTexts &m_texts;
    bool m_isReadable = true;
};

} // namespace mra
