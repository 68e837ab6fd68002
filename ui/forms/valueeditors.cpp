// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/valueeditors.h"

#include "ui/forms/celltext.h"
#include "ui/style/style.h"
#include "ui/widgets/flowlayout.h"

#include <QWheelEvent>

namespace mra {

namespace {

/// A combo box whose value does not change when the wheel scrolls the page.
class CalmComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

LineEditor::LineEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_line(new QLineEdit(this))
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString LineEditor::text() const
{
    return keptText(spec(), m_line->text()).trimmed();
}

void LineEditor::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0); // the beginning of a long text is the most useful
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

LongTextEditor::LongTextEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited();
    });
    grow();
}

QString LongTextEditor::text() const
{
    return keptText(spec(), m_edit->toPlainText());
}

void LongTextEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    grow();
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    grow();
}

void LongTextEditor::grow()
{
    constexpr int fewest = 2;
    constexpr int most = 12;
    const QFontMetrics metrics = m_edit->fontMetrics();
    const int frame = 2 * m_edit->frameWidth() + int(2 * m_edit->document()->documentMargin());
    const QRect room(0, 0, std::max(1, width() - frame), QWIDGETSIZE_MAX);
    const int text = metrics.boundingRect(room, Qt::TextWordWrap, m_edit->toPlainText()).height();
    const int line = metrics.lineSpacing();
    m_edit->setFixedHeight(std::clamp(text + line / 2, fewest * line, most * line) + frame);
}

DateEditor::DateEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_date(new DateEdit(this))
{
    setInput(m_date);
    connect(m_date, &DateEdit::edited, this, &FieldEditor::edited);
}

QString DateEditor::text() const
{
    return m_date->hasAcceptableDate() ? m_date->date().text() : m_date->text().trimmed();
}

void DateEditor::setText(const QString &text)
{
    m_date->setDate(PartialDate::parse(text).value_or(PartialDate()));
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
}

ChoiceEditor::ChoiceEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_choice(new CalmComboBox(this))
{
    m_choice->setFocusPolicy(Qt::StrongFocus);
    // The box may be as narrow as its column; the open list is as wide as its words.
    setElidable(m_choice, 12);
    if (!spec.isRequired)
        m_choice->addItem(QString(), QString());
    for (const QString &key : spec.keys)
        m_choice->addItem(QString(), key);
    setInput(m_choice);
    connect(m_choice, &QComboBox::activated, this, &FieldEditor::edited);
    ChoiceEditor::updateTexts();
}

QString ChoiceEditor::text() const
{
    return m_choice->currentData().toString();
}

void ChoiceEditor::setText(const QString &text)
{
    m_choice->setCurrentIndex(m_choice->findData(text));
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_choice->setEnabled(!readOnly);
}

void ChoiceEditor::updateTexts()
{
    const QStringList labels = spec().labels();
    const int first = m_choice->count() - int(labels.size());
    if (first > 0)
        m_choice->setItemText(0, tr("not recorded", "an optional field without a value"));
    for (int i = 0; i < labels.size(); ++i)
        m_choice->setItemText(first + i, labels[i]);
}

ChecksEditor::ChecksEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(space(Space::Normal));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (qsizetype i = 0; i < spec.keys.size(); ++i) {
        auto *box = new QCheckBox(this);
        layout->addWidget(box);
        m_boxes << box;
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    setFocusProxy(m_boxes.first());
    ChecksEditor::updateTexts();
}

QString ChecksEditor::text() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            keys << spec().keys[i];
    }
    return keys.join(spec().separator);
}

void ChecksEditor::setText(const QString &text)
{
    const QStringList keys = text.split(spec().separator);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(keys.contains(spec().keys[i]));
}

void ChecksEditor::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : m_boxes)
        box->setEnabled(!readOnly);
}

void ChecksEditor::setLabel(const QString &label)
{
    m_label = label;
    updateTexts();
}

void ChecksEditor::updateTexts()
{
    const QStringList labels = spec().labels();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setText(labels[i]);
        m_boxes[i]->setAccessibleName(
            m_label.isEmpty()
                ? labels[i]
                : tr("%1: %2", "a field, and one of its words").arg(m_label, labels[i]));
    }
}

} // namespace mra
