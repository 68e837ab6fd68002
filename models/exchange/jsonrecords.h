// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/jsonreader.h"
#include "exchange/packedobject.h"

namespace mra {

/// Why a record is left out.
struct FieldFault
{
    RowFault fault = RowFault::WrongType;
    QString key;
    QString value;
};

/// A list of children of a record.
struct ReadChild
{
    int list = 0; ///< number of the key
    PackedObject object;
};

/// A record as it was read; the table is known at the end of the text only.
struct ReadRecord
{
    PackedObject object;
    QList<ReadChild> children;
    std::optional<FieldFault> fault;
};

/// The keys of one file, each once.
class KeyNumbers
{
public:
    /// -1 where there are more than any file of ours has.
    [[nodiscard]] int numberOf(const QString &key);
    [[nodiscard]] const QStringList &all() const { return m_keys; }

private:
    QStringList m_keys;
    QHash<QString, int> m_numbers;
    qsizetype m_likely = 0; ///< the number of the next key, as the keys of most records follow
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
    [[nodiscard]] std::optional<ReadRecord> read(JsonToken first);
    /// How many rows the last record makes.
    [[nodiscard]] int rows() const { return std::max(1, m_rows); }
    [[nodiscard]] const QStringList &keys() const { return m_keys.all(); }

private:
    void fail(RowFault fault, const QString &key, const QString &value = {});
    bool readObject(PackedObject &object, bool mayHaveChildren);
    bool readValue(PackedObject &object, int key, const QString &name, bool mayHaveChildren);
    bool readList(PackedObject &object, int key, const QString &name, bool mayHaveChildren);
    bool skip(JsonToken token);

    JsonReader &m_json;
    KeyNumbers m_keys;
    ReadRecord m_record;
    int m_rows = 0;
};

} // namespace mra
