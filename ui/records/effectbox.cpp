// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/effectbox.h"

#include "items/derived/derived.h"
#include "items/texts/datetext.h"
#include "items/texts/effecttext.h"
#include "items/texts/recordtext.h"
#include "ui/session/workspace.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mra {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EffectBox::EffectBox(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(makeLabel(this))
    , m_about(makeLabel(this))
    , m_changes(makeLabel(this))
    , m_rows(new QVBoxLayout)
    , m_work([this](const Outcome &outcome) { take(outcome); })
{
    setObjectName(QStringLiteral("effect"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(headingFont(2));
    m_about->setFont(smallFont());
    m_changes->setObjectName(QStringLiteral("changes"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Normal, Space::Tight);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_changes);
    layout->addLayout(m_rows);
    hide();
}

void EffectBox::consider(const Edits &edits, bool mayUse)
{
    m_mayUse = mayUse;
    if (edits.isEmpty()) {
        take({++m_number, {}, {}, {}});
        return;
    }
    m_work.start([number = ++m_number, snapshot = m_workspace.snapshot(),
                  filter = m_workspace.filter().filter(), derived = m_workspace.derived(), edits] {
        return Outcome{number, snapshot, filter,
                       effectOf(*derived->on(snapshot, filter.on), edits, filter.query())};
    });
}

void EffectBox::clear()
{
    ++m_number;
    m_shown = {};
    m_kept.clear();
    hide();
}

void EffectBox::take(const Outcome &outcome)
{
    if (outcome.number != m_number)
        return;
    m_shown = outcome;
    showEffect();
}

void EffectBox::showEffect()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->deleteLater();
        row->widget()->hide();
        delete row;
    }
    QList<EffectOfEdits::Overruled> overruled = m_shown.effect.overruled;
    overruled.removeIf([this](const EffectOfEdits::Overruled &each) {
        return std::any_of(m_kept.begin(), m_kept.end(),
                           [&each](const auto &kept) { return kept.isSame(each); });
    });
    for (const EffectOfEdits::Overruled &each : std::as_const(overruled))
        m_rows->addWidget(rowOf(each));
    const QStringList changes =
        sentencesOf(m_shown.effect, m_shown.snapshot, m_workspace.language());
    m_title->setText(tr("What saving changes"));
    const Filter &filter = m_shown.filter;
    m_about->setText(tr("As of %1, home country %2", "a day, a country")
                         .arg(shownDate(filter.on),
                              nameOf(m_shown.snapshot, {RecordKind::Territory, filter.home.value},
                                     m_workspace.language())));
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
    setVisible(!changes.isEmpty() || !overruled.isEmpty());
}

QWidget *EffectBox::rowOf(const EffectOfEdits::Overruled &overruled)
{
    auto *row = new QWidget(this);
    auto *text = makeLabel(row);
    text->setText(sentenceOf(overruled));
    auto *use = new QPushButton(tr("Use the event"), row);
    use->setObjectName(QStringLiteral("useEvent"));
    use->setToolTip(tr("Empties the reported status; source and day of the report stay, and the "
                       "history keeps it"));
    use->setEnabled(m_mayUse);
    connect(use, &QPushButton::clicked, this, [this, overruled] { Q_EMIT factWanted(overruled); });
    auto *keep = new QPushButton(tr("Keep both"), row);
    keep->setObjectName(QStringLiteral("keepBoth"));
    connect(keep, &QPushButton::clicked, this, [this, overruled] {
        m_kept << overruled;
        showEffect();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(use);
    layout->addWidget(keep);
    return row;
}

void EffectBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shown.number == m_number && m_number > 0)
        showEffect();
}

} // namespace mra
