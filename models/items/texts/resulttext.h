// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "office/bases.h"

#include <QDateTime>

#include <optional>

namespace mra {

// The outcome of what the user asked for, as whole sentences: what happened, what was kept, what to
// do.

[[nodiscard]] QString sentenceOf(const OpenFailure &failure);
[[nodiscard]] QString sentenceOf(const Obstacle &obstacle);
[[nodiscard]] QString sentenceOf(const Conflict &conflict);
[[nodiscard]] QString sentenceOf(const Failed &failure);
[[nodiscard]] QString sentenceOf(const Verification &verification);

/// Why a base is read-only; empty if it was opened read-only on purpose.
[[nodiscard]] QString readOnlyText(Failed::Reason reason);

/// Says that a replaced file had a hard link, which still holds the old content.
[[nodiscard]] QString otherNameText();

/// Warns that the last entry of the history, written at this instant of the log, lies in the
/// future; empty if it does not, or by no more than clocks differ (2 minutes).
[[nodiscard]] QString clockWarning(const QString &at,
                                   const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Why nothing was written, one sentence a line; null if there was no problem.
[[nodiscard]] std::optional<QString> problemOf(const SubmitResult &result);

} // namespace mra
