// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

class QTableView;

namespace mra {

/// The columns of a table that are not hidden, in the order in which they stand.
[[nodiscard]] QList<int> shownColumns(const QTableView &table);

} // namespace mra
