// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace mra {

/// An interface language in its own words, so that whoever speaks it finds it whatever is shown.
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace mra
