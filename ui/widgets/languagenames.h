// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// A language in its own words, so that whoever speaks it finds it whatever is shown: `zh_CN` is
/// that of the interface, `zh-CN` that of names as they are written on the mainland.
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace mra
