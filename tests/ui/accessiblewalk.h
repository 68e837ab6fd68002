// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace mra::test {

/// The result of a walk through the accessible tree.
struct AccessibleWalk
{
    QStringList breaches; ///< paths of reachable objects without a name or role
    int reached = 0;      ///< number of objects that can have the focus or be pressed
};

/// Walks everything that is shown in the window, its menus, and the cells of its tables.
[[nodiscard]] AccessibleWalk walk(const QWidget &window);

} // namespace mra::test
