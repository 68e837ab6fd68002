// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/childmodel.h"

#include "items/texts/wordtext.h"
#include "ui/forms/remarklabel.h"
#include "ui/style/plaintext.h"

#include <QIcon>
#include <QLocale>
#include <QUuid>

namespace mra {

namespace {

QString textOf(const Remarks &remarks)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines << remark.text;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ChildModel::ChildModel(RecordKind kind, QString list, const Names &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_list(std::move(list))
    , m_specs(cellSpecs(m_kind, m_list))
    , m_names(names)
{
}

void ChildModel::setCells(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const QStringList &cells : rows)
        m_rows << ChildRow{int(m_rows.size()), cells, {}};
    m_remarks.clear();
    endResetModel();
}

void ChildModel::setRemarks(const CellRemarks &remarks)
{
    if (m_remarks == remarks)
        return;
    m_remarks = remarks;
    if (m_rows.isEmpty())
        return;
    const QList<int> roles{Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole};
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

Remarks ChildModel::remarksAt(int row, int column) const
{
    return m_remarks.value(row).value(m_specs[column].field);
}

Remarks ChildModel::remarksOfRow(int row) const
{
    Remarks all;
    for (const Remarks &remarks : m_remarks.value(row))
        all << remarks;
    return all;
}

Remarks ChildModel::remarks() const
{
    Remarks all;
    for (int row = 0; row < rowCount(); ++row)
        all << remarksOfRow(row);
    return all;
}

QModelIndex ChildModel::firstWith(const std::function<bool(const Remarks &)> &isSought) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (isSought(remarksAt(row, column)))
                return index(row, column);
        }
    }
    return {};
}

void ChildModel::updateTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

ChildRow ChildModel::newRow() const
{
    return {-1, emptyCells(m_kind, m_list), QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

int ChildModel::addRow(int at)
{
    beginInsertRows({}, at, at);
    m_rows.insert(at, newRow());
    endInsertRows();
    Q_EMIT edited();
    return at;
}

void ChildModel::duplicate(int row)
{
    ChildRow copy = newRow();
    copy.cells = m_rows[row].cells;
    for (int column = 0; column < m_specs.size(); ++column) {
        if (m_specs[column].isId)
            copy.cells[column].clear();
    }
    beginInsertRows({}, row + 1, row + 1);
    m_rows.insert(row + 1, copy);
    endInsertRows();
    Q_EMIT edited();
}

void ChildModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

bool ChildModel::move(QList<int> rows, bool down)
{
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() || (down ? rows.last() + 1 >= rowCount() : rows.first() == 0))
        return false;
    if (down)
        std::reverse(rows.begin(), rows.end());
    for (const int row : rows) {
        // The destination is counted before the row is removed.
        beginMoveRows({}, row, row, {}, down ? row + 2 : row - 1);
        m_rows.move(row, down ? row + 1 : row - 1);
        endMoveRows();
    }
    Q_EMIT edited();
    return true;
}

QList<int> ChildModel::columnsNamed(const QStringList &cells) const
{
    QList<int> columns;
    for (const QString &cell : cells) {
        int found = -1;
        for (int column = 0; column < m_specs.size(); ++column) {
            if (cell == m_specs[column].column || cell == columnLabel(m_specs[column]))
                found = column;
        }
        columns << found;
    }
    return columns.contains(-1) ? QList<int>() : columns;
}

void ChildModel::paste(const QModelIndex &at, QList<QStringList> cells)
{
    QList<int> columns = cells.isEmpty() ? QList<int>() : columnsNamed(cells.first());
    if (!columns.isEmpty()) {
        cells.removeFirst();
    } else {
        for (int column = std::max(at.column(), 0); column < m_specs.size(); ++column)
            columns << column;
    }
    const int first = at.isValid() ? at.row() : rowCount();
    const int missing = first + int(cells.size()) - rowCount();
    if (missing > 0) {
        beginInsertRows({}, rowCount(), rowCount() + missing - 1);
        for (int i = 0; i < missing; ++i)
            m_rows << newRow();
        endInsertRows();
    }
    for (int i = 0; i < cells.size(); ++i) {
        for (int j = 0; j < std::min(cells[i].size(), columns.size()); ++j)
            accept(first + i, columns[j], cells[i][j]);
    }
    if (!cells.isEmpty())
        Q_EMIT edited();
}

int ChildModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChildModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_specs.size());
}

QVariant ChildModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &cell = m_rows[index.row()].cells[index.column()];
    switch (role) {
    case Qt::EditRole:
        return cell;
    case Qt::DisplayRole:
        return m_names.shown(m_specs[index.column()], cell).simplified(); // one line a row
    case Qt::DecorationRole: {
        const Remarks remarks = remarksAt(index.row(), index.column());
        return remarks.isEmpty() ? QVariant() : QVariant(iconOf(remarks));
    }
    case Qt::ToolTipRole: {
        const Remarks remarks = remarksAt(index.row(), index.column());
        // The full text, since a narrow column elides it.
        return remarks.isEmpty() ? plainToolTip(m_names.shown(m_specs[index.column()], cell))
                                 : plainToolTip(textOf(remarks));
    }
    case Qt::AccessibleTextRole:
        return cellName(data(index, Qt::DisplayRole).toString());
    case Qt::AccessibleDescriptionRole:
        return textOf(remarksAt(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ChildModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
                   ? QVariant(columnLabel(m_specs[section]))
                   : QVariant();
    if (role == Qt::DisplayRole)
        return QLocale().toString(section + 1);
    const Remarks remarks = remarksOfRow(section);
    if (role == Qt::DecorationRole && !remarks.isEmpty())
        return iconOf(remarks);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(textOf(remarks))) : QVariant();
}

Qt::ItemFlags ChildModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isFixed(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ChildModel::isFixed(int row, int column) const
{
    // References to a child use its id.
    return m_isReadOnly || (m_specs[column].isId && m_rows[row].origin >= 0);
}

bool ChildModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != TypedRole))
        return false;
    const bool isSet = role == TypedRole ? set(index.row(), index.column(), value.toString())
                                         : accept(index.row(), index.column(), value.toString());
    if (!isSet)
        return false;
    Q_EMIT edited();
    return true;
}

bool ChildModel::accept(int row, int column, const QString &text)
{
    return set(row, column, m_names.accepted(m_specs[column], text));
}

bool ChildModel::set(int row, int column, const QString &cell)
{
    QStringList &cells = m_rows[row].cells;
    if (isFixed(row, column) || cells[column] == cell)
        return false;
    cells[column] = cell;
    // The word of the source belonged to the value before.
    for (int other = 0; other < m_specs.size(); ++other) {
        const QString &worded = m_specs[other].sourceWordOf;
        if (!worded.isEmpty() && worded == m_specs[column].field)
            cells[other].clear();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

} // namespace mra
