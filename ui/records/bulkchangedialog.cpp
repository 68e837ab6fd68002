// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/bulkchangedialog.h"

#include "items/derived/derived.h"
#include "items/models/fieldchange.h"
#include "items/texts/issuetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/wordtext.h"
#include "ui/session/workspace.h"
#include "ui/style/style.h"
#include "ui/widgets/typedtext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace mra {

namespace {

enum Column { RecordColumn, OldColumn, NewColumn, ColumnCount };

constexpr std::chrono::milliseconds previewDelay{150};
constexpr int mostWarnings = 4;

QLabel *buddyOf(QWidget *input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    return label;
}

} // namespace

BulkChangeDialog::BulkChangeDialog(QList<Record> records, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_records(std::move(records))
    , m_workspace(workspace)
    , m_field(new QComboBox(this))
    , m_inputs(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_preview(new QTableWidget(this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    layOut();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        preview();
    });
    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_choice, &QComboBox::currentTextChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &BulkChangeDialog::preview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateTexts();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    resize(em * 56, em * 34);
}

void BulkChangeDialog::layOut()
{
    m_fieldLabel = buddyOf(m_field, this);
    m_valueLabel = buddyOf(m_inputs, this);
    m_reason->setMaxLength(Store::longestReason);
    m_reasonLabel = buddyOf(m_reason, this);
    m_inputs->setFocusProxy(m_text);
    m_inputs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_inputs->addWidget(m_text);
    m_inputs->addWidget(m_choice);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_preview->setColumnCount(ColumnCount);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(m_fieldLabel, m_field);
    form->addRow(m_valueLabel, m_inputs);
    form->addRow(m_reasonLabel, m_reason);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_buttons);
}

/// What was typed last is checked before the dialog is accepted.
void BulkChangeDialog::accept()
{
    preview();
    if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        QDialog::accept();
}

QString BulkChangeDialog::reason() const
{
    return m_reason->text().trimmed();
}

void BulkChangeDialog::setField(const QString &key)
{
    m_field->setCurrentIndex(m_field->findData(key));
}

void BulkChangeDialog::setValue(const QString &value)
{
    if (m_inputs->currentWidget() == m_text)
        m_text->setText(value);
    else
        m_choice->setCurrentIndex(m_choice->findData(value));
    preview();
}

/// Null if the typed text is not in the list.
std::optional<QString> BulkChangeDialog::value() const
{
    if (m_inputs->currentWidget() == m_text)
        return m_text->text().trimmed();
    const QString typed = m_choice->currentText();
    // A name may be in the list twice, so the chosen entry has priority.
    const int index = m_choice->itemText(m_choice->currentIndex()) == typed
                          ? m_choice->currentIndex()
                          : m_choice->findText(typed, Qt::MatchFixedString);
    if (index >= 0)
        return m_choice->itemData(index).toString();
    const BulkField &field = m_fields[qMax(0, m_field->currentIndex())];
    if (field.input != BulkField::Input::RecordId)
        return std::nullopt;
    const QList<RecordKey> meant = m_workspace.derived()
                                       ->names()
                                       ->of(m_workspace.snapshot())
                                       ->meant(typed, {field.recordKind});
    return meant.size() == 1 ? std::optional(meant.first().id) : std::nullopt;
}

void BulkChangeDialog::fillFields()
{
    const QString chosen = m_field->currentData().toString();
    m_fields = fieldsOf(keyOf(m_records.first()).kind);
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    for (const BulkField &field : m_fields)
        m_field->addItem(field.label, field.key);
    m_field->setCurrentIndex(qMax(0, m_field->findData(chosen)));
}

void BulkChangeDialog::fillChoices()
{
    const BulkField &field = m_fields[qMax(0, m_field->currentIndex())];
    const QString chosen = value().value_or(QString());
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    if (field.mayBeEmpty)
        m_choice->addItem(tr("(empty)", "value of a field"), QString());
    for (const auto &[key, label] : field.choices)
        m_choice->addItem(label, key);
    if (field.input == BulkField::Input::RecordId) {
        withRecordType(field.recordKind, [&](auto type) {
            using T = typename decltype(type)::type;
            for (const auto &record : m_workspace.snapshot().template all<T>())
                m_choice->addItem(nameOf(Record(*record), m_workspace.language()),
                                  record->id.value);
        });
    }
    const bool isText =
        field.input != BulkField::Input::Choice && field.input != BulkField::Input::RecordId;
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(chosen)));
    m_choice->setEditable(field.input == BulkField::Input::RecordId);
    if (m_choice->isEditable()) {
        m_choice->lineEdit()->setAccessibleName(tr("New value"));
        m_choice->completer()->setFilterMode(Qt::MatchContains);
        m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    m_inputs->setCurrentWidget(isText ? static_cast<QWidget *>(m_text) : m_choice);
    m_inputs->setFocusProxy(m_inputs->currentWidget());
    m_text->setPlaceholderText(field.input == BulkField::Input::Date ? tr("YYYY-MM-DD")
                                                                     : QString());
}

void BulkChangeDialog::preview()
{
    m_delay.stop();
    const QString field = m_field->currentData().toString();
    const std::optional<QString> wanted = value();
    m_bulk = wanted ? bulkEdits(m_records, field, *wanted, m_workspace.snapshot())
                    : BulkEdits{{}, {}, tr("Choose one from the list.")};
    m_preview->setRowCount(int(m_bulk.edits.size()));
    for (int row = 0; row < m_bulk.edits.size(); ++row) {
        const Edit &edit = m_bulk.edits[row];
        const FieldChanges changes = changedFields(*edit.before, *edit.after,
                                                   m_workspace.snapshot(), m_workspace.language());
        const FieldChange change = changes.value(0);
        const QStringList texts{nameOf(*edit.before, m_workspace.language()), change.before,
                                change.after};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setData(Qt::AccessibleTextRole, cellName(texts[column]));
            m_preview->setItem(row, column, cell);
        }
    }
    const bool isGood = m_bulk.error.isEmpty() && !hasErrors(m_bulk.issues);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood && !m_bulk.edits.isEmpty());
    m_outcome->setText(outcome());
}

/// Why the change is not possible; else how many records will change, and warnings about them.
QString BulkChangeDialog::outcome() const
{
    if (!m_bulk.error.isEmpty())
        return m_bulk.error;
    for (const Issue &issue : m_bulk.issues) {
        if (issue.severity == Severity::Error)
            return sentenceOf(issue);
    }
    if (m_bulk.edits.isEmpty())
        return tr("No record would change: all of them already have this value.");
    QStringList lines{tr("%Ln record(s) will change as one step, which can be undone.", nullptr,
                         int(m_bulk.edits.size()))};
    for (const Issue &warning : m_bulk.issues.mid(0, mostWarnings))
        lines << sentenceOf(warning);
    if (const auto more = int(m_bulk.issues.size()) - mostWarnings; more > 0)
        lines << tr("and %Ln more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

void BulkChangeDialog::updateTexts()
{
    setWindowTitle(tr("Change %Ln record(s)", nullptr, int(m_records.size())));
    m_fieldLabel->setText(tr("&Field"));
    m_valueLabel->setText(tr("New &value"));
    m_reasonLabel->setText(tr("&Reason (optional)"));
    m_text->setAccessibleName(tr("New value"));
    m_choice->setAccessibleName(tr("New value"));
    m_preview->setAccessibleName(tr("What will change"));
    m_preview->setHorizontalHeaderLabels({tr("Record"), tr("Old value"), tr("New value")});
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fillFields();
    std::optional<TypedText> typed;
    if (m_choice->isEditable())
        typed.emplace(*m_choice->lineEdit());
    fillChoices();
    typed.reset();
    preview();
}

/// Sets the texts after the children handled the event, since a button box sets default texts.
bool BulkChangeDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    return isDone;
}

} // namespace mra
