// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/migrator.h"

namespace mra {

/// Updates a base of an older schema to that of the program, in one transaction: completely or not
/// at all. If several programs open it at the same time, one updates it and the others wait.
///
/// A file is first copied, under the lock and verified, to a name beside it such as
/// `office-before-update-1-to-2.sqlite`, because the older program can read nothing else. If the
/// update fails, the copy is deleted. On a server no copy is made: its rollback is as safe, a
/// second set of tables beside the first would look like damage, and its administrators have
/// backups of their own.
///
/// Throws Refused: CopyFailed or MigrationFailed with the cause; the base is then unchanged.
void bringUpToDate(Database &db);

} // namespace mra
