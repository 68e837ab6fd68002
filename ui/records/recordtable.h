// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/recordtablemodel.h"
#include "items/tables/listview.h"

#include <QTableView>

namespace mra {

/// A table of records: columns are chosen in the menu of its head, rows copied as tab-separated
/// text. Columns are as wide as what they hold, the first one takes the room that is left; what a
/// person drags stays.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel &model, QWidget *parent = nullptr);

    /// Chosen columns with their order and widths, and the sort; what is ticked and searched for is
    /// that of its model.
    [[nodiscard]] ListView view() const;
    /// An empty view gives the first layout.
    void setView(const ListView &view);

    /// Keys of the chosen rows, from above.
    [[nodiscard]] QList<RecordKey> selectedKeys() const;
    /// Makes the record the current row without a signal; clears the selection where it has none.
    void setCurrentKey(const std::optional<RecordKey> &key);
    void copyRows() const;
    /// In which the widths of views are given.
    [[nodiscard]] int digitWidth() const;

Q_SIGNALS:
    /// By the user.
    void currentKeyChanged(const mra::RecordKey &key);
    void keyActivated(const mra::RecordKey &key); ///< Enter, F2 or a double click
    /// Click or Enter on a number that counts records, which RecordTableModel::CountedRole names.
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
    QList<int> m_least; ///< of heads and chips
    QList<int> m_needs; ///< widths of what the columns hold; empty: not measured
    bool m_isQuiet = false;
    bool m_isFitting = false;
    bool m_isCurrentSeen = false;   ///< before the rows take another order
    bool m_isByHand = false;        ///< a person dragged a column
    QSet<int> m_unsized;            ///< columns without a width of their own among those by hand
    QHash<int, int> m_hiddenWidths; ///< that a person gave to columns which do not show now
};

} // namespace mra
