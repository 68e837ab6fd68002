// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra {

/// Makes screen readers say the accessible name of every combo box and what is chosen. By itself Qt
/// tells them the choice alone, and finds a label only if it stands right beside the field.
void nameComboBoxes();

} // namespace mra
