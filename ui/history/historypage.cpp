// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/history/historypage.h"

#include "items/texts/resulttext.h"
#include "items/texts/vocabularytext.h"
#include "ui/print/printing.h"
#include "ui/session/logbook.h"
#include "ui/session/settings.h"
#include "ui/session/steptext.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr std::chrono::milliseconds searchDelay{150};
/// Reading that takes longer is reported to the user.
constexpr std::chrono::milliseconds readingDelay{300};
/// How many records of a step the details show.
constexpr qint64 mostDetails = 100;
/// The periods that can be chosen, in days; 0: any time.
constexpr std::array periods{0, 1, 7, 31, 366};
const QString splitterState = QStringLiteral("history/pane");
const QString widthState = QStringLiteral("history/widths");
/// The state of the header, which older versions stored.
const QString oldHeaderState = QStringLiteral("history/columns");

/// The name of a column in the settings. Must never change.
QString keyOf(HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::TimeColumn:
        return QStringLiteral("time");
    case HistoryModel::WhoColumn:
        return QStringLiteral("who");
    case HistoryModel::WhatColumn:
        return QStringLiteral("what");
    case HistoryModel::ReasonColumn:
        return QStringLiteral("reason");
    case HistoryModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, LogBook &log, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_log(log)
    , m_search(new SearchField(this))
    , m_who(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_since(new QComboBox(this))
    , m_undo(new QPushButton(this))
    , m_verify(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    for (QComboBox *box : {m_who, m_kind, m_since})
        setElidable(box, 8);
    m_undo->setIcon(mra::icon("undo-2"));
    m_verify->setIcon(mra::icon("shield-check"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(&m_model);
    calmList(*m_table);
    setFocusProxy(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // visible rows only
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_searching.setSingleShot(true);
    m_searching.setInterval(searchDelay);
    m_tellReading.setSingleShot(true);
    m_tellReading.setInterval(readingDelay);
    layOut();
    connectHands();
    connectModel();
    connect(&log, &LogBook::changed, this, [this] {
        if (isVisible())
            takeChanges();
    });
    restoreState();
    updateTexts();
}

HistoryPage::~HistoryPage()
{
    m_workspace.settings().setState(splitterState, m_splitter->saveState());
    storeWidths();
}

void HistoryPage::layOut()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Near));
    line->addWidget(m_search, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_who, m_kind, m_since, m_undo, m_verify})
        line->addWidget(widget);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Normal, Space::Near);
    layout->addLayout(line);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
}

void HistoryPage::connectHands()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searching.start(); });
    connect(&m_searching, &QTimer::timeout, this, [this] {
        m_model.setSearch(m_search->text());
        readOn();
    });
    for (QComboBox *box : {m_who, m_kind, m_since})
        connect(box, &QComboBox::activated, this, [this] {
            narrow();
            readOn();
        });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoSelected);
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (currentRow() >= 0)
            m_batch = m_model.batchAt(currentRow());
        showDetails();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == HistoryModel::ColumnCount - 1;
        m_isByHand |= !m_isFitting && !isStretched;
    });
}

void HistoryPage::connectModel()
{
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, [this](Atlas::State state) {
        if (state == Atlas::State::Opening)
            m_messages->clear(); // it was about another base
    });
    connect(&m_workspace.atlas(), &Atlas::faultChanged, this, &HistoryPage::readOn);
    connect(&m_tellReading, &QTimer::timeout, this, [this] {
        if (isReading() && m_messages->text().isEmpty())
            m_messages->show(Mood::Plain, readingText);
    });
    connect(&m_model, &HistoryModel::moreWanted, this, [this] { m_log.fetchMore(); });
    connect(&m_model, &HistoryModel::textsMade, this, &HistoryPage::readOn);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showDetails);
}

void HistoryPage::restoreState()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const Settings &settings = m_workspace.settings();
    m_splitter->restoreState(settings.state(splitterState).toByteArray());
    const QVariant kept = settings.state(widthState);
    if (!kept.isValid()) {
        m_isByHand =
            m_table->horizontalHeader()->restoreState(settings.state(oldHeaderState).toByteArray());
        return;
    }
    const QVariantMap widths = kept.toMap();
    m_isByHand = !widths.isEmpty();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        if (const int width = widths.value(keyOf(HistoryModel::Column(column))).toInt(); width > 0)
            m_table->setColumnWidth(column, width);
}

/// Stores the widths if the user dragged a column; else the table goes on choosing them.
void HistoryPage::storeWidths()
{
    QVariantMap widths;
    for (int column = 0; m_isByHand && column < HistoryModel::ColumnCount; ++column)
        widths.insert(keyOf(HistoryModel::Column(column)), m_table->columnWidth(column));
    m_workspace.settings().setState(widthState, widths);
    m_workspace.settings().setState(oldHeaderState, {});
}

QString HistoryPage::titleText()
{
    return tr("History");
}

void HistoryPage::forgetDone()
{
    if (m_messages->mood() == Mood::Good)
        m_messages->clear();
}

QString HistoryPage::readingText()
{
    return tr("Reading the history…");
}

void HistoryPage::readToPrint(const std::function<void()> &then)
{
    m_whenWhole = then;
    readOn();
}

void HistoryPage::print(QPrinter &printer)
{
    printTable(printer, *m_table, title());
}

int HistoryPage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

/// Passes the steps read so far to the model, which adds those that it does not have.
void HistoryPage::takeChanges()
{
    m_log.fetch();
    if (std::exchange(m_logNumber, m_log.number()) != m_log.number()) {
        m_model.clear();
        m_whenWhole = nullptr;
    }
    const bool isFirst = !m_model.hasSteps();
    m_model.setSteps(m_log.entries(), m_log.isWhole(), m_workspace.snapshot());
    if (std::exchange(m_people, m_log.people()) != m_log.people())
        fillPeople();
    narrow();
    if (isFirst && m_model.hasSteps()) {
        fitColumns();
        warnOfClock();
    }
    keepSelection();
    showDetails();
    readOn();
}

/// Reads what search, filter or printing still need. Does not wait for anything that cannot be
/// read.
void HistoryPage::readOn()
{
    if (!isVisible())
        return;
    if (isReading() && (m_model.needsSteps() || m_whenWhole))
        m_log.fetchMore(LogBook::manyRows);
    const auto part = m_areTextsAsked ? std::nullopt : m_model.neededTexts();
    if (part && isReading())
        readTexts(*part);
    tellReading();
    if (m_whenWhole && !isReading())
        std::exchange(m_whenWhole, nullptr)();
}

void HistoryPage::readTexts(const HistoryModel::Part &part)
{
    m_areTextsAsked = true;
    m_workspace.atlas().logFrom(
        part.seq, part.count, this,
        [this, part, number = m_logNumber](const Outcome<Changes> &outcome) {
            m_areTextsAsked = false;
            const auto *changes = std::get_if<Changes>(&outcome);
            if (changes && number == m_log.number())
                m_model.addTexts(part, *changes);
        });
}

bool HistoryPage::isReading() const
{
    const Atlas &atlas = m_workspace.atlas();
    const bool isOpen =
        atlas.state() == Atlas::State::Open || atlas.state() == Atlas::State::ReadOnly;
    if (!isOpen || atlas.fault())
        return false;
    return m_model.needsSteps() || (m_whenWhole && !m_log.isWhole()) || !m_model.isSettled();
}

void HistoryPage::tellReading()
{
    const bool isTold = m_messages->text() == readingText();
    if (!isReading()) {
        m_tellReading.stop();
        if (isTold)
            m_messages->clear();
    } else if (!isTold && !m_tellReading.isActive())
        m_tellReading.start();
}

void HistoryPage::warnOfClock()
{
    if (m_log.entries().isEmpty())
        return;
    const QString at = m_log.entries().first().first.at;
    if (!clockWarning(at).isEmpty())
        m_messages->show(Mood::Warning, [at] { return clockWarning(at); });
}

/// As wide as their contents, until the user drags one.
void HistoryPage::fitColumns()
{
    if (m_isByHand)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; column < HistoryModel::ColumnCount - 1; ++column)
        m_table->resizeColumnToContents(column);
}

void HistoryPage::fillPeople()
{
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &person : std::as_const(m_people))
        m_who->addItem(person, person);
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

/// Called again with each change of the log: there may be new people, and a period ends now.
void HistoryPage::narrow()
{
    HistoryFilter filter;
    filter.who = m_who->currentData().toString();
    filter.kind = fromKey<RecordKind>(m_kind->currentData().toString());
    if (const int days = m_since->currentData().toInt(); days > 0) {
        // To the minute, so that not every change makes all rows again.
        QDateTime since = QDateTime::currentDateTimeUtc().addDays(-days);
        since.setTime(QTime(since.time().hour(), since.time().minute()));
        filter.since = since.toString(Qt::ISODateWithMs);
    }
    m_model.setFilter(filter);
}

/// Keeps the selected step while it is among the rows, else selects the newest one.
void HistoryPage::keepSelection()
{
    if (m_model.rowCount() == 0 || currentRow() >= 0)
        return;
    m_table->selectRow(qMax(0, m_model.rowOf(m_batch)));
}

void HistoryPage::showDetails()
{
    const int row = currentRow();
    const bool isRow = row >= 0 && row < m_model.rowCount();
    const QString text = isRow ? detailsText(m_model.stepAt(row)) : QString();
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
    const QModelIndex index = isRow ? m_model.index(row, 0) : QModelIndex();
    m_undo->setEnabled(isRow && m_workspace.atlas().state() == Atlas::State::Open &&
                       !index.data(HistoryModel::IsUndoneRole).toBool() &&
                       !index.data(HistoryModel::IsSeedRole).toBool());
}

/// The details of the step. If it has several records, their changes are read first, and the text
/// says so until then.
QString HistoryPage::detailsText(const LogStep &step)
{
    const bool isOne = step.size() == 1;
    if (!isOne && m_readBatch != step.first.batch)
        readDetails(step);
    if (!isOne && m_readChanges.isEmpty())
        return readingText();
    return m_model.details(step, isOne ? Changes{step.first} : m_readChanges)
        .join(QLatin1Char('\n'));
}

void HistoryPage::readDetails(const LogStep &step)
{
    const QString batch = step.first.batch;
    m_readBatch = batch;
    m_readChanges.clear();
    m_workspace.atlas().logFrom(step.first.seq, std::min<qint64>(step.size(), mostDetails), this,
                                [this, batch](const Outcome<Changes> &outcome) {
                                    if (batch != m_readBatch)
                                        return;
                                    const auto *changes = std::get_if<Changes>(&outcome);
                                    m_readBatch = changes ? batch : QString();
                                    m_readChanges = changes ? *changes : Changes();
                                    if (changes)
                                        showDetails();
                                });
}

void HistoryPage::undoSelected()
{
    if (currentRow() < 0)
        return;
    m_workspace.atlas().undoBatch(
        m_model.batchAt(currentRow()), this, [this](const SubmitResult &result) {
            if (std::holds_alternative<Saved>(result))
                m_messages->show(Mood::Good, [] {
                    return tr("The step was undone. The history keeps both steps.");
                });
            else if (std::holds_alternative<NothingToDo>(result))
                m_messages->show(Mood::Plain, alreadyUndoneText);
            else if (problemOf(result))
                m_messages->show(std::holds_alternative<Conflict>(result) ? Mood::Warning
                                                                          : Mood::Bad,
                                 [result] { return problemOf(result).value_or(QString()); });
        });
}

void HistoryPage::verify()
{
    m_verify->setEnabled(false);
    m_messages->show(Mood::Plain, [] { return tr("Checking the history…"); });
    m_workspace.atlas().verify(this, [this](const Outcome<Verification> &outcome) {
        m_verify->setEnabled(true);
        if (const auto *found = std::get_if<Verification>(&outcome)) {
            const Mood whole = clockWarning(found->at).isEmpty() ? Mood::Good : Mood::Warning;
            m_messages->show(found->isGood() ? whole : Mood::Bad, [found = *found] {
                return (sentenceOf(found) + QLatin1Char('\n') + clockWarning(found.at)).trimmed();
            });
        } else if (const auto *failed = std::get_if<Failed>(&outcome))
            m_messages->show(Mood::Bad, [failed = *failed] { return sentenceOf(failed); });
        else
            m_messages->clear();
    });
}

void HistoryPage::updateTexts()
{
    m_search->setPlaceholderText(tr("Search users, reasons and records"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_who->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of records"));
    m_since->setAccessibleName(tr("Period"));
    m_undo->setText(tr("&Undo this step"));
    m_verify->setText(tr("Chec&k the history"));
    m_table->setAccessibleName(tr("Steps, newest first"));
    m_details->setAccessibleName(tr("What the step changed"));
    // The text of an editor keeps the direction that it was made with.
    QTextOption option = m_details->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    m_details->document()->setDefaultTextOption(option);
    m_details->setPlaceholderText(tr("Choose a step to see what it changed."));
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (size_t i = 0; i < keysOf<RecordKind>.size(); ++i)
        m_kind->addItem(labelOf(static_cast<RecordKind>(i)),
                        QString(keyOf(static_cast<RecordKind>(i))));
    m_kind->setCurrentIndex(kind);
    const int period = qMax(0, m_since->currentIndex());
    m_since->clear();
    for (int days : periods)
        m_since->addItem(days == 0 ? tr("Any time") : tr("The last %Ln day(s)", nullptr, days),
                         days);
    m_since->setCurrentIndex(period);
    fillPeople();
    showDetails();
}

void HistoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setLanguage(m_workspace.language());
        updateTexts();
        if (isVisible())
            fitColumns();
    }
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        m_whenWhole = nullptr; // the user left the page meanwhile
    m_model.setLanguage(m_workspace.language());
    takeChanges();
    fitColumns();
}

} // namespace mra
