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

/// What a list shows of one kind of record: the headings, and the texts of a row.
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

    [[nodiscard]] QStringList headings(RecordKind kind) const
    {
        const QString code = fieldLabel(QStringLiteral("code"));
        const QString name = fieldLabel(QStringLiteral("name"));
        const QString id = fieldLabel(QStringLiteral("id"));
        const QString title = fieldLabel(QStringLiteral("title"));
        const QString kindLabel = fieldLabel(QStringLiteral("kind"));
        const QString agreements = Cli::tr("Agreements", "number of agreements");
        switch (kind) {
        case RecordKind::Territory:
            return {code, fieldLabel(QStringLiteral("alpha3")), agreements, name};
        case RecordKind::Group:
            return {code, kindLabel, childrenLabel(QStringLiteral("members")), agreements, name};
        case RecordKind::Sector:
            return {code, fieldLabel(QStringLiteral("parent")), agreements, name};
        case RecordKind::ClassCode:
            return {code, title};
        case RecordKind::Source:
            return {id, fieldLabel(QStringLiteral("date")), title};
        case RecordKind::Body:
            return {id,         fieldLabel(QStringLiteral("short_name")),
                    kindLabel,  fieldLabel(QStringLiteral("country")),
                    agreements, name};
        case RecordKind::Agreement:
            return {id, kindLabel, fieldLabel(QStringLiteral("level")),
                    Cli::tr("Status on %1", "heading").arg(m_today.toString(Qt::ISODate)), title};
        case RecordKind::Project:
            return {id, fieldLabel(QStringLiteral("release_date")),
                    fieldLabel(QStringLiteral("field_sector")), title};
        }
        Q_UNREACHABLE();
    }

    /// The columns that hold numbers.
    [[nodiscard]] QSet<int> numbers(RecordKind kind) const
    {
        return agreementsRule(kind).isEmpty() ? QSet<int>()
                                              : QSet<int>{int(headings(kind).size()) - 2};
    }

    [[nodiscard]] QStringList row(const Record &record) const
    {
        return std::visit(
            [this, &record](const auto &r) {
                return QStringList{r.id.value} + middle(r) +
                       QStringList{nameOf(record, m_language)};
            },
            record);
    }

private:
    template <class T>
    [[nodiscard]] QString agreementsOf(const T &record) const
    {
        return QString::number(m_relations.agreementsOf({T::kind, record.id.value}).size());
    }
    [[nodiscard]] QStringList middle(const Territory &territory) const
    {
        return {territory.alpha3, agreementsOf(territory)};
    }
    [[nodiscard]] QStringList middle(const TerritoryGroup &group) const
    {
        return {group.groupKind, QString::number(group.members.size()), agreementsOf(group)};
    }
    [[nodiscard]] QStringList middle(const Sector &sector) const
    {
        return {sector.parent.value, agreementsOf(sector)};
    }
    [[nodiscard]] QStringList middle(const ClassCode &) const { return {}; }
    [[nodiscard]] QStringList middle(const Source &source) const { return {source.date.text()}; }
    [[nodiscard]] QStringList middle(const Body &body) const
    {
        return {body.shortName, labelOf(body.bodyKind), body.country.value, agreementsOf(body)};
    }
    [[nodiscard]] QStringList middle(const Agreement &agreement) const
    {
        return {labelOf(agreement.agreementKind), labelOf(agreement.level),
                labelOf(statusOn(agreement, m_today).status)};
    }
    [[nodiscard]] QStringList middle(const Project &project) const
    {
        return {project.releaseDate.text(), m_valueText(project.field)};
    }

    ValueText m_valueText;
    Relations m_relations;
    QString m_language;
    QDate m_today;
};

int run(Context &context)
{
    const RecordKind kind = kindOfWord(context.arguments().positional.first());
    const QStringList filters = context.arguments().values("filter");
    const Snapshot &state = context.state();
    const bool json = context.wantsJson();
    const Columns columns(state, context.language(), context.today());
    const RecordFilter filter(context, kind, filters);

    QJsonArray array;
    TextTable table(columns.headings(kind), columns.numbers(kind));
    int count = 0;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
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
                table.addRow(columns.row(record));
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
    return {
        "list",
        "KIND",
        1,
        1,
        {{"filter", "TEXT|FIELD=VALUE",
          QT_TRANSLATE_NOOP("Cli", "Only records that a search for this text finds, or with this "
                                   "value in this field; several filters must all hold."),
          true}},
        QT_TRANSLATE_NOOP("Cli", "List the countries, groups, sectors, codes, bodies, "
                                 "agreements, projects or sources."),
        "list agreements --filter kind=mou --filter Singapore",
        true,
        run};
}

} // namespace mra::cli
