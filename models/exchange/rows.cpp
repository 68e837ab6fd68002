// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/rows.h"

namespace mra {

std::optional<PackedObject::Value> JsonRow::find(const QString &key, const QStringList &keys) const
{
    return object.find([&](const PackedObject::Value &each) { return keys.at(each.key) == key; });
}

QString TableRow::text(const QString &column) const
{
    if (const auto *json = std::get_if<JsonRow>(&content)) {
        const auto value = json->find(column, file->columns);
        return value ? value->text() : QString();
    }
    const qsizetype place = file->columns.indexOf(column);
    return place < 0 ? QString() : std::get<Cells>(content).at(place);
}

bool TableRow::has(const QString &column) const
{
    const auto *json = std::get_if<JsonRow>(&content);
    return json ? json->find(column, file->columns).has_value() : file->columns.contains(column);
}

QString TableRow::parent() const
{
    const auto *json = std::get_if<JsonRow>(&content);
    return json ? json->parent : text(layout().parent);
}

QString TableRow::recordId() const
{
    const QString id = text(withRecordType(layout().kind, []<class T>(std::type_identity<T>) {
        return QString(QLatin1String(T::idKey));
    }));
    if (!id.isEmpty() || layout().kind != RecordKind::ClassCode)
        return id;
    const QString scheme = text(QStringLiteral("scheme"));
    const QString code = text(QStringLiteral("code"));
    return scheme.isEmpty() || code.isEmpty() ? QString() : scheme + QLatin1Char(':') + code;
}

void TableRows::stop(const QString &file, const ByteSource::Fault &fault)
{
    *this = {};
    isStopped = true;
    unread.append({file, 0, {}, {}, fault.value, fault.fault, {}});
}

} // namespace mra
