// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QIcon>

namespace mra {

/// An icon by its file name in resources/icons, such as `pencil`. It is drawn at any size in the
/// text colours of the palette, so it follows the theme.
[[nodiscard]] QIcon icon(const char *name);

/// The same in a fixed colour.
[[nodiscard]] QIcon icon(const char *name, const QColor &colour);

/// The name of the icon of a kind of record.
[[nodiscard]] const char *iconNameOf(RecordKind kind);

} // namespace mra
