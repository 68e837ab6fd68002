// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/listeditor.h"

#include "ui/forms/referenceeditor.h"
#include "ui/style/icons.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QToolButton>

namespace mra {

namespace {

const char *const itemProperty = "item"; ///< the code or word of a chip

QString itemOf(const QToolButton *chip)
{
    return chip->property(itemProperty).toString();
}

constexpr int mostDigits = 40; ///< longest name on a chip
constexpr int lineDigits = 18; ///< width of the input line

} // namespace

ListEditor::ListEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_layout(new FlowLayout(this))
    , m_line(new NameLine(spec, names, this))
{
    m_layout->setSpacing(space(Space::Tight));
    m_layout->addWidget(m_line);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(QLatin1Char('0')) * lineDigits);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &NameLine::namesReady, this, &FieldEditor::edited);
    // Queued: the focus also leaves when the window is closed, when no chip must be made, and the
    // completer fills the line only after it has reported what was chosen.
    connect(m_line, &QLineEdit::editingFinished, this, &ListEditor::addTyped, Qt::QueuedConnection);
    connect(m_line, &NameLine::chosen, this, &ListEditor::addTyped, Qt::QueuedConnection);
    ListEditor::updateTexts();
}

ListEditor::~ListEditor()
{
    m_line->disconnect(this); // it signals the loss of focus while it is destroyed
}

QString ListEditor::text() const
{
    QStringList items;
    for (const QToolButton *chip : m_chips)
        items << itemOf(chip);
    for (const QString &typed : m_line->text().split(spec().separator)) {
        if (const QString item = m_line->codeOf(typed); !item.isEmpty())
            items << item;
    }
    return items.join(spec().separator);
}

void ListEditor::setText(const QString &text)
{
    for (QToolButton *chip : m_chips)
        delete chip;
    m_chips.clear();
    m_line->clear();
    for (const QString &item : text.split(spec().separator, Qt::SkipEmptyParts))
        addChip(item);
}

void ListEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_line->setVisible(!readOnly);
    for (QToolButton *chip : m_chips)
        showChip(chip);
}

void ListEditor::setLabel(const QString &label)
{
    setAccessibleName(label);
    m_line->setAccessibleName(label);
}

void ListEditor::updateTexts()
{
    m_line->setPlaceholderText(tr("Add…", "type here to add to a list"));
    for (QToolButton *chip : m_chips)
        showChip(chip);
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty()) {
            removeChip(m_chips.last());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ListEditor::addTyped()
{
    const QString typed = m_line->text();
    m_line->clear();
    for (const QString &item : typed.split(spec().separator)) {
        if (const QString code = m_names.code(spec(), item); !code.isEmpty())
            addChip(code);
    }
    if (!typed.trimmed().isEmpty())
        Q_EMIT edited();
}

void ListEditor::addChip(const QString &item)
{
    auto *chip = new QToolButton(this);
    chip->setProperty(itemProperty, item);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, chip] { removeChip(chip); });
    m_layout->insertWidget(int(m_chips.size()), chip);
    m_chips << chip;
    showChip(chip);
    chip->setVisible(true);
    QWidget *before = m_chips.size() > 1 ? m_chips[m_chips.size() - 2] : nullptr;
    if (before)
        setTabOrder(before, chip);
    setTabOrder(chip, m_line);
    updateGeometry();
}

void ListEditor::removeChip(QToolButton *chip)
{
    if (m_isReadOnly)
        return;
    m_chips.removeOne(chip);
    m_line->setFocus();
    chip->hide();
    chip->deleteLater();
    updateGeometry();
    Q_EMIT edited();
}

void ListEditor::showChip(QToolButton *chip)
{
    const QString label = m_names.label(spec(), itemOf(chip));
    // A long name must not make the form scroll sideways; the tool tip shows all of it.
    const QString shown = fontMetrics().elidedText(
        label, Qt::ElideMiddle, fontMetrics().horizontalAdvance(QLatin1Char('0')) * mostDigits);
    chip->setText(withoutMnemonics(shown));
    chip->setIcon(m_isReadOnly ? QIcon() : icon("x"));
    const QString action =
        m_isReadOnly ? label : tr("Remove %1", "from a list in a form").arg(label);
    chip->setAccessibleName(action);
    chip->setToolTip(plainToolTip(action));
}

} // namespace mra
