// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/cells.h"
#include "exchange/csv.h"
#include "exchange/importplan.h"
#include "exchange/layout.h"

#include <variant>

namespace mra {

/// What all rows of one file that are of one table share.
struct TableFile
{
    const TableLayout *layout = nullptr;
    QString name;
    QStringList columns; ///< as they stand in the file, those that are unknown empty; or all keys
};

/// An object of our own JSON; of a child also the id of its record.
struct JsonRow
{
    PackedObject object;
    QString parent;

    [[nodiscard]] std::optional<PackedObject::Value> find(const QString &key,
                                                          const QStringList &keys) const;
};

/// A row of a known table, in whatever format it came. What it does not mention is not there.
struct TableRow
{
    std::shared_ptr<const TableFile> file;
    int number = 0;
    std::variant<Cells, JsonRow> content;

    [[nodiscard]] const TableLayout &layout() const { return *file->layout; }
    /// The text of a column or key; empty where the row does not have it.
    [[nodiscard]] QString text(const QString &column) const;
    [[nodiscard]] bool has(const QString &column) const;
    /// What ties the row of a child to its record; of JSON the id of the record itself.
    [[nodiscard]] QString parent() const;
    /// The id of a row of records; empty where it gives none.
    [[nodiscard]] QString recordId() const;
    [[nodiscard]] bool isJson() const { return std::holds_alternative<JsonRow>(content); }

    /// Sets the fields that the row has, as CellReader does; `taken` are the names that stand for
    /// codes.
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

/// All rows of some files, and the lines and records that could not be made one.
struct TableRows
{
    QList<TableRow> rows;
    QList<RefusedRow> unread;
    QList<ImportNote> notes;
    QSet<const TableLayout *> tables;     ///< of which a file was there, if only with a header
    QSet<const TableLayout *> incomplete; ///< of which not every row could be read
    bool isStopped = false; ///< a file could not be read to its end: `unread` says why, alone

    [[nodiscard]] qsizetype size() const { return rows.size() + unread.size(); }
    /// Takes all back: nothing is imported of files that are not whole.
    void stop(const QString &file, const ByteSource::Fault &fault);
};

} // namespace mra
