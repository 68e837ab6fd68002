// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/rows.h"

namespace mra {

/// Adds the records in one file of our own JSON as rows, each followed by its children. A record
/// with a key or value that export does not write is left out with its children. A text that is not
/// our JSON is left out entirely.
void readJson(ByteSource &bytes, const QString &file, TableRows &out);

} // namespace mra
