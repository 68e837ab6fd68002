// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/rows.h"

namespace mra {

/// Reads CSV, each table recognised by its file name or its columns, and JSON of our own export. A
/// text that begins with `{` or `[` is taken for JSON.
[[nodiscard]] TableRows readRows(const QList<ImportFile> &files);

} // namespace mra
