// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/overview/overviewpage.h"

#include "items/tables/filtertext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/cardwriter.h"
#include "ui/cards/readingcard.h"
#include "ui/map/coveragepicture.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/regiontotals.h"
#include "ui/print/printing.h"
#include "ui/records/filterbar.h"
#include "ui/records/recorddelegate.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/panesplitter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr int paneShare = 40; ///< percent of the width; enough for the totals in most languages
const QString splitterState = QStringLiteral("overview/pane");
const QString tableState = QStringLiteral("overview/table");

QToolButton *tool(const char *name, const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

QTableView *factsTable(CoverageModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("facts"));
    table->setModel(&model);
    const auto draw = [table](int column, const RecordDelegate::Roles &roles) {
        table->setItemDelegateForColumn(column, new RecordDelegate(roles, table));
    };
    table->setItemDelegate(new RecordDelegate({}, table));
    draw(CoverageModel::NameColumn, {.territories = CoverageModel::TerritoryRole});
    draw(CoverageModel::RungColumn, {.rung = CoverageModel::RungRole});
    draw(CoverageModel::AgreementsColumn, {.counted = CoverageModel::AgreementsRole});
    calmList(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setResizeContentsPrecision(0); // only visible rows
    table->setSortingEnabled(true);
    table->sortByColumn(CoverageModel::RungColumn, Qt::DescendingOrder);
    return table;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(workspace.derived())
    , m_filter(new FilterBar(workspace, this))
    , m_zoomIn(tool("zoomIn", "zoom-in", this))
    , m_zoomOut(tool("zoomOut", "zoom-out", this))
    , m_world(tool("wholeWorld", "maximize", this))
    , m_table(tool("asTable", "table", this))
    , m_print(tool("printMap", "printer", this))
    , m_views(new QStackedWidget(this))
    , m_map(new MapWidget(this))
    , m_facts(factsTable(m_model, this))
    , m_rule(new QLabel(this))
    , m_totalsTitle(new QLabel(this))
    , m_totals(new RegionTotals(this))
    , m_card(new ReadingCard(workspace, this))
    , m_splitter(new PaneSplitter(paneShare, this))
{
    m_table->setCheckable(true);
    m_views->addWidget(m_map);
    m_views->addWidget(m_facts);
    setFocusProxy(m_map);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    m_rule->setFont(smallFont());
    m_totalsTitle->setTextFormat(Qt::PlainText);
    m_totalsTitle->setFont(headingFont(2));
    layOut();
    connectMap();
    connectTables();
    connectModel();
    m_model.setWatched(false);
    m_model.setLanguage(workspace.language());
    m_model.setFilter(workspace.filter().filter());
    m_card->setSummary([this](CardWriter &card) { writeSummary(card); });
    m_splitter->setState(workspace.settings().state(splitterState));
    m_table->setChecked(workspace.settings().state(tableState).toBool());
    updateTexts();
}

void OverviewPage::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space(Space::Tight));
    tools->addWidget(m_filter, 1);
    for (QToolButton *button : {m_zoomIn, m_zoomOut, m_world, m_table, m_print})
        tools->addWidget(button, 0, Qt::AlignTop);
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->setSpacing(space(Space::Near));
    sideLayout->addWidget(m_totalsTitle);
    sideLayout->addWidget(m_totals);
    sideLayout->addWidget(m_rule);
    sideLayout->addWidget(m_card, 1);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Normal, Space::Normal);
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);
}

void OverviewPage::connectMap()
{
    connect(m_map, &MapWidget::territoryActivated, this, &OverviewPage::choose);
    connect(m_map, &MapWidget::listWanted, this,
            [this](const QStringList &ids, const QString &title) {
                m_workspace.list(RecordKind::Territory, ids, title);
            });
    connect(m_map, &MapWidget::zoomChanged, this, &OverviewPage::setZoomButtons);
    connect(m_zoomIn, &QToolButton::clicked, m_map, &MapWidget::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_map, &MapWidget::zoomOut);
    connect(m_world, &QToolButton::clicked, m_map, &MapWidget::showWorld);
}

void OverviewPage::connectTables()
{
    connect(m_table, &QToolButton::toggled, this, &OverviewPage::showAsTable);
    connect(m_print, &QToolButton::clicked, this,
            [this] { previewPrint(this, title(), [this](QPrinter &printer) { print(printer); }); });
    const auto chooseRow = [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.data(CoverageModel::TerritoryRole).toString());
    };
    connect(m_facts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, chooseRow);
    connect(m_facts, &QTableView::clicked, this, &OverviewPage::openRoutes);
    connect(m_facts, &QTableView::activated, this, &OverviewPage::openRoutes);
    connect(m_totals, &QTableWidget::cellClicked, this, &OverviewPage::openTotal);
    connect(m_totals, &QTableWidget::cellActivated, this, &OverviewPage::openTotal);
    auto *asTable = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    asTable->setContext(Qt::WidgetWithChildrenShortcut);
    connect(asTable, &QShortcut::activated, m_table, &QToolButton::toggle);
}

void OverviewPage::connectModel()
{
    connect(&m_model, &CoverageModel::ready, this, &OverviewPage::showCoverage);
    connect(&m_workspace.filter(), &FilterState::changed, &m_model, &CoverageModel::setFilter);
    connect(&m_workspace, &Workspace::settingsChanged, this, &OverviewPage::showCoverage);
    connect(&m_workspace.atlas(), &Atlas::changed, this, &OverviewPage::takeSnapshot);
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, &OverviewPage::takeSnapshot);
}

OverviewPage::~OverviewPage()
{
    m_workspace.settings().setState(splitterState, m_splitter->state());
    m_workspace.settings().setState(tableState, isTable());
}

QString OverviewPage::titleText()
{
    return tr("Overview");
}

void OverviewPage::takeSnapshot()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_model.setSnapshot(m_workspace.snapshot());
}

void OverviewPage::showCoverage()
{
    if (const auto view = boundaryViewOf(m_workspace.settings().boundaryView()))
        m_map->setView(*view);
    m_map->setColouring(colouringOf(m_model, m_workspace.snapshot(), m_workspace.language()));
    if (isTable())
        m_facts->resizeColumnsToContents();
    m_rule->setText(ruleOf(m_model.filter()));
    m_totals->setTotals(m_model.regionTotals());
    m_card->refresh();
}

/// Written if no country is chosen: the countries of each rung as links. Those of `none` are most
/// of the world and are left to the table.
void OverviewPage::writeSummary(CardWriter &card) const
{
    for (const Rung rung : rungLadder) {
        QList<TerritoryId> territories;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex name = m_model.index(row, CoverageModel::NameColumn);
            const QModelIndex cell = m_model.index(row, CoverageModel::RungColumn);
            if (cell.data(CoverageModel::RungRole).value<Rung>() == rung)
                territories << TerritoryId{name.data(CoverageModel::TerritoryRole).toString()};
        }
        if (rung == Rung::None || territories.isEmpty())
            continue;
        card.heading(labelOf(rung), territories.size());
        card.line();
        card.records(RecordKind::Territory, territories);
    }
}

/// The agreements that a row of the table counts.
void OverviewPage::openRoutes(const QModelIndex &cell)
{
    const QStringList ids = cell.data(CoverageModel::AgreementsRole).toStringList();
    if (cell.column() != CoverageModel::AgreementsColumn || ids.isEmpty())
        return;
    const QString name = cell.siblingAtColumn(CoverageModel::NameColumn).data().toString();
    const QString counted = m_model.headerData(cell.column(), Qt::Horizontal).toString();
    m_workspace.list(RecordKind::Agreement, ids,
                     tr("%1: %2", "region, rung").arg(isolated(name), counted));
}

void OverviewPage::openTotal(int row, int column)
{
    const QStringList ids = m_totals->idsAt(row, column);
    if (!ids.isEmpty())
        m_workspace.list(RecordKind::Territory, ids,
                         tr("%1: %2", "region, rung")
                             .arg(isolated(m_totals->item(row, 0)->text()),
                                  labelOf(rungLadder[size_t(column - 1)])));
}

void OverviewPage::choose(const QString &territory)
{
    m_map->setSelected(territory);
    m_card->setRecord(territory.isEmpty()
                          ? std::nullopt
                          : std::optional(RecordKey{RecordKind::Territory, territory}));
}

void OverviewPage::showAsTable(bool isTable)
{
    m_table->setChecked(isTable);
    m_views->setCurrentWidget(isTable ? static_cast<QWidget *>(m_facts) : m_map);
    if (isTable)
        m_facts->resizeColumnsToContents();
    setFocusProxy(m_views->currentWidget());
    if (isVisible())
        setFocus();
    setZoomButtons();
}

bool OverviewPage::isTable() const
{
    return m_views->currentWidget() == m_facts;
}

void OverviewPage::setZoomButtons()
{
    for (QToolButton *button : {m_zoomIn, m_zoomOut, m_world})
        button->setEnabled(!isTable());
    m_zoomOut->setEnabled(!isTable() && m_map->zoom() > 1);
    m_world->setEnabled(!isTable() && m_map->zoom() > 1);
}

void OverviewPage::print(QPrinter &printer)
{
    if (isTable())
        return printTable(printer, *m_facts, m_map->colouring().title);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&printer);
    m_map->render(painter, QRectF(0, 0, printer.width(), printer.height()));
}

void OverviewPage::updateTexts()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key = {}) {
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "button, key").arg(text, key));
    };
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    name(m_world, tr("Whole world"));
    name(m_print, tr("Print the map"));
    name(m_table, tr("The same facts as a table"),
         QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText));
    m_facts->setAccessibleName(tr("Coverage by country"));
    m_totalsTitle->setText(tr("Belt and Road regions"));
    m_totals->setAccessibleName(tr("Countries by region and recognition level"));
    QStringList heads{tr("Region")};
    for (Rung rung : rungLadder)
        heads << labelOf(rung);
    m_totals->setHeads(heads);
    m_card->setHint(tr("Choose a country on the map, or a row of the table, to see here what is "
                       "recognised. Click a number to see the countries it counts."));
    if (m_model.isReady()) // later: the rest of the window changes now
        QMetaObject::invokeMethod(this, &OverviewPage::showCoverage, Qt::QueuedConnection);
    setZoomButtons();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setLanguage(m_workspace.language());
        updateTexts();
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setWatched(true);
    if (m_isStale)
        takeSnapshot();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace mra
