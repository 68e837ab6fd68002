// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/migrator.h"

namespace mra {

/// Brings a base of an older schema to that of the program, in one transaction: whole or not at
/// all. Of several programs that open it at the same moment one does so, and the others wait.
///
/// A file is copied before, under the lock and checked, to a name beside it such as
/// `office-before-update-1-to-2.sqlite`, since whoever goes back to the older program can read no
/// other. The copy of an update that fails goes again. A server keeps no copy: its rollback is as
/// sure, a second set of tables beside the first would be taken for damage, and those who run it
/// have backups of their own.
///
/// Throws Refused: CopyFailed and MigrationFailed with their cause; the base is as it was.
void bringUpToDate(Database &db);

} // namespace mra
