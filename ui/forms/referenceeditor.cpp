// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/referenceeditor.h"

#include "ui/widgets/typedtext.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace mra {

namespace {

constexpr int mostOffers = 40;

} // namespace

NameLine::NameLine(const CellSpec &spec, const Names &names, QWidget *parent)
    : QLineEdit(parent)
    , m_spec(spec)
    , m_names(names)
{
    m_completer.setModel(&m_offers);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(12);
    setCompleter(&m_completer);
    connect(this, &QLineEdit::textEdited, this, &NameLine::offer);
    connect(&names, &Names::ready, this, &NameLine::followNames);
    connect(
        &m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(Qt::UserRole).toString()); });
}

/// An open completion list passes the tab key to the line past all event filters, including that of
/// the table whose cell this is. So the list is closed and the key sent again.
bool NameLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer.popup()->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            m_completer.popup()->hide();
            QCoreApplication::postEvent(this, key->clone());
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NameLine::keyPressEvent(QKeyEvent *event)
{
    // The down arrow opens the whole list, as in a combo box.
    if (event->key() == Qt::Key_Down && !isReadOnly() && !m_completer.popup()->isVisible()) {
        offer(selectedText() == text() ? QString() : text());
        m_completer.complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NameLine::focusInEvent(QFocusEvent *event)
{
    (void)m_names.prepare(); // ready before the first key
    QLineEdit::focusInEvent(event);
}

QString NameLine::codeOf(const QString &typed) const
{
    return !hasFocus() || m_names.prepare() ? m_names.code(m_spec, typed) : typed.trimmed();
}

/// Searches again for what was typed meanwhile.
void NameLine::followNames()
{
    if (!m_isAwaiting || !m_names.prepare())
        return;
    m_isAwaiting = false;
    if (!hasFocus())
        return;
    offer(text());
    m_completer.complete();
    Q_EMIT namesReady();
}

void NameLine::offer(const QString &typed)
{
    m_isAwaiting = !m_names.prepare();
    m_offers.clear();
    for (const Names::Candidate &candidate : m_names.find(m_spec, typed, mostOffers)) {
        auto *item = new QStandardItem(candidate.label);
        item->setData(candidate.code, Qt::UserRole);
        m_offers.appendRow(item);
    }
}

ReferenceEditor::ReferenceEditor(const CellSpec &spec, const Names &names, QWidget *parent)
    : FieldEditor(spec, names, parent)
    , m_line(new NameLine(spec, names, this))
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &NameLine::namesReady, this, &FieldEditor::edited);
    connect(m_line, &NameLine::chosen, this, [this](const QString &code) {
        choose(code);
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_shown)
            choose(m_names.code(this->spec(), m_line->text()));
    });
}

ReferenceEditor::~ReferenceEditor()
{
    m_line->disconnect(this); // it signals the loss of focus while it is destroyed
}

QString ReferenceEditor::text() const
{
    return m_line->text() == m_shown ? m_code : m_line->codeOf(m_line->text());
}

void ReferenceEditor::setText(const QString &text)
{
    choose(text);
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void ReferenceEditor::updateTexts()
{
    if (m_line->text() != m_shown)
        return;
    m_shown = m_names.label(spec(), m_code);
    replaceText(*m_line, m_shown);
}

void ReferenceEditor::choose(const QString &code)
{
    m_code = code;
    m_shown = m_names.label(spec(), code);
    if (m_line->text() == m_shown)
        return;
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

} // namespace mra
