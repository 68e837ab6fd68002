// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace mra::test {

/// What a walk through the tree that aids read has met.
struct AccessibleWalk
{
    QStringList breaches; ///< things one can reach that have no name or no role, by their path
    int reached = 0;      ///< things that can have the focus or be pressed
};

/// Walks everything that is shown in the window, its menus, and the cells of its tables.
[[nodiscard]] AccessibleWalk walk(const QWidget &window);

} // namespace mra::test
