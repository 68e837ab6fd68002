// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"

namespace mra {

/// Creates the editor for the shape of the cell.
[[nodiscard]] FieldEditor *makeFieldEditor(const CellSpec &spec, const Names &names,
                                           QWidget *parent);

} // namespace mra
