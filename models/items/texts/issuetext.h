// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"
#include "exchange/import.h"

namespace mra {

/// A finding as a whole sentence: where, what is wrong, and what to do.
[[nodiscard]] QString sentenceOf(const Issue &issue);

/// The same for a form, which shows it in its place: without the record, the list and keys.
[[nodiscard]] QString remarkOf(const Issue &issue);

/// Why a row of a file was left out, as a whole sentence that names file, row and field.
[[nodiscard]] QString sentenceOf(const RefusedRow &row);

/// What was left out of an imported file, as a whole sentence.
[[nodiscard]] QString sentenceOf(const ImportNote &note);

} // namespace mra
