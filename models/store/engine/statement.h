// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace mra {

/// The text of `:/sql/<name>.sql` without its leading comments. Throws StoreError.
[[nodiscard]] QString statementText(const QString &name);
/// The names of the placeholders in a statement, without repetition.
[[nodiscard]] QStringList placeholdersOf(const QString &sql);
/// Matches a placeholder; the first group is its name.
[[nodiscard]] const QRegularExpression &placeholderPattern();

} // namespace mra
