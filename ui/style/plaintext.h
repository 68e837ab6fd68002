// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

struct OpenFailure;

/// Text for a tool tip: wrapped if it is long, and never taken for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text for a button or menu in which an ampersand is no mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

/// A name isolated in direction, for a sentence that may run the other way.
[[nodiscard]] QString isolated(const QString &name);

/// A sentence laid out in this direction, whatever it begins with.
[[nodiscard]] QString directed(const QString &sentence, Qt::LayoutDirection direction);

/// The sentence about a failure, for the window. The path in it is isolated, since its beginning
/// would change the direction of the sentence.
[[nodiscard]] QString shownSentence(OpenFailure failure);

} // namespace mra
