// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace mra::cli {

/// Text with a visible mark in the place of each character by which it could write over what stands
/// on a terminal, or turn its direction: ␛ for ESC, ⟨U+202E⟩ for an override. Line feeds, and the
/// marks U+200E and U+200F, which change nothing but themselves, stay.
[[nodiscard]] QString withoutControls(const QString &text);

/// Text as the stream is to have it: without controls on a terminal, else as it is.
[[nodiscard]] QByteArray textFor(FILE *stream, const QString &text);
/// The same of JSON, in which such a character is written as its number and means what it did.
[[nodiscard]] QByteArray jsonFor(FILE *stream, const QByteArray &json);

} // namespace mra::cli
