// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace mra::cli {

/// The text with a visible mark instead of each character that could overwrite the terminal or
/// change its text direction: ␛ for ESC, ⟨U+202E⟩ for an override. Line feeds stay, and so do the
/// marks U+200E and U+200F, which affect no other text.
[[nodiscard]] QString withoutControls(const QString &text);

/// The bytes to write to the stream: without control characters if it is a terminal, else
/// unchanged.
[[nodiscard]] QByteArray textFor(FILE *stream, const QString &text);
/// The same for JSON, in which such characters are escaped as \u and keep their meaning.
[[nodiscard]] QByteArray jsonFor(FILE *stream, const QByteArray &json);

} // namespace mra::cli
