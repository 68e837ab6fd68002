// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/layout.h"

#include <QHash>

namespace mra {

/// What a key of our own JSON holds.
enum class JsonShape : uint8_t {
    Null,
    Text,
    Number,
    YesNo,
    Texts,
    Objects,
    Other ///< what no key of ours holds: an object, a list of numbers
};

/// The keys of the objects that are the rows of a table, with what they hold where it is not null.
[[nodiscard]] const QHash<QString, JsonShape> &shapesOf(const TableLayout &layout);

} // namespace mra
