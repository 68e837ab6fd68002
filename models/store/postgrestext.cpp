// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/postgrestext.h"

#include "store/statement.h"

#include <QLocale>

namespace mra {
namespace {

QByteArray numberText(const Values::Value &value)
{
    return value.type == Values::Type::Integer
               ? QByteArray::number(value.integer)
               : QByteArray::number(value.real, 'g', QLocale::FloatingPointShortest);
}

void appendEscaped(QByteArray &rows, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '\\':
            rows += "\\\\";
            break;
        case '\n':
            rows += "\\n";
            break;
        case '\r':
            rows += "\\r";
            break;
        case '\t':
            rows += "\\t";
            break;
        default:
            rows += c;
        }
    }
}

} // namespace

Parameters::Parameters(const Values &values)
{
    m_texts.reserve(values.all().size());
    for (const Values::Value &value : values.all()) {
        switch (value.type) {
        case Values::Type::Unset:
        case Values::Type::Null:
            m_texts.push_back(nullptr);
            break;
        case Values::Type::Text:
            m_texts.push_back(values.text(value));
            break;
        case Values::Type::Integer:
        case Values::Type::Real:
            m_numbers.append(numberText(value));
            m_texts.push_back(m_numbers.last().constData());
        }
    }
}

QString numbered(const QString &sql, const QStringList &placeholders)
{
    QString text;
    qsizetype end = 0;
    for (auto it = placeholderPattern().globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(sql).mid(end, match.capturedStart() - end);
        text += QLatin1Char('$') + QString::number(placeholders.indexOf(match.captured(1)) + 1);
        end = match.capturedEnd();
    }
    return text + sql.mid(end);
}

QByteArray findingOne(const QByteArray &sql)
{
    return "WITH changed AS (" + sql + " RETURNING 1) SELECT 1 / COUNT(*) FROM changed";
}

QByteArray copyOf(const QByteArray &insert)
{
    const qsizetype begin = insert.indexOf(' ', insert.indexOf(' ') + 1) + 1; // behind two words
    return "COPY " + insert.mid(begin, insert.indexOf("VALUES") - begin) + " FROM STDIN";
}

void appendCopyRow(QByteArray &rows, const Values &values)
{
    bool isFirst = true;
    for (const Values::Value &value : values.all()) {
        if (!std::exchange(isFirst, false))
            rows += '\t';
        if (value.type == Values::Type::Text)
            appendEscaped(rows, {values.text(value), value.size});
        else if (value.type == Values::Type::Integer || value.type == Values::Type::Real)
            rows += numberText(value);
        else
            rows += "\\N";
    }
    rows += '\n';
}

} // namespace mra
