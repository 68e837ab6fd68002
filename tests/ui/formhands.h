// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/childtable.h"
#include "ui/forms/fieldeditor.h"

// Hands for forms; see hands.h.

namespace mra::test {

/// What is typed into for a cell of the record; null where it is not in sight.
[[nodiscard]] QWidget *field(const QWidget &form, const char *column);
/// Brings fields that are folded away in sight, by clicks on their buttons.
void unfold(const QWidget &form);
/// Brought to the front by a click on its tab.
[[nodiscard]] ChildTable *openTable(const QWidget &form, const QString &list);
[[nodiscard]] int columnOf(const ChildTable &table, const char *column);

/// A text that the cell can hold and does not: a key, a code, an ISO date.
[[nodiscard]] QString otherText(const CellSpec &spec, const QString &cell);
/// By keys, in place of what stands there.
void enter(FieldEditor *editor, const QString &text);
/// The same into a field of the record; an offer is not taken.
void fillField(const QWidget &form, const char *column, const QString &text);
/// Opens the cell by a double click, and takes what is typed by Enter.
void editCell(ChildTable *table, int row, int column, const QString &text);
/// Takes the first offer for what is typed.
void chooseInCell(ChildTable *table, int row, int column, const QString &text);

} // namespace mra::test
