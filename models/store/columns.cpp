// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/columns.h"

#include "domain/json.h"

namespace mra {
namespace {

constexpr std::array refKinds{"", "all", "none", "territory", "group", "body"};

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

void ColumnWriter::write(const QString &key, const RefList &list)
{
    QStringList texts;
    for (const Ref &ref : list)
        texts.append(storedRef(ref));
    write(key, texts);
}

void ColumnWriter::write(const QString &key, const Ref &ref)
{
    write(key + QLatin1String("_kind"), QString::fromLatin1(refKinds[size_t(ref.kind)]));
    write(key + QLatin1String("_id"), ref.id);
}

void ColumnWriter::write(const QString &key, const std::optional<GeoPoint> &point)
{
    const QVariant none(QMetaType::fromType<double>());
    m_query.bind(ColumnNames::pointColumn(key, "lat"), point ? QVariant(point->lat) : none);
    m_query.bind(ColumnNames::pointColumn(key, "lon"), point ? QVariant(point->lon) : none);
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
    auto map = mapFromJson(next());
    text = LocalizedText(map ? std::move(*map) : QMap<QString, QString>());
    return map.has_value();
}

bool ColumnReader::read(QStringList &list)
{
    auto found = listFromJson(next());
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
    const QVariant lat = m_query.value(m_column++);
    const QVariant lon = m_query.value(m_column++);
    if (lat.isNull() && lon.isNull())
        return true;
    bool hasLat = false;
    bool hasLon = false;
    point = GeoPoint{lat.toDouble(&hasLat), lon.toDouble(&hasLon)};
    return hasLat && hasLon;
}

bool ColumnReader::read(std::optional<int> &number)
{
    const QVariant value = m_query.value(m_column++);
    if (value.isNull())
        return true;
    bool isNumber = false;
    number = value.toInt(&isNumber);
    return isNumber;
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
