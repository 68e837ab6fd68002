// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/fieldtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace mra {

namespace {

struct Label
{
    const char *key;
    const char *text;
};

constexpr std::array fieldLabels{
    Label{"id", QT_TRANSLATE_NOOP("Field", "Identifier")},
    Label{"code", QT_TRANSLATE_NOOP("Field", "Code")},
    Label{"alpha2", QT_TRANSLATE_NOOP("Field", "Country code")},
    Label{"alpha3", QT_TRANSLATE_NOOP("Field", "Three-letter code")},
    Label{"numeric", QT_TRANSLATE_NOOP("Field", "Numeric code")},
    Label{"name", QT_TRANSLATE_NOOP("Field", "Name")},
    Label{"name_native", QT_TRANSLATE_NOOP("Field", "Name in the original language")},
    Label{"short_name", QT_TRANSLATE_NOOP("Field", "Short name")},
    Label{"title", QT_TRANSLATE_NOOP("Field", "Title")},
    Label{"title_native", QT_TRANSLATE_NOOP("Field", "Title in the original language")},
    Label{"native_lang", QT_TRANSLATE_NOOP("Field", "Original language")},
    Label{"lang", QT_TRANSLATE_NOOP("Field", "Language")},
    Label{"language", QT_TRANSLATE_NOOP("Field", "Language")},
    Label{"kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    Label{"type", QT_TRANSLATE_NOOP("Field", "Type of point")},
    Label{"level", QT_TRANSLATE_NOOP("Field", "Level")},
    Label{"status", QT_TRANSLATE_NOOP("Field", "Reported status")},
    Label{"signed_date", QT_TRANSLATE_NOOP("Field", "Signed on")},
    Label{"effective_date", QT_TRANSLATE_NOOP("Field", "In effect from")},
    Label{"expiry_date", QT_TRANSLATE_NOOP("Field", "Last day of validity")},
    Label{"term_months", QT_TRANSLATE_NOOP("Field", "Term in months")},
    Label{"renewal", QT_TRANSLATE_NOOP("Field", "Renewal")},
    Label{"renewal_months", QT_TRANSLATE_NOOP("Field", "Renewal period in months")},
    Label{"notice_months", QT_TRANSLATE_NOOP("Field", "Notice period in months")},
    Label{"notice_basis", QT_TRANSLATE_NOOP("Field", "Notice is due")},
    Label{"listing", QT_TRANSLATE_NOOP("Field", "List of bodies")},
    Label{"activation", QT_TRANSLATE_NOOP("Field", "Takes effect")},
    Label{"lead_body_id", QT_TRANSLATE_NOOP("Field", "Lead body")},
    Label{"source_url", QT_TRANSLATE_NOOP("Field", "Source address")},
    Label{"as_of", QT_TRANSLATE_NOOP("Field", "As of")},
    Label{"confidence", QT_TRANSLATE_NOOP("Field", "Confidence")},
    Label{"notes", QT_TRANSLATE_NOOP("Field", "Notes")},
    Label{"note", QT_TRANSLATE_NOOP("Field", "Note")},
    Label{"party", QT_TRANSLATE_NOOP("Field", "Party")},
    Label{"role", QT_TRANSLATE_NOOP("Field", "Role")},
    Label{"since", QT_TRANSLATE_NOOP("Field", "Since")},
    Label{"until", QT_TRANSLATE_NOOP("Field", "Until")},
    Label{"scopes", QT_TRANSLATE_NOOP("Field", "Only for sectors")},
    Label{"activities", QT_TRANSLATE_NOOP("Field", "Takes part in")},
    Label{"sector_code", QT_TRANSLATE_NOOP("Field", "Sector")},
    Label{"activity", QT_TRANSLATE_NOOP("Field", "Activity")},
    Label{"from_territory", QT_TRANSLATE_NOOP("Field", "Issued in")},
    Label{"to_territory", QT_TRANSLATE_NOOP("Field", "Accepted in")},
    Label{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence")},
    Label{"standards", QT_TRANSLATE_NOOP("Field", "Standards")},
    Label{"scope_since", QT_TRANSLATE_NOOP("Field", "Scope since")},
    Label{"scope_until", QT_TRANSLATE_NOOP("Field", "Scope until")},
    Label{"scope_status", QT_TRANSLATE_NOOP("Field", "Reported status of the scope")},
    Label{"body_id", QT_TRANSLATE_NOOP("Field", "Body")},
    Label{"event_id", QT_TRANSLATE_NOOP("Field", "Event identifier")},
    Label{"date", QT_TRANSLATE_NOOP("Field", "Date")},
    Label{"part", QT_TRANSLATE_NOOP("Field", "Part of the text")},
    Label{"source_kind", QT_TRANSLATE_NOOP("Field", "Term used by the source")},
    Label{"description", QT_TRANSLATE_NOOP("Field", "Description")},
    Label{"relation", QT_TRANSLATE_NOOP("Field", "Relation")},
    Label{"to_agreement_id", QT_TRANSLATE_NOOP("Field", "Other agreement")},
    Label{"country", QT_TRANSLATE_NOOP("Field", "Country of the seat")},
    Label{"represents", QT_TRANSLATE_NOOP("Field", "Represents")},
    Label{"city", QT_TRANSLATE_NOOP("Field", "City")},
    Label{"website", QT_TRANSLATE_NOOP("Field", "Website")},
    Label{"founded", QT_TRANSLATE_NOOP("Field", "Founded")},
    Label{"alias", QT_TRANSLATE_NOOP("Field", "Alias")},
    Label{"successor_id", QT_TRANSLATE_NOOP("Field", "Successor")},
    Label{"programme", QT_TRANSLATE_NOOP("Field", "Programme")},
    Label{"batch", QT_TRANSLATE_NOOP("Field", "Batch")},
    Label{"release_date", QT_TRANSLATE_NOOP("Field", "Released on")},
    Label{"field_sector", QT_TRANSLATE_NOOP("Field", "Sector")},
    Label{"partner_territories", QT_TRANSLATE_NOOP("Field", "Partners")},
    Label{"body_ids", QT_TRANSLATE_NOOP("Field", "Bodies")},
    Label{"agreement_ids", QT_TRANSLATE_NOOP("Field", "Agreements")},
    Label{"aims", QT_TRANSLATE_NOOP("Field", "Aims")},
    Label{"evidence_status", QT_TRANSLATE_NOOP("Field", "Status of the evidence")},
    Label{"source_id", QT_TRANSLATE_NOOP("Field", "Source")},
    Label{"source", QT_TRANSLATE_NOOP("Field", "Sources")},
    Label{"publisher", QT_TRANSLATE_NOOP("Field", "Publisher")},
    Label{"url", QT_TRANSLATE_NOOP("Field", "Web address")},
    Label{"parent", QT_TRANSLATE_NOOP("Field", "Parent")},
    Label{"iaf_codes", QT_TRANSLATE_NOOP("Field", "IAF codes")},
    Label{"ics_fields", QT_TRANSLATE_NOOP("Field", "ICS fields")},
    Label{"hs_chapters", QT_TRANSLATE_NOOP("Field", "HS chapters")},
    Label{"iecee_categories", QT_TRANSLATE_NOOP("Field", "IECEE categories")},
    Label{"scheme", QT_TRANSLATE_NOOP("Field", "Classification")},
    Label{"section", QT_TRANSLATE_NOOP("Field", "Section")},
    Label{"nace_rev2", QT_TRANSLATE_NOOP("Field", "NACE Rev. 2")},
    Label{"reserved", QT_TRANSLATE_NOOP("Field", "Reserved")},
    Label{"uninhabited", QT_TRANSLATE_NOOP("Field", "Without permanent population")},
    Label{"capital_en", QT_TRANSLATE_NOOP("Field", "Capital (English name)")},
    Label{"capital", QT_TRANSLATE_NOOP("Field", "Location of the capital")},
    Label{"label", QT_TRANSLATE_NOOP("Field", "Location of the label on the map")},
    Label{"", QT_TRANSLATE_NOOP("Field", "Location")}, // the point of a waypoint has no key
    Label{"member", QT_TRANSLATE_NOOP("Field", "Member")},
    Label{"event", QT_TRANSLATE_NOOP("Field", "What the source says")},
    Label{"used_for_year", QT_TRANSLATE_NOOP("Field", "Basis of the year")},
    Label{"branch", QT_TRANSLATE_NOOP("Field", "Branch")},
    Label{"seq", QT_TRANSLATE_NOOP("Field", "Position on the line")},
    Label{"route_wkt", QT_TRANSLATE_NOOP("Field", "Main line")},
    Label{"branches_wkt", QT_TRANSLATE_NOOP("Field", "Branch lines")},
};

constexpr std::array childrenLabels{
    Label{"parties", QT_TRANSLATE_NOOP("Children", "Parties")},
    Label{"grants", QT_TRANSLATE_NOOP("Children", "Scopes")},
    Label{"designations", QT_TRANSLATE_NOOP("Children", "Designated bodies")},
    Label{"events", QT_TRANSLATE_NOOP("Children", "Events")},
    Label{"links", QT_TRANSLATE_NOOP("Children", "Links to other agreements")},
    Label{"aliases", QT_TRANSLATE_NOOP("Children", "Other names")},
    Label{"successions", QT_TRANSLATE_NOOP("Children", "Successors")},
    Label{"members", QT_TRANSLATE_NOOP("Children", "Members")},
    Label{"evidence", QT_TRANSLATE_NOOP("Children", "Evidence of membership")},
    Label{"corridor", QT_TRANSLATE_NOOP("Children", "Corridor")},
    Label{"waypoints", QT_TRANSLATE_NOOP("Children", "Points of the corridor")},
};

template <size_t N>
QString lookedUp(const std::array<Label, N> &labels, const char *context, const QString &key)
{
    for (const Label &label : labels) {
        if (key == QLatin1String(label.key))
            return QCoreApplication::translate(context, label.text);
    }
    return key;
}

} // namespace

QString fieldLabel(const QString &key)
{
    return lookedUp(fieldLabels, "Field", key);
}

QStringList labelledFields()
{
    QStringList keys;
    for (const Label &label : fieldLabels)
        keys << QLatin1String(label.key);
    return keys;
}

QString childrenLabel(const QString &key)
{
    return lookedUp(childrenLabels, "Children", key);
}

} // namespace mra
