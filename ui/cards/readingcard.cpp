// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/readingcard.h"

#include "domain/checks/relations.h"
#include "items/derived/derived.h"
#include "items/models/fieldchange.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "ui/cards/cards.h"
#include "ui/cards/keptflags.h"
#include "ui/style/plaintext.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPrinter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace mra {

namespace {

const QString historyLink = QStringLiteral("card:history");

/// Whether cards of this kind show what other records say.
template <class T>
constexpr bool isOfAnswer = requires(CardWriter &card, const T &record, const Filter &filter,
                                     const CardAnswer *answer)
{
    writeCard(card, record, filter, answer);
};

bool isAnswered(RecordKind kind)
{
    return withRecordType(kind, []<class T>(std::type_identity<T>) { return isOfAnswer<T>; });
}

} // namespace

ReadingCard::ReadingCard(Workspace &workspace, QWidget *parent)
    : QTextBrowser(parent)
    , m_workspace(workspace)
    , m_background([this](const Answered &answered) {
        if (answered.question != question())
            return;
        m_answered = answered;
        refreshNow();
    })
{
    setObjectName(QStringLiteral("readingCard"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap, so it is never needed
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingCard::open);
    connect(&workspace.atlas(), &Atlas::changed, this, &ReadingCard::refresh);
    connect(&workspace.atlas(), &Atlas::changed, this, &ReadingCard::followHistory);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, [this] {
        m_answered.reset(); // it may be of another base
        m_history.reset();
        readHistory();
        refresh();
    });
    connect(&workspace.filter(), &FilterState::changed, this, [this] {
        if (m_key)
            refresh();
    });
    setAccessibleName(tr("Reading card"));
}

void ReadingCard::setRecord(const std::optional<RecordKey> &key)
{
    const bool isOther = key != m_key;
    m_key = key;
    if (isOther) {
        m_isHistoryOpen = false;
        m_history.reset();
        m_unfolded.clear();
    }
    refreshNow();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void ReadingCard::setHint(const QString &hint)
{
    const bool isOther = std::exchange(m_hint, hint) != hint;
    if (isOther && !m_key)
        refresh();
}

void ReadingCard::setSummary(const std::function<void(CardWriter &)> &write)
{
    m_summary = write;
    if (!m_key)
        refresh();
}

/// Events that come together, such as language, direction and font, cause one refresh; it comes in
/// a later turn of the event loop, since the rest of the window changes in this one.
void ReadingCard::refresh()
{
    if (std::exchange(m_isRefreshScheduled, true))
        return;
    const auto refreshDue = [this] {
        if (m_isRefreshScheduled)
            refreshNow();
    };
    QTimer::singleShot(0, this, refreshDue);
}

void ReadingCard::refreshNow()
{
    m_isRefreshScheduled = false;
    m_isStale = !isVisible();
    if (m_isStale)
        m_answered.reset(); // it would keep a snapshot that is not shown
    else
        write();
}

void ReadingCard::write()
{
    const Snapshot snapshot = m_workspace.snapshot();
    const std::optional<Record> record = m_key ? snapshot.find(*m_key) : std::nullopt;
    // If only the filter changed, the card stays until its answer is known and all of it can
    // change.
    if (record && m_written == m_key && question() && !answer())
        return;
    const int place = verticalScrollBar()->value();
    m_written = record ? m_key : std::nullopt;
    {
        CardWriter card(*document(), snapshot, m_workspace.language(), layoutDirection(), palette(),
                        devicePixelRatioF());
        if (record) {
            write(card, *record);
            writeHistory(card);
        } else {
            writeEmpty(card);
        }
    }
    // In a turn of its own: it lays out the card again.
    QTimer::singleShot(0, this, [this] { keepFlags(*document()); });
    verticalScrollBar()->setValue(place);
}

void ReadingCard::write(CardWriter &card, const Record &record)
{
    card.unfold(m_unfolded);
    const Filter &filter = m_workspace.filter().filter();
    const auto writeRecord = [&]<class T>(const T &r) {
        if constexpr (isOfAnswer<T>)
            writeCard(card, r, filter, answer());
        else
            writeCard(card, r, filter);
    };
    std::visit(writeRecord, record);
}

void ReadingCard::printOn(QPrinter &printer)
{
    const Snapshot snapshot = m_workspace.snapshot();
    const std::optional<Record> record = m_key ? snapshot.find(*m_key) : std::nullopt;
    if (!record)
        return;
    QTextDocument document;
    document.setDefaultFont(font());
    {
        // In the colours of paper, whatever the theme.
        CardWriter card(document, snapshot, m_workspace.language(), layoutDirection(),
                        QPalette(Qt::white), devicePixelRatioF());
        write(card, *record);
        if (m_isHistoryOpen)
            writeHistory(card);
    }
    document.print(&printer);
}

void ReadingCard::writeEmpty(CardWriter &card)
{
    card.line();
    const Atlas::State state = m_workspace.atlas().state();
    const bool isRead = state != Atlas::State::Closed && state != Atlas::State::Opening;
    if (isRead)
        card.muted(m_key ? tr("This record was deleted. Undo restores it.") : m_hint);
    if (isRead && !m_key && m_summary)
        m_summary(card);
}

/// What the card has to find out; null if nothing.
std::optional<ReadingCard::Question> ReadingCard::question() const
{
    if (!m_key || !isAnswered(m_key->kind) || !m_workspace.snapshot().find(*m_key))
        return std::nullopt;
    const bool asksFilter = m_key->kind == RecordKind::Territory;
    return Question{*m_key,
                    asksFilter ? std::optional(m_workspace.filter().filter()) : std::nullopt,
                    m_workspace.snapshot().identity()};
}

/// The answer for the present question, or for the state before until the present one is computed,
/// which is started here. Null if neither is known.
const CardAnswer *ReadingCard::answer()
{
    const std::optional<Question> asked = question();
    if (!asked)
        return nullptr;
    if (!m_answered || m_answered->question != asked)
        ask(*asked);
    const bool fits = m_answered && m_answered->question.key == asked->key &&
                      m_answered->question.filter == asked->filter;
    return fits ? &m_answered->answer : nullptr;
}

void ReadingCard::ask(const Question &question)
{
    const auto known = m_workspace.derived()->relationsIfReady(m_workspace.snapshot());
    if (known && !question.filter) {
        m_answered = Answered{question, {known, {}}};
        return;
    }
    if (m_asked == question && m_background.isRunning())
        return;
    m_asked = question;
    m_background.start(
        [question, snapshot = m_workspace.snapshot(), derived = m_workspace.derived()] {
            return Answered{question, answerFor(question.key, snapshot,
                                                question.filter.value_or(Filter()), *derived)};
        });
}

void ReadingCard::listAgreements()
{
    const CardAnswer *known = answer();
    if (!known)
        return;
    m_workspace.list(
        RecordKind::Agreement, known->relations->agreementIdsOf(*m_key),
        tr("Agreements: %1", "whose")
            .arg(isolated(nameOf(m_workspace.snapshot(), *m_key, m_workspace.language()))));
}

/// Reads the history if it is unfolded.
void ReadingCard::readHistory()
{
    if (!m_isHistoryOpen)
        return;
    const auto take = [this, key = m_key](const Outcome<Changes> &outcome) {
        const auto *changes = std::get_if<Changes>(&outcome);
        if (!changes || key != m_key)
            return;
        m_history = *changes;
        refresh();
    };
    m_workspace.atlas().logOf(*m_key, this, take);
}

void ReadingCard::followHistory(const Changes &news)
{
    if (std::any_of(news.cbegin(), news.cend(),
                    [this](const Change &change) { return change.edit.key() == m_key; }))
        readHistory();
}

void ReadingCard::writeHistory(CardWriter &card)
{
    card.subheading();
    card.link(QUrl(historyLink), m_isHistoryOpen ? tr("Hide changes") : tr("Show changes"));
    if (!m_isHistoryOpen)
        return;
    if (!m_history) {
        card.line(1);
        card.muted(tr("Reading the history…"));
        return;
    }
    const auto steps =
        fieldHistory(*m_history, *m_key, m_workspace.snapshot(), m_workspace.language());
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
    } else if (const std::optional<QString> part = CardWriter::foldedPart(link)) {
        if (!m_unfolded.remove(*part))
            m_unfolded.insert(*part);
        refreshNow();
    } else if (link == agreementsLink()) {
        listAgreements();
    } else if (link == QUrl(historyLink)) {
        m_isHistoryOpen = !m_isHistoryOpen;
        readHistory();
        refreshNow();
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

void ReadingCard::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    // As in write(); of many widths in a row, only the last one counts.
    const int width = event->size().width();
    if (event->oldSize().width() != width)
        QTimer::singleShot(0, this, [this, width] {
            if (viewport()->width() == width)
                keepFlags(*document());
        });
}

void ReadingCard::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isStale)
        refreshNow();
}

} // namespace mra
