// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "domain/checks/relations.h"
#include "domain/codec/json.h"
#include "domain/status/status.h"
#include "items/texts/counttext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/valuetext.h"
#include "lookup.h"
#include "recordfilter.h"
#include "texttable.h"

#include <QJsonArray>

namespace mra::cli {

namespace {

template <class T>
struct Column
{
    QString heading;
    std::function<QString(const T &)> text;
    bool isNumber = false;
};

/// What a list shows of each kind of record.
class Columns
{
public:
    Columns(const Snapshot &snapshot, const QString &language, QDate today)
        : m_valueText(snapshot, language)
        , m_relations(snapshot)
        , m_language(language)
        , m_today(today)
    {
    }

    [[nodiscard]] QList<Column<Territory>> of(std::type_identity<Territory>) const
    {
        return {id<Territory>("code"),
                {fieldLabel(QStringLiteral("alpha3")), [](const auto &t) { return t.alpha3; }},
                agreements<Territory>(),
                name<Territory>("name")};
    }
    [[nodiscard]] QList<Column<TerritoryGroup>> of(std::type_identity<TerritoryGroup>) const
    {
        return {id<TerritoryGroup>("code"),
                {fieldLabel(QStringLiteral("kind")), [](const auto &g) { return g.groupKind; }},
                {childrenLabel(QStringLiteral("members")),
                 [](const auto &g) { return QString::number(g.members.size()); }},
                agreements<TerritoryGroup>(),
                name<TerritoryGroup>("name")};
    }
    [[nodiscard]] QList<Column<Sector>> of(std::type_identity<Sector>) const
    {
        return {
            id<Sector>("code"),
            {fieldLabel(QStringLiteral("parent")), [](const auto &s) { return s.parent.value; }},
            agreements<Sector>(),
            name<Sector>("name")};
    }
    [[nodiscard]] QList<Column<ClassCode>> of(std::type_identity<ClassCode>) const
    {
        return {id<ClassCode>("code"), name<ClassCode>("title")};
    }
    [[nodiscard]] QList<Column<Source>> of(std::type_identity<Source>) const
    {
        return {id<Source>("id"),
                {fieldLabel(QStringLiteral("date")), [](const auto &s) { return s.date.text(); }},
                name<Source>("title")};
    }
    [[nodiscard]] QList<Column<Body>> of(std::type_identity<Body>) const
    {
        return {
            id<Body>("id"),
            {fieldLabel(QStringLiteral("short_name")), [](const auto &b) { return b.shortName; }},
            {fieldLabel(QStringLiteral("kind")), [](const auto &b) { return labelOf(b.bodyKind); }},
            {fieldLabel(QStringLiteral("country")), [](const auto &b) { return b.country.value; }},
            agreements<Body>(),
            name<Body>("name")};
    }
    [[nodiscard]] QList<Column<Agreement>> of(std::type_identity<Agreement>) const
    {
        return {
            id<Agreement>("id"),
            {fieldLabel(QStringLiteral("kind")),
             [](const auto &a) { return labelOf(a.agreementKind); }},
            {fieldLabel(QStringLiteral("level")), [](const auto &a) { return labelOf(a.level); }},
            {Cli::tr("Status on %1", "heading").arg(m_today.toString(Qt::ISODate)),
             [this](const auto &a) { return labelOf(statusOn(a, m_today).status); }},
            name<Agreement>("title")};
    }
    [[nodiscard]] QList<Column<Project>> of(std::type_identity<Project>) const
    {
        return {id<Project>("id"),
                {fieldLabel(QStringLiteral("release_date")),
                 [](const auto &p) { return p.releaseDate.text(); }},
                {fieldLabel(QStringLiteral("field_sector")),
                 [this](const auto &p) { return m_valueText(p.field); }},
                name<Project>("title")};
    }

private:
    template <class T>
    [[nodiscard]] static Column<T> id(const char *field)
    {
        return {fieldLabel(QLatin1String(field)), [](const T &record) { return record.id.value; }};
    }
    template <class T>
    [[nodiscard]] Column<T> name(const char *field) const
    {
        return {fieldLabel(QLatin1String(field)),
                [this](const T &record) { return nameOf(Record(record), m_language); }};
    }
    template <class T>
    [[nodiscard]] Column<T> agreements() const
    {
        return {
            Cli::tr("Agreements", "number of agreements"),
            [this](const T &record) {
                return QString::number(m_relations.agreementsOf({T::kind, record.id.value}).size());
            },
            true};
    }

    ValueText m_valueText;
    Relations m_relations;
    QString m_language;
    QDate m_today;
};

template <class T>
TextTable tableOf(const QList<Column<T>> &columns)
{
    QStringList headings;
    QSet<int> numbers;
    for (const Column<T> &column : columns) {
        if (column.isNumber)
            numbers << int(headings.size());
        headings << column.heading;
    }
    return TextTable(headings, numbers);
}

template <class T>
QStringList rowOf(const QList<Column<T>> &columns, const T &record)
{
    QStringList row;
    for (const Column<T> &column : columns)
        row << column.text(record);
    return row;
}

int run(Context &context)
{
    const RecordKind kind = kindOfWord(context.arguments().positional.first());
    const QStringList filters = context.arguments().values("filter");
    const Snapshot &state = context.state();
    const bool json = context.wantsJson();
    const Columns all(state, context.language(), context.today());
    const RecordFilter filter(context, kind, filters);

    QJsonArray array;
    TextTable table;
    int count = 0;
    withRecordType(kind, [&]<class T>(std::type_identity<T> type) {
        const QList<Column<T>> columns = all.of(type);
        table = tableOf(columns);
        size_t place = 0;
        for (const auto &each : state.all<T>()) {
            const Record record(*each);
            const QJsonObject shown =
                json || !filters.isEmpty() ? shownJson(record) : QJsonObject();
            if (!filter.accepts(place++, shown))
                continue;
            ++count;
            if (json)
                array << shown;
            else
                table.addRow(rowOf(columns, *each));
        }
    });
    if (json) {
        context.printJson(array);
        return ExitDone;
    }
    context.print(table.text());
    context.printLine(Cli::tr("%n record(s)", nullptr, count));
    if (const QString rule = agreementsRule(kind); !rule.isEmpty())
        context.printLine(rule);
    if (const QString why = context.whyNothingIsKnown(); !why.isEmpty())
        context.remark(why);
    return ExitDone;
}

} // namespace

Command listCommand()
{
    return {"list",
            "KIND",
            1,
            1,
            {{"filter", "TEXT|FIELD=VALUE",
              QT_TRANSLATE_NOOP("Cli", "Only records found by a search for this text, or with this "
                                       "value in this field; several filters must all match."),
              true}},
            QT_TRANSLATE_NOOP("Cli", "List the countries, groups, sectors, codes, bodies, "
                                     "agreements, projects or sources."),
            "list agreements --filter kind=mou --filter Singapore",
            true,
            run};
}

} // namespace mra::cli
