// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QStringList>

namespace mra {

/// Pattern over a fill; 8 device-independent pixels apart whatever the zoom, so that it does not
/// swim.
enum class Hatch {
    None,
    Lines,     ///< 45°: holds in part
    Dots,      ///< nothing recognised yet
    BackLines, ///< 135°: disputed or not determined
};

/// A colour on light ground (and on paper) and its twin on dark ground.
struct MapColour
{
    QColor light;
    QColor dark;

    MapColour() = default;
    MapColour(const QColor &both)
        : light(both)
        , dark(both)
    {
    }
    MapColour(const QColor &onLight, const QColor &onDark)
        : light(onLight)
        , dark(onDark)
    {
    }
    [[nodiscard]] bool isValid() const { return light.isValid(); }
    friend bool operator==(const MapColour &, const MapColour &) = default;
};

/// The ladder of the map (YlGnBu: told apart by every kind of sight). No colour for `unknown`.
[[nodiscard]] MapColour mapColour(Rung rung);

/// The colour of the home.
[[nodiscard]] MapColour homeColour();
/// For territories that were not asked for: fainter than every answer.
[[nodiscard]] MapColour outsideColour();

/// How one territory looks, and what is said of it. Without a colour it is `unknown`: light grey
/// with dots, never like a territory that is known to have nothing.
struct MapFill
{
    MapColour colour;
    Hatch hatch = Hatch::None;
    QString description; ///< plain text of the hover card and for screen readers; may have lines
    bool isCalm = false; ///< nothing to look at first: its marker is small, under the others
    friend bool operator==(const MapFill &, const MapFill &) = default;
};

/// One line of the legend; without a colour it shows the look of `unknown`.
struct LegendEntry
{
    MapColour colour;
    Hatch hatch = Hatch::None;
    QString text;
    QStringList territories =
        {};                 ///< codes that the number in the text counts; empty: no list to open
    QString listTitle = {}; ///< heads that list
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// All that a map says. Texts are in the interface language; codes are those of territories
/// (ISO 3166-1 alpha-2).
struct MapColouring
{
    QHash<QString, MapFill> fills;
    MapFill other; ///< of the territories without a fill of their own; as it is made: `unknown`
    /// Of the territories that have a record. The map data name the others themselves.
    QHash<QString, QString> names;
    QString title;
    QString rule; ///< what was counted, and how
    QString date; ///< the day it holds for, as people read it
    QList<LegendEntry> legend;

    /// Whether there is a record of it; areas without one have no answer to look for.
    [[nodiscard]] bool isKnown(const QString &code) const
    {
        constexpr int alpha2 = 2; // Natural Earth's own codes have three letters
        return code.size() == alpha2 && (names.isEmpty() || names.contains(code));
    }
    [[nodiscard]] const MapFill &fillOf(const QString &code) const
    {
        const auto found = fills.constFind(code);
        return found == fills.cend() ? other : *found;
    }
    friend bool operator==(const MapColouring &, const MapColouring &) = default;
};

} // namespace mra
