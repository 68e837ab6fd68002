// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mra {
namespace {

/// The quoted texts between the two brackets, each followed by its separator (of a map `:` and `,`
/// in turn); nothing where the text has escapes or is of another form.
std::optional<QStringList> quotedTexts(QStringView json, char16_t open, char16_t close, bool isMap)
{
    if (json.size() < 2 || json.front() != open || json.back() != close)
        return std::nullopt;
    if (json.contains(u'\\'))
        return std::nullopt;
    QStringList texts;
    qsizetype at = 1;
    while (at < json.size() - 1) {
        const qsizetype end = json[at] == u'"' ? json.indexOf(u'"', at + 1) : -1;
        if (end < 0)
            return std::nullopt;
        texts.append(json.mid(at + 1, end - at - 1).toString());
        at = end + 1;
        const bool isLast = at == json.size() - 1;
        const char16_t separator = isMap && texts.size() % 2 ? u':' : u',';
        if (!isLast && (json[at] != separator || ++at == json.size() - 1))
            return std::nullopt;
    }
    if (isMap && texts.size() % 2)
        return std::nullopt;
    return texts;
}

} // namespace

QString jsonOf(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString jsonOf(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> listFromJson(const QString &json)
{
    if (json.isEmpty())
        return QStringList();
    if (auto texts = quotedTexts(json, u'[', u']', false))
        return texts;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = document.array();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return std::nullopt;
        list.append(item.toString());
    }
    return list;
}

std::optional<QMap<QString, QString>> mapFromJson(const QString &json)
{
    QMap<QString, QString> map;
    if (json.isEmpty())
        return map;
    if (const auto texts = quotedTexts(json, u'{', u'}', true)) {
        for (qsizetype i = 0; i < texts->size(); i += 2)
            map.insert(texts->at(i), texts->at(i + 1));
        return map;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return std::nullopt;
        map.insert(it.key(), it->toString());
    }
    return map;
}

} // namespace mra
