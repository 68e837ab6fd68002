// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QStringList>

namespace mra {

/// Pattern over a fill; its strokes are 8 device-independent pixels apart at any zoom, so that it
/// does not swim.
enum class Hatch {
    None,
    Lines,     ///< 45°: recognised in part
    Dots,      ///< nothing recognised yet
    BackLines, ///< 135°: disputed or not determined
};

/// A colour for light backgrounds (and paper) and its counterpart for dark ones.
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

/// The colours of the rungs (YlGnBu, which every kind of colour vision can tell apart). None for
/// `unknown`.
[[nodiscard]] MapColour mapColour(Rung rung);

/// The colour of the home.
[[nodiscard]] MapColour homeColour();
/// For territories outside the question: fainter than every answer.
[[nodiscard]] MapColour outsideColour();

/// How one territory looks, and what is said about it. Without a colour it is `unknown`: light grey
/// with dots, never like a territory that is known to have nothing.
struct MapFill
{
    MapColour colour;
    Hatch hatch = Hatch::None;
    QString description; ///< plain text of the hover card and for screen readers; may have lines
    bool isCalm = false; ///< unimportant: its marker is smaller and below the others
    friend bool operator==(const MapFill &, const MapFill &) = default;
};

/// One entry of the legend; without a colour it looks like `unknown`.
struct LegendEntry
{
    MapColour colour;
    Hatch hatch = Hatch::None;
    QString text;
    QStringList territories =
        {};                 ///< codes that the number in the text counts; empty if it opens no list
    QString listTitle = {}; ///< title of that list
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// Everything that a map shows. Texts are in the interface language; codes are those of territories
/// (ISO 3166-1 alpha-2).
struct MapColouring
{
    QHash<QString, MapFill> fills;
    MapFill other; ///< for territories without a fill of their own; `unknown` by default
    /// Names of the territories that have a record. The others are named by the map data.
    QHash<QString, QString> names;
    QString title;
    QString rule; ///< what was counted, and how
    QString date; ///< the day it is valid for, as people read it
    QList<LegendEntry> legend;

    /// Whether the territory has a record; areas without one have no answer.
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
