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

/// The whole base as files that planImport() reads back to the same base. CSV: one file a table of
/// the reference data's layout; JSON: one file a kind of record. The bytes depend on the records
/// only: rows are in the order of their keys.
[[nodiscard]] QList<ExportFile> exportAll(const Snapshot &snapshot, ExportFormat format);

} // namespace mra
