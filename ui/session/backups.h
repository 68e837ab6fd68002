// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// The newest file of these folders that looks like a backup of the base: its name goes on where
/// that of the base ends. Empty: there is none.
[[nodiscard]] QString newestBackupOf(const QString &base, const QStringList &folders);

} // namespace mra
