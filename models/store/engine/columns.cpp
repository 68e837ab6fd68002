// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/columns.h"

#include "domain/codec/storedjson.h"

namespace mra {
namespace {

template <class T>
void addTable(QSet<QString> &all, const QStringList &leading)
{
    const QString table = QString::fromLatin1(tableOf<T>) + QLatin1Char('.');
    const QStringList names = leading + QStringList{QString::fromLatin1(T::idKey)} + columnsOf<T>();
    for (const QString &name : names)
        all.insert(table + name);
}

template <class T>
void addRecord(QSet<QString> &all)
{
    addTable<T>(all, {QStringLiteral("version")});
    if constexpr (Aggregate<T>) {
        T record;
        T::children(record, [&all]<class Child>(const char *, const QList<Child> &) {
            addTable<Child>(all,
                            {QString::fromLatin1(parentColumn<T>), QStringLiteral("position")});
        });
    }
}

} // namespace

QSet<QString> storedColumns()
{
    QSet<QString> all;
    [&all]<class... T>(std::type_identity<std::variant<T...>>) {
        (addRecord<T>(all), ...);
    }(std::type_identity<Record>());
    const char *const logColumns[] = {"seq",    "batch",  "undone_batch", "who", "at",
                                      "schema", "reason", "kind",         "id",  "version",
                                      "before", "after",  "hash"};
    for (const char *column : logColumns)
        all.insert(QLatin1String("change_log.") + QLatin1String(column));
    return all;
}

void ColumnWriter::write(const RefList &list)
{
    QStringList texts;
    for (const Ref &ref : list)
        texts.append(storedRef(ref));
    write(texts);
}

void ColumnWriter::write(const Ref &ref)
{
    write(QString::fromLatin1(refKinds[size_t(ref.kind)]));
    write(ref.id);
}

void ColumnWriter::write(const std::optional<GeoPoint> &point)
{
    if (point) {
        m_query.add(point->lat);
        m_query.add(point->lon);
    } else {
        m_query.addNull();
        m_query.addNull();
    }
}

bool ColumnReader::read(PartialDate &date)
{
    const QString text = next();
    if (text.isEmpty())
        return true;
    const auto found = PartialDate::parse(text);
    date = found.value_or(PartialDate());
    return found.has_value();
}

bool ColumnReader::read(LocalizedText &text)
{
    auto map = mapFromJson(nextUtf8());
    text = LocalizedText(map ? std::move(*map) : QMap<QString, QString>());
    return map.has_value();
}

bool ColumnReader::read(QStringList &list)
{
    auto found = listFromJson(nextUtf8());
    list = found ? std::move(*found) : QStringList();
    return found.has_value();
}

bool ColumnReader::read(RefList &list)
{
    QStringList texts;
    bool isReadable = read(texts);
    for (const QString &text : std::as_const(texts)) {
        const auto ref = refFromStored(text);
        isReadable &= ref.has_value();
        if (ref)
            list.append(*ref);
    }
    return isReadable;
}

bool ColumnReader::read(Ref &ref)
{
    const QString kind = next();
    ref.id = next();
    for (size_t i = 0; i < refKinds.size(); ++i) {
        if (kind == QLatin1String(refKinds[i])) {
            ref.kind = static_cast<RefKind>(i);
            return true;
        }
    }
    return false;
}

bool ColumnReader::read(std::optional<GeoPoint> &point)
{
    const int column = std::exchange(m_column, m_column + 2);
    if (m_query.isNull(column) && m_query.isNull(column + 1))
        return true;
    const auto lat = m_query.real(column);
    const auto lon = m_query.real(column + 1);
    point = GeoPoint{lat.value_or(0), lon.value_or(0)};
    return lat && lon;
}

bool ColumnReader::read(std::optional<int> &number)
{
    const int column = m_column++;
    if (m_query.isNull(column))
        return true;
    const auto value = m_query.integer(column);
    number = int(value.value_or(0));
    return value && *value == *number;
}

bool ColumnReader::read(std::optional<bool> &yes)
{
    const QString text = next();
    if (text.isEmpty())
        return true;
    yes = text == QLatin1String("Y");
    return *yes || text == QLatin1String("N");
}

} // namespace mra
