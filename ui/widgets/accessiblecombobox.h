// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace mra {

/// From now on aids read of a list field its accessible name and what is chosen. Of itself Qt
/// tells them the choice alone, and finds a label only where it stands right beside the field.
void nameComboBoxes();

} // namespace mra
