// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// The newest file of these folders that looks like a backup of the base: its name is that of the
/// base and something after it. Empty if there is none.
[[nodiscard]] QString newestBackupOf(const QString &base, const QStringList &folders);

} // namespace mra
