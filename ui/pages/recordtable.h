// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/recordtablemodel.h"

#include <QTableView>

namespace mra {

/// A table of records: columns are chosen in the menu of its head, rows copied as tab-separated
/// text.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel &model, QWidget *parent = nullptr);

    /// Widths, order, sort and chosen columns.
    [[nodiscard]] QByteArray layoutState() const;
    /// An empty or unknown state gives the first layout.
    void setLayoutState(const QByteArray &state);

    /// Keys of the chosen rows, from above.
    [[nodiscard]] QList<RecordKey> selectedKeys() const;
    /// Makes the record the current row without a signal; clears the selection where it has none.
    void setCurrentKey(const std::optional<RecordKey> &key);
    void copyRows() const;

Q_SIGNALS:
    /// By the user.
    void currentKeyChanged(const mra::RecordKey &key);
    void keyActivated(const mra::RecordKey &key); ///< Enter, F2 or a double click
    void selectionCountChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &place);
    void layOutFirst();
    RecordTableModel &m_model;
    bool m_isQuiet = false;
    bool m_isUnmeasured = true; ///< widths are of cells that were empty still
};

} // namespace mra
