// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/jsonshape.h"

#include <QStringList>

#include <cstring>

namespace mra {

/// The values of one object of our JSON in a single block of memory, since an import keeps all rows
/// in memory. Keys are indexes into the list of the file's keys. Lists of objects are stored as
/// separate rows.
class PackedObject
{
public:
    /// One value: its key number, type and bytes.
    struct Value
    {
        quint16 key = 0;
        JsonShape shape = JsonShape::Null;
        QByteArrayView bytes;

        [[nodiscard]] QString text() const; ///< as a table writes it
        [[nodiscard]] QStringList texts() const;
    };

    void addText(int key, const QString &text) { add(key, JsonShape::Text, text.toUtf8()); }
    void addNumber(int key, double number);
    void addYesNo(int key, bool yes) { add(key, JsonShape::YesNo, yes ? "Y" : "N"); }
    void addNull(int key) { add(key, JsonShape::Null, {}); }
    void addOther(int key) { add(key, JsonShape::Other, {}); } ///< the value is not kept
    /// `items`: built by one addItem() per item.
    void addList(int key, JsonShape shape, const QByteArray &items) { add(key, shape, items); }
    static void addItem(QByteArray &items, const QString &text);
    /// Releases unused memory of the block.
    void finish() { m_block.squeeze(); }

    /// The first value for which fits(value) is true; nullopt if there is none.
    template <class Fits>
    [[nodiscard]] std::optional<Value> find(Fits fits) const
    {
        for (qsizetype at = 0; at < m_block.size();) {
            Head head;
            std::memcpy(&head, m_block.constData() + at, sizeof head);
            at += qsizetype(sizeof head);
            const Value value{head.key, head.shape,
                              QByteArrayView(m_block).sliced(at, head.length)};
            if (fits(value))
                return value;
            at += head.length;
        }
        return std::nullopt;
    }

private:
    struct Head
    {
        quint32 length;
        quint16 key;
        JsonShape shape;
    };
    void add(int key, JsonShape shape, QByteArrayView bytes);

    QByteArray m_block;
};

} // namespace mra
