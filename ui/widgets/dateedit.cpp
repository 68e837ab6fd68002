// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/dateedit.h"

#include "items/texts/datetext.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/typedtext.h"

#include <QAction>
#include <QEvent>

namespace mra {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_mark(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_mark->setVisible(false);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        read(text);
        Q_EMIT edited();
    });
    updateTexts();
}

QString DateEdit::noDate(const QString &typed)
{
    const QList<PartialDate> days = possibleDays(typed);
    if (days.size() == 2)
        return tr("Day or month first? Write %1 or %2.", "a typed date that may mean either day")
            .arg(days[0].text(), days[1].text());
    return tr("Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.");
}

void DateEdit::setDate(const PartialDate &date)
{
    m_date = date;
    m_isGood = true;
    m_mark->setVisible(false);
    setModified(false);
    showDate();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showDate();
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    if (event->type() == QEvent::PaletteChange)
        m_mark->setIcon(icon("circle-alert", toneOf(Mood::Bad).ink));
    QLineEdit::changeEvent(event);
}

void DateEdit::read(const QString &text)
{
    const QString trimmed = text.trimmed();
    const std::optional<PartialDate> date = typedDate(trimmed);
    m_date = date.value_or(PartialDate());
    m_isGood = trimmed.isEmpty() || date;
    m_mark->setVisible(!m_isGood);
    sayFault();
}

void DateEdit::sayFault()
{
    m_mark->setText(noDate(text()));
    m_mark->setToolTip(m_mark->text());
}

void DateEdit::showDate()
{
    const bool isBeingTyped = hasFocus() && isModified();
    if (m_isGood && !isBeingTyped)
        replaceText(*this, shownDate(m_date));
}

void DateEdit::updateTexts()
{
    setPlaceholderText(tr("YYYY-MM-DD", "how a date is typed; the digits stay 0-9"));
    setToolTip(tr("A year, a month such as 2026-03, or a day such as 2026-03-15."));
    m_mark->setIcon(icon("circle-alert", toneOf(Mood::Bad).ink));
    sayFault();
    showDate();
}

} // namespace mra
