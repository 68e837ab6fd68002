// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QTextDocument;

namespace mra {

/// Moves each flag at the end of a line to the next one, to its name; Qt allows a break after every
/// picture. To be called after each layout with another width.
void keepFlags(QTextDocument &document);

} // namespace mra
