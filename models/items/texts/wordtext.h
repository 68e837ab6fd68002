// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// The label of a word of an open list of the data, such as the kind of a group or the role of a
/// member; a word that the program does not know is its own label.
[[nodiscard]] QString wordLabel(const QString &word);

/// What screen readers say for a table cell: its text, or a phrase that it is empty.
[[nodiscard]] QString cellName(const QString &shown);

} // namespace mra
