// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/childtable.h"
#include "ui/forms/fieldeditor.h"

// Hands for forms; see hands.h.

namespace mra::test {

/// The input for a cell of the record; null if it is not visible.
[[nodiscard]] QWidget *field(const QWidget &form, const char *column);
/// Unfolds all folded fields, by clicks on their buttons.
void unfold(const QWidget &form);
/// Clicks the tab of the list and returns its table.
[[nodiscard]] ChildTable *openTable(const QWidget &form, const QString &list);
[[nodiscard]] int columnOf(const ChildTable &table, const char *column);

/// A valid text that differs from that of the cell: a key, a code, an ISO date.
[[nodiscard]] QString otherText(const CellSpec &spec, const QString &cell);
/// Types the text in place of the present content.
void enter(FieldEditor *editor, const QString &text);
/// The same for a field of the record; no completion is accepted.
void fillField(const QWidget &form, const char *column, const QString &text);
/// Opens the cell by a double click, types the text and presses Enter.
void editCell(ChildTable *table, int row, int column, const QString &text);
/// The same, but accepts the first completion of the typed text.
void chooseInCell(ChildTable *table, int row, int column, const QString &text);

} // namespace mra::test
