// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/session.h"

#include <QStringEncoder>

namespace mra {

void Values::clear()
{
    for (Value &value : m_values)
        value.type = Type::Unset;
    m_texts.resize(0);
}

void Values::set(qsizetype place, qint64 number)
{
    Value &value = m_values[size_t(place)];
    value.type = Type::Integer;
    value.integer = number;
}

void Values::set(qsizetype place, double number)
{
    Value &value = m_values[size_t(place)];
    value.type = Type::Real;
    value.real = number;
}

void Values::set(qsizetype place, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    Value &value = m_values[size_t(place)];
    value.type = Type::Text;
    value.begin = m_texts.size();
    m_texts.resize(value.begin + encoder.requiredSpace(text.size()) + 1);
    char *const end = encoder.appendToBuffer(m_texts.data() + value.begin, text);
    *end = '\0';
    value.size = end - m_texts.constData() - value.begin;
    m_texts.resize(value.begin + value.size + 1);
}

void Values::set(qsizetype place, QByteArrayView utf8)
{
    Value &value = m_values[size_t(place)];
    value.type = Type::Text;
    value.begin = m_texts.size();
    value.size = utf8.size();
    m_texts += utf8;
    m_texts += '\0';
}

Statement::Kind Statement::kindOf(const QString &name)
{
    if (name.endsWith(QLatin1String("/insert")))
        return Kind::Insert;
    return name.endsWith(QLatin1String("/update")) || name.endsWith(QLatin1String("/delete"))
               ? Kind::ChangeOne
               : Kind::Read;
}

} // namespace mra
