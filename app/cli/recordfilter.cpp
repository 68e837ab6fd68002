// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "recordfilter.h"

#include "clitext.h"
#include "command.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace mra::cli {

namespace {

/// Without case, accents and the difference between plain and typographic apostrophes.
QString folded(const QString &text)
{
    QString result;
    for (QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0x2019) || c == QChar(0x2018))
            result += QLatin1Char('\'');
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.toCaseFolded();
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

bool anyTextContains(const QJsonValue &value, const QString &text)
{
    const auto contains = [&text](const QJsonValue &each) { return anyTextContains(each, text); };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), contains);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), contains);
    }
    return folded(textOf(value)).contains(text);
}

bool isEqual(const QJsonValue &value, const QString &text)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&text](const QJsonValue &each) { return isEqual(each, text); });
    }
    return textOf(value).compare(text, Qt::CaseInsensitive) == 0;
}

bool holds(const QJsonObject &record, const QString &field, const QString &value)
{
    const QString head = field.section(QLatin1Char('.'), 0, 0);
    const QString rest = field.section(QLatin1Char('.'), 1);
    if (!record.contains(head))
        throw Refused{QStringLiteral("unknown_field"),
                      Cli::tr("The records have no field “%1”. They have: %2.")
                          .arg(head, record.keys().join(QStringLiteral(", ")))};
    if (rest.isEmpty())
        return isEqual(record.value(head), value);
    const QJsonArray children = record.value(head).toArray();
    return std::any_of(children.begin(), children.end(), [&](const QJsonValue &child) {
        return holds(child.toObject(), rest, value);
    });
}

} // namespace

RecordFilter::RecordFilter(const QStringList &filters)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9_.]+)=(.*)$"));
    for (const QString &filter : filters) {
        const QRegularExpressionMatch match = form.match(filter);
        if (match.hasMatch())
            m_fields.append({match.captured(1), match.captured(2)});
        else
            m_texts << folded(filter);
    }
}

bool RecordFilter::accepts(const QJsonObject &record) const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [&record](const FieldValue &each) {
                           return holds(record, each.field, each.value);
                       }) &&
           std::all_of(m_texts.begin(), m_texts.end(),
                       [&record](const QString &text) { return anyTextContains(record, text); });
}

} // namespace mra::cli
