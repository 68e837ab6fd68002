// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

struct OpenFailure;

/// Text as a tool tip shows it: broken into lines where it is long, and never taken for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text for a button or a menu: an ampersand in it is no mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

/// A name for a sentence that may run in the other direction.
[[nodiscard]] QString isolated(const QString &name);

/// A sentence that is laid out in the direction of the interface, whatever it begins with.
[[nodiscard]] QString directed(const QString &sentence, Qt::LayoutDirection direction);

/// What went wrong, for a window: its place is isolated, since a path begins with what takes the
/// direction of the sentence.
[[nodiscard]] QString shownSentence(OpenFailure failure);

} // namespace mra
