// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QColor>
#include <QFont>

class QComboBox;
class QLayout;

namespace mra {

/// Whether the theme in use is.
[[nodiscard]] bool isDark();
/// Of the line around a control and of the one that has the focus: at least 3 to 1 on every ground.
[[nodiscard]] QColor outlineColour();
[[nodiscard]] QColor focusColour();

/// The one scale of distances, in device-independent pixels from the font: Tight inside a control,
/// Near between label and field, Normal between controls, Wide between groups, Page at the edges
/// of a page.
enum class Space { Tight, Near, Normal, Wide, Page };
[[nodiscard]] int space(Space step);
/// The side of an icon beside text.
[[nodiscard]] int iconSide();
/// Page margins and normal spacing; with Space::Tight and so on where it is given.
void setSpacing(QLayout *layout, Space margins = Space::Page, Space between = Space::Normal);

/// May be narrower than its longest choice; the tooltip tells the chosen one in full. `digits` are
/// what it asks for at least.
void letCut(QComboBox *combo, int digits);

/// Level 1 heads a page or a record, level 2 a section.
[[nodiscard]] QFont headingFont(int level);
/// For remarks; never smaller than people can read.
[[nodiscard]] QFont smallFont();

/// Text on a ground, at least 4.5 to 1 in both themes.
struct Tone
{
    QColor ink;
    QColor fill;
};
/// How something looks besides its words: colour is never the only sign.
struct Look
{
    Tone tone;
    const char *icon; ///< of the icon set
};
/// On the screen, or in light colours for paper.
[[nodiscard]] Look lookOf(Status status, bool dark = isDark());
[[nodiscard]] Look lookOf(Rung rung, bool dark = isDark());

enum class Mood { Plain, Good, Warning, Bad, Practice };
[[nodiscard]] Tone toneOf(Mood mood, bool dark = isDark());

} // namespace mra
