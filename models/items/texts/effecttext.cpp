// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/effecttext.h"

#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

#include <map>

namespace mra {

namespace {

struct EffectText
{
    Q_DECLARE_TR_FUNCTIONS(EffectText)
};

QString statusSentence(const EffectOfEdits::StatusChange &change)
{
    if (!change.after)
        return {};
    const QString after = labelOf(change.after->status);
    if (!change.before)
        return EffectText::tr("The status will be “%1”.").arg(after);
    if (change.before->status != change.after->status)
        return EffectText::tr("The status changes from “%1” to “%2”.")
            .arg(labelOf(change.before->status), after);
    const bool wasContradicted = change.before->flags.contains(Flag::Contradiction);
    const bool isContradicted = change.after->flags.contains(Flag::Contradiction);
    if (isContradicted && !wasContradicted)
        return EffectText::tr("The status stays “%1”, but its sources will contradict each other.")
            .arg(after);
    if (wasContradicted && !isContradicted)
        return EffectText::tr("The status stays “%1”; its sources will agree.").arg(after);
    return {};
}

/// Scopes that exist before and after, and whose status differs.
int changedScopes(const EffectOfEdits &effect)
{
    return int(std::count_if(
        effect.grants.begin(), effect.grants.end(), [](const EffectOfEdits::GrantChange &change) {
            return change.before && change.after && change.before->status != change.after->status;
        }));
}

QStringList cellSentences(const EffectOfEdits &effect, const Snapshot &snapshot,
                          const QString &language)
{
    std::map<std::pair<Rung, Rung>, QStringList> names; // by the rungs before and after
    for (const EffectOfEdits::CellChange &change : effect.cells) {
        const Rung before = change.before ? change.before->rung : Rung::None;
        const Rung after = change.after ? change.after->rung : Rung::None;
        if (before != after)
            names[{before, after}]
                << nameOf(snapshot, {RecordKind::Territory, change.territory.value}, language);
    }
    QStringList sentences;
    for (const auto &[rungs, countries] : names)
        sentences << EffectText::tr("Coverage goes from “%1” to “%2”: %3.")
                         .arg(labelOf(rungs.first), labelOf(rungs.second),
                              listedBriefly(countries));
    return sentences;
}

} // namespace

QStringList sentencesOf(const EffectOfEdits &effect, const Snapshot &snapshot,
                        const QString &language)
{
    QStringList sentences;
    for (const EffectOfEdits::StatusChange &change : effect.statuses)
        sentences << statusSentence(change);
    if (const int scopes = changedScopes(effect))
        sentences << EffectText::tr("Scopes whose status changes: %L1.").arg(scopes);
    sentences += cellSentences(effect, snapshot, language);
    sentences.removeAll(QString());
    return sentences;
}

QString sentenceOf(const EffectOfEdits::Overruled &overruled)
{
    return EffectText::tr("“%1” of %2 has no effect: the source reports “%3” as of %4, which is "
                          "not older. The status is “%5”.")
        .arg(labelOf(overruled.fact.kind), shownDate(overruled.fact.date),
             labelOf(*overruled.report.state), shownDate(overruled.report.asOf),
             labelOf(overruled.status));
}

} // namespace mra
