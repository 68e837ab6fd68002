// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/readingcard.h"

#include "items/datetext.h"
#include "items/fieldchange.h"
#include "ui/pages/cards.h"
#include "ui/pages/logbook.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

namespace mra {

namespace {

const QString historyLink = QStringLiteral("card:history");

} // namespace

ReadingCard::ReadingCard(Workspace &workspace, LogBook &log, QWidget *parent)
    : QTextBrowser(parent)
    , m_workspace(workspace)
    , m_log(log)
{
    setObjectName(QStringLiteral("readingCard"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingCard::open);
    connect(&workspace.atlas(), &Atlas::changed, this, &ReadingCard::refresh);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, &ReadingCard::refresh);
    connect(&workspace.filter(), &FilterState::changed, this, &ReadingCard::refresh);
    connect(&log, &LogBook::changed, this, [this] {
        if (m_isHistoryOpen)
            refresh();
    });
    setAccessibleName(tr("Reading card"));
}

void ReadingCard::setRecord(const std::optional<RecordKey> &key)
{
    const bool isOther = key != m_key;
    m_key = key;
    if (isOther)
        m_isHistoryOpen = false;
    refresh();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void ReadingCard::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_key)
        refresh();
}

void ReadingCard::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        write();
}

void ReadingCard::write()
{
    const int place = verticalScrollBar()->value();
    const Snapshot snapshot = m_workspace.snapshot();
    CardWriter card(*document(), snapshot, m_workspace.language(), layoutDirection(), palette(),
                    devicePixelRatioF());
    const std::optional<Record> record = m_key ? snapshot.find(*m_key) : std::nullopt;
    if (!record) {
        card.line();
        card.muted(m_key ? tr("This record was deleted. Undo brings it back.") : m_hint);
        return;
    }
    const Filter &filter = m_workspace.filter().filter();
    std::visit([&](const auto &r) { writeCard(card, r, filter); }, *record);
    writeHistory(card);
    verticalScrollBar()->setValue(place);
}

void ReadingCard::writeHistory(CardWriter &card)
{
    card.subheading();
    card.link(QUrl(historyLink),
              m_isHistoryOpen ? tr("Hide what was changed") : tr("Show what was changed"));
    if (!m_isHistoryOpen)
        return;
    if (!m_log.isFetched()) {
        m_log.fetch();
        card.line(1);
        card.muted(tr("The history is being read…"));
        return;
    }
    const auto steps =
        fieldHistory(m_log.changes(), *m_key, m_workspace.snapshot(), m_workspace.language());
    for (const RecordStep &step : steps) {
        card.line(1);
        card.strong(shownInstant(step.at));
        card.dot();
        card.text(step.who);
        card.dot();
        card.text(step.what);
        for (const FieldChange &change : step.fields) {
            card.line(2);
            card.muted(sentenceOf(change));
        }
    }
}

void ReadingCard::open(const QUrl &link)
{
    if (const std::optional<RecordKey> key = recordOfLink(link)) {
        m_workspace.show(*key);
    } else if (link == QUrl(historyLink)) {
        m_isHistoryOpen = !m_isHistoryOpen;
        refresh();
    } else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http")) {
        QDesktopServices::openUrl(link);
    }
}

void ReadingCard::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Reading card"));
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        refresh();
        break;
    default:
        break;
    }
}

void ReadingCard::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace mra
