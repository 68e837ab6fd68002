// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/jsontext.h"

#include "domain/codec/jsonbytes.h"
#include "domain/records/fields.h"

namespace mra {

QByteArray jsonOf(const QStringList &list)
{
    QByteArray json("[");
    for (const QString &text : list) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, text);
    }
    return json + ']';
}

QByteArray jsonOf(const QMap<QString, QString> &map)
{
    QByteArray json("{");
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, it.key());
        json += ':';
        appendJson(json, it.value());
    }
    return json + '}';
}

std::optional<QStringList> listFromJson(QByteArrayView json)
{
    QStringList list;
    if (json.isEmpty())
        return list;
    JsonCursor reader(json);
    bool areTexts = true;
    const bool isList = reader.eachItem([&] {
        areTexts &= reader.isText();
        list.append(reader.text());
    });
    return isList && areTexts && reader.isComplete() ? std::optional(list) : std::nullopt;
}

std::optional<QMap<QString, QString>> mapFromJson(QByteArrayView json)
{
    QMap<QString, QString> map;
    if (json.isEmpty())
        return map;
    JsonCursor reader(json);
    bool areTexts = true;
    const bool isMap = reader.eachMember([&](QByteArrayView key) {
        const QString tag = languageTag(key);
        areTexts &= reader.isText();
        map.insert(tag, reader.text());
    });
    return isMap && areTexts && reader.isComplete() ? std::optional(map) : std::nullopt;
}

} // namespace mra
