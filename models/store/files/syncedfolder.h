// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace mra {

/// A folder that a program keeps alike on several computers. It copies a database file as if nobody
/// were writing into it, and puts the file of another computer in its place.
struct SyncedFolder
{
    QString folder;
    QString program; ///< its proper name
    friend bool operator==(const SyncedFolder &, const SyncedFolder &) = default;
};

/// The one that holds the file, found by the marks that such programs leave in it and above it.
[[nodiscard]] std::optional<SyncedFolder> syncedFolderOf(const QString &file);

} // namespace mra
