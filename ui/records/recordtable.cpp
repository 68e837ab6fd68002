// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordtable.h"

#include "items/texts/vocabularytext.h"
#include "ui/forms/tsv.h"
#include "ui/print/showncolumns.h"
#include "ui/records/recorddelegate.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/calmtable.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace mra {

namespace {

// Widths of columns before the user drags them, in digits.
constexpr int leastDigitsOfName = 26;
constexpr int mostDigits = 18;
constexpr int fewDigits = 15;    ///< if there is little room; enough for a date in each language
constexpr int measuredRows = 40; ///< enough to know how wide the contents of a column are

} // namespace

RecordTable::RecordTable(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("records"));
    setModel(&model);
    setItemDelegate(
        new RecordDelegate({RecordTableModel::StatusRole, RecordTableModel::RungRole,
                            RecordTableModel::TerritoriesRole, RecordTableModel::CountedRole},
                           this));
    calmList(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connectHands();
    connectModel();
    setView({});
}

void RecordTable::connectHands()
{
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &RecordTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        m_isByHand = true;
        m_unsized.remove(column);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isQuiet)
                    Q_EMIT currentKeyChanged(m_model.keyAt(current.row()));
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::selectionCountChanged);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) // else the click selects rows
            openCount(index);
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(m_model.keyAt(index.row())); });
}

void RecordTable::connectModel()
{
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        m_isCurrentSeen =
            currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
    });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_isCurrentSeen)
            scrollTo(currentIndex());
    });
    connect(&m_model, &RecordTableModel::ready, this, [this] {
        if (m_needs.isEmpty())
            measure();
    });
}

bool RecordTable::openCount(const QModelIndex &cell)
{
    const QStringList ids = cell.data(RecordTableModel::CountedRole).toStringList();
    if (ids.isEmpty())
        return false;
    Q_EMIT countOpened(cell);
    return true;
}

/// The width of the widest chip in the column; 0 if it has none.
int RecordTable::chipWidth(int column) const
{
    QStringList seen;
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex cell = m_model.index(row, column);
        const QVariant status = cell.data(RecordTableModel::StatusRole);
        const QVariant rung = cell.data(RecordTableModel::RungRole);
        if (!status.isValid() && !rung.isValid())
            break;
        const QString label =
            status.isValid() ? labelOf(status.value<Status>()) : labelOf(rung.value<Rung>());
        if (seen.contains(label))
            continue;
        seen << label;
        width = std::max(width, sizeHintForIndex(cell).width());
    }
    return width;
}

void RecordTable::measure()
{
    m_needs.clear();
    m_least.clear();
    // The cells of facts are empty before the model is ready.
    if (m_model.rowCount() == 0 || !isVisible() || !m_model.isReady())
        return;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isHidden = isColumnHidden(column);
        m_least << (isHidden
                        ? 0
                        : std::max(chipWidth(column), horizontalHeader()->sectionSizeHint(column)));
        m_needs << (isHidden ? 0 : std::max(sizeHintForColumn(column), m_least[column]));
    }
    fitColumns();
}

/// Sets the widths of all columns but the first, cut to that many digits, but not narrower than
/// headings and chips. Returns the width that is left for the first column.
int RecordTable::cutTo(int digits, QList<int> &widths) const
{
    const int most = digits * digitWidth();
    int left = viewport()->width();
    for (int column = 1; column < m_needs.size(); ++column) {
        widths[column] = std::min(m_needs[column], std::max(most, m_least[column]));
        left -= isColumnHidden(column) ? 0 : widths[column];
    }
    return left;
}

/// If room is short, long cells are cut first, then the first column; the table scrolls if that is
/// not enough. Spare room goes to the first column, then to the cells that were cut.
void RecordTable::fitColumns()
{
    if (m_needs.isEmpty())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int least = std::min(m_needs[0], leastDigitsOfName * digitWidth());
    QList<int> widths(m_needs.size());
    int left = cutTo(mostDigits, widths);
    if (left < least)
        left = cutTo(fewDigits, widths);
    widths[0] = std::clamp(left, least, m_needs[0]);
    spread(left - widths[0], widths);
    for (int column = 0; column < m_needs.size(); ++column) {
        if (!isColumnHidden(column) && (!m_isByHand || m_unsized.contains(column)))
            setColumnWidth(column, widths[column]);
    }
}

/// Gives spare room to the cells that were cut.
void RecordTable::spread(int left, QList<int> &widths) const
{
    for (int column = 1; column < m_needs.size() && left > 0; ++column) {
        const int more =
            isColumnHidden(column) ? 0 : std::min(left, m_needs[column] - widths[column]);
        widths[column] += more;
        left -= more;
    }
}

/// In the font of the table.
int RecordTable::digitWidth() const
{
    ensurePolished();
    return fontMetrics().horizontalAdvance(QLatin1Char('0'));
}

ListView RecordTable::view() const
{
    const QHeaderView &header = *horizontalHeader();
    const auto widthOf = [this](int column) {
        const bool isOwn = m_isByHand && !m_unsized.contains(column);
        return isOwn ? double(columnWidth(column)) / digitWidth() : 0;
    };
    ListView view;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isShown = !isColumnHidden(column);
        view.columns.append(
            {m_model.columns()[column].key, isShown,
             isShown ? widthOf(column) : double(m_hiddenWidths.value(column)) / digitWidth()});
    }
    view.sortColumn = m_model.columns().value(header.sortIndicatorSection()).key;
    view.sortOrder = header.sortIndicatorOrder();
    return view;
}

void RecordTable::setView(const ListView &view)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const ListView held = viewWithin(view, m_model.columns(), {});
    QHeaderView &header = *horizontalHeader();
    m_isByHand = std::any_of(held.columns.cbegin(), held.columns.cend(),
                             [](const ListView::Column &column) { return column.width > 0; });
    m_unsized.clear();
    m_hiddenWidths.clear();
    for (int place = 0; place < held.columns.size(); ++place) {
        const ListView::Column &kept = held.columns[place];
        const int column = m_model.columnOf(kept.key);
        const int width = kept.width > 0 ? qRound(kept.width * digitWidth()) : 0;
        header.moveSection(header.visualIndex(column), place);
        if (width > 0)
            setColumnWidth(column, width);
        else if (m_isByHand)
            m_unsized.insert(column);
        if (!kept.isShown)
            m_hiddenWidths.insert(column, width);
        setColumnHidden(column, !kept.isShown);
    }
    sortByColumn(m_model.columnOf(held.sortColumn), held.sortOrder);
    measure();
}

void RecordTable::showColumn(int column, bool isShown)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!isShown && m_isByHand && !m_unsized.contains(column))
        m_hiddenWidths.insert(column, columnWidth(column));
    setColumnHidden(column, !isShown);
    if (isShown && columnWidth(column) == 0)
        resizeColumnToContents(column);
    measure();
}

void RecordTable::showColumnMenu(const QPoint &place)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action =
            menu.addAction(withoutMnemonics(m_model.headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The first column names the record.
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Default columns")), &QAction::triggered, this,
            [this] { setView({}); });
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
    const QList<int> columns = shownColumns(*this);
    QList<QStringList> rows(1);
    for (int column : columns)
        rows[0] << m_model.headerData(column, Qt::Horizontal).toString();
    for (const RecordKey &key : selectedKeys()) {
        QStringList cells;
        for (int column : columns)
            cells << m_model.index(m_model.rowOf(key), column).data().toString();
        rows << cells;
    }
    QApplication::clipboard()->setText(toTsv(rows));
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    const bool isSeen = currentIndex().isValid() &&
                        QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    fitColumns();
    if (isSeen)
        scrollTo(currentIndex());
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // The model has the new language already: the list sets it before the table gets this event.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        measure();
}

void RecordTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_needs.isEmpty())
        measure();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_F2;
    if (opens && event->key() != Qt::Key_F2 && openCount(currentIndex()))
        return;
    if (opens && currentIndex().isValid())
        Q_EMIT keyActivated(m_model.keyAt(currentIndex().row()));
    else if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

} // namespace mra
