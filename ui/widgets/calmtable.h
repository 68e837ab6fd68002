// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QTableView;

namespace mra {

/// The look of every table: rows of one line, equal height and alternating background, headings at
/// the leading side, scrolling by pixels. Tab leaves the table, arrows move in it.
void calmTable(QTableView &table);
/// The same for a read-only list: whole rows are selected, no grid, no row numbers.
void calmList(QTableView &table);

} // namespace mra
