// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/effect/effectofedits.h"

namespace mra {

/// What saving would change, one sentence for each change of an agreement's status, for its scopes,
/// and for the countries that go from one rung to another. Empty if nothing changes that is shown.
[[nodiscard]] QStringList sentencesOf(const EffectOfEdits &effect, const Snapshot &snapshot,
                                      const QString &language);
/// Why a recorded fact does not give the status.
[[nodiscard]] QString sentenceOf(const EffectOfEdits::Overruled &overruled);

} // namespace mra
