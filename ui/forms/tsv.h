// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// Rows of cells as spreadsheets put them on the clipboard: cells parted by tabs, rows by line
/// breaks; a cell with one of these or a quotation mark stands in quotation marks.
[[nodiscard]] QString toTsv(const QList<QStringList> &rows);
[[nodiscard]] QList<QStringList> fromTsv(const QString &text);

} // namespace mra
