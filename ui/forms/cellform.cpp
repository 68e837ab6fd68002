// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/cellform.h"

#include "domain/emptyrecord.h"
#include "items/derived.h"
#include "items/vocabularytext.h"
#include "ui/common/style.h"
#include "ui/common/workspace.h"
#include "ui/forms/childtable.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordcells.h"
#include "ui/forms/remarklabel.h"
#include "ui/forms/remarksummary.h"

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

/// Codes of countries, groups and sectors are chosen; other records can be known by a made id.
bool makesOwnId(RecordKind kind)
{
    return kind == RecordKind::Agreement || kind == RecordKind::Body ||
           kind == RecordKind::Project || kind == RecordKind::Source;
}

/// The entry of a classification is known by both.
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
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes it
    m_tabs->addTab(makeFields(), {});
    for (const QString &list : childLists(kind)) {
        auto *table = new ChildTable(kind, list, m_names, m_tabs);
        m_tables << table;
        m_tabs->addTab(table, {});
        connect(&table->model(), &ChildModel::edited, this, [this, table] { note(table); });
    }
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    for (QToolButton *scroll : m_tabs->tabBar()->findChildren<QToolButton *>())
        scroll->setFocusPolicy(Qt::NoFocus); // arrow keys walk along the tabs
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
            column = 1; // the line is full
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
    if (isOther) { // it is begun at its top
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
        // A record is known by its id, so that of a record that exists stays.
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

/// Reads the form. What was not touched stays exactly as it was shown.
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
        if (!isSameId) // of which those of new children are made
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

/// The user edited a table, or a field where it is null.
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

/// The field in use stays in sight.
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
        // Once the fields have the room that their new texts need.
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
            box->setHint(tr("Made by the program where left empty"));
    }
    m_tabs->tabBar()->setAccessibleName(labelOf(m_kind));
    updateNames();
    showRemarks();
}

RecordForm *makeForm(RecordKind kind, Workspace &workspace, QWidget *parent)
{
    return new CellForm(kind, workspace, parent);
}

} // namespace mra
