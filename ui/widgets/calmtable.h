// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QTableView;

namespace mra {

/// The look of every table: one line a row in rows of one height and of two grounds, heads at the
/// leading side, scrolled by pixels. The tab key leaves it, arrows walk in it.
void calmTable(QTableView &table);
/// The same for a list to read: whole rows are chosen, without grid and numbers.
void calmList(QTableView &table);

} // namespace mra
