// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "office/bases.h"

#include <QDateTime>

#include <optional>

namespace mra {

// What became of a wish of the user, as whole sentences: what happened, what was kept, what to do.

[[nodiscard]] QString sentenceOf(const OpenFailure &failure);
[[nodiscard]] QString sentenceOf(const Obstacle &obstacle);
[[nodiscard]] QString sentenceOf(const Conflict &conflict);
[[nodiscard]] QString sentenceOf(const Failed &failure);
[[nodiscard]] QString sentenceOf(const Verification &verification);

/// Why a base can be read and not changed; empty where that was asked for.
[[nodiscard]] QString readOnlyText(Failed::Reason reason);

/// That a file which was replaced stands as it was under another name.
[[nodiscard]] QString otherNameText();

/// That the last entry of the history, written at this instant of the log, lies in the future;
/// empty where it does not, or by so little as clocks differ.
[[nodiscard]] QString clockWarning(const QString &at,
                                   const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Why nothing was written, one sentence a line; nothing where there is no reason to complain.
[[nodiscard]] std::optional<QString> problemOf(const SubmitResult &result);

} // namespace mra
