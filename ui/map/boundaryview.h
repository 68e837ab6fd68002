// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace mra {

/// Whose boundaries a map shows. The program has no default: the user chooses.
enum class BoundaryView {
    Ne,  ///< de facto, as Natural Earth draws them
    Iso, ///< one area for each ISO 3166-1 code
    Cn,  ///< point of view of China
};
inline constexpr std::array boundaryViews{BoundaryView::Ne, BoundaryView::Iso, BoundaryView::Cn};

/// `ne`, `iso` or `cn`: as settings keep it and the map data name it.
[[nodiscard]] QString codeOf(BoundaryView view);
/// Null if the code is none of the three, such as the empty one.
[[nodiscard]] std::optional<BoundaryView> boundaryViewOf(const QString &code);
/// The name in the interface language; it is shown on every map.
[[nodiscard]] QString nameOf(BoundaryView view);

} // namespace mra
