// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragequery.h"

#include <QObject>

namespace mra {

/// What all pages show: whose results, on which day, in which sector, direction and layers, and in
/// which region. Each page is a different view of this selection.
struct Filter
{
    TerritoryId home;
    QDate on;
    std::optional<SectorId> sector;
    Direction direction = Direction::Outgoing;
    LayerSet layers = defaultLayers;
    std::optional<GroupId> group; ///< region whose members are shown; nullopt: all
    friend bool operator==(const Filter &, const Filter &) = default;

    [[nodiscard]] CoverageQuery query() const
    {
        return {home, direction, sector, {}, {}, layers, group, on};
    }
};

/// The one filter that all pages share.
class FilterState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Emits changed() if the filter is a different one.
    void setFilter(const Filter &filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        Q_EMIT changed(m_filter);
    }

Q_SIGNALS:
    void changed(const mra::Filter &filter);

private:
    Filter m_filter;
};

} // namespace mra
