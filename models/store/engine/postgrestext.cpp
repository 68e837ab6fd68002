// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/postgrestext.h"

#include "store/engine/statement.h"

#include <QLocale>

namespace mra {
namespace {

QByteArray numberText(const Values::Value &value)
{
    return value.type == Values::Type::Integer
               ? QByteArray::number(value.integer)
               : QByteArray::number(value.real, 'g', QLocale::FloatingPointShortest);
}

/// Appends the text; characters for which `escape` gives a replacement are escaped.
template <class Escape>
void appendEscaped(QByteArray &bytes, QByteArrayView text, Escape escape)
{
    const char *begin = text.begin();
    for (const char *at = begin; at != text.end(); ++at) {
        if (const char letter = escape(*at)) {
            bytes.append(begin, at - begin).append('\\').append(letter);
            begin = at + 1;
        }
    }
    bytes.append(begin, text.end() - begin);
}

char escapeInRow(char c)
{
    switch (c) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return c == '\\' ? c : '\0';
    }
}

char escapeInArray(char c)
{
    return c == '\\' || c == '"' ? c : '\0';
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

QString numbered(const QString &sql, const QStringList &placeholders, QLatin1String prefix)
{
    QString text;
    qsizetype end = 0;
    for (auto it = placeholderPattern().globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(sql).mid(end, match.capturedStart() - end);
        text += prefix + QString::number(placeholders.indexOf(match.captured(1)) + 1);
        end = match.capturedEnd();
    }
    return text + sql.mid(end);
}

QByteArray findingOne(const QByteArray &sql)
{
    return "WITH changed AS (" + sql + " RETURNING 1) SELECT 1 / COUNT(*) FROM changed";
}

QByteArray findingMany(const QString &sql, const QStringList &placeholders)
{
    QStringList arrays;
    QStringList columns;
    for (qsizetype i = 1; i <= placeholders.size(); ++i) {
        arrays.append(QLatin1Char('$') + QString::number(i));
        columns.append(QLatin1Char('c') + QString::number(i));
    }
    const QString rows = QStringLiteral("%1 unnest(%2) AS v(%3) ")
                             .arg(sql.startsWith(QLatin1String("DELETE")) ? QLatin1String("USING")
                                                                          : QLatin1String("FROM"),
                                  arrays.join(QLatin1Char(',')), columns.join(QLatin1Char(',')));
    QString many = numbered(sql, placeholders, QLatin1String("v.c"));
    many.insert(many.lastIndexOf(QLatin1String("WHERE")), rows);
    return "WITH changed AS (" + many.toUtf8() +
           " RETURNING 1) SELECT 1 / CAST(COUNT(*) = CARDINALITY($1) AS INTEGER) FROM changed";
}

QByteArray copyOf(const QByteArray &insert)
{
    const qsizetype begin = insert.indexOf(' ', insert.indexOf(' ') + 1) + 1; // after two words
    return "COPY " + insert.mid(begin, insert.indexOf("VALUES") - begin) + " FROM STDIN";
}

void appendCopyRow(QByteArray &rows, const Values &values)
{
    bool isFirst = true;
    for (const Values::Value &value : values.all()) {
        if (!std::exchange(isFirst, false))
            rows += '\t';
        if (value.type == Values::Type::Text)
            appendEscaped(rows, {values.text(value), value.size}, escapeInRow);
        else if (value.type == Values::Type::Integer || value.type == Values::Type::Real)
            rows += numberText(value);
        else
            rows += "\\N";
    }
    rows += '\n';
}

void appendToArrays(std::vector<QByteArray> &arrays, const Values &values)
{
    for (size_t place = 0; place < arrays.size(); ++place) {
        QByteArray &array = arrays[place];
        const Values::Value &value = values.all()[place];
        array += array.isEmpty() ? '{' : ',';
        if (value.type == Values::Type::Text) {
            array += '"';
            appendEscaped(array, {values.text(value), value.size}, escapeInArray);
            array += '"';
        } else if (value.type == Values::Type::Integer || value.type == Values::Type::Real) {
            array += numberText(value);
        } else {
            array += "NULL";
        }
    }
}

} // namespace mra
