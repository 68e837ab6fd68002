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
/// The periods one can look at, in days; 0: all.
constexpr std::array periods{0, 1, 7, 31, 366};
const QString splitterState = QStringLiteral("history/pane");
const QString columnState = QStringLiteral("history/columns");

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
        letCut(box, 8);
    m_undo->setIcon(mra::icon("undo-2"));
    m_verify->setIcon(mra::icon("shield-check"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(&m_model);
    calmList(*m_table);
    setFocusProxy(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is seen
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_searching.setSingleShot(true);
    m_searching.setInterval(searchDelay);
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
    m_workspace.settings().setState(
        columnState, m_isByHand ? m_table->horizontalHeader()->saveState() : QByteArray());
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
    connect(&m_searching, &QTimer::timeout, this, [this] { m_model.setSearch(m_search->text()); });
    for (QComboBox *box : {m_who, m_kind, m_since})
        connect(box, &QComboBox::activated, this, &HistoryPage::narrow);
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
            m_messages->clear(); // it spoke of another base
    });
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
    m_isByHand =
        m_table->horizontalHeader()->restoreState(settings.state(columnState).toByteArray());
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

void HistoryPage::print(QPrinter &printer)
{
    printTable(printer, *m_table, title());
}

int HistoryPage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

/// The model takes over what it does not know yet. A log that does not go on from there is another
/// one.
void HistoryPage::takeChanges()
{
    m_log.fetch();
    const Changes &known = m_model.changes();
    const Changes &log = m_log.changes();
    const bool goesOn = known.size() <= log.size() && !known.isEmpty() &&
                        known.last().batch == log[known.size() - 1].batch;
    if (goesOn)
        m_model.addChanges(log.mid(known.size()), m_workspace.snapshot());
    else
        m_model.setChanges(log, m_workspace.snapshot());
    fillPeople();
    narrow();
    if (!goesOn) {
        fitColumns();
        warnOfClock();
    }
    keepSelection();
    showDetails();
}

void HistoryPage::warnOfClock()
{
    if (m_log.changes().isEmpty())
        return;
    const QString at = m_log.changes().last().at;
    if (!clockWarning(at).isEmpty())
        m_messages->show(Mood::Warning, [at] { return clockWarning(at); });
}

/// As wide as what they hold, until a person drags one.
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
    for (const QString &person : m_model.people())
        m_who->addItem(person, person);
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

/// Again with the news: people may be others, and a period ends now.
void HistoryPage::narrow()
{
    HistoryFilter filter;
    filter.who = m_who->currentData().toString();
    filter.kind = fromKey<RecordKind>(m_kind->currentData().toString());
    if (const int days = m_since->currentData().toInt(); days > 0) {
        // To the minute, so that not all rows are made again with each piece of news.
        QDateTime since = QDateTime::currentDateTimeUtc().addDays(-days);
        since.setTime(QTime(since.time().hour(), since.time().minute()));
        filter.since = since.toString(Qt::ISODateWithMs);
    }
    m_model.setFilter(filter);
}

/// The step that was selected stays so while it is among the rows; else it is the newest one.
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
    m_details->setPlainText(isRow ? m_model.detailsAt(row).join(QLatin1Char('\n')) : QString());
    const QModelIndex index = isRow ? m_model.index(row, 0) : QModelIndex();
    m_undo->setEnabled(isRow && m_workspace.atlas().state() == Atlas::State::Open &&
                       !index.data(HistoryModel::IsUndoneRole).toBool() &&
                       !index.data(HistoryModel::IsSeedRole).toBool());
}

void HistoryPage::undoSelected()
{
    if (currentRow() < 0)
        return;
    m_workspace.atlas().undoBatch(
        m_model.batchAt(currentRow()), this, [this](const SubmitResult &result) {
            if (std::holds_alternative<Saved>(result))
                m_messages->show(Mood::Good,
                                 [] { return tr("The step was undone. The history keeps both."); });
            else if (std::holds_alternative<NothingToDo>(result))
                m_messages->show(Mood::Plain, undoneAlready);
            else if (problemOf(result))
                m_messages->show(std::holds_alternative<Conflict>(result) ? Mood::Warning
                                                                          : Mood::Bad,
                                 [result] { return problemOf(result).value_or(QString()); });
        });
}

void HistoryPage::verify()
{
    m_verify->setEnabled(false);
    m_messages->show(Mood::Plain, [] { return tr("The history is being checked…"); });
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
    m_search->setPlaceholderText(tr("Search in who, why, and names of records"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_who->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of records"));
    m_since->setAccessibleName(tr("Period"));
    m_undo->setText(tr("&Undo this step"));
    m_verify->setText(tr("Chec&k the history"));
    m_table->setAccessibleName(tr("Steps, the newest first"));
    m_details->setAccessibleName(tr("What the step changed"));
    // The text of an editor keeps the direction that it was made with.
    QTextOption option = m_details->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    m_details->document()->setDefaultTextOption(option);
    m_details->setPlaceholderText(tr("Choose a step to read what it changed."));
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
    m_model.setLanguage(m_workspace.language());
    takeChanges();
    fitColumns();
}

} // namespace mra
