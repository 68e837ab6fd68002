// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/cells.h"
#include "exchange/csv.h"
#include "exchange/importplan.h"
#include "exchange/layout.h"

#include <variant>

namespace mra {

/// What the rows of one table in one file have in common.
struct TableFile
{
    const TableLayout *layout = nullptr;
    QString name;
    QStringList columns; ///< in file order, unknown ones empty; of JSON all keys of the file
};

/// An object of our own JSON; if it is a child, also the id of its record.
struct JsonRow
{
    PackedObject object;
    QString parent;

    [[nodiscard]] std::optional<PackedObject::Value> find(const QString &key,
                                                          const QStringList &keys) const;
};

/// A row of a known table, from either format.
struct TableRow
{
    std::shared_ptr<const TableFile> file;
    int number = 0;
    std::variant<Cells, JsonRow> content;

    [[nodiscard]] const TableLayout &layout() const { return *file->layout; }
    /// The text of a column or key; empty if the row does not have it.
    [[nodiscard]] QString text(const QString &column) const;
    [[nodiscard]] bool has(const QString &column) const;
    /// The cell that links a child to its record; in JSON the id of the record itself.
    [[nodiscard]] QString parent() const;
    /// The id in a row of records; empty if the row gives none.
    [[nodiscard]] QString recordId() const;
    [[nodiscard]] bool isJson() const { return std::holds_alternative<JsonRow>(content); }

    /// Sets the fields that the row has, like CellReader. `taken` receives the names accepted
    /// instead of codes.
    template <class T>
    [[nodiscard]] std::optional<CellFault> read(T &target, const KnownCodes &names,
                                                QList<NameTaken> &taken) const
    {
        const auto readFrom = [&](RowFields &&fields) {
            CellReader reader(std::move(fields), names);
            const auto fault = reader.read(target);
            taken = reader.taken();
            return fault;
        };
        if (const auto *json = std::get_if<JsonRow>(&content))
            return readFrom(ObjectFields(json->object, file->columns));
        return readFrom(CellFields(file->columns, std::get<Cells>(content).all()));
    }
};

/// All rows of a set of files, and the lines and records that could not become rows.
struct TableRows
{
    QList<TableRow> rows;
    QList<RefusedRow> unread;
    QList<ImportNote> notes;
    QSet<const TableLayout *> tables;     ///< tables of which a file was present, even if empty
    QSet<const TableLayout *> incomplete; ///< tables whose rows are not all known
    bool isStopped = false; ///< a file could not be read to its end; `unread` holds only the reason

    [[nodiscard]] qsizetype size() const { return rows.size() + unread.size(); }
    /// Discards all rows: nothing is imported if a file is incomplete.
    void stop(const QString &file, const ByteSource::Fault &fault);
};

} // namespace mra
