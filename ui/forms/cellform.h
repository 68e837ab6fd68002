// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/celltext.h"
#include "ui/forms/formsections.h"
#include "ui/forms/names.h"
#include "ui/forms/recordform.h"

#include <QSet>

class QLabel;
class QScrollArea;
class QTabWidget;

namespace mra {

class ChildTable;
class FieldBox;
class FieldEditor;
class RemarkLabel;
class RemarkSummary;

/// The form of any kind of record, generated from its fields: sections of fields on the first tab,
/// and a tab with a table for each list of children.
class CellForm : public RecordForm
{
    Q_OBJECT

public:
    CellForm(RecordKind kind, Workspace &workspace, QWidget *parent);

    void setRecord(const Record &record, const Snapshot &snapshot) override;
    [[nodiscard]] Record record() const override { return m_taken; }
    void setSnapshot(const Snapshot &snapshot) override;
    void showIssues(const Issues &issues) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool hasUnreadable() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFields();
    void addFields(class QGridLayout *grid, const FormSection &section);
    void take();
    void takeFields();
    void takeRows(const ChildTable &table);
    void note(const ChildTable *table);
    void showRemarks();
    [[nodiscard]] QString whyUnreadable(const CellSpec &spec, const QString &cell) const;
    void showSummary();
    void showFirstRemark();
    bool showFirst(Severity severity);
    void showFocus();
    void updateTexts();
    void updateTabs();
    void updateNames();
    [[nodiscard]] FieldBox *boxOf(const QString &field) const;

    const RecordKind m_kind;
    Workspace &m_workspace;
    Names m_names;
    QTabWidget *m_tabs;
    QScrollArea *m_fields; ///< the first tab
    RemarkSummary *m_summary;
    RemarkLabel *m_generalRemarks; ///< those that belong to no field of the form
    QList<std::pair<QLabel *, const FormSection *>> m_titles;
    QList<FieldBox *> m_boxes;      ///< in reading order
    QList<FieldEditor *> m_editors; ///< by cell
    QList<ChildTable *> m_tables;

    Record m_set;             ///< the record that was set
    QStringList m_cells;      ///< the cells of m_set
    QString m_newId;          ///< the id of a new record if the user gives none
    QSet<int> m_edited;       ///< indexes of cells
    Record m_taken;           ///< the record as it is in the form
    QStringList m_unreadable; ///< fields
    QHash<QString, QList<QStringList>> m_unreadableRows; ///< fields, by list and row
    Issues m_issues;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace mra
