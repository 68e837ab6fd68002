// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace mra {

/// A folder that a program synchronises between computers. The program copies a database file as if
/// it were not in use, and may replace it by the file of another computer.
struct SyncedFolder
{
    QString folder;
    QString program; ///< name for users
    friend bool operator==(const SyncedFolder &, const SyncedFolder &) = default;
};

/// The synchronised folder that contains the file, recognised by the marks that such programs leave
/// in it and above it; nullopt if there is none.
[[nodiscard]] std::optional<SyncedFolder> syncedFolderOf(const QString &file);

} // namespace mra
