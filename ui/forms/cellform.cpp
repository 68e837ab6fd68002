// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/cellform.h"

#include "domain/records/newrecord.h"
#include "items/derived/derived.h"
#include "items/texts/fieldtext.h"
#include "items/texts/issuetext.h"
#include "items/texts/vocabularytext.h"
#include "ui/forms/childtable.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordcells.h"
#include "ui/forms/remarklabel.h"
#include "ui/forms/remarksummary.h"
#include "ui/session/workspace.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QUuid>

namespace mra {

namespace {

/// Whether records of the kind can have a generated id. Codes of countries, groups and sectors are
/// chosen by people.
bool makesOwnId(RecordKind kind)
{
    return kind == RecordKind::Agreement || kind == RecordKind::Body ||
           kind == RecordKind::Project || kind == RecordKind::Source;
}

/// A new entry of a classification gets its id from scheme and code.
void nameByCode(Record &record)
{
    if (auto *code = std::get_if<ClassCode>(&record); code && code->version == 0)
        code->id.value = code->scheme + QLatin1Char(':') + code->code;
}

} // namespace

CellForm::CellForm(RecordKind kind, Workspace &workspace, QWidget *parent)
    : RecordForm(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_names(workspace.derived()->names())
    , m_tabs(new QTabWidget(this))
    , m_summary(new RemarkSummary(this))
    , m_generalRemarks(new RemarkLabel(this))
    , m_set(emptyRecord(kind))
{
    m_names.setLanguage(workspace.language());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Near));
    layout->addWidget(m_summary);
    layout->addWidget(m_generalRemarks);
    layout->addWidget(m_tabs, 1);
    connect(m_summary, &RemarkSummary::firstWanted, this, &CellForm::showFirstRemark);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its tab bar takes it
    m_tabs->addTab(makeFields(), {});
    for (const QString &list : childLists(kind)) {
        auto *table = new ChildTable(kind, list, m_names, m_tabs);
        m_tables << table;
        m_tabs->addTab(table, {});
        connect(&table->model(), &ChildModel::edited, this, [this, table] { note(table); });
    }
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    for (QToolButton *scroll : m_tabs->tabBar()->findChildren<QToolButton *>())
        scroll->setFocusPolicy(Qt::NoFocus); // arrow keys must move along the tabs
    setFocusProxy(m_boxes.first());
    m_cells = cellsOf(m_set);
    m_taken = m_set;
    updateTexts();
}

QWidget *CellForm::makeFields()
{
    m_fields = new QScrollArea(m_tabs);
    m_fields->setWidgetResizable(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setFocusPolicy(Qt::NoFocus); // the fields take it
    auto *page = new QWidget(m_fields);
    auto *grid = new QGridLayout(page);
    setSpacing(grid, Space::Normal, Space::Normal);
    grid->setHorizontalSpacing(space(Space::Wide));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_editors.resize(cellSpecs(m_kind).size());
    for (const FormSection &section : formSections(m_kind))
        addFields(grid, section);
    grid->setRowStretch(grid->rowCount(), 1);
    for (qsizetype i = 1; i < m_boxes.size(); ++i)
        setTabOrder(m_boxes[i - 1]->editors().last(), m_boxes[i]->editors().first());
    m_fields->setWidget(page);
    return m_fields;
}

void CellForm::addFields(QGridLayout *grid, const FormSection &section)
{
    QWidget *page = grid->parentWidget();
    int row = grid->rowCount();
    if (*section.title) {
        auto *title = new QLabel(page);
        title->setTextFormat(Qt::PlainText);
        title->setFont(headingFont(2));
        title->setContentsMargins(0, space(Space::Normal), 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        m_titles << std::pair(title, &section);
    }
    const QList<CellSpec> &specs = cellSpecs(m_kind);
    int column = 0;
    for (const QString &field : section.fields) {
        QList<CellSpec> ofField;
        QList<int> cells;
        for (int i = 0; i < specs.size(); ++i) {
            if (specs[i].field == field) {
                ofField << specs[i];
                cells << i;
            }
        }
        Q_ASSERT(!ofField.isEmpty());
        auto *box = new FieldBox(ofField, m_names, page);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            FieldEditor *editor = box->editors()[i];
            m_editors[cells[i]] = editor;
            connect(editor, &FieldEditor::edited, this, [this, box, cell = cells[i]] {
                m_edited.insert(cell);
                box->updateFolding();
                note(nullptr);
            });
        }
        m_boxes << box;
        if (box->isWide()) {
            grid->addWidget(box, column == 0 ? row : ++row, 0, 1, 2);
            column = 1; // the row is full
        } else {
            grid->addWidget(box, row, column);
        }
        row += column;
        column = 1 - column;
    }
}

void CellForm::setRecord(const Record &record, const Snapshot &snapshot)
{
    Q_ASSERT(keyOf(record).kind == m_kind);
    m_isFilling = true;
    m_names.setSnapshot(snapshot);
    const bool isOther = versionOf(record) == 0 || keyOf(record) != keyOf(m_set);
    if (isOther) { // another record is shown from the top
        m_tabs->setCurrentIndex(0);
        m_fields->verticalScrollBar()->setValue(0);
    }
    m_set = record;
    m_cells = cellsOf(record);
    m_newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_edited.clear();
    m_issues.clear();
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setText(m_cells[i]);
    for (ChildTable *table : m_tables)
        table->setCells(cellsOf(record, table->model().list()));
    for (FieldBox *box : m_boxes)
        box->updateFolding();
    m_isFilling = false;
    setReadOnly(m_isReadOnly);
    take();
    updateTexts();
}

void CellForm::setSnapshot(const Snapshot &snapshot)
{
    m_names.setSnapshot(snapshot);
    updateNames();
    take();
    showRemarks();
}

void CellForm::updateNames()
{
    for (FieldEditor *editor : m_editors)
        editor->updateTexts();
    for (ChildTable *table : m_tables)
        table->updateTexts();
}

void CellForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FieldBox *box : m_boxes) {
        // The id identifies a record, so that of an existing record cannot be edited.
        const bool isFixedId = box->editors().first()->spec().isId && versionOf(m_set) > 0;
        box->setReadOnly(readOnly || isFixedId);
    }
    for (ChildTable *table : m_tables)
        table->setReadOnly(readOnly);
}

bool CellForm::hasUnreadable() const
{
    const auto hasAny = [](const QList<QStringList> &rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [](const QStringList &fields) { return !fields.isEmpty(); });
    };
    return !m_unreadable.isEmpty() ||
           std::any_of(m_unreadableRows.begin(), m_unreadableRows.end(), hasAny);
}

/// Reads the form. Cells that were not edited keep exactly the value that was set.
void CellForm::take()
{
    m_taken = m_set;
    takeFields();
    for (const ChildTable *table : m_tables)
        takeRows(*table);
}

void CellForm::takeFields()
{
    QStringList cells = m_cells;
    for (const int cell : m_edited)
        cells[cell] = m_editors[cell]->text();
    const qsizetype idCell = cellSpecs(m_kind).first().isId ? 0 : -1;
    if (idCell == 0 && cells[0].isEmpty() && makesOwnId(m_kind))
        cells[0] = m_newId;
    const Record before = std::exchange(m_taken, m_set);
    m_unreadable = setCells(m_taken, cells, m_names.snapshot());
    nameByCode(m_taken);
    const bool isSameId = keyOf(m_taken) == keyOf(before);
    for (const ChildTable *table : m_tables) {
        setList(m_taken, table->model().list(), before);
        if (!isSameId) // ids of new children are made from it
            takeRows(*table);
    }
}

void CellForm::takeRows(const ChildTable &table)
{
    const ChildModel &model = table.model();
    setList(m_taken, model.list(), m_set);
    m_unreadableRows[model.list()] =
        setRows(m_taken, model.list(), model.rows(), m_names.snapshot());
}

/// The user edited the table, or a field if `table` is null.
void CellForm::note(const ChildTable *table)
{
    if (m_isFilling)
        return;
    if (table)
        takeRows(*table);
    else
        takeFields();
    showRemarks();
    Q_EMIT edited();
}

void CellForm::showIssues(const Issues &issues)
{
    m_issues = issues;
    showRemarks();
}

/// Scrolls the field with the focus into view.
void CellForm::showFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_fields->widget()->isAncestorOf(focus))
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_fields->ensureWidgetVisible(focus);
}

FieldBox *CellForm::boxOf(const QString &field) const
{
    const auto it = std::find_if(m_boxes.begin(), m_boxes.end(),
                                 [&](const FieldBox *box) { return box->field() == field; });
    return it == m_boxes.end() ? nullptr : *it;
}

void CellForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_names.setLanguage(m_workspace.language());
        updateTexts();
        // Later, when the fields have the size of their new texts.
        QTimer::singleShot(0, this, &CellForm::showFocus);
    }
    RecordForm::changeEvent(event);
}

void CellForm::updateTexts()
{
    for (const auto &[label, section] : m_titles)
        label->setText(sectionTitle(*section));
    for (FieldBox *box : m_boxes) {
        box->updateTexts();
        if (box->editors().first()->spec().isId && makesOwnId(m_kind))
            box->setHint(tr("Created by the program if left empty"));
    }
    m_tabs->tabBar()->setAccessibleName(labelOf(m_kind));
    updateNames();
    showRemarks();
}

RecordForm *makeForm(RecordKind kind, Workspace &workspace, QWidget *parent)
{
    return new CellForm(kind, workspace, parent);
}

/// Why the cell cannot be read. If several records have the name, all are listed: none is guessed.
QString CellForm::whyUnreadable(const CellSpec &spec, const QString &cell) const
{
    const bool isList = spec.shape == Shape::List;
    if (!isList && spec.shape != Shape::Reference)
        return unreadableSentence(spec, cell);
    for (const QString &name : isList ? cell.split(spec.separator) : QStringList{cell}) {
        const QStringList several = m_names.severalOf(spec, name);
        if (!several.isEmpty())
            return tr("“%1” can mean %2. Choose one of them.", "a name, and those that have it")
                .arg(isolated(name.trimmed()), listed(several));
    }
    return unreadableSentence(spec, cell);
}

/// Shows the findings of showIssues(), and at once what cannot be read.
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
                // If a field has several cells, the remark is on the first.
                if (rows[row].contains(spec.field) &&
                    (column == 0 || model.spec(column - 1).field != spec.field))
                    ofCells[model.list()][row][spec.field] << Remark{
                        Severity::Error, whyUnreadable(spec, model.rows()[row].cells[column])};
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

/// Shows the first place in reading order with a remark at least so severe; false if there is none.
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
