// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/remarksummary.h"

#include "ui/forms/remarklabel.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace mra {

RemarkSummary::RemarkSummary(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_jump(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_jump->setObjectName(QStringLiteral("jump"));
    m_jump->setFocusPolicy(Qt::TabFocus);
    connect(m_jump, &QToolButton::clicked, this, &RemarkSummary::firstWanted);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Normal);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_jump);
    updateTexts();
    hide();
}

void RemarkSummary::setRemarks(const Remarks &remarks, bool hasPlace)
{
    m_remarks = remarks;
    m_jump->setVisible(hasPlace);
    setVisible(!remarks.isEmpty());
    updateTexts();
}

void RemarkSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateTexts();
    QWidget::changeEvent(event);
}

void RemarkSummary::updateTexts()
{
    const int errors =
        int(std::count_if(m_remarks.begin(), m_remarks.end(),
                          [](const Remark &remark) { return remark.severity == Severity::Error; }));
    const int warnings = int(m_remarks.size()) - errors;
    QStringList counts;
    if (errors > 0)
        counts << tr("%Ln error(s) to fix before saving", nullptr, errors);
    if (warnings > 0)
        counts << tr("%Ln warning(s)", nullptr, warnings);
    m_sign->setPixmap(iconOf(m_remarks).pixmap(iconSide()));
    m_text->setText(counts.join(tr("; ", "between counts of errors and of warnings")));
    m_jump->setText(tr("Show the first"));
    m_jump->setAccessibleName(m_jump->text());
}

} // namespace mra
