// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QColor>
#include <QFont>

class QComboBox;
class QLayout;

namespace mra {

/// Whether the theme in use is dark.
[[nodiscard]] bool isDark();
/// The colours of the outline of a control, and of the one with the focus: contrast at least 3:1 on
/// every background.
[[nodiscard]] QColor outlineColour();
[[nodiscard]] QColor focusColour();

/// The one scale of distances, in device-independent pixels from the font: Tight inside a control,
/// Near between label and field, Normal between controls, Wide between groups, Page at the edges
/// of a page.
enum class Space { Tight, Near, Normal, Wide, Page };
[[nodiscard]] int space(Space step);
/// The width and height of an icon beside text.
[[nodiscard]] int iconSide();
/// Sets the margins and the spacing of a layout.
void setSpacing(QLayout *layout, Space margins = Space::Page, Space between = Space::Normal);

/// Lets the box be narrower than its longest choice; the tool tip shows the chosen one in full. Its
/// minimum width is that of `digits` digits.
void setElidable(QComboBox *combo, int digits);

/// Level 1 heads a page or a record, level 2 a section.
[[nodiscard]] QFont headingFont(int level);
/// For remarks; never too small to read.
[[nodiscard]] QFont smallFont();

/// Colours of text and background; contrast at least 4.5:1 in both themes.
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
/// On the screen in the colours of the theme; pass false for paper.
[[nodiscard]] Look lookOf(Status status, bool dark = isDark());
[[nodiscard]] Look lookOf(Rung rung, bool dark = isDark());

enum class Mood { Plain, Good, Warning, Bad, Practice };
[[nodiscard]] Tone toneOf(Mood mood, bool dark = isDark());

} // namespace mra
