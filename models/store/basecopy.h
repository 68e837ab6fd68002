// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"
#include "store/files/wholefile.h"

namespace mra {

/// Fills a draft with a checked copy of an SQLite base.
void fill(WholeFile &whole, Database &db);
/// A checked copy of an SQLite base into a new file, complete or absent.
void backUp(Database &db, const QString &file);

} // namespace mra
