// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"

namespace mra {

/// The editor that the shape of the cell asks for.
[[nodiscard]] FieldEditor *makeFieldEditor(const CellSpec &spec, const Names &names,
                                           QWidget *parent);

} // namespace mra
