// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/scopematrix.h"

#include "domain/status/agreementhistory.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct ScopeMatrix
{
    Q_DECLARE_TR_FUNCTIONS(ScopeMatrix)
};

struct Scope
{
    const Grant *grant;
    StatusAnswer answer;
};

/// The scopes of one direction, or of both if they are the same both ways.
struct Way
{
    Ref from;
    Ref to;
    QList<Scope> scopes;
    bool isBothWays = false;
};

bool isSameReversed(const Way &one, const Way &other)
{
    const auto isSame = [](const Scope &a, const Scope &b) {
        return a.grant->sector == b.grant->sector && a.grant->activity == b.grant->activity &&
               a.grant->evidence == b.grant->evidence && a.grant->standards == b.grant->standards &&
               a.grant->validity == b.grant->validity && a.answer.status == b.answer.status &&
               a.answer.flags == b.answer.flags;
    };
    return one.from == other.to && one.to == other.from && one.from != one.to &&
           std::is_permutation(one.scopes.cbegin(), one.scopes.cend(), other.scopes.cbegin(),
                               other.scopes.cend(), isSame);
}

/// In the order in which directions first appear.
QList<Way> waysOf(const Agreement &agreement, const AgreementStatus &status, QDate day)
{
    QList<Way> ways;
    for (const Grant &grant : agreement.grants) {
        auto way = std::find_if(ways.begin(), ways.end(), [&grant](const Way &each) {
            return each.from == grant.from && each.to == grant.to;
        });
        if (way == ways.end())
            way = ways.insert(ways.end(), Way{grant.from, grant.to, {}, false});
        way->scopes.append({&grant, status.statusOn(grant, day)});
    }
    for (qsizetype i = 0; i < ways.size(); ++i) {
        for (qsizetype j = i + 1; j < ways.size(); ++j) {
            if (!isSameReversed(ways[i], ways[j]))
                continue;
            ways[i].isBothWays = true;
            ways.removeAt(j);
            break;
        }
    }
    return ways;
}

QList<Activity> activitiesOf(const Agreement &agreement)
{
    QList<Activity> activities;
    for (const Grant &grant : agreement.grants) {
        if (!activities.contains(grant.activity))
            activities.append(grant.activity);
    }
    std::sort(activities.begin(), activities.end());
    return activities;
}

/// The evidence that all scopes of the activity name; empty if they differ.
EvidenceSet commonEvidence(const Agreement &agreement, Activity activity)
{
    std::optional<EvidenceSet> common;
    for (const Grant &grant : agreement.grants) {
        if (grant.activity != activity)
            continue;
        if (common && *common != grant.evidence)
            return {};
        common = grant.evidence;
    }
    return common.value_or(EvidenceSet());
}

void writeHeader(CardWriter &card, const Agreement &agreement, const QList<Activity> &activities)
{
    card.row();
    card.cell();
    card.remark(fieldLabel(QStringLiteral("sector_code")));
    for (const Activity activity : activities) {
        card.cell();
        card.strong(labelOf(activity));
        const EvidenceSet common = commonEvidence(agreement, activity);
        if (!common.isEmpty())
            card.remark(labelOf(common));
    }
}

/// The standards are separated by a space, and none is broken.
QString shownStandards(const QString &standards)
{
    QStringList all = standards.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (QString &each : all)
        each = each.trimmed()
                   .replace(QLatin1Char(' '), QChar(QChar::Nbsp))
                   .replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
    return all.join(QStringLiteral("; "));
}

QString datesOf(const Grant &grant, const Agreement &agreement)
{
    const PartialDate since =
        grant.validity.since.isNull() ? agreement.effectiveDate : grant.validity.since;
    const PartialDate &until = grant.validity.until;
    if (until.isNull())
        return since.isNull() ? QString() : shownDate(since);
    return since.isNull()
               ? ScopeMatrix::tr("until %1", "date").arg(shownDate(until))
               : ScopeMatrix::tr("%1 to %2", "dates").arg(shownDate(since), shownDate(until));
}

void writeScope(CardWriter &card, const Scope &scope, const Agreement &agreement,
                const StatusAnswer &whole)
{
    const Grant &grant = *scope.grant;
    const QString dates = datesOf(grant, agreement);
    if (!dates.isEmpty())
        card.text(dates);
    if (scope.answer.status != whole.status || dates.isEmpty()) {
        if (!dates.isEmpty())
            card.line();
        card.chip(scope.answer.status);
    }
    // What holds for the whole agreement is said once, above.
    FlagSet own;
    scope.answer.flags.each([&](Flag flag) {
        if (!whole.flags.contains(flag))
            own.insert(flag);
    });
    card.caveats(own);
    if (!grant.standards.isEmpty())
        card.remark(shownStandards(grant.standards));
    if (grant.evidence != commonEvidence(agreement, grant.activity))
        card.remark(labelOf(grant.evidence));
}

void writeWay(CardWriter &card, const Way &way, const Agreement &agreement,
              const StatusAnswer &whole, const QList<Activity> &activities)
{
    card.row();
    card.wideCell();
    card.ref(way.from);
    if (way.isBothWays)
        card.muted(QStringLiteral(" \u2194 "));
    else
        card.arrow();
    card.ref(way.to);
    QList<SectorId> sectors;
    for (const Scope &scope : way.scopes) {
        if (!sectors.contains(scope.grant->sector))
            sectors.append(scope.grant->sector);
    }
    std::sort(sectors.begin(), sectors.end());
    for (const SectorId &sector : std::as_const(sectors)) {
        card.row();
        card.cell();
        card.link({RecordKind::Sector, sector.value});
        for (const Activity activity : activities) {
            card.cell();
            bool isFirst = true;
            for (const Scope &scope : way.scopes) {
                if (scope.grant->sector != sector || scope.grant->activity != activity)
                    continue;
                if (!std::exchange(isFirst, false))
                    card.line();
                writeScope(card, scope, agreement, whole);
            }
            if (isFirst)
                card.muted(QStringLiteral("\u2013"));
        }
    }
}

} // namespace

void writeScopes(CardWriter &card, const Agreement &agreement, const AgreementStatus &status,
                 QDate day)
{
    card.heading(ScopeMatrix::tr("What is accepted, and since when"), agreement.grants.size());
    if (agreement.grants.isEmpty()) {
        card.line(1);
        card.muted(ScopeMatrix::tr("No scope is recorded, so it is not known what is recognised."));
        return;
    }
    const QList<Activity> activities = activitiesOf(agreement);
    const StatusAnswer whole = status.statusOn(day);
    card.beginTable(int(activities.size()) + 1);
    writeHeader(card, agreement, activities);
    for (const Way &way : waysOf(agreement, status, day))
        writeWay(card, way, agreement, whole, activities);
    card.endTable();
}

} // namespace mra
