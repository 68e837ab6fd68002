// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/fieldchange.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QTableWidget;

namespace mra {

/// Two states of one record that were made from the same state: mine and theirs, field by field,
/// with a choice for each field. If only one side changed a field, that side is preselected.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` is the state from which both were made.
    ConflictDialog(const Record &before, Record mine, Record theirs, Snapshot snapshot,
                   QString language, QWidget *parent = nullptr);

    /// Theirs with the chosen fields of mine. It has the version of theirs, so that it can be
    /// saved.
    [[nodiscard]] Record merged() const;
    /// Chooses mine or theirs in the row.
    void choose(int row, bool isMine);

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        FieldChange change; ///< from theirs to mine
        bool isMine = true;
    };
    void addRow(int row);
    [[nodiscard]] QRadioButton &button(int row, bool isMine) const;
    void fitRows();
    void updateTexts();

    Record m_mine;
    Record m_theirs;
    Snapshot m_snapshot;
    QString m_language;
    QList<Row> m_rows;
    QLabel *m_explanation;
    QTableWidget *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace mra
