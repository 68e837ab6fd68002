// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/recordtablemodel.h"
#include "items/tables/listview.h"

#include <QTableView>

namespace mra {

/// A table of records. Columns are chosen in the menu of its header; rows are copied as
/// tab-separated text. Columns are as wide as their contents if there is room, else long cells are
/// cut; once the user has dragged a column, all widths stay.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel &model, QWidget *parent = nullptr);

    /// The columns with their order and widths, which of them are shown, and the sort. Facets and
    /// search are left empty, since they do not belong to the table.
    [[nodiscard]] ListView view() const;
    /// An empty view restores the default layout.
    void setView(const ListView &view);

    /// Keys of the selected rows, from top to bottom.
    [[nodiscard]] QList<RecordKey> selectedKeys() const;
    /// Makes the row of the record current, without a signal; clears the selection if it has no
    /// row.
    void setCurrentKey(const std::optional<RecordKey> &key);
    void copyRows() const;
    /// The width of a digit in pixels, the unit of widths in views.
    [[nodiscard]] int digitWidth() const;

Q_SIGNALS:
    /// Emitted only if the user changed it.
    void currentKeyChanged(const mra::RecordKey &key);
    void keyActivated(const mra::RecordKey &key); ///< Enter, F2 or a double click
    /// The user clicked a number, or pressed Enter on it. RecordTableModel::CountedRole has the ids
    /// that it counts.
    void countOpened(const QModelIndex &cell);
    void selectionCountChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectHands();
    void connectModel();
    bool openCount(const QModelIndex &cell);
    void showColumnMenu(const QPoint &place);
    void showColumn(int column, bool isShown);
    void measure();
    [[nodiscard]] int chipWidth(int column) const;
    [[nodiscard]] int cutTo(int digits, QList<int> &widths) const;
    void spread(int left, QList<int> &widths) const;
    void fitColumns();

    RecordTableModel &m_model;
    QList<int> m_least; ///< widths of headings and chips, by column
    QList<int> m_needs; ///< widths of what the columns hold; empty: not measured
    bool m_isQuiet = false;
    bool m_isFitting = false;
    bool m_isCurrentSeen = false;   ///< the current row was visible before rows were reordered
    bool m_isByHand = false;        ///< a person dragged a column
    QSet<int> m_unsized;            ///< columns that are fitted even if m_isByHand
    QHash<int, int> m_hiddenWidths; ///< that the user gave to columns that are hidden now
};

} // namespace mra
