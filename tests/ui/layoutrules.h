// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace mra::test {

/// What is cut, overlaps or stands outside of its place among the visible widgets below `root`,
/// one line each with the path of the widget. A text that is cut on purpose is told in full by a
/// tooltip.
[[nodiscard]] QStringList layoutBreaches(const QWidget &root);

} // namespace mra::test
