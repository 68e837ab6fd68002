// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QPixmap>

namespace mra {

/// The flag of a territory or group, four to three, `height` in device-independent pixels; a
/// neutral sheet where there is no picture of one. Cached.
[[nodiscard]] QPixmap flagOf(const QString &code, int height, qreal ratio = 1);
/// As an icon, whose picture is read when it is first painted: lists hold hundreds of them.
[[nodiscard]] QIcon flagIconOf(const QString &code);

} // namespace mra
