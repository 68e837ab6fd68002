// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/records/facetpanel.h"

namespace mra::test {

/// Ticks or unticks an answer in the panel, as a click on its box does.
inline void tick(FacetPanel &panel, const Facet &facet, const FacetValue &value, bool isOn)
{
    const QList<QTreeWidgetItem *> items =
        panel.findItems(value.label, Qt::MatchExactly | Qt::MatchRecursive);
    for (QTreeWidgetItem *item : items) {
        if (item->parent() && item->parent()->text(0) == facet.label)
            item->setCheckState(0, isOn ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace mra::test
