// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/recordtable.h"

#include "ui/common/style.h"
#include "ui/pages/recorddelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace mra {

namespace {

// Widths of columns before a person drags them.
constexpr int mostCharsOfName = 40;
constexpr int mostChars = 18;

/// A cell of tab-separated text: quoted where it needs it, as spreadsheets read it.
QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) &&
        !cell.contains(QLatin1Char('"')))
        return cell;
    QString text = cell;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

RecordTable::RecordTable(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("records"));
    setModel(&model);
    setItemDelegate(
        new RecordDelegate({RecordTableModel::StatusRole, RecordTableModel::RungRole,
                            RecordTableModel::FlagsRole, RecordTableModel::TerritoriesRole},
                           this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space(Space::Near));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &RecordTable::showColumnMenu);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isQuiet)
                    Q_EMIT currentKeyChanged(m_model.keyAt(current.row()));
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::selectionCountChanged);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(m_model.keyAt(index.row())); });
    connect(&model, &RecordTableModel::ready, this, [this] {
        if (std::exchange(m_isUnmeasured, false))
            layOutFirst();
    });
    layOutFirst();
}

void RecordTable::layOutFirst()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int most =
            fontMetrics().horizontalAdvance(QLatin1Char('0')) * (column == 0 ? mostCharsOfName : mostChars);
        setColumnHidden(column, !m_model.isShownByDefault(column));
        setColumnWidth(column, qMin(most, qMax(sizeHintForColumn(column),
                                               horizontalHeader()->sectionSizeHint(column))));
    }
    sortByColumn(0, Qt::AscendingOrder);
}

QByteArray RecordTable::layoutState() const
{
    return horizontalHeader()->saveState();
}

void RecordTable::setLayoutState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return layOutFirst();
    m_isUnmeasured = false;
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
}

void RecordTable::showColumnMenu(const QPoint &place)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QString name = m_model.headerData(column, Qt::Horizontal).toString();
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The first column names the record.
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) == 0)
                resizeColumnToContents(column);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this,
            &RecordTable::layOutFirst);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

QList<RecordKey> RecordTable::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<RecordKey> keys;
    for (int row : std::as_const(rows))
        keys << m_model.keyAt(row);
    return keys;
}

void RecordTable::setCurrentKey(const std::optional<RecordKey> &key)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int row = key ? m_model.rowOf(*key) : -1;
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    if (currentIndex().row() == row && selectionModel()->isRowSelected(row))
        return;
    const QModelIndex index = m_model.index(row, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordTable::copyRows() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    }
    QStringList lines;
    QStringList cells;
    for (int column : columns)
        cells << quoted(m_model.headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (const RecordKey &key : selectedKeys()) {
        cells.clear();
        for (int column : columns)
            cells << quoted(m_model.index(m_model.rowOf(key), column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_F2;
    if (opens && currentIndex().isValid())
        Q_EMIT keyActivated(m_model.keyAt(currentIndex().row()));
    else if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

} // namespace mra
