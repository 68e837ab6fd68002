// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QStringList>

namespace mra {

/// The word of a vocabulary in the interface language, as it stands in a list or beside a field.
template <Vocabulary E>
[[nodiscard]] QString labelOf(E value);

/// The labels of a set in the order of the vocabulary, as the locale writes a list.
template <Vocabulary E>
[[nodiscard]] QString labelOf(KeySet<E> values);

/// "party, signatory and member" as the default locale writes it.
[[nodiscard]] QString listed(const QStringList &items);
/// The same for a list that may be long: the first ten, and how many more there are.
[[nodiscard]] QString listedBriefly(const QStringList &items);

} // namespace mra
