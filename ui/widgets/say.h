// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace mra {

/// A text that outlasts a change of language: said anew in the one of the moment, as often as that
/// changes.
using Say = std::function<QString()>;

} // namespace mra
