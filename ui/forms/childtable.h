// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/childmodel.h"

#include <QWidget>

class QAction;
class QTableView;
class QToolButton;

namespace mra {

class RemarkLabel;

/// A list of children as an editable table, with buttons and keys for its rows.
class ChildTable : public QWidget
{
    Q_OBJECT

public:
    ChildTable(RecordKind kind, const QString &list, const Names &names, QWidget *parent);

    [[nodiscard]] ChildModel &model() { return m_model; }
    [[nodiscard]] const ChildModel &model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    void setCells(const QList<QStringList> &rows);
    void setReadOnly(bool readOnly);
    void setRemarks(const ChildModel::CellRemarks &remarks);
    /// Scrolls to the cell and gives it the focus.
    void showCell(int row, const QString &field);
    void updateTexts();

private:
    QAction *addAction(const char *icon, const QKeySequence &key, void (ChildTable::*act)());
    [[nodiscard]] QList<int> selectedRows() const;
    void add();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void copy();
    void paste();
    void select(const QList<int> &rows);
    void updateActions();
    void showRemarksOfCell();
    void fitColumns();

    ChildModel m_model;
    QTableView *m_view;
    RemarkLabel *m_remarks; ///< of the cell that has the focus
    QWidget *m_tools;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_copy;
    QAction *m_paste;
    bool m_isReadOnly = false;
};

} // namespace mra
