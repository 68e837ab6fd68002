// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/export.h"
#include "exchange/import.h"

#include <QDir>
#include <QFile>

// Short words for tests that import files.

namespace mra::test {

inline ImportFile file(const char *name, const QByteArray &bytes)
{
    return {QString::fromUtf8(name), bytes};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The tables of a folder.
inline QList<ImportFile> filesOf(const QString &folder)
{
    QList<ImportFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        files.append({name, contentOf(dir.filePath(name))});
    return files;
}

inline Snapshot applied(Snapshot snapshot, const Edits &edits)
{
    for (const Edit &edit : edits)
        snapshot.apply(edit);
    return snapshot;
}

/// The reference data as the program reads it.
inline Snapshot referenceSnapshot()
{
    static const Snapshot snapshot = applied({}, planImport(referenceData(), {}).edits);
    return snapshot;
}

inline QList<ImportFile> exported(const Snapshot &snapshot, ExportFormat format)
{
    QList<ImportFile> files;
    for (const ExportFile &file : exportAll(snapshot, format))
        files.append({file.name, file.bytes});
    return files;
}

inline QByteArray exportedTable(const Snapshot &snapshot, const QString &table)
{
    for (const ExportFile &file : exportAll(snapshot, ExportFormat::Csv)) {
        if (file.name == table + QLatin1String(".csv"))
            return file.bytes;
    }
    return {};
}

/// One line a refusal, for comparing and for messages.
inline QStringList told(const QList<RefusedRow> &refused)
{
    QStringList lines;
    for (const RefusedRow &row : refused) {
        lines.append(QStringLiteral("%1:%2 %3.%4=%5 %6")
                         .arg(row.file, QString::number(row.row), row.table, row.field, row.value,
                              row.code()));
    }
    return lines;
}

inline QString told(const ImportCounts &counts)
{
    return QStringLiteral("created %1 updated %2 unchanged %3 removed %4 refused %5")
        .arg(counts.created)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.removed)
        .arg(counts.refused);
}

// Header rows.
inline constexpr const char *parties = "agreement_id,party,role,since,until,scopes\n";
inline constexpr const char *sectors =
    "code,parent,name_en,name_zh,name_ru,name_fr,name_es,name_ar,"
    "iaf_codes,ics_fields,hs_chapters,iecee_categories\n";
inline constexpr const char *links = "from_agreement_id,relation,to_agreement_id,date\n";
inline constexpr const char *waypoints =
    "corridor,branch,seq,name_en,name_zh,alpha2,lat,lon,type\n";
inline constexpr const char *members = "group_code,member,role,since,until,source,note\n";

/// A file of these rows.
inline QByteArray table(const char *header, std::initializer_list<const char *> rows)
{
    QByteArray bytes = header;
    for (const char *row : rows)
        bytes += QByteArray(row) + '\n';
    return bytes;
}

} // namespace mra::test
