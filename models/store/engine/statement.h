// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace mra {

/// The text of `:/sql/<name>.sql` without the comment lines above it; throws StoreError.
[[nodiscard]] QString statementText(const QString &name);
/// The names after the colons of a statement, each once.
[[nodiscard]] QStringList placeholdersOf(const QString &sql);
/// Finds a placeholder; its name is the first group.
[[nodiscard]] const QRegularExpression &placeholderPattern();

} // namespace mra
