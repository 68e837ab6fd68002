// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/import.h"
#include "store/storeresult.h"

#include <optional>

// Work on bases that are not open in the window. Each function blocks, so it runs in the thread
// pool, and gives the sentence to show where it failed; then nothing was left behind.

namespace mra {

/// $XDG_DATA_HOME/mra-atlas/atlas.sqlite, by the rules of the XDG base directories: the base of
/// who names none.
[[nodiscard]] QString ownBase();
[[nodiscard]] bool isOnServer(const QString &address);

/// The made-up records of the training set, with the sectors that they name.
[[nodiscard]] QList<ImportFile> trainingData();

using Problem = std::optional<QString>;

/// Makes a base with these records, whole or not at all: a file is made beside its place and then
/// moved there, tables on a server are filled in the transaction that makes them.
[[nodiscard]] Problem makeBase(const QString &address, const QString &user,
                               const QList<ImportFile> &files);

/// Copies a base with its history into a new one.
[[nodiscard]] Problem copyBase(const QString &from, const QString &address);

/// Puts a copy of `backup` in the place of `file`, which is kept as `kept`.
[[nodiscard]] Problem restoreBase(const QString &backup, const QString &file, const QString &kept);

} // namespace mra
