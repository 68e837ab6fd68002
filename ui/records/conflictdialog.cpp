// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/conflictdialog.h"

#include "items/texts/recordtext.h"
#include "items/texts/wordtext.h"
#include "ui/style/style.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mra {

namespace {

enum Column { FieldColumn, MineColumn, TheirsColumn, ColumnCount };

/// A value to choose: the whole text in lines beside a radio button.
class Choice : public QWidget
{
public:
    Choice(const QString &value, QWidget *parent)
        : QWidget(parent)
        , m_button(new QRadioButton(this))
    {
        auto *text = new QLabel(cellName(value), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setForegroundRole(value.isEmpty() ? QPalette::PlaceholderText : QPalette::Text);
        auto *row = new QHBoxLayout(this);
        setSpacing(row, Space::Near, Space::Near);
        row->addWidget(m_button, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_button->setAccessibleDescription(value);
        setFocusProxy(m_button);
    }

    [[nodiscard]] QRadioButton &button() { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *) override { m_button->click(); }

private:
    QRadioButton *m_button;
};

} // namespace

ConflictDialog::ConflictDialog(const Record &before, Record mine, Record theirs, Snapshot snapshot,
                               QString language, QWidget *parent)
    : QDialog(parent)
    , m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
    , m_snapshot(std::move(snapshot))
    , m_language(std::move(language))
    , m_explanation(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    QStringList byMe;
    for (const FieldChange &change : changedFields(before, m_mine, m_snapshot, m_language))
        byMe << change.key;
    for (const FieldChange &change : changedFields(m_theirs, m_mine, m_snapshot, m_language))
        m_rows.append({change, byMe.contains(change.key)});

    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(int(m_rows.size()));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(true);
    for (int row = 0; row < m_rows.size(); ++row)
        addRow(row);
    // Created after the choices, so that Tab reaches it after them.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *layout = new QVBoxLayout(this);
    setSpacing(layout);
    layout->addWidget(m_explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Queued, since the header is still dividing its width among the sections.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &ConflictDialog::fitRows, Qt::QueuedConnection);
    updateTexts();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    resize(em * 72, em * 32);
}

void ConflictDialog::addRow(int row)
{
    const Row &entry = m_rows[row];
    m_table->setItem(row, FieldColumn, new QTableWidgetItem(entry.change.label));
    auto *group = new QButtonGroup(m_table);
    const auto addChoice = [&](Column column, const QString &text, bool isMine) {
        auto *choice = new Choice(text, m_table);
        choice->button().setChecked(entry.isMine == isMine);
        group->addButton(&choice->button());
        m_table->setCellWidget(row, column, choice);
        auto *cell = new QTableWidgetItem;
        cell->setData(Qt::AccessibleTextRole, cellName(text));
        m_table->setItem(row, column, cell);
        connect(&choice->button(), &QRadioButton::toggled, this, [this, row, isMine](bool isOn) {
            if (isOn)
                m_rows[row].isMine = isMine;
        });
    };
    addChoice(MineColumn, entry.change.after, true);
    addChoice(TheirsColumn, entry.change.before, false);
}

QRadioButton &ConflictDialog::button(int row, bool isMine) const
{
    auto *cell = m_table->cellWidget(row, isMine ? MineColumn : TheirsColumn);
    return static_cast<Choice *>(cell)->button();
}

void ConflictDialog::choose(int row, bool isMine)
{
    button(row, isMine).setChecked(true);
}

Record ConflictDialog::merged() const
{
    QStringList mine;
    for (const Row &row : m_rows) {
        if (row.isMine)
            mine << row.change.key;
    }
    return withFieldsOf(m_theirs, m_mine, mine);
}

void ConflictDialog::updateTexts()
{
    setWindowTitle(tr("Changed by somebody else"));
    // Isolated: a name in another script must not change the direction of the sentence.
    const QString name = QChar(0x2068) + nameOf(m_theirs, m_language) + QChar(0x2069);
    m_explanation->setText(
        tr("%1 was changed by somebody else while you were editing it. Choose for each field which "
           "value to keep. Nothing is saved until you save the form.")
            .arg(name));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Mine"), tr("Theirs")});
    m_table->setAccessibleName(tr("Fields that differ"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply to the form"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &label = m_rows[row].change.label;
        button(row, true).setAccessibleName(tr("%1: mine").arg(label));
        button(row, false).setAccessibleName(tr("%1: theirs").arg(label));
    }
}

/// Makes each row as high as the texts of its choices need in their width.
void ConflictDialog::fitRows()
{
    constexpr int line = 1; // of the grid, which is part of the cell
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int height = 0;
        for (const Column column : {MineColumn, TheirsColumn}) {
            const int width = m_table->columnWidth(column) - line;
            height = qMax(height, m_table->cellWidget(row, column)->heightForWidth(width));
        }
        m_table->setRowHeight(row, height + line);
    }
}

/// Sets the texts after the children handled the event, since a button box sets default texts.
bool ConflictDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    return isDone;
}

} // namespace mra
