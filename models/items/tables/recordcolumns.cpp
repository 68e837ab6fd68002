// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/recordcolumns.h"

#include "domain/records/kindmap.h"
#include "items/texts/counttext.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/valuetext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mra {

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

constexpr bool Shown = true;
constexpr bool Hidden = false;

// --- Cells of the types of fields

Cell textCell(const QString &text)
{
    return {text, {}, {}};
}

Cell dateCell(const PartialDate &date)
{
    if (date.isNull())
        return {};
    // Of dates with one first day the longer period comes first.
    const double order = double(date.firstDay().toJulianDay()) -
                         double(date.firstDay().daysTo(date.lastDay())) / 1000;
    return {shownDate(date), order, {}};
}

Cell countCell(qsizetype count)
{
    return {QLocale().toString(count), double(count), {}};
}

/// Words of a vocabulary are sorted in its order, not alphabetically.
template <Vocabulary E>
Cell wordCell(E value)
{
    return {labelOf(value), double(value), {}};
}
template <Vocabulary E>
Cell wordCell(const std::optional<E> &value)
{
    return value ? wordCell(*value) : Cell();
}

Cell codesCell(const QStringList &codes)
{
    return textCell(codes.join(QStringLiteral("; ")));
}

Cell nameCell(const CellContext &context, RecordKind kind, const QString &id)
{
    return textCell(id.isEmpty() ? QString()
                                 : nameOf(context.snapshot, {kind, id}, context.language));
}

/// The first names, and how many more there are.
QString listText(QStringList names)
{
    constexpr qsizetype most = 6;
    const int more = int(names.size() - most);
    if (more <= 0)
        return names.join(ColumnText::tr(", ", "between names in a list"));
    return ColumnText::tr("%1 and %Ln more", "names, number of others", more)
        .arg(names.mid(0, most).join(ColumnText::tr(", ", "between names in a list")));
}

Cell refsCell(const CellContext &context, const RefList &refs)
{
    Cell cell;
    QStringList names;
    for (const Ref &ref : refs) {
        names << nameOf(context.snapshot, ref, context.language);
        if (ref.kind == RefKind::Territory)
            cell.territories << ref.id;
    }
    cell.text = listText(names);
    return cell;
}

template <class T>
Cell nameCellOf(const T &record, const CellContext &context)
{
    return textCell(nameOf(Record(record), context.language));
}
template <class T>
Cell idCell(const T &record, const CellContext &)
{
    return textCell(record.id.value);
}
template <class T>
Cell asOfCell(const T &record, const CellContext &)
{
    return dateCell(record.provenance.asOf);
}
template <class T>
Cell confidenceCell(const T &record, const CellContext &)
{
    return wordCell(record.provenance.confidence);
}

// --- Cells of several fields, or of none

/// The codes of the flags for a party; for a body, what it represents, else its country.
QStringList flagsOf(const Ref &party, const Body *body)
{
    if (!body)
        return {party.id};
    QStringList codes;
    for (const Ref &represented : body->represents)
        codes << represented.id;
    return body->represents.isEmpty() ? QStringList{body->country.value} : codes;
}

/// Who takes part on the day: bodies by their short names, as people in the field speak of them.
Cell partiesCell(const CellContext &context)
{
    Cell cell;
    QStringList names;
    for (const Ref &party : context.facts.parties) {
        const auto body =
            party.kind == RefKind::Body ? context.snapshot.find<Body>({party.id}) : nullptr;
        names << (body && !body->shortName.isEmpty()
                      ? body->shortName
                      : nameOf(context.snapshot, party, context.language));
        for (const QString &code : flagsOf(party, body.get())) {
            if (!code.isEmpty() && !cell.territories.contains(code))
                cell.territories << code;
        }
    }
    cell.text = listText(names);
    return cell;
}

Cell sectorsCell(const Agreement &agreement, const CellContext &context)
{
    QStringList names;
    QSet<QString> known;
    for (const Grant &grant : agreement.grants) {
        if (known.contains(grant.sector.value))
            continue;
        known.insert(grant.sector.value);
        names << nameOf(context.snapshot, {RecordKind::Sector, grant.sector.value},
                        context.language);
    }
    return textCell(listText(names));
}

Cell beltAndRoadCell(const CellContext &context)
{
    if (!context.facts.isOnBeltAndRoad)
        return {};
    const Cell since = dateCell(context.facts.beltAndRoadSince);
    return since.text.isEmpty()
               ? textCell(ColumnText::tr("Member", "of the Belt and Road, since when is not known"))
               : since;
}

// --- Columns

using Label = QString (*)();

/// A column of records of type T with the label of the field of its key. The record is looked up
/// when the cell is needed.
template <class T>
RecordColumn column(const char *key, bool isShown, Cell (*cell)(const T &, const CellContext &))
{
    return {.key = QLatin1String(key),
            .label = [name = QString(QLatin1String(key))] { return fieldLabel(name); },
            .cell =
                [cell](const QString &id, const CellContext &context) {
                    const auto record = context.snapshot.find<T>({id});
                    return record ? cell(*record, context) : Cell();
                },
            .isShown = isShown};
}

/// A column that depends on other records or on the day.
RecordColumn derived(const char *key, Label label, bool isShown, Cell (*cell)(const CellContext &),
                     ColumnRole role = ColumnRole::Text)
{
    return {
        .key = QLatin1String(key),
        .label = label,
        .cell = [cell](const QString &, const CellContext &context) { return cell(context); },
        .isShown = isShown,
        .isOfFacts = true,
        .role = role,
    };
}

/// A column of numbers, aligned at the end of the cell.
RecordColumn countOf(const char *key, Label label, bool isShown, const CountedRecords &counted)
{
    return {.key = QLatin1String(key),
            .label = label,
            .cell =
                [ids = counted.ids](const QString &, const CellContext &context) {
                    return countCell((context.facts.*ids).size());
                },
            .isShown = isShown,
            .isOfFacts = true,
            .alignment = Qt::AlignTrailing | Qt::AlignVCenter,
            .counted = counted};
}

RecordColumn called(Label label, RecordColumn column)
{
    column.label = label;
    return column;
}

RecordColumn agreementCount(RecordKind kind)
{
    return countOf(
        "agreements", [] { return ColumnText::tr("Agreements", "number of agreements"); }, Shown,
        {RecordKind::Agreement, &RecordFacts::agreements, [kind] { return agreementsRule(kind); }});
}
RecordColumn formerAgreementCount()
{
    return countOf("former_agreements",
                   [] { return ColumnText::tr("Former agreements", "number of agreements"); },
                   Hidden,
                   {RecordKind::Agreement, &RecordFacts::formerAgreements, formerAgreementsRule});
}

// --- The tables

QList<RecordColumn> agreementColumns()
{
    using A = const Agreement &;
    using C = const CellContext &;
    return {
        column<Agreement>("title", Shown, nameCellOf),
        column<Agreement>("kind", Shown, [](A a, C) { return wordCell(a.agreementKind); }),
        column<Agreement>("level", Hidden, [](A a, C) { return wordCell(a.level); }),
        derived(
            "derived_status", [] { return ColumnText::tr("Status"); }, Shown,
            [](C c) { return wordCell(c.facts.status); }, ColumnRole::Status),
        derived(
            "status_since", [] { return ColumnText::tr("Status since"); }, Shown,
            [](C c) { return dateCell(c.facts.statusSince); }),
        derived(
            "parties", [] { return ColumnText::tr("Parties"); }, Shown, partiesCell),
        called([] { return ColumnText::tr("Sectors"); },
               column<Agreement>("sectors", Shown, sectorsCell)),
        derived(
            "layer", [] { return ColumnText::tr("Layer"); }, Hidden,
            [](C c) { return textCell(labelOf(c.facts.layers)); }),
        column<Agreement>("lead_body_id", Hidden,
                          [](A a, C c) { return nameCell(c, RecordKind::Body, a.leadBody.value); }),
        column<Agreement>("signed_date", Hidden, [](A a, C) { return dateCell(a.signedDate); }),
        column<Agreement>("effective_date", Shown,
                          [](A a, C) { return dateCell(a.effectiveDate); }),
        column<Agreement>("expiry_date", Shown, [](A a, C) { return dateCell(a.expiryDate); }),
        column<Agreement>("activation", Hidden, [](A a, C) { return wordCell(a.activation); }),
        column<Agreement>("as_of", Hidden, asOfCell),
        column<Agreement>("confidence", Hidden, confidenceCell),
        column<Agreement>("id", Hidden, idCell)};
}

QList<RecordColumn> bodyColumns()
{
    using B = const Body &;
    using C = const CellContext &;
    return {column<Body>("name", Shown, nameCellOf),
            column<Body>("short_name", Shown, [](B b, C) { return textCell(b.shortName); }),
            column<Body>("kind", Shown, [](B b, C) { return wordCell(b.bodyKind); }),
            column<Body>("country", Shown,
                         [](B b, C c) {
                             Cell cell = nameCell(c, RecordKind::Territory, b.country.value);
                             if (!b.country.isEmpty())
                                 cell.territories << b.country.value;
                             return cell;
                         }),
            column<Body>("represents", Hidden, [](B b, C c) { return refsCell(c, b.represents); }),
            agreementCount(RecordKind::Body),
            formerAgreementCount(),
            column<Body>("city", Shown, [](B b, C) { return textCell(b.city); }),
            column<Body>("as_of", Hidden, asOfCell),
            column<Body>("confidence", Hidden, confidenceCell),
            column<Body>("id", Hidden, idCell)};
}

QList<RecordColumn> territoryColumns()
{
    using T = const Territory &;
    using C = const CellContext &;
    return {column<Territory>("name", Shown,
                              [](T t, C c) {
                                  Cell cell = nameCellOf(t, c);
                                  cell.territories << t.id.value;
                                  return cell;
                              }),
            column<Territory>("alpha2", Shown, idCell),
            column<Territory>("alpha3", Hidden, [](T t, C) { return textCell(t.alpha3); }),
            column<Territory>("numeric", Hidden, [](T t, C) { return textCell(t.numeric); }),
            derived(
                "region", [] { return ColumnText::tr("Region of the world"); }, Shown,
                [](C c) { return nameCell(c, RecordKind::Group, c.facts.region.value); }),
            derived(
                "bri_since", [] { return ColumnText::tr("Belt and Road since"); }, Shown,
                beltAndRoadCell),
            derived(
                "coverage", [] { return ColumnText::tr("Recognition"); }, Shown,
                [](C c) { return c.facts.coverage ? wordCell(c.facts.coverage->rung) : Cell(); },
                ColumnRole::Rung),
            agreementCount(RecordKind::Territory),
            formerAgreementCount(),
            column<Territory>("capital_en", Hidden, [](T t, C) { return textCell(t.capital); }),
            column<Territory>("uninhabited", Hidden, [](T t, C c) {
                return textCell(ValueText(c.snapshot, c.language)(t.uninhabited));
            })};
}

QList<RecordColumn> groupColumns()
{
    using G = const TerritoryGroup &;
    using C = const CellContext &;
    return {column<TerritoryGroup>("name", Shown, nameCellOf),
            column<TerritoryGroup>("code", Shown, idCell),
            column<TerritoryGroup>("kind", Shown,
                                   [](G g, C) { return textCell(wordLabel(g.groupKind)); }),
            column<TerritoryGroup>(
                "parent", Shown,
                [](G g, C c) { return nameCell(c, RecordKind::Group, g.parent.value); }),
            countOf("members_on_day",
                    [] { return ColumnText::tr("Members", "number of members on a day"); }, Shown,
                    {RecordKind::Territory, &RecordFacts::territories, membersRule}),
            agreementCount(RecordKind::Group),
            formerAgreementCount(),
            column<TerritoryGroup>("role", Hidden, [](G g, C) { return wordCell(g.role); })};
}

QList<RecordColumn> sectorColumns()
{
    using S = const Sector &;
    using C = const CellContext &;
    return {
        column<Sector>("name", Shown, nameCellOf),
        column<Sector>("code", Shown, idCell),
        column<Sector>("parent", Shown,
                       [](S s, C c) { return nameCell(c, RecordKind::Sector, s.parent.value); }),
        agreementCount(RecordKind::Sector),
        formerAgreementCount(),
        column<Sector>("iaf_codes", Shown, [](S s, C) { return codesCell(s.iafCodes); }),
        column<Sector>("ics_fields", Shown, [](S s, C) { return codesCell(s.icsFields); }),
        column<Sector>("hs_chapters", Shown, [](S s, C) { return codesCell(s.hsChapters); }),
        column<Sector>("iecee_categories", Hidden,
                       [](S s, C) { return codesCell(s.ieceeCategories); }),
        column<Sector>("role", Hidden, [](S s, C) { return wordCell(s.role); })};
}

QList<RecordColumn> projectColumns()
{
    using P = const Project &;
    using C = const CellContext &;
    return {
        column<Project>("title", Shown, nameCellOf),
        column<Project>("programme", Shown,
                        [](P p, C) { return textCell(wordLabel(p.programme)); }),
        column<Project>("batch", Shown, [](P p, C) { return textCell(p.batch); }),
        column<Project>("field_sector", Shown,
                        [](P p, C c) { return nameCell(c, RecordKind::Sector, p.field.value); }),
        column<Project>("partner_territories", Shown,
                        [](P p, C c) { return refsCell(c, p.partners); }),
        column<Project>("aims", Shown, [](P p, C) { return textCell(labelOf(p.aims)); }),
        column<Project>("release_date", Shown, [](P p, C) { return dateCell(p.releaseDate); }),
        column<Project>("evidence_status", Hidden,
                        [](P p, C) { return textCell(wordLabel(p.evidenceStatus)); }),
        column<Project>("as_of", Hidden, asOfCell),
        column<Project>("confidence", Hidden, confidenceCell),
        column<Project>("id", Hidden, idCell)};
}

QList<RecordColumn> sourceColumns()
{
    using S = const Source &;
    using C = const CellContext &;
    return {column<Source>("title", Shown, nameCellOf),
            column<Source>("publisher", Shown, [](S s, C) { return textCell(s.publisher); }),
            column<Source>("date", Shown, [](S s, C) { return dateCell(s.date); }),
            column<Source>("url", Shown, [](S s, C) { return textCell(s.url); }),
            column<Source>("source_id", Hidden, idCell)};
}

QList<RecordColumn> classCodeColumns()
{
    using K = const ClassCode &;
    using C = const CellContext &;
    return {column<ClassCode>("scheme", Shown, [](K k, C) { return textCell(k.scheme); }),
            column<ClassCode>("code", Shown, [](K k, C) { return textCell(k.code); }),
            column<ClassCode>("title", Shown, nameCellOf),
            column<ClassCode>("section", Hidden, [](K k, C) { return textCell(k.section); }),
            column<ClassCode>("nace_rev2", Hidden, [](K k, C) { return codesCell(k.naceRev2); })};
}

} // namespace

const QList<RecordColumn> &columnsOf(RecordKind kind)
{
    static const KindMap<QList<RecordColumn>> columns(
        forKind<RecordKind::Territory>(territoryColumns()),
        forKind<RecordKind::Group>(groupColumns()), forKind<RecordKind::Sector>(sectorColumns()),
        forKind<RecordKind::ClassCode>(classCodeColumns()),
        forKind<RecordKind::Source>(sourceColumns()), forKind<RecordKind::Body>(bodyColumns()),
        forKind<RecordKind::Agreement>(agreementColumns()),
        forKind<RecordKind::Project>(projectColumns()));
    return columns[kind];
}

} // namespace mra
