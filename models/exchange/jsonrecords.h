// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/jsonreader.h"
#include "exchange/packedobject.h"

namespace mra {

/// Why a record was left out.
struct FieldFault
{
    RowFault fault = RowFault::WrongType;
    QString key;
    QString value;
};

/// A child of a record, and the list in which it was found.
struct ReadChild
{
    int list = 0; ///< number of the list's key
    PackedObject object;
};

/// A record as read from the file. Its table is only known at the end of the text.
struct ReadRecord
{
    PackedObject object;
    QList<ReadChild> children;
    std::optional<FieldFault> fault;
};

/// Numbers the distinct keys of one file.
class KeyNumbers
{
public:
    /// -1 if the file has more keys than our export ever writes.
    [[nodiscard]] int numberOf(const QString &key);
    [[nodiscard]] const QStringList &all() const { return m_keys; }

private:
    QStringList m_keys;
    QHash<QString, int> m_numbers;
    qsizetype m_likely = 0; ///< number of the key expected next: most records have the same
                            ///< sequence of keys
};

/// Builds the objects of the list `records`. Values that no record of ours has (nested objects,
/// lists of numbers) are skipped, so that they take no memory.
class RecordBuilder
{
public:
    explicit RecordBuilder(JsonReader &json)
        : m_json(json)
    {
    }

    /// `first` is the first token of a list element. nullopt if the text is broken.
    [[nodiscard]] std::optional<ReadRecord> read(JsonToken first);
    /// How many rows the last record gives.
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
