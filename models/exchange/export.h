// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "exchange/layout.h"

namespace mra {

enum class ExportFormat : uint8_t { Csv, Json };
template <>
inline constexpr std::array keysOf<ExportFormat>{"csv", "json"};

struct ExportFile
{
    QString name;
    QByteArray bytes;
};

/// Exports the whole base as files from which planImport() restores the same base. CSV: one file
/// per table of the reference data's layout; JSON: one file per record kind. The bytes depend only
/// on the records; rows are sorted by their keys.
[[nodiscard]] QList<ExportFile> exportAll(const Snapshot &snapshot, ExportFormat format);

} // namespace mra
