// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/bulkchange.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableWidget;

namespace mra {

class Workspace;

/// Sets one field of several records to one value: field, value, and a preview. If accepted, its
/// edits are submitted as one step to undo.
class BulkChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// The records must be of one kind.
    BulkChangeDialog(QList<Record> records, Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] Edits edits() const { return m_bulk.edits; }
    [[nodiscard]] QString reason() const;
    void setField(const QString &key);
    /// The value in the form that bulkEdits() reads.
    void setValue(const QString &value);

    void accept() override;

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void fillFields();
    void fillChoices();
    void preview();
    void updateTexts();
    [[nodiscard]] std::optional<QString> value() const;
    [[nodiscard]] QString outcome() const;

    QList<Record> m_records;
    Workspace &m_workspace;
    QList<BulkField> m_fields;
    BulkEdits m_bulk;
    QTimer m_delay; ///< from a key to the preview
    QLabel *m_fieldLabel;
    QLabel *m_valueLabel;
    QLabel *m_reasonLabel;
    QComboBox *m_field;
    QStackedWidget *m_inputs;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QLineEdit *m_reason;
    QTableWidget *m_preview;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
};

} // namespace mra
