// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace mra {

/// Sets the tab order of the widgets inside to the order of their layouts, which is that of
/// reading; by default Qt uses the order of creation. For widgets whose parts are created on
/// demand.
void orderTabsByLayout(QWidget &widget);

} // namespace mra
