// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "domain/json.h"
#include "items/statustext.h"
#include "lookup.h"
#include "recordcard.h"
#include "statusjson.h"

namespace mra::cli {

namespace {

/// The agreements that a body is a party of, or listed under.
struct Part
{
    std::shared_ptr<const Agreement> agreement;
    QString role; ///< key of a role, or "listed"
    QString label;
    Validity validity;
};

QList<Part> partsOf(const Body &body, const Snapshot &state)
{
    QList<Part> parts;
    for (const auto &agreement : state.all<Agreement>()) {
        for (const Party &party : agreement->parties) {
            if (party.who == Ref::body(body.id))
                parts.append({agreement, keyOf(party.role), labelOf(party.role), party.validity});
        }
        for (const Designation &listing : agreement->designations) {
            if (listing.body == body.id)
                parts.append({agreement, QStringLiteral("listed"), Cli::tr("Listed body", "role"),
                              listing.validity});
        }
    }
    return parts;
}

/// The memberships of a territory; of one day where a day is asked.
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

QJsonObject bodyJson(const Body &body, const Snapshot &state)
{
    QJsonArray agreements;
    for (const Part &part : partsOf(body, state))
        agreements << QJsonObject{{QStringLiteral("agreement"), part.agreement->id.value},
                                  {QStringLiteral("role"), part.role},
                                  {QStringLiteral("since"), dateJson(part.validity.since)},
                                  {QStringLiteral("until"), dateJson(part.validity.until)}};
    QJsonObject json = shownJson(Record(body));
    json.insert(QStringLiteral("agreements"), agreements);
    return json;
}

QJsonObject territoryJson(const Territory &territory, const Snapshot &state,
                          std::optional<QDate> day)
{
    QJsonArray memberships;
    for (const Belonging &belonging : belongingsOf(territory, state, day)) {
        QJsonObject membership = shownJson(belonging.membership);
        membership.remove(QStringLiteral("member"));
        membership.insert(QStringLiteral("group"), belonging.group->id.value);
        memberships << membership;
    }
    QJsonObject json = shownJson(Record(territory));
    json.insert(QStringLiteral("memberships"), memberships);
    return json;
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

QString partTable(const Body &body, const Snapshot &state, const QString &language)
{
    TextTable table({fieldLabel(QStringLiteral("id")), labelOf(RecordKind::Agreement),
                     fieldLabel(QStringLiteral("role")), fieldLabel(QStringLiteral("since")),
                     fieldLabel(QStringLiteral("until"))});
    for (const Part &part : partsOf(body, state))
        table.addRow({part.agreement->id.value, nameOf(Record(*part.agreement), language),
                      part.label, part.validity.since.text(), part.validity.until.text()});
    return table.isEmpty() ? QString()
                           : QLatin1Char('\n') + fieldLabel(QStringLiteral("agreement_ids")) +
                                 QLatin1Char('\n') + table.text();
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

    const auto *agreement = std::get_if<Agreement>(&record);
    const auto *body = std::get_if<Body>(&record);
    const auto *territory = std::get_if<Territory>(&record);
    if (context.wantsJson()) {
        context.printJson(agreement   ? agreementJson(*agreement, state, day)
                          : body      ? bodyJson(*body, state)
                          : territory ? territoryJson(*territory, state, asked)
                                      : shownJson(record));
        return ExitDone;
    }
    context.printLine(nameOf(record, language));
    if (agreement)
        context.print(statusLines(*agreement, state, day));
    context.print(QLatin1Char('\n') + recordCard(record, state, language));
    if (body)
        context.print(partTable(*body, state, language));
    else if (territory)
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
              QT_TRANSLATE_NOOP("Cli", "The day of the status, or of the memberships shown.")}},
            QT_TRANSLATE_NOOP("Cli", "Show one record with all that belongs to it."),
            "show agreement cn-nz-eeemra --on 2026-01-01",
            true,
            run};
}

} // namespace mra::cli
