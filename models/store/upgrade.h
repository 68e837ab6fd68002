// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace mra {

/// Stored JSON of an older schema as that of this program. Records have not changed since schema 1.
[[nodiscard]] QByteArray upgrade(const QByteArray &json, int schema);
/// Whether the stored JSON of that schema is byte for byte as this program writes it.
[[nodiscard]] bool isStoredAsToday(int schema);

} // namespace mra
