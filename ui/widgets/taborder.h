// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace mra {

/// Lets the tab key go through what is in the widget in the order of its layouts, which is that of
/// reading; of itself Qt takes the order in which things were made. For widgets of which parts are
/// made when they are needed.
void orderTabsByLayout(QWidget &widget);

} // namespace mra
