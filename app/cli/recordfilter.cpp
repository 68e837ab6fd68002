// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "recordfilter.h"

#include "clitext.h"
#include "context.h"
#include "domain/records/references.h"
#include "lookup.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace mra::cli {

namespace {

/// Visits the fields of a record or child to find the kinds of records that a given field names.
struct NamedKinds
{
    QLatin1String wanted;
    QList<RecordKind> &kinds;

    template <class M>
    void operator()(const char *key, const M &member, const Field &field)
    {
        if (wanted == QLatin1String(key))
            take(member, field);
    }
    template <class M>
    void take(const M &, const Field &)
    {
        if constexpr (kindReferredTo<M>.has_value())
            kinds << *kindReferredTo<M>;
    }
    template <class M>
    void take(const QList<M> &, const Field &field)
    {
        take(M(), field);
    }
    void take(const Ref &, const Field &field) { kinds << field.recordKinds(); }
};

/// The kinds that a field names; a field of children is given as `parties.party`.
QList<RecordKind> kindsNamedBy(RecordKind kind, const QString &path)
{
    const QByteArray head = path.section(QLatin1Char('.'), 0, 0).toLatin1();
    const QByteArray field = path.section(QLatin1Char('.'), 1).toLatin1();
    QList<RecordKind> kinds;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        const T none;
        if (field.isEmpty())
            T::fields(none, NamedKinds{QLatin1String(head), kinds});
        else if constexpr (Aggregate<T>)
            T::children(none, [&]<class Child>(const char *list, const QList<Child> &) {
                const Child noChild;
                if (head == list)
                    Child::fields(noChild, NamedKinds{QLatin1String(field), kinds});
            });
    });
    return kinds;
}

/// The value itself, and the code of the one record that it names.
QStringList valuesOf(Context &context, const QString &value, const QList<RecordKind> &kinds)
{
    QStringList values{value};
    if (kinds.isEmpty() || value.isEmpty())
        return values;
    const QList<RecordKey> meant = NamePool::make(context.state())->meant(value, kinds);
    if (meant.size() > 1)
        refuseAmbiguous(context, value, meant);
    const bool isOfRules = value == QLatin1String("*") || value == QLatin1String("-");
    if (meant.isEmpty() && !isOfRules)
        refuseUnknown(kinds.first(), value);
    if (meant.size() == 1)
        values << meant.first().id;
    return values;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
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

bool holds(const QJsonObject &record, const QString &field, const QStringList &values)
{
    const QString head = field.section(QLatin1Char('.'), 0, 0);
    const QString rest = field.section(QLatin1Char('.'), 1);
    if (!record.contains(head))
        throw CommandError{QStringLiteral("unknown_field"),
                           Cli::tr("The records have no field “%1”. They have: %2.")
                               .arg(head, record.keys().join(QStringLiteral(", ")))};
    if (rest.isEmpty())
        return std::any_of(values.begin(), values.end(), [&](const QString &value) {
            return isEqual(record.value(head), value);
        });
    const QJsonArray children = record.value(head).toArray();
    return std::any_of(children.begin(), children.end(), [&](const QJsonValue &child) {
        return holds(child.toObject(), rest, values);
    });
}

} // namespace

RecordFilter::RecordFilter(Context &context, RecordKind kind, const QStringList &filters)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9_.]+)=(.*)$"));
    NamePool::Shared names;
    for (const QString &filter : filters) {
        const QRegularExpressionMatch match = form.match(filter);
        if (match.hasMatch()) {
            const QString field = match.captured(1);
            m_fields.append(
                {field, valuesOf(context, match.captured(2), kindsNamedBy(kind, field))});
            continue;
        }
        if (!names)
            names = NamePool::make(context.state());
        const std::vector<Match> found = names->find(SearchQuery(filter));
        const auto [first, end] = names->placesOf(kind);
        m_isFound.resize(end - first, true);
        for (size_t place = first; place < end; ++place)
            m_isFound[place - first] = m_isFound[place - first] && found[place] != Match::None;
    }
}

bool RecordFilter::accepts(size_t place, const QJsonObject &record) const
{
    return (m_isFound.empty() || m_isFound[place]) &&
           std::all_of(m_fields.begin(), m_fields.end(), [&record](const FieldValue &each) {
               return holds(record, each.field, each.values);
           });
}

} // namespace mra::cli
