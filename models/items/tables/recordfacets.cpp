// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/recordfacets.h"

#include "items/texts/columntext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"

#include <QCollator>
#include <QCoreApplication>

namespace mra {

namespace {

struct FacetText
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

QString notRecorded()
{
    return FacetText::tr("(not recorded)", "answer of a facet");
}

template <Vocabulary E>
FacetOfKind ofVocabulary(const char *key, const char *column)
{
    return {QLatin1String(key), QLatin1String(column),
            [](const Snapshot &, const QString &value, const QString &) {
                const auto word = fromKey<E>(value);
                return word ? labelOf(*word) : notRecorded();
            },
            [](const QString &value) -> std::optional<int> {
                const auto word = fromKey<E>(value);
                return word ? std::optional(int(*word)) : std::nullopt;
            }};
}

FacetOfKind ofRecords(const char *key, const char *column, RecordKind kind)
{
    return {QLatin1String(key), QLatin1String(column),
            [kind](const Snapshot &snapshot, const QString &value, const QString &language) {
                return value.isEmpty() ? FacetText::tr("(none)", "answer of a facet: no record")
                                       : nameOf(snapshot, {kind, value}, language);
            },
            [](const QString &) { return std::nullopt; }};
}

FacetOfKind ofWords(const char *key, const char *column)
{
    return {
        QLatin1String(key), QLatin1String(column),
        [](const Snapshot &, const QString &value, const QString &) { return wordLabel(value); },
        [](const QString &) { return std::nullopt; }};
}

QList<FacetOfKind> makeFacets(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Agreement:
        return {ofVocabulary<Status>("status", "derived_status"),
                ofVocabulary<AgreementKind>("kind", "kind"),
                ofVocabulary<Level>("level", "level"),
                ofVocabulary<Layer>("layer", "layer"),
                ofRecords("sector", "sectors", RecordKind::Sector),
                ofRecords("party", "party_country", RecordKind::Territory),
                ofVocabulary<Confidence>("confidence", "confidence"),
                ofVocabulary<Listing>("listing", "listing")};
    case RecordKind::Body:
        return {ofVocabulary<BodyKind>("kind", "kind"),
                ofRecords("country", "country", RecordKind::Territory)};
    case RecordKind::Territory:
        return {ofRecords("bri_region", "bri_region", RecordKind::Group),
                ofRecords("region", "region", RecordKind::Group),
                ofVocabulary<Rung>("coverage", "coverage")};
    case RecordKind::Group:
        return {ofWords("kind", "kind")};
    case RecordKind::Project:
        return {ofWords("programme", "programme"),
                ofRecords("field", "field_sector", RecordKind::Sector)};
    case RecordKind::ClassCode:
        return {ofWords("scheme", "scheme")};
    case RecordKind::Sector:
        return {ofRecords("sector", "parent", RecordKind::Sector)};
    case RecordKind::Source:
        return {};
    }
    Q_UNREACHABLE();
}

bool givesOneOf(const QStringList &answers, const QStringList &chosen)
{
    return chosen.isEmpty() ||
           std::any_of(answers.cbegin(), answers.cend(),
                       [&chosen](const QString &answer) { return chosen.contains(answer); });
}

/// Answers in the order of their vocabulary, else by label; "not recorded" last.
void order(QList<FacetValue> &values, const FacetOfKind &facet, const QString &language)
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(), [&](const FacetValue &a, const FacetValue &b) {
        if (a.value.isEmpty() != b.value.isEmpty())
            return b.value.isEmpty();
        const std::optional<int> place = facet.placeOf(a.value);
        const std::optional<int> other = facet.placeOf(b.value);
        return place && other ? *place < *other : collator.compare(a.label, b.label) < 0;
    });
}

} // namespace

const QList<FacetOfKind> &facetsOf(RecordKind kind)
{
    static const std::array facets{
        makeFacets(RecordKind::Territory), makeFacets(RecordKind::Group),
        makeFacets(RecordKind::Sector),    makeFacets(RecordKind::ClassCode),
        makeFacets(RecordKind::Source),    makeFacets(RecordKind::Body),
        makeFacets(RecordKind::Agreement), makeFacets(RecordKind::Project)};
    return facets[static_cast<size_t>(kind)];
}

QList<QStringList> chosenOf(RecordKind kind, const FacetChoice &choice)
{
    QList<QStringList> chosen;
    for (const FacetOfKind &facet : facetsOf(kind))
        chosen << choice.value(facet.key);
    return chosen;
}

bool passes(const QList<QStringList> &chosen, const RecordFacts &facts)
{
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (!givesOneOf(facts.facets[i], chosen[i]))
            return false;
    }
    return true;
}

FacetCounts facetCountsOf(RecordKind kind, const FacetChoice &choice,
                          const QList<const RecordFacts *> &records)
{
    const QList<QStringList> chosen = chosenOf(kind, choice);
    FacetCounts counts(chosen.size());
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        for (const QString &answer : chosen[i])
            counts[i].insert(answer, 0);
    }
    for (const RecordFacts *facts : records) {
        int failures = 0;
        qsizetype failed = 0; // the last facet that the record does not pass
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            if (!givesOneOf(facts->facets[i], chosen[i])) {
                ++failures;
                failed = i;
            }
        }
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            if (failures > 1 || (failures == 1 && failed != i))
                continue;
            for (const QString &answer : facts->facets[i])
                ++counts[i][answer];
        }
    }
    return counts;
}

QList<Facet> labelledFacets(RecordKind kind, const FacetChoice &choice, const FacetCounts &counts,
                            const Snapshot &snapshot, const QString &language)
{
    const QList<FacetOfKind> &facets = facetsOf(kind);
    const QList<QStringList> chosen = chosenOf(kind, choice);
    QList<Facet> result;
    for (qsizetype i = 0; i < facets.size(); ++i) {
        Facet facet{facets[i].key, columnLabel(facets[i].column), {}};
        for (auto count = counts[i].cbegin(); count != counts[i].cend(); ++count) {
            facet.values.append({count.key(), facets[i].labelOf(snapshot, count.key(), language),
                                 *count, chosen[i].contains(count.key())});
        }
        order(facet.values, facets[i], language);
        result << facet;
    }
    return result;
}

} // namespace mra
