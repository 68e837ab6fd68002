// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// The label of a field of a record or child, by its key, in the interface language. One key has
/// one label, whatever the record. The label of an unknown key is the key.
[[nodiscard]] QString fieldLabel(const QString &key);

/// The keys that fieldLabel() knows.
[[nodiscard]] QStringList labelledFields();

/// The label of a list of children, by its key, such as "parties".
[[nodiscard]] QString childrenLabel(const QString &key);

} // namespace mra
