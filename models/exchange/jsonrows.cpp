// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonrows.h"

#include "exchange/jsonrecords.h"
#include "exchange/jsonshape.h"
#include "exchange/limits.h"

namespace mra {

namespace {

/// Whether a value has the expected shape. An empty list fits any list.
bool fits(const PackedObject::Value &value, JsonShape asked)
{
    if (value.shape == JsonShape::Null)
        return asked != JsonShape::Objects;
    const bool isEmptyList = value.shape == JsonShape::Texts && value.bytes.isEmpty();
    return value.shape == asked || (isEmptyList && asked == JsonShape::Objects);
}

/// One table of the file, and the expected shape for each key; nullopt if its rows have no such
/// key.
struct JsonTable
{
    std::shared_ptr<const TableFile> file;
    std::vector<std::optional<JsonShape>> shapes;
    std::vector<bool> isMet; ///< by key: whether a row has it

    [[nodiscard]] const TableLayout &layout() const { return *file->layout; }
    /// The first value that does not belong in such a row; nullopt if there is none.
    [[nodiscard]] std::optional<FieldFault> firstInvalidField(const PackedObject &object)
    {
        const auto value = object.find([this](const PackedObject::Value &each) {
            isMet[each.key] = true;
            return shapes[each.key] && !fits(each, *shapes[each.key]);
        });
        if (!value)
            return std::nullopt;
        const bool isShown = value->shape != JsonShape::Texts;
        return FieldFault{RowFault::WrongType, file->columns.at(value->key),
                          isShown ? value->text() : QString()};
    }
};

/// Reads one file: the enclosing object, then its records as rows.
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
    /// Returns false if the file is refused.
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
                return refuse(1, {RowFault::RepeatedKey, key, {}});
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
            rows += m_builder.rows();
            m_records.append(std::move(*record));
            if (rows > maxImportRows) {
                m_out.stop(m_file, {RowFault::TooManyRows, QString::number(maxImportRows)});
                return false;
            }
        }
    }

    void addRows(const TableLayout &layout)
    {
        const QStringList &keys = m_builder.keys();
        for (const TableLayout &each : layouts()) {
            if (each.kind != layout.kind)
                continue;
            m_tables.append(tableOf(each, keys));
            m_out.tables.insert(&each);
        }
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            ReadRecord record = std::exchange(m_records[i], {});
            if (record.fault)
                (void)refuse(int(i) + 2, *record.fault, &layout);
            else
                addRecord(int(i) + 2, std::move(record));
        }
        noteUnknownKeys();
    }

    [[nodiscard]] JsonTable tableOf(const TableLayout &layout, QStringList keys) const
    {
        const QHash<QString, JsonShape> &known = shapesOf(layout);
        JsonTable table;
        for (QString &key : keys) {
            const auto shape = known.constFind(key);
            table.shapes.push_back(shape == known.constEnd() ? std::nullopt
                                                             : std::optional(*shape));
            if (shape == known.constEnd())
                key.clear();
        }
        table.isMet.resize(table.shapes.size());
        table.file = std::make_shared<TableFile>(TableFile{&layout, m_file, std::move(keys)});
        return table;
    }

    /// A file of a newer program may have unknown keys; the known part of its records is accepted.
    void noteUnknownKeys()
    {
        for (const JsonTable &table : m_tables) {
            for (size_t key = 0; key < table.shapes.size(); ++key) {
                if (table.isMet[key] && !table.shapes[key])
                    m_out.notes.append(
                        {m_file, table.layout().name, m_builder.keys().at(qsizetype(key)), 0, {}});
            }
        }
    }

    void addRecord(int number, ReadRecord record)
    {
        JsonTable &records = m_tables.first();
        if (const auto fault = records.firstInvalidField(record.object))
            return (void)refuse(number, *fault, &records.layout());
        record.children.removeIf(
            [&](const ReadChild &child) { return !records.shapes[size_t(child.list)]; });
        for (const ReadChild &child : record.children) {
            JsonTable &table = tableOf(child);
            if (const auto fault = table.firstInvalidField(child.object)) {
                refuse(number, *fault, &table.layout());
                const FieldFault whole{RowFault::ChildRefused, table.layout().list, {}};
                return (void)refuse(number, whole, &records.layout());
            }
        }
        for (const JsonTable &table : m_tables.sliced(1)) {
            const auto isList = [&](const PackedObject::Value &value) {
                return m_builder.keys().at(value.key) == table.layout().list;
            };
            if (!record.object.find(isList)) // not mentioned, so none must be removed
                m_out.incomplete.insert(&table.layout());
        }
        m_out.rows.append({records.file, number, JsonRow{std::move(record.object), {}}});
        const QString id = m_out.rows.last().recordId();
        for (ReadChild &child : record.children)
            m_out.rows.append({tableOf(child).file, number, JsonRow{std::move(child.object), id}});
    }

    /// The record fits its table, so this list belongs to it.
    [[nodiscard]] JsonTable &tableOf(const ReadChild &child)
    {
        const QString list = m_builder.keys().at(child.list);
        return *std::find_if(m_tables.begin() + 1, m_tables.end(), [&list](const JsonTable &table) {
            return table.layout().list == list;
        });
    }

    /// Always returns false, as a result for the caller to return.
    bool refuse(int number, const FieldFault &fault, const TableLayout *layout = nullptr)
    {
        m_out.unread.append({m_file,
                             number,
                             layout ? layout->name : QString(),
                             fault.key,
                             fault.value,
                             fault.fault,
                             {}});
        for (const JsonTable &table : m_tables)
            m_out.incomplete.insert(&table.layout());
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
    QList<JsonTable> m_tables; ///< first that of the records, then those of children
};

} // namespace

void readJson(ByteSource &bytes, const QString &file, TableRows &out)
{
    JsonFile(bytes, file, out).read();
}

} // namespace mra
