// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/fieldbox.h"

#include "items/texts/fieldtext.h"
#include "ui/forms/makefieldeditor.h"
#include "ui/forms/remarklabel.h"
#include "ui/forms/valueeditors.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

namespace mra {

namespace {

bool isLocalized(const CellSpec &spec)
{
    return !spec.tag.isEmpty() && spec.shape != Shape::Degrees;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FieldBox::FieldBox(const QList<CellSpec> &specs, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_field(specs.first().field)
    , m_names(names)
    , m_label(plainLabel(this))
    , m_grid(new QGridLayout)
    , m_remarks(new RemarkLabel(this))
{
    setObjectName(m_field);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Tight));
    layout->addLayout(head);
    layout->addLayout(m_grid);
    layout->addWidget(m_remarks);
    layout->addStretch();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(space(Space::Tight));
    m_grid->setHorizontalSpacing(space(Space::Normal));

    for (const CellSpec &spec : specs) {
        FieldEditor *editor = makeFieldEditor(spec, names, this);
        editor->setObjectName(spec.column);
        m_editors << editor;
        if (specs.size() > 1) {
            m_partLabels << plainLabel(this);
            m_partLabels.last()->setBuddy(editor->focusProxy());
        }
    }
    m_label->setBuddy(m_editors.first()->focusProxy());
    if (isLocalized(specs.first()) && specs.size() > 1)
        connect(qApp, &QApplication::focusChanged, this,
                [this](QWidget *, const QWidget *now) { followFocus(now); });
    if (isLocalized(specs.first()) && specs.size() > 2) {
        m_unfold = new QToolButton(this);
        m_unfold->setCheckable(true);
        m_unfold->setAutoRaise(true);
        m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_unfold->setFocusPolicy(Qt::TabFocus);
        head->addWidget(m_unfold);
        connect(m_unfold, &QToolButton::toggled, this, &FieldBox::arrangeLanguages);
    }
    arrangeLanguages();
    updateTexts();
}

bool FieldBox::isWide() const
{
    const CellSpec &spec = m_editors.first()->spec();
    return isLocalized(spec) || spec.shape == Shape::LongText || spec.shape == Shape::List ||
           spec.shape == Shape::Checks || spec.isWide;
}

void FieldBox::setRemarks(const Remarks &remarks)
{
    m_remarks->setRemarks(remarks);
    if (m_unfold && hasError(remarks))
        m_unfold->setChecked(true);
}

const Remarks &FieldBox::remarks() const
{
    return m_remarks->remarks();
}

void FieldBox::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly);
}

void FieldBox::setHint(const QString &hint)
{
    if (auto *line = qobject_cast<LineEditor *>(m_editors.first()))
        line->setPlaceholder(hint);
}

void FieldBox::updateTexts()
{
    const QString label = fieldLabel(m_field);
    m_label->setText(label);
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setLabel(columnLabel(m_editors[i]->spec()));
    for (qsizetype i = 0; i < m_partLabels.size(); ++i)
        m_partLabels[i]->setText(partLabel(m_editors[i]->spec()));
    arrangeLanguages();
}

void FieldBox::updateFolding()
{
    if (!m_unfold)
        return;
    int filled = 0;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const bool isAlwaysShown = i == m_first || m_editors[i]->spec().tag == QLatin1String("en");
        filled += !isAlwaysShown && !m_editors[i]->text().isEmpty() ? 1 : 0;
    }
    m_unfold->setText(tr("Other languages: %Ln", "number of languages that have a text", filled));
    m_unfold->setAccessibleName(
        tr("%1: %2", "a field, and a button of it").arg(fieldLabel(m_field), m_unfold->text()));
}

qsizetype FieldBox::firstLanguage() const
{
    const QString base = m_names.language().section(QLatin1Char('_'), 0, 0);
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        if (m_editors[i]->spec().tag == base)
            return i;
    }
    return 0;
}

/// Editing ends when another widget of the window takes the focus; a menu or another window will
/// return it.
void FieldBox::followFocus(const QWidget *now)
{
    if (!now || now->window() != window() || qobject_cast<const QMenuBar *>(now))
        return;
    const bool isInside = isAncestorOf(now);
    if (std::exchange(m_isInUse, isInside) && !isInside && m_first != firstLanguage())
        arrangeLanguages();
}

/// The interface language comes first, then English, to which all fall back, then the others; the
/// tab order is the same.
void FieldBox::arrangeLanguages()
{
    if (!m_isInUse)
        m_first = firstLanguage();
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        order << i;
    const bool isPoint = m_editors.first()->spec().shape == Shape::Degrees;
    if (!isPoint)
        order.move(m_first, 0); // English is the first of the others
    for (int place = 0; place < order.size(); ++place) {
        const qsizetype i = order[place];
        const bool isEnglish = m_editors[i]->spec().tag == QLatin1String("en");
        const bool isShown = place == 0 || isEnglish || !m_unfold || m_unfold->isChecked();
        const int row = isPoint ? 0 : place;
        const int column = isPoint ? 2 * place : 0;
        m_editors[i]->setVisible(isShown);
        if (m_partLabels.isEmpty()) {
            m_grid->addWidget(m_editors[i], row, column);
        } else {
            m_partLabels[i]->setVisible(isShown);
            m_grid->addWidget(m_partLabels[i], row, column);
            m_grid->addWidget(m_editors[i], row, column + 1);
        }
        if (place > 0)
            setTabOrder(m_editors[order[place - 1]], m_editors[i]);
    }
    setFocusProxy(m_editors[order.first()]);
    if (!m_partLabels.isEmpty())
        m_grid->setColumnStretch(1, 1);
    if (m_unfold) {
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_unfold->setArrowType(m_unfold->isChecked() ? Qt::DownArrow : closed);
        setTabOrder(m_unfold, m_editors[order.first()]);
        updateFolding();
    }
    if (isPoint)
        m_grid->setColumnStretch(3, 1);
}

} // namespace mra
