// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/packedobject.h"

#include <QLocale>

namespace mra {

QString PackedObject::Value::text() const
{
    switch (shape) {
    case JsonShape::Text:
    case JsonShape::YesNo:
        return QString::fromUtf8(bytes);
    case JsonShape::Number: {
        double number = 0;
        std::memcpy(&number, bytes.data(), sizeof number);
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    case JsonShape::Texts:
        return texts().join(QLatin1Char(';'));
    case JsonShape::Null:
    case JsonShape::Objects:
    case JsonShape::Other:
        break;
    }
    return {};
}

QStringList PackedObject::Value::texts() const
{
    QStringList items;
    for (qsizetype at = 0; at < bytes.size();) {
        quint32 length = 0;
        std::memcpy(&length, bytes.data() + at, sizeof length);
        at += qsizetype(sizeof length);
        items.append(QString::fromUtf8(bytes.sliced(at, length)));
        at += length;
    }
    return items;
}

void PackedObject::addNumber(int key, double number)
{
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    add(key, JsonShape::Number, {bytes, qsizetype(sizeof number)});
}

void PackedObject::addItem(QByteArray &items, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto length = quint32(bytes.size());
    items.append(reinterpret_cast<const char *>(&length), qsizetype(sizeof length));
    items.append(bytes);
}

void PackedObject::add(int key, JsonShape shape, QByteArrayView bytes)
{
    const Head head{quint32(bytes.size()), quint16(key), shape};
    m_block.append(reinterpret_cast<const char *>(&head), qsizetype(sizeof head));
    m_block.append(bytes.data(), bytes.size());
}

} // namespace mra
