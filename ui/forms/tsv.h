// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// Rows of cells as spreadsheets put them on the clipboard: cells separated by tabs, rows by line
/// breaks; a cell with one of these or a quotation mark is quoted.
[[nodiscard]] QString toTsv(const QList<QStringList> &rows);
[[nodiscard]] QList<QStringList> fromTsv(const QString &text);

} // namespace mra
