// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/import.h"
#include "store/storeresult.h"

// Work on whole bases, for the window and the command line alike. Each function blocks; what it
// makes is whole or not there at all.

namespace mra {

/// $XDG_DATA_HOME/mra-atlas/atlas.sqlite, by the rules of the XDG base directories: the base of
/// who names none.
[[nodiscard]] QString ownBase();
[[nodiscard]] bool isOnServer(const QString &address);

/// The made-up records to practise on, with the sectors that they name.
[[nodiscard]] QList<ImportFile> trainingData();

/// Why a base was not made: its place, or what was to go in.
using Obstacle = std::variant<OpenFailure, SubmitResult>;

/// Makes a base with these records; nothing on success. The folder of the own base is made with it.
/// Tables on a server are filled in the transaction that makes them.
[[nodiscard]] std::optional<Obstacle> makeBase(const QString &address, const QString &user,
                                               const QList<ImportFile> &files);

/// Copies a base with its history into a new one; nothing on success.
[[nodiscard]] std::optional<OpenFailure> copyBase(const QString &from, const QString &address);

struct Restored
{
    QString kept;              ///< the file in which the former state is kept, beside the base
    bool hadOtherName = false; ///< by which the file still holds the former state
};
/// Puts what `backup` holds in the place of the base in `file`.
[[nodiscard]] std::variant<Restored, OpenFailure> restoreBase(const QString &backup,
                                                              const QString &file);

} // namespace mra
