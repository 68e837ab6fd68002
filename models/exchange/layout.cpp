// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/layout.h"

#include <algorithm>

namespace mra {

namespace {

/// Columns are given as "*key,+needed,optional".
TableLayout records(const char *name, RecordKind kind, const char *columns)
{
    TableLayout layout;
    layout.name = QLatin1String(name);
    layout.kind = kind;
    for (QString column : QString(QLatin1String(columns)).split(QLatin1Char(','))) {
        const bool isKey = column.startsWith(QLatin1Char('*'));
        const bool isNeeded = isKey || column.startsWith(QLatin1Char('+'));
        if (isNeeded)
            column.remove(0, 1);
        layout.columns.append(column);
        if (isKey)
            layout.keys.append(column);
        if (isNeeded)
            layout.needed.append(column);
    }
    return layout;
}

TableLayout children(const char *name, RecordKind kind, const char *list, const char *parent,
                     const char *columns)
{
    TableLayout layout = records(name, kind, columns);
    layout.list = QLatin1String(list);
    layout.parent = QLatin1String(parent);
    return layout;
}

QList<TableLayout> makeLayouts()
{
    return {
        records(
            "countries", RecordKind::Territory,
            "*alpha2,alpha3,numeric,+name_en,name_zh,name_ru,name_fr,name_es,name_ar,capital_en,"
            "capital_lat,capital_lon,label_lat,label_lon,name_zh_mainland,uninhabited"),
        children("territory_aliases", RecordKind::Territory, "aliases", "alpha2",
                 "*alpha2,lang,*name,source"),
        records("territory_groups", RecordKind::Group,
                "*code,kind,parent,role,+name_en,name_zh,name_ru,name_fr,name_es,name_ar,source"),
        children("territory_group_members", RecordKind::Group, "members", "group_code",
                 "*group_code,*member,role,since,until,source,note"),
        records("sectors", RecordKind::Sector,
                "*code,parent,role,+name_en,name_zh,name_ru,name_fr,name_es,name_ar,iaf_codes,"
                "ics_fields,hs_chapters,iecee_categories"),
        records("classification_codes", RecordKind::ClassCode,
                "*scheme,*code,section,title_en,title_zh,title_ru,title_fr,title_es,title_ar,"
                "nace_rev2,reserved"),
        records("bri_sources", RecordKind::Source, "*source_id,+title,publisher,date,url,note"),
        records("bodies", RecordKind::Body,
                "*id,+kind,short_name,+name_en,name_zh,name_native,native_lang,name_ru,name_fr,"
                "name_es,name_ar,country,represents,city,website,founded,source_url,as_of,"
                "confidence"),
        children("body_aliases", RecordKind::Body, "aliases", "body_id",
                 "*body_id,*alias,language,note"),
        children("body_successions", RecordKind::Body, "successions", "body_id",
                 "*body_id,*successor_id,*kind,date,source_url,note"),
        records(
            "agreements", RecordKind::Agreement,
            "*id,+title_en,title_zh,title_ru,title_fr,title_es,title_ar,title_native,"
            "native_lang,+kind,+level,status,signed_date,effective_date,expiry_date,term_months,"
            "renewal,renewal_months,notice_months,notice_basis,listing,activation,lead_body_id,"
            "source_url,as_of,confidence,notes"),
        children("agreement_parties", RecordKind::Agreement, "parties", "agreement_id",
                 "*agreement_id,*party,*role,since,until,scopes,activities"),
        children("agreement_designations", RecordKind::Agreement, "designations", "agreement_id",
                 "*agreement_id,*body_id,since,until,sector_code,source_url,note"),
        children(
            "agreement_scopes", RecordKind::Agreement, "grants", "agreement_id",
            "*agreement_id,*sector_code,*activity,*from_territory,*to_territory,evidence,standards,"
            "scope_since,scope_until,scope_status"),
        children(
            "agreement_events", RecordKind::Agreement, "events", "agreement_id",
            "*event_id,+date,*agreement_id,part,sector_code,from_territory,to_territory,body_id,"
            "+event_type,description,source_url,as_of"),
        children("agreement_links", RecordKind::Agreement, "links", "from_agreement_id",
                 "*from_agreement_id,*relation,*to_agreement_id,date"),
        records("projects", RecordKind::Project,
                "*id,+programme,batch,release_date,title_en,title_zh,field_sector,"
                "partner_territories,body_ids,agreement_ids,aims,evidence_status,source_url,as_of,"
                "confidence,notes"),
        // Named after the initiative of the data set; the rows belong to the group with that role.
        children("bri_evidence", RecordKind::Group, "evidence", "",
                 "*alpha2,*event,date,*source_id,used_for_year,note"),
        children("corridors", RecordKind::Group, "corridor", "short",
                 "*id,*short,kind,+name_en,name_zh,name_ru,name_fr,name_es,name_ar,route_wkt,"
                 "branches_wkt,source"),
        children("corridor_waypoints", RecordKind::Group, "waypoints", "corridor",
                 "*corridor,*branch,*seq,+name_en,name_zh,alpha2,+lat,+lon,type"),
    };
}

template <class Fits>
const TableLayout *firstLayout(Fits fits)
{
    const auto it = std::find_if(layouts().begin(), layouts().end(), fits);
    return it == layouts().end() ? nullptr : &*it;
}

} // namespace

const QList<TableLayout> &layouts()
{
    static const QList<TableLayout> all = makeLayouts();
    return all;
}

QList<const TableLayout *> layoutsOfHeader(const QStringList &header)
{
    const QSet<QString> present(header.begin(), header.end());
    const auto isPresent = [&present](const QString &column) { return present.contains(column); };
    QList<const TableLayout *> best;
    qsizetype mostKnown = 0;
    for (const TableLayout &layout : layouts()) {
        if (!std::all_of(layout.needed.begin(), layout.needed.end(), isPresent))
            continue;
        const auto known = std::count_if(layout.columns.begin(), layout.columns.end(), isPresent);
        if (known > mostKnown)
            best.clear();
        if (known >= mostKnown)
            best.append(&layout);
        mostKnown = std::max<qsizetype>(mostKnown, known);
    }
    return best;
}

const TableLayout *layoutNamed(const QString &name)
{
    return firstLayout([&name](const TableLayout &layout) { return layout.name == name; });
}

const TableLayout *layoutOf(RecordKind kind, const QString &list)
{
    return firstLayout(
        [&](const TableLayout &layout) { return layout.kind == kind && layout.list == list; });
}

QStringList tableNames()
{
    QStringList names;
    for (const TableLayout &layout : layouts())
        names.append(layout.name);
    return names;
}

QString partColumn(const char *key, const char *ending)
{
    const QString prefix = QLatin1String(key);
    return prefix.isEmpty() ? QLatin1String(ending)
                            : prefix + QLatin1Char('_') + QLatin1String(ending);
}

} // namespace mra
