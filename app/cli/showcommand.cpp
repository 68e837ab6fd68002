// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "domain/checks/relations.h"
#include "domain/codec/json.h"
#include "items/tables/bodyroles.h"
#include "items/texts/counttext.h"
#include "items/texts/statustext.h"
#include "lookup.h"
#include "recordcard.h"
#include "statusjson.h"

namespace mra::cli {

namespace {

/// A membership of a territory; only those of one day if a day is given.
struct Belonging
{
    std::shared_ptr<const TerritoryGroup> group;
    Membership membership;
};

QList<Belonging> belongingsOf(const Territory &territory, const Snapshot &state,
                              std::optional<QDate> day)
{
    QList<Belonging> belongings;
    for (const auto &group : state.all<TerritoryGroup>()) {
        for (const Membership &membership : group->members) {
            if (membership.member == territory.id &&
                (!day || membership.validity.contains(*day, Reading::Wide)))
                belongings.append({group, membership});
        }
    }
    return belongings;
}

void keepMembersOn(TerritoryGroup &group, QDate day)
{
    group.members.removeIf([day](const Membership &membership) {
        return !membership.validity.contains(day, Reading::Wide);
    });
}

QJsonValue dateJson(const PartialDate &date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.text());
}

QJsonObject merged(QJsonObject json, const QJsonObject &more)
{
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

/// The derived status takes the key of the reported one, which moves to `reported`.
QJsonObject agreementJson(const Agreement &agreement, const Snapshot &state, QDate day)
{
    QJsonObject json = shownJson(Record(agreement));
    json.insert(QStringLiteral("reported"),
                QJsonObject{{QStringLiteral("state"), json.value(QStringLiteral("status"))},
                            {QStringLiteral("as_of"), json.value(QStringLiteral("as_of"))}});
    json.insert(QStringLiteral("on"), day.toString(Qt::ISODate));
    json = merged(json, statusJson(statusOn(agreement, day)));
    QJsonArray grants;
    for (const Grant &grant : agreement.grants)
        grants << merged(shownJson(grant), statusJson(statusOn(state, agreement, grant, day)));
    json.insert(QStringLiteral("grants"), grants);
    return json;
}

QJsonArray rolesJson(const QList<BodyRole> &roles)
{
    QJsonArray array;
    for (const BodyRole &role : roles)
        array << QJsonObject{{QStringLiteral("role"), role.key},
                             {QStringLiteral("since"), dateJson(role.validity.since)},
                             {QStringLiteral("until"), dateJson(role.validity.until)}};
    return array;
}

QJsonArray agreementsJson(const RecordKey &who, const Relations &relations, QDate day)
{
    QJsonArray array;
    for (const AgreementOf &each : relations.agreementsOf(who)) {
        const Agreement &agreement = *each.agreement;
        QJsonObject json{
            {QStringLiteral("agreement"), agreement.id.value},
            {QStringLiteral("former"), each.isFormer(statusOn(agreement, day).status, day)}};
        if (who.kind == RecordKind::Body)
            json.insert(QStringLiteral("roles"), rolesJson(rolesOf({who.id}, agreement)));
        array << json;
    }
    return array;
}

QJsonArray membershipsJson(const Territory &territory, const Snapshot &state,
                           std::optional<QDate> day)
{
    QJsonArray memberships;
    for (const Belonging &belonging : belongingsOf(territory, state, day)) {
        QJsonObject membership = shownJson(belonging.membership);
        membership.remove(QStringLiteral("member"));
        membership.insert(QStringLiteral("group"), belonging.group->id.value);
        memberships << membership;
    }
    return memberships;
}

QString statusLines(const Agreement &agreement, const Snapshot &state, QDate day)
{
    const StatusAnswer answer = statusOn(agreement, day);
    QString text =
        Cli::tr("Status on %1: %2").arg(day.toString(Qt::ISODate), labelOf(answer.status)) +
        QLatin1Char('\n');
    if (!answer.flags.isEmpty())
        text += Cli::tr("Caveats: %1", "flags on a status").arg(labelOf(answer.flags)) +
                QLatin1Char('\n');
    QMap<Status, int> grants;
    for (const Grant &grant : agreement.grants)
        ++grants[statusOn(state, agreement, grant, day).status];
    for (auto count = grants.begin(); count != grants.end(); ++count)
        text +=
            Cli::tr("%n scope(s) with the status “%1”", nullptr, *count).arg(labelOf(count.key())) +
            QLatin1Char('\n');
    return text;
}

/// One row for each agreement; for a body, one for each of its roles.
QString agreementTable(const RecordKey &who, const Relations &relations, const QString &language,
                       QDate day)
{
    TextTable table({fieldLabel(QStringLiteral("id")), labelOf(RecordKind::Agreement),
                     Cli::tr("Status on %1", "heading").arg(day.toString(Qt::ISODate)),
                     Cli::tr("Former", "heading: of the past"), fieldLabel(QStringLiteral("role")),
                     fieldLabel(QStringLiteral("since")), fieldLabel(QStringLiteral("until"))});
    const QList<AgreementOf> agreements = relations.agreementsOf(who);
    int former = 0;
    for (const AgreementOf &each : agreements) {
        const Agreement &agreement = *each.agreement;
        const Status status = statusOn(agreement, day).status;
        const bool isFormer = each.isFormer(status, day);
        former += int(isFormer);
        const QStringList row{agreement.id.value, nameOf(Record(agreement), language),
                              labelOf(status), isFormer ? Cli::tr("yes") : QString()};
        for (const BodyRole &role : rolesOf({who.id}, agreement))
            table.addRow(row + QStringList{role.label, role.validity.since.text(),
                                           role.validity.until.text()});
        if (who.kind != RecordKind::Body)
            table.addRow(row + QStringList{{}, {}, {}});
    }
    table.dropEmptyColumns();
    return QLatin1Char('\n') +
           Cli::tr("Agreements: %1 (former: %2)").arg(agreements.size()).arg(former) +
           QLatin1Char('\n') + agreementsRule(who.kind) + QLatin1Char('\n') +
           (agreements.isEmpty() ? QString() : table.text());
}

QString membershipTable(const Territory &territory, const Snapshot &state, const QString &language,
                        std::optional<QDate> day)
{
    TextTable table({fieldLabel(QStringLiteral("code")), labelOf(RecordKind::Group),
                     fieldLabel(QStringLiteral("role")), fieldLabel(QStringLiteral("since")),
                     fieldLabel(QStringLiteral("until"))});
    for (const auto &[group, membership] : belongingsOf(territory, state, day))
        table.addRow({group->id.value, nameOf(Record(*group), language), membership.role,
                      membership.validity.since.text(), membership.validity.until.text()});
    table.dropEmptyColumns();
    return table.isEmpty()
               ? QString()
               : QLatin1Char('\n') + Cli::tr("Memberships") + QLatin1Char('\n') + table.text();
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    const RecordKind kind = kindOfWord(arguments.positional.at(0));
    const Snapshot &state = context.state();
    Record record = recordOf(context, kind, arguments.positional.at(1));
    const QDate day = context.day("on");
    std::optional<QDate> asked;
    if (arguments.has("on"))
        asked = day;
    const QString &language = context.language();
    if (auto *group = std::get_if<TerritoryGroup>(&record); group && asked)
        keepMembersOn(*group, *asked);

    const RecordKey key = keyOf(record);
    const bool isCounted = !agreementsRule(kind).isEmpty();
    const Relations relations(isCounted ? state : Snapshot());
    const auto *agreement = std::get_if<Agreement>(&record);
    const auto *territory = std::get_if<Territory>(&record);
    if (context.wantsJson()) {
        QJsonObject json = agreement ? agreementJson(*agreement, state, day) : shownJson(record);
        if (isCounted)
            json.insert(QStringLiteral("agreements"), agreementsJson(key, relations, day));
        if (territory)
            json.insert(QStringLiteral("memberships"), membershipsJson(*territory, state, asked));
        context.printJson(json);
        return ExitDone;
    }
    context.printLine(nameOf(record, language));
    if (agreement)
        context.print(statusLines(*agreement, state, day));
    context.print(QLatin1Char('\n') + recordCard(record, state, language));
    if (isCounted)
        context.print(agreementTable(key, relations, language, day));
    if (territory)
        context.print(membershipTable(*territory, state, language, asked));
    return ExitDone;
}

} // namespace

Command showCommand()
{
    return {"show",
            "KIND ID|NAME",
            2,
            2,
            {{"on", "DATE",
              QT_TRANSLATE_NOOP("Cli", "The day for which statuses or memberships are shown.")}},
            QT_TRANSLATE_NOOP("Cli", "Show one record with everything that belongs to it."),
            "show agreement cn-nz-eeemra --on 2026-01-01",
            true,
            run};
}

} // namespace mra::cli
