// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"
#include "store/files/wholefile.h"

namespace mra {

/// Fills the draft with a verified copy of an SQLite base.
void fill(WholeFile &whole, Database &db);
/// Makes a verified copy of an SQLite base as a new file, complete or not at all.
void backUp(Database &db, const QString &file);

} // namespace mra
