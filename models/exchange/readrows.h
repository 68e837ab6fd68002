// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/rows.h"

namespace mra {

/// CSV, each table known by the name of its file or by its columns, and JSON of our own export. A
/// text that begins with `{` or `[` is JSON.
[[nodiscard]] TableRows readRows(const QList<ImportFile> &files);

} // namespace mra
