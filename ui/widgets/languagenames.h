// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// The name of a language in that language, so that its speakers find it whatever the interface
/// language is. `zh_CN` is an interface language, `zh-CN` that of names as written on the mainland.
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace mra
