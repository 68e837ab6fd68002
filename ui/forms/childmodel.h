// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/celltext.h"
#include "ui/forms/names.h"
#include "ui/forms/recordcells.h"

#include <QAbstractTableModel>

namespace mra {

/// A list of children as an editable table: a row for each child, a column for each cell.
/// Qt::EditRole is the text of the cell, Qt::DisplayRole how people read it.
class ChildModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Role for setting a text that is still being typed: it is not resolved to a code yet.
    static constexpr int TypedRole = Qt::UserRole;
    /// By row and field.
    using CellRemarks = QHash<int, QHash<QString, Remarks>>;

    ChildModel(RecordKind kind, QString list, const Names &names, QObject *parent);

    /// Replaces all rows by those of a record.
    void setCells(const QList<QStringList> &rows);
    [[nodiscard]] const QList<ChildRow> &rows() const { return m_rows; }
    [[nodiscard]] const CellSpec &spec(int column) const { return m_specs[column]; }
    [[nodiscard]] const QString &list() const { return m_list; }
    void setRemarks(const CellRemarks &remarks);
    [[nodiscard]] Remarks remarksAt(int row, int column) const;
    [[nodiscard]] Remarks remarksOfRow(int row) const;
    [[nodiscard]] Remarks remarks() const; ///< of all rows
    /// The first cell with such remarks; invalid if there is none.
    [[nodiscard]] QModelIndex firstWith(const std::function<bool(const Remarks &)> &isSought) const;
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// To be called after names or language have changed.
    void updateTexts();

    /// Adds a row; returns its number.
    int addRow(int at);
    void duplicate(int row);
    void remove(QList<int> rows);
    /// Moves the rows by one place up or down; false if they are at the end already.
    bool move(QList<int> rows, bool down);
    /// Pastes over the cells from `at` on, and adds rows below the last. If the first row has
    /// labels or column names, it tells which columns the others belong to.
    void paste(const QModelIndex &at, QList<QStringList> cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] ChildRow newRow() const;
    [[nodiscard]] QList<int> columnsNamed(const QStringList &cells) const;
    bool set(int row, int column, const QString &cell);
    bool accept(int row, int column, const QString &text);
    [[nodiscard]] bool isFixed(int row, int column) const;

    const RecordKind m_kind;
    const QString m_list;
    const QList<CellSpec> m_specs;
    const Names &m_names;
    QList<ChildRow> m_rows;
    CellRemarks m_remarks;
    bool m_isReadOnly = false;
};

} // namespace mra
