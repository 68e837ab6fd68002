// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonrows.h"

#include "exchange/jsonreader.h"
#include "exchange/jsonshape.h"
#include "exchange/limits.h"

#include <QJsonArray>

namespace mra {

namespace {

/// Why a record is left out.
struct FieldFault
{
    RowFault fault = RowFault::WrongType;
    QString key;
    QString value;
};

/// A record as it was read; the table is known at the end of the text only.
struct ReadRecord
{
    QJsonObject object;
    std::optional<FieldFault> fault;
};

/// Builds the objects of `records`. What no record of ours holds (objects in objects, lists of
/// numbers) is passed over and not kept, so that it takes no memory.
class RecordBuilder
{
public:
    explicit RecordBuilder(JsonReader &json)
        : m_json(json)
    {
    }

    /// After `first`, the token of an element of the list. Nothing where the text is broken.
    [[nodiscard]] std::optional<ReadRecord> read(JsonToken first)
    {
        m_fault.reset();
        m_objects = 0;
        ReadRecord record;
        if (first != JsonToken::BeginObject) {
            fail(RowFault::WrongType, QStringLiteral("records"));
            if (!skip(first))
                return std::nullopt;
        } else if (!readObject(record.object, true)) {
            return std::nullopt;
        }
        record.fault = m_fault;
        return record;
    }
    /// How many rows the last record makes.
    [[nodiscard]] int objects() const { return m_objects; }

private:
    void fail(RowFault fault, const QString &key, const QString &value = {})
    {
        if (!m_fault)
            m_fault = FieldFault{fault, key, value};
    }

    bool readObject(QJsonObject &object, bool mayHaveChildren)
    {
        ++m_objects;
        for (;;) {
            const JsonToken token = m_json.next();
            if (token != JsonToken::Key)
                return token == JsonToken::EndObject;
            const QString key = m_json.text();
            if (object.contains(key))
                fail(RowFault::SaidTwice, key);
            else if (object.size() == maxCells)
                fail(RowFault::TooManyCells, key, QString::number(maxCells));
            if (!readValue(object, key, mayHaveChildren))
                return false;
        }
    }

    bool readValue(QJsonObject &object, const QString &key, bool mayHaveChildren)
    {
        const JsonToken token = m_json.next();
        if (m_fault)
            return skip(token);
        switch (token) {
        case JsonToken::String:
            object.insert(key, m_json.text());
            return true;
        case JsonToken::Number:
            object.insert(key, m_json.number());
            return true;
        case JsonToken::True:
        case JsonToken::False:
            object.insert(key, token == JsonToken::True);
            return true;
        case JsonToken::Null:
            object.insert(key, QJsonValue());
            return true;
        case JsonToken::BeginArray: {
            QJsonArray list;
            const bool isRead = readList(list, key, mayHaveChildren);
            object.insert(key, list);
            return isRead;
        }
        default:
            fail(RowFault::WrongType, key);
            return skip(token);
        }
    }

    bool readList(QJsonArray &list, const QString &key, bool mayHaveChildren)
    {
        for (;;) {
            const JsonToken token = m_json.next();
            if (token == JsonToken::EndArray)
                return true;
            if (token == JsonToken::String && list.size() == maxListItems)
                fail(RowFault::TooManyCells, key, QString::number(maxListItems));
            if (token == JsonToken::String && !m_fault) {
                list.append(m_json.text());
            } else if (token == JsonToken::BeginObject && mayHaveChildren) {
                QJsonObject child;
                if (!readObject(child, false))
                    return false;
                if (!m_fault)
                    list.append(child);
            } else {
                fail(RowFault::WrongType, key);
                if (!skip(token))
                    return false;
            }
        }
    }

    /// Passes over the value that begins with the token; false where the text is broken.
    bool skip(JsonToken token)
    {
        const auto opens = [](JsonToken t) {
            return t == JsonToken::BeginObject || t == JsonToken::BeginArray;
        };
        const qsizetype outside = m_json.depth() - (opens(token) ? 1 : 0);
        while (token != JsonToken::Broken && m_json.depth() > outside)
            token = m_json.next();
        return token != JsonToken::Broken;
    }

    JsonReader &m_json;
    std::optional<FieldFault> m_fault;
    int m_objects = 0;
};

/// The first key or value that such a row does not have; nothing where there is none.
std::optional<FieldFault> misfit(const TableLayout &layout, const QJsonObject &object)
{
    const QHash<QString, JsonShape> &shapes = shapesOf(layout);
    const auto isListOf = [](const QJsonValue &list, QJsonValue::Type type) {
        const QJsonArray items = list.toArray();
        return list.isArray() && std::all_of(items.begin(), items.end(), [type](const auto &item) {
                   return QJsonValue(item).type() == type;
               });
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        const auto shape = shapes.constFind(it.key());
        if (shape == shapes.constEnd())
            return FieldFault{RowFault::UnknownField, it.key(), {}};
        const bool fits = (*shape == JsonShape::Text && value.isString()) ||
                          (*shape == JsonShape::Number && value.isDouble()) ||
                          (*shape == JsonShape::YesNo && value.isBool()) ||
                          (*shape == JsonShape::Texts && isListOf(value, QJsonValue::String)) ||
                          (*shape == JsonShape::Objects && isListOf(value, QJsonValue::Object)) ||
                          (*shape != JsonShape::Objects && value.isNull());
        if (!fits)
            return FieldFault{RowFault::WrongType, it.key(), value.toVariant().toString()};
    }
    return std::nullopt;
}

/// One file: the object around the records, then its records as rows.
class JsonFile
{
public:
    JsonFile(ByteSource &bytes, QString file, TableRows &out)
        : m_bytes(bytes)
        , m_json(bytes)
        , m_builder(m_json)
        , m_file(std::move(file))
        , m_out(out)
    {
    }

    void read()
    {
        if (!readRoot())
            return;
        const TableLayout *layout = layoutNamed(m_kind);
        const bool isOurs = m_isFormat && m_isVersion && m_hasRecords;
        if (isOurs && layout && !layout->isOfChildren())
            addRows(*layout);
        else
            refuse(1, {RowFault::NotJson, {}, m_kind});
    }

private:
    /// False where the file is refused.
    bool readRoot()
    {
        const JsonToken first = m_json.next();
        if (first != JsonToken::BeginObject)
            return first == JsonToken::Broken ? refuseText()
                                              : refuse(1, {RowFault::NotJson, {}, {}});
        for (;;) {
            const JsonToken token = m_json.next();
            if (token == JsonToken::EndObject)
                return m_json.next() == JsonToken::End || refuseText();
            if (token != JsonToken::Key)
                return refuseText();
            const QString key = m_json.text();
            if (m_rootKeys.contains(key))
                return refuse(1, {RowFault::SaidTwice, key, {}});
            m_rootKeys.append(key);
            if (!readRootValue(key))
                return false;
        }
    }

    bool readRootValue(const QString &key)
    {
        const JsonToken token = m_json.next();
        if (token == JsonToken::Broken)
            return refuseText();
        if (key == QLatin1String("format") && token == JsonToken::String)
            m_isFormat = m_json.text() == QLatin1String("mra-atlas");
        else if (key == QLatin1String("version") && token == JsonToken::Number)
            m_isVersion = m_json.number() == 1;
        else if (key == QLatin1String("kind") && token == JsonToken::String)
            m_kind = m_json.text();
        else if (key == QLatin1String("records") && token == JsonToken::BeginArray)
            return readRecords();
        else if (QStringList{QStringLiteral("format"), QStringLiteral("version"),
                             QStringLiteral("kind"), QStringLiteral("records")}
                     .contains(key))
            return refuse(1, {RowFault::WrongType, key, {}});
        else
            return refuse(1, {RowFault::UnknownField, key, {}});
        return true;
    }

    bool readRecords()
    {
        m_hasRecords = true;
        qsizetype rows = m_out.size();
        for (;;) {
            m_json.beginRecord();
            const JsonToken token = m_json.next();
            if (token == JsonToken::EndArray)
                return true;
            auto record = token == JsonToken::Broken ? std::nullopt : m_builder.read(token);
            if (!record)
                return refuseText();
            rows += std::max(1, m_builder.objects());
            m_records.append(std::move(*record));
            if (rows > maxImportRows) {
                m_out.stop(m_file, {RowFault::TooManyRows, QString::number(maxImportRows)});
                return false;
            }
        }
    }

    void addRows(const TableLayout &layout)
    {
        for (const TableLayout &each : layouts()) {
            if (each.kind != layout.kind)
                continue;
            m_tables.append(std::make_shared<TableFile>(TableFile{&each, m_file, {}}));
            m_out.tables.insert(&each);
        }
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            const ReadRecord record = std::exchange(m_records[i], {});
            if (record.fault)
                (void)refuse(int(i) + 2, *record.fault, &layout);
            else
                addRecord(int(i) + 2, record.object);
        }
    }

    void addRecord(int number, const QJsonObject &object)
    {
        const auto &records = m_tables.first();
        if (const auto fault = misfit(*records->layout, object))
            return (void)refuse(number, *fault, records->layout);
        for (const auto &table : m_tables.sliced(1)) {
            for (const QJsonValue &child : object.value(table->layout->list).toArray()) {
                if (const auto fault = misfit(*table->layout, child.toObject()))
                    return (void)refuse(number, *fault, table->layout);
            }
        }
        m_out.rows.append({records, number, JsonRow{object, {}}});
        const QString id = m_out.rows.last().recordId();
        for (const auto &table : m_tables.sliced(1)) {
            const QJsonValue list = object.value(table->layout->list);
            if (list.isUndefined()) // nothing is said of them, so none is to be removed
                m_out.incomplete.insert(table->layout);
            for (const QJsonValue &child : list.toArray())
                m_out.rows.append({table, number, JsonRow{child.toObject(), id}});
        }
    }

    /// False, for whoever is asked whether to go on.
    bool refuse(int number, const FieldFault &fault, const TableLayout *layout = nullptr)
    {
        m_out.unread.append({m_file,
                             number,
                             layout ? layout->name : QString(),
                             fault.key,
                             fault.value,
                             fault.fault,
                             {}});
        for (const auto &table : m_tables)
            m_out.incomplete.insert(table->layout);
        return false;
    }

    bool refuseText()
    {
        if (m_bytes.fault())
            m_out.stop(m_file, *m_bytes.fault());
        else
            refuse(m_hasRecords ? int(m_records.size()) + 2 : 1,
                   {m_json.fault().fault, {}, m_json.fault().value});
        return false;
    }

    ByteSource &m_bytes;
    JsonReader m_json;
    RecordBuilder m_builder;
    const QString m_file;
    TableRows &m_out;
    QStringList m_rootKeys;
    QString m_kind;
    bool m_isFormat = false;
    bool m_isVersion = false;
    bool m_hasRecords = false;
    QList<ReadRecord> m_records;
    QList<std::shared_ptr<const TableFile>> m_tables; ///< the records', then those of children
};

} // namespace

void readJson(ByteSource &bytes, const QString &file, TableRows &out)
{
    JsonFile(bytes, file, out).read();
}

} // namespace mra
