// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/import.h"
#include "store/storeresult.h"

// Operations on whole bases, shared by the window and the command line. Each function blocks; it
// produces a complete result or nothing.

namespace mra {

/// The default base: $XDG_DATA_HOME/mra-atlas/atlas.sqlite, located by the XDG base directory
/// rules.
[[nodiscard]] QString ownBase();
[[nodiscard]] bool isOnServer(const QString &address);

/// Made-up records for practice, with the sectors that they refer to.
[[nodiscard]] QList<ImportFile> trainingData();

/// Why a base was not made: because of its place, or because of the records.
using Obstacle = std::variant<OpenFailure, SubmitResult>;

/// Makes a base with these records; nullopt on success. For the own base, its folder is made as
/// well. On a server, tables are created and filled in one transaction.
[[nodiscard]] std::optional<Obstacle> makeBase(const QString &address, const QString &user,
                                               const QList<ImportFile> &files);

/// Copies a base with its history into a new one; nullopt on success.
[[nodiscard]] std::optional<OpenFailure> copyBase(const QString &from, const QString &address);

struct Restored
{
    QString kept;              ///< the file beside the base that keeps the former state
    bool hadOtherName = false; ///< another hard link of the base still shows the former state
};
/// Replaces the base in `file` by the contents of `backup`.
[[nodiscard]] std::variant<Restored, OpenFailure> restoreBase(const QString &backup,
                                                              const QString &file);

} // namespace mra
