// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace mra::test {

/// Which visible widgets below `root` are cut, overlap or lie outside of their place; one line
/// each, with the path of the widget. A text may be cut if a tool tip shows it in full.
[[nodiscard]] QStringList layoutBreaches(const QWidget &root);

} // namespace mra::test
