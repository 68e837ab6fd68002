// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/layout.h"

#include <QHash>

namespace mra {

/// The type of a value in our own JSON.
enum class JsonShape : uint8_t {
    Null,
    Text,
    Number,
    YesNo,
    Texts,
    Objects,
    Other ///< a type that our export does not write: an object, a list of numbers
};

/// The keys of the objects that are rows of a table, with the type of their values when not null.
[[nodiscard]] const QHash<QString, JsonShape> &shapesOf(const TableLayout &layout);

} // namespace mra
