// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// What a form says of findings: at fields, cells and tabs, and in one line above them.

#include "items/fieldtext.h"
#include "items/issuetext.h"
#include "items/vocabularytext.h"
#include "ui/common/plaintext.h"
#include "ui/forms/cellform.h"
#include "ui/forms/childtable.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordcells.h"
#include "ui/forms/remarklabel.h"
#include "ui/forms/remarksummary.h"

#include <QScrollArea>
#include <QTabWidget>

namespace mra {

/// A name that several records have is told with all of them: none is guessed.
QString CellForm::whyUnreadable(const CellSpec &spec, const QString &cell) const
{
    const bool isList = spec.shape == Shape::List;
    if (!isList && spec.shape != Shape::Reference)
        return unreadableSentence(spec);
    for (const QString &name : isList ? cell.split(spec.separator) : QStringList{cell}) {
        const QStringList several = m_names.severalOf(spec, name);
        if (!several.isEmpty())
            return tr("“%1” can mean %2. Choose one of them.", "a name, and those that have it")
                .arg(isolated(name.trimmed()), listed(several));
    }
    return unreadableSentence(spec);
}

/// Where half of what is typed cannot be read, that is said at once; the rest is what showIssues()
/// brought.
void CellForm::showRemarks()
{
    QHash<QString, Remarks> ofFields;
    QHash<QString, ChildModel::CellRemarks> ofCells;
    Remarks general;
    for (const Issue &issue : m_issues) {
        const Remark remark{issue.severity, remarkOf(issue)};
        const qsizetype row =
            issue.child.isEmpty() ? -1 : childIds(m_taken, issue.child).indexOf(issue.childId);
        if (row >= 0)
            ofCells[issue.child][int(row)][issue.field] << remark;
        else if (boxOf(issue.field) && issue.child.isEmpty())
            ofFields[issue.field] << remark;
        else
            general << remark;
    }
    for (const QString &field : m_unreadable) {
        const FieldEditor &editor = *boxOf(field)->editors().first();
        ofFields[field] << Remark{Severity::Error, whyUnreadable(editor.spec(), editor.text())};
    }
    for (ChildTable *table : m_tables) {
        const ChildModel &model = table->model();
        const QList<QStringList> rows = m_unreadableRows.value(model.list());
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const CellSpec &spec = model.spec(column);
                // Of a field of several cells the first one speaks.
                if (rows[row].contains(spec.field) &&
                    (column == 0 || model.spec(column - 1).field != spec.field))
                    ofCells[model.list()][row][spec.field]
                        << Remark{Severity::Error,
                                  whyUnreadable(spec, model.rows()[row].cells[column])};
            }
        }
        table->setRemarks(ofCells.value(model.list()));
    }
    for (FieldBox *box : m_boxes)
        box->setRemarks(ofFields.value(box->field()));
    m_generalRemarks->setRemarks(general);
    updateTabs();
    showSummary();
}

void CellForm::showSummary()
{
    Remarks all = m_generalRemarks->remarks();
    for (const FieldBox *box : m_boxes)
        all << box->remarks();
    for (const ChildTable *table : m_tables)
        all << table->model().remarks();
    m_summary->setRemarks(all, all.size() > m_generalRemarks->remarks().size());
}

void CellForm::showFirstRemark()
{
    (void)(showFirst(Severity::Error) || showFirst(Severity::Warning));
}

/// The first place in reading order that has one so severe, or worse.
bool CellForm::showFirst(Severity severity)
{
    const auto isSought = [severity](const Remarks &remarks) {
        return !remarks.isEmpty() && (severity == Severity::Warning || hasError(remarks));
    };
    for (FieldBox *box : m_boxes) {
        if (!isSought(box->remarks()))
            continue;
        m_tabs->setCurrentIndex(0);
        box->editors().first()->setFocus();
        m_fields->ensureWidgetVisible(box);
        return true;
    }
    for (ChildTable *table : m_tables) {
        const QModelIndex cell = table->model().firstWith(isSought);
        if (!cell.isValid())
            continue;
        m_tabs->setCurrentWidget(table);
        table->showCell(cell.row(), table->model().spec(cell.column()).field);
        return true;
    }
    return false;
}

void CellForm::updateTabs()
{
    m_tabs->setTabText(0, tr("Fields", "first tab of a form; the others are lists"));
    Remarks ofFields;
    for (const FieldBox *box : m_boxes)
        ofFields << box->remarks();
    m_tabs->setTabIcon(0, iconOf(ofFields));
    for (int i = 0; i < m_tables.size(); ++i) {
        const ChildModel &model = m_tables[i]->model();
        m_tabs->setTabText(i + 1, tr("%1 (%L2)", "a list, and its length")
                                      .arg(childrenLabel(model.list()))
                                      .arg(model.rowCount()));
        m_tabs->setTabIcon(i + 1, iconOf(model.remarks()));
    }
}

} // namespace mra
