// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/recordfacets.h"

#include "domain/records/kindmap.h"
#include "items/texts/fieldtext.h"
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

using Label = QString (*)();
template <class T>
using Answers = QStringList (*)(const T &, const Snapshot &, const RecordFacts &);

template <Vocabulary E>
QStringList answer(E value)
{
    static const QList<QStringList> all = [] {
        QList<QStringList> answers; // shared by the records that give them
        for (const char *key : keysOf<E>)
            answers << QStringList(QLatin1String(key));
        return answers;
    }();
    return all[int(value)];
}
template <Vocabulary E>
QStringList answer(const std::optional<E> &value)
{
    return value ? answer(*value) : QStringList(QString());
}
template <Vocabulary E>
QStringList answer(KeySet<E> values)
{
    QStringList keys;
    values.each([&keys](E value) { keys << keyOf(value); });
    return keys;
}
/// For a list of ids.
QStringList answer(const QStringList &ids)
{
    return ids.isEmpty() ? QStringList(QString()) : ids;
}

/// The roots of the sectors of its grants.
QStringList sectorsOf(const Agreement &agreement, const Snapshot &snapshot, const RecordFacts &)
{
    QSet<QString> roots;
    for (const Grant &grant : agreement.grants)
        roots.insert(snapshot.rootOf(grant.sector).value);
    return answer(roots.values());
}

/// A facet whose answers are words. Without `label`, it has the label of the field with its key.
template <class T>
FacetOfKind facet(const char *key, Answers<T> answers, Label label = nullptr)
{
    const QString name = QLatin1String(key);
    return {
        .key = name,
        .label = [name, label] { return label ? label() : fieldLabel(name); },
        .answers =
            [answers](const Record &record, const Snapshot &snapshot, const RecordFacts &facts) {
                return answers(std::get<T>(record), snapshot, facts);
            },
        .labelOf = [](const Snapshot &, const QString &value,
                      const QString &) { return wordLabel(value); },
        .placeOf = [](const QString &) { return std::nullopt; }};
}

template <Vocabulary E, class T>
FacetOfKind ofVocabulary(const char *key, Answers<T> answers, Label label = nullptr)
{
    FacetOfKind made = facet(key, answers, label);
    made.labelOf = [](const Snapshot &, const QString &value, const QString &) {
        const auto word = fromKey<E>(value);
        return word ? labelOf(*word) : notRecorded();
    };
    made.placeOf = [](const QString &value) -> std::optional<int> {
        const auto word = fromKey<E>(value);
        return word ? std::optional(int(*word)) : std::nullopt;
    };
    return made;
}

template <class T>
FacetOfKind ofRecords(RecordKind kind, const char *key, Answers<T> answers, Label label = nullptr)
{
    FacetOfKind made = facet(key, answers, label);
    made.labelOf = [kind](const Snapshot &snapshot, const QString &value, const QString &language) {
        return value.isEmpty() ? FacetText::tr("(none)", "answer of a facet: no record")
                               : nameOf(snapshot, {kind, value}, language);
    };
    return made;
}

using S = const Snapshot &;
using F = const RecordFacts &;

QList<FacetOfKind> agreementFacets()
{
    using A = const Agreement &;
    return {
        ofVocabulary<Status, Agreement>(
            "status", [](A, S, F facts) { return answer(facts.status); },
            [] { return FacetText::tr("Status"); }),
        ofVocabulary<AgreementKind, Agreement>(
            "kind", [](A agreement, S, F) { return answer(agreement.agreementKind); }),
        ofVocabulary<Level, Agreement>("level",
                                       [](A agreement, S, F) { return answer(agreement.level); }),
        ofVocabulary<Layer, Agreement>(
            "layer", [](A, S, F facts) { return answer(facts.layers); },
            [] { return FacetText::tr("Layer"); }),
        ofRecords<Agreement>(RecordKind::Sector, "sector", sectorsOf,
                             [] { return FacetText::tr("Sectors"); }),
        ofRecords<Agreement>(
            RecordKind::Territory, "party", [](A, S, F facts) { return answer(facts.territories); },
            [] { return FacetText::tr("Country of a party"); }),
        ofVocabulary<Confidence, Agreement>(
            "confidence",
            [](A agreement, S, F) { return answer(agreement.provenance.confidence); }),
        ofVocabulary<Listing, Agreement>(
            "listing", [](A agreement, S, F) { return answer(agreement.listing); })};
}

QList<FacetOfKind> bodyFacets()
{
    using B = const Body &;
    return {
        ofVocabulary<BodyKind, Body>("kind", [](B body, S, F) { return answer(body.bodyKind); }),
        ofRecords<Body>(RecordKind::Territory, "country",
                        [](B body, S, F) { return QStringList(body.country.value); })};
}

QList<FacetOfKind> territoryFacets()
{
    using T = const Territory &;
    return {ofRecords<Territory>(
                RecordKind::Group, "bri_region",
                [](T, S, F facts) { return QStringList(facts.beltAndRoadRegion.value); },
                [] { return FacetText::tr("Belt and Road region"); }),
            ofRecords<Territory>(
                RecordKind::Group, "region",
                [](T, S, F facts) { return QStringList(facts.region.value); },
                [] { return FacetText::tr("Region of the world"); }),
            ofVocabulary<Rung, Territory>(
                "coverage",
                [](T, S, F facts) { // the home has none
                    return facts.coverage ? answer(facts.coverage->rung) : QStringList();
                },
                [] { return FacetText::tr("Recognition"); })};
}

QList<FacetOfKind> projectFacets()
{
    using P = const Project &;
    return {
        facet<Project>("programme", [](P project, S, F) { return QStringList(project.programme); }),
        ofRecords<Project>(
            RecordKind::Sector, "field",
            [](P project, S, F) { return QStringList(project.field.value); },
            [] { return fieldLabel(QStringLiteral("field_sector")); })};
}

QList<FacetOfKind> sectorFacets()
{
    return {ofRecords<Sector>(
        RecordKind::Sector, "sector",
        [](const Sector &sector, S snapshot, F) {
            return QStringList(snapshot.rootOf(sector.id).value);
        },
        [] { return fieldLabel(QStringLiteral("parent")); })};
}

QList<FacetOfKind> makeFacets(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Agreement:
        return agreementFacets();
    case RecordKind::Body:
        return bodyFacets();
    case RecordKind::Territory:
        return territoryFacets();
    case RecordKind::Project:
        return projectFacets();
    case RecordKind::Sector:
        return sectorFacets();
    case RecordKind::Group:
        return {facet<TerritoryGroup>("kind", [](const TerritoryGroup &group, S, F) {
            return QStringList(group.groupKind);
        })};
    case RecordKind::ClassCode:
        return {facet<ClassCode>(
            "scheme", [](const ClassCode &code, S, F) { return QStringList(code.scheme); })};
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
    static const auto facets = KindMap<QList<FacetOfKind>>::madeBy(makeFacets);
    return facets[kind];
}

QList<QStringList> answersOf(const Record &record, const Snapshot &snapshot,
                             const RecordFacts &facts)
{
    const QList<FacetOfKind> &facets = facetsOf(keyOf(record).kind);
    QList<QStringList> answers;
    answers.reserve(facets.size());
    for (const FacetOfKind &facet : facets)
        answers << facet.answers(record, snapshot, facts);
    return answers;
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
        if (!givesOneOf(facts.answers[i], chosen[i]))
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
            if (!givesOneOf(facts->answers[i], chosen[i])) {
                ++failures;
                failed = i;
            }
        }
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            if (failures > 1 || (failures == 1 && failed != i))
                continue;
            for (const QString &answer : facts->answers[i])
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
        Facet facet{facets[i].key, facets[i].label(), {}};
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
