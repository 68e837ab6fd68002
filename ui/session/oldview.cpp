// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/oldview.h"

#include "ui/session/settings.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace mra {

namespace {

// The first byte of the stored state of a header if the user had dragged columns; without it, the
// table had chosen their widths.
constexpr char byHand = 'h';

/// The columns of the kind in the last version that stored their places. Must never change.
const char *columnsThen(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Agreement:
        return "title kind level derived_status status_since parties sectors layer lead_body_id "
               "signed_date effective_date expiry_date activation as_of confidence id";
    case RecordKind::Body:
        return "name short_name kind country represents agreements former_agreements city as_of "
               "confidence id";
    case RecordKind::Territory:
        return "name alpha2 alpha3 numeric region bri_since coverage agreements former_agreements "
               "capital_en uninhabited";
    case RecordKind::Group:
        return "name code kind parent members_on_day agreements former_agreements role";
    case RecordKind::Sector:
        return "name code parent agreements former_agreements iaf_codes ics_fields hs_chapters "
               "iecee_categories role";
    case RecordKind::Project:
        return "title programme batch field_sector partner_territories aims release_date "
               "evidence_status as_of confidence id";
    case RecordKind::Source:
        return "title publisher date url source_id";
    case RecordKind::ClassCode:
        return "scheme code title section nace_rev2";
    }
    Q_UNREACHABLE();
}

QString partOf(RecordKind kind, const char *part)
{
    return QStringLiteral("list/%1/%2").arg(QString(keyOf(kind)), QLatin1String(part));
}

void readHeader(ListView &view, const QByteArray &state, const QStringList &keys, int digitWidth)
{
    QStandardItemModel model(0, int(keys.size()));
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    if (state.isEmpty() || !header.restoreState(state.mid(1)))
        return;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isShown = !header.isSectionHidden(column);
        header.setSectionHidden(column, false); // a hidden section has no width
        const double width =
            state[0] == byHand ? double(header.sectionSize(column)) / digitWidth : 0;
        view.columns.append({keys.value(column), isShown, width});
    }
    view.sortColumn = keys.value(header.sortIndicatorSection());
    view.sortOrder = header.sortIndicatorOrder();
}

} // namespace

ListView oldView(const Settings &settings, RecordKind kind, int digitWidth)
{
    ListView view;
    readHeader(view, settings.state(partOf(kind, "columns")).toByteArray(),
               QString::fromLatin1(columnsThen(kind)).split(QLatin1Char(' ')), digitWidth);
    const QVariantMap facets = settings.state(partOf(kind, "facets")).toMap();
    for (auto facet = facets.cbegin(); facet != facets.cend(); ++facet)
        view.facets.insert(facet.key(), facet->toStringList());
    view.search = settings.state(partOf(kind, "search")).toString();
    return view;
}

void forgetOldView(Settings &settings, RecordKind kind)
{
    for (const char *part : {"columns", "facets", "search"})
        settings.setState(partOf(kind, part), {});
}

} // namespace mra
