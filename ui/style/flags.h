// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QPixmap>

namespace mra {

/// The flag of a territory or group, 4:3, `height` in device-independent pixels; a neutral
/// rectangle if there is no picture of it. Cached.
[[nodiscard]] QPixmap flagOf(const QString &code, int height, qreal ratio = 1);
/// The flag as an icon, which reads its picture when it is first painted: lists hold hundreds of
/// them.
[[nodiscard]] QIcon flagIconOf(const QString &code);

} // namespace mra
