// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonrecords.h"

#include "exchange/limits.h"

namespace mra {

int KeyNumbers::numberOf(const QString &key)
{
    constexpr qsizetype most = 1000;
    if (m_likely < m_keys.size() && m_keys.at(m_likely) == key)
        return int(m_likely++);
    auto known = m_numbers.constFind(key);
    if (known == m_numbers.constEnd()) {
        if (m_keys.size() == most)
            return -1;
        known = m_numbers.insert(key, int(m_keys.size()));
        m_keys.append(key);
    }
    m_likely = *known + 1;
    return *known;
}

std::optional<ReadRecord> RecordBuilder::read(JsonToken first)
{
    m_record = {};
    m_rows = 0;
    if (first != JsonToken::BeginObject) {
        fail(RowFault::WrongType, QStringLiteral("records"));
        if (!skip(first))
            return std::nullopt;
    } else if (!readObject(m_record.object, true)) {
        return std::nullopt;
    }
    return std::exchange(m_record, {});
}

void RecordBuilder::fail(RowFault fault, const QString &key, const QString &value)
{
    if (!m_record.fault)
        m_record.fault = FieldFault{fault, key, value};
}

bool RecordBuilder::readObject(PackedObject &object, bool mayHaveChildren)
{
    ++m_rows;
    std::vector<bool> seen;
    for (int count = 1;; ++count) {
        const JsonToken token = m_json.next();
        if (token != JsonToken::Key)
            return object.finish(), token == JsonToken::EndObject;
        const QString name = m_json.text();
        const int key = m_keys.numberOf(name);
        if (key >= int(seen.size()))
            seen.resize(size_t(key) + 1);
        if (count > maxCells)
            fail(RowFault::TooManyCells, name, QString::number(maxCells));
        else if (key < 0)
            fail(RowFault::UnknownField, name);
        else if (seen[size_t(key)])
            fail(RowFault::RepeatedKey, name);
        else
            seen[size_t(key)] = true;
        if (!readValue(object, key, name, mayHaveChildren))
            return false;
    }
}

bool RecordBuilder::readValue(PackedObject &object, int key, const QString &name,
                              bool mayHaveChildren)
{
    const JsonToken token = m_json.next();
    if (m_record.fault)
        return skip(token);
    switch (token) {
    case JsonToken::String:
        object.addText(key, m_json.text());
        return true;
    case JsonToken::Number:
        object.addNumber(key, m_json.number());
        return true;
    case JsonToken::True:
    case JsonToken::False:
        object.addYesNo(key, token == JsonToken::True);
        return true;
    case JsonToken::Null:
        object.addNull(key);
        return true;
    case JsonToken::BeginArray:
        return readList(object, key, name, mayHaveChildren);
    default:
        object.addOther(key);
        return skip(token);
    }
}

/// Reads texts or, in a record, children. An empty list may be either.
bool RecordBuilder::readList(PackedObject &object, int key, const QString &name,
                             bool mayHaveChildren)
{
    QByteArray texts;
    int count = 0;
    bool hasChildren = false;
    bool hasOthers = false;
    for (;; ++count) {
        const JsonToken token = m_json.next();
        if (token == JsonToken::EndArray)
            break;
        if (token == JsonToken::String && count == maxListItems)
            fail(RowFault::TooManyCells, name, QString::number(maxListItems));
        if (token == JsonToken::String && !hasChildren && !m_record.fault) {
            PackedObject::addItem(texts, m_json.text());
        } else if (token == JsonToken::BeginObject && mayHaveChildren && texts.isEmpty()) {
            hasChildren = true;
            ReadChild child{key, {}};
            if (!readObject(child.object, false))
                return false;
            if (!m_record.fault)
                m_record.children.append(std::move(child));
        } else {
            hasOthers = true;
            if (!skip(token))
                return false;
        }
    }
    if (hasOthers)
        object.addOther(key);
    else if (!m_record.fault)
        object.addList(key, hasChildren ? JsonShape::Objects : JsonShape::Texts, texts);
    return true;
}

/// Skips the value that begins with the token; returns false if the text is broken.
bool RecordBuilder::skip(JsonToken token)
{
    const auto opens = [](JsonToken t) {
        return t == JsonToken::BeginObject || t == JsonToken::BeginArray;
    };
    const qsizetype outside = m_json.depth() - (opens(token) ? 1 : 0);
    while (token != JsonToken::Broken && m_json.depth() > outside)
        token = m_json.next();
    return token != JsonToken::Broken;
}

} // namespace mra
