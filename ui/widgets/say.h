// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace mra {

/// Produces a text in the interface language; called again when the language changes.
using Say = std::function<QString()>;

} // namespace mra
