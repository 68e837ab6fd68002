// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/export.h"

#include "domain/codec/json.h"
#include "exchange/cells.h"
#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mra {

namespace {

/// The value in the column that links a child to its record.
template <class T>
QString parentCell(const T &record, const TableLayout &layout)
{
    if constexpr (std::is_same_v<T, TerritoryGroup>) {
        if (layout.list == QLatin1String("waypoints")) {
            Q_ASSERT(!record.corridor.isEmpty());
            return record.corridor.isEmpty() ? QString() : record.corridor.first().id;
        }
    }
    return record.id.value;
}

template <class T>
QByteArray childLines(const T &record, const TableLayout &layout)
{
    QByteArray lines;
    T::children(record, [&](const char *key, const auto &list) {
        if (layout.list != QLatin1String(key))
            return;
        if constexpr (std::is_same_v<T, TerritoryGroup>) // its table does not name it
            Q_ASSERT(!layout.parent.isEmpty() || list.isEmpty() ||
                     record.role == GroupRole::Initiative);
        for (const auto &child : list) {
            CellWriter writer(layout);
            writer.set(QLatin1String(child.idKey), idText(child.id));
            writer.set(layout.parent, parentCell(record, layout));
            lines += csvLine(writer.write(child));
        }
    });
    return lines;
}

template <class T>
QByteArray recordLine(const T &record, const TableLayout &layout)
{
    CellWriter writer(layout);
    writer.set(QLatin1String(T::idKey), record.id.value);
    return csvLine(writer.write(record));
}

QByteArray csvOf(const Snapshot &snapshot, const TableLayout &layout)
{
    QByteArray bytes = csvLine(layout.columns);
    withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : snapshot.all<T>()) {
            if (!layout.isOfChildren())
                bytes += recordLine(*record, layout);
            else if constexpr (Aggregate<T>)
                bytes += childLines(*record, layout);
        }
    });
    return bytes;
}

QByteArray jsonOf(const Snapshot &snapshot, const TableLayout &layout)
{
    QJsonArray records;
    withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : snapshot.all<T>())
            records.append(shownJson(Record(*record)));
    });
    const QJsonObject file{{QStringLiteral("format"), QStringLiteral("mra-atlas")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("kind"), layout.name},
                           {QStringLiteral("records"), records}};
    return QJsonDocument(file).toJson();
}

} // namespace

QList<ExportFile> exportAll(const Snapshot &snapshot, ExportFormat format)
{
    QList<ExportFile> files;
    for (const TableLayout &layout : layouts()) {
        if (format == ExportFormat::Csv)
            files.append({layout.name + QLatin1String(".csv"), csvOf(snapshot, layout)});
        else if (!layout.isOfChildren())
            files.append({layout.name + QLatin1String(".json"), jsonOf(snapshot, layout)});
    }
    return files;
}

} // namespace mra
