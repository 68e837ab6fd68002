// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/childtable.h"

#include "items/texts/fieldtext.h"
#include "ui/forms/celldelegate.h"
#include "ui/forms/remarklabel.h"
#include "ui/forms/tsv.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/calmtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace mra {

namespace {

/// Limits of the width of a column.
constexpr int fewestDigits = 10;
constexpr int mostDigits = 30;

} // namespace

ChildTable::ChildTable(RecordKind kind, const QString &list, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_model(kind, list, names, this)
    , m_view(new QTableView(this))
    , m_remarks(new RemarkLabel(this))
    , m_tools(new QWidget(this))
{
    setObjectName(list);
    auto *tools = new QHBoxLayout(m_tools);
    setSpacing(tools, Space::Tight, Space::Tight);
    tools->addStretch();
    m_add = addAction("plus", Qt::Key_Insert, &ChildTable::add);
    m_duplicate = addAction("file-plus", Qt::CTRL | Qt::Key_D, &ChildTable::duplicate);
    m_remove = addAction("trash-2", Qt::Key_Delete, &ChildTable::remove);
    m_moveUp = addAction("chevron-up", Qt::ALT | Qt::Key_Up, &ChildTable::moveUp);
    m_moveDown = addAction("chevron-down", Qt::ALT | Qt::Key_Down, &ChildTable::moveDown);
    m_copy = addAction("copy", QKeySequence::Copy, &ChildTable::copy);
    m_paste = addAction("clipboard-paste", QKeySequence::Paste, &ChildTable::paste);

    m_view->setModel(&m_model);
    calmTable(*m_view);
    m_view->setItemDelegate(new CellDelegate(m_model, names, m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Near);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remarks);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChildTable::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChildTable::showRemarksOfCell);
    updateTexts();
    updateActions();
}

QAction *ChildTable::addAction(const char *icon, const QKeySequence &key, void (ChildTable::*act)())
{
    auto *action = new QAction(mra::icon(icon), {}, this);
    action->setShortcut(key);
    // Not while a cell is edited, since its editor may ignore the key.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *button = new QToolButton(m_tools);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto *tools = static_cast<QHBoxLayout *>(m_tools->layout());
    tools->insertWidget(tools->count() - 1, button);
    return action;
}

void ChildTable::setCells(const QList<QStringList> &rows)
{
    m_model.setCells(rows);
    fitColumns();
    updateActions();
}

void ChildTable::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_model.setReadOnly(readOnly);
    updateActions();
}

void ChildTable::setRemarks(const ChildModel::CellRemarks &remarks)
{
    m_model.setRemarks(remarks);
    showRemarksOfCell();
}

void ChildTable::showCell(int row, const QString &field)
{
    int column = 0;
    while (column + 1 < m_model.columnCount() && m_model.spec(column).field != field)
        ++column;
    if (m_model.spec(column).field != field)
        column = 0;
    m_view->setCurrentIndex(m_model.index(row, column));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
}

void ChildTable::updateTexts()
{
    m_add->setText(tr("Add row"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_moveUp->setText(tr("Move up"));
    m_moveDown->setText(tr("Move down"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    for (QToolButton *button : m_tools->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(action == m_add || action == m_remove || action == m_duplicate
                                       ? Qt::ToolButtonTextBesideIcon
                                       : Qt::ToolButtonIconOnly);
    }
    m_view->setAccessibleName(childrenLabel(m_model.list()));
    m_model.updateTexts();
}

QList<int> ChildTable::selectedRows() const
{
    QSet<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void ChildTable::select(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const int column = std::max(m_view->currentIndex().column(), 0);
    m_view->setCurrentIndex(m_model.index(rows.first(), column));
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ChildTable::add()
{
    const QList<int> rows = selectedRows();
    const int row = m_model.addRow(rows.isEmpty() ? m_model.rowCount() : rows.last() + 1);
    // The id of a new child may be left empty, so editing begins after it.
    m_view->setCurrentIndex(m_model.index(row, m_model.spec(0).isId ? 1 : 0));
    m_view->setFocus();
    fitColumns();
}

void ChildTable::duplicate()
{
    const QList<int> rows = selectedRows();
    QList<int> copies;
    for (qsizetype i = rows.size(); i-- > 0;) {
        m_model.duplicate(rows[i]);
        copies.prepend(rows[i] + 1 + int(i));
    }
    select(copies);
}

void ChildTable::remove()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_model.remove(rows);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(std::min(rows.first(), m_model.rowCount() - 1),
                                              std::max(m_view->currentIndex().column(), 0)));
    updateActions();
}

void ChildTable::moveUp()
{
    m_model.move(selectedRows(), false);
}

void ChildTable::moveDown()
{
    m_model.move(selectedRows(), true);
}

void ChildTable::copy()
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<QStringList> rows;
    int row = -1;
    for (const QModelIndex &index : indexes) {
        if (index.row() != row)
            rows << QStringList();
        row = index.row();
        // Keys and codes, which can be pasted under any interface language.
        rows.last() << index.data(Qt::EditRole).toString();
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(toTsv(rows));
}

void ChildTable::paste()
{
    m_model.paste(m_view->currentIndex(), fromTsv(QApplication::clipboard()->text()));
    fitColumns();
}

void ChildTable::updateActions()
{
    const bool hasSelection = m_view->selectionModel()->hasSelection();
    m_add->setEnabled(!m_isReadOnly);
    m_paste->setEnabled(!m_isReadOnly);
    for (QAction *action : {m_duplicate, m_remove, m_moveUp, m_moveDown})
        action->setEnabled(!m_isReadOnly && hasSelection);
    m_copy->setEnabled(hasSelection);
}

void ChildTable::showRemarksOfCell()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_remarks->setRemarks({});
        return;
    }
    const Remarks ofCell = m_model.remarksAt(current.row(), current.column());
    m_remarks->setRemarks(ofCell.isEmpty() ? m_model.remarksOfRow(current.row()) : ofCell);
}

void ChildTable::fitColumns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int narrowest = digit * fewestDigits;
    const int widest = digit * mostDigits;
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(
            column,
            std::clamp(m_view->columnWidth(column), narrowest,
                       std::max(widest, m_view->horizontalHeader()->sectionSizeHint(column))));
}

} // namespace mra
