// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/overviewpage.h"

#include "items/vocabularytext.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/coveragepicture.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/printing.h"
#include "ui/pages/readingcard.h"
#include "ui/pages/recorddelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mra {

namespace {

/// The ladder from its top, and unknown last: the order of columns and legends.
constexpr std::array rungs{Rung::Usable,    Rung::InForce, Rung::Signed,
                           Rung::Announced, Rung::None,    Rung::Unknown};
constexpr int idsRole = Qt::UserRole + 1;
constexpr double zoomStep = 1.5;

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
    table->setItemDelegate(
        new RecordDelegate({-1, CoverageModel::RungRole, CoverageModel::FlagsRole, -1}, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() +
                                                   2 * space(Space::Near));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSortingEnabled(true);
    table->sortByColumn(CoverageModel::RungColumn, Qt::DescendingOrder);
    return table;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, LogBook &log, QWidget *parent)
    : RecordsPage(parent)
    , m_workspace(workspace)
    , m_filter(new FilterBar(workspace, this))
    , m_table(tool("asTable", "table", this))
    , m_zoomIn(tool("zoomIn", "zoom-in", this))
    , m_zoomOut(tool("zoomOut", "zoom-out", this))
    , m_world(tool("wholeWorld", "maximize", this))
    , m_print(tool("printMap", "printer", this))
    , m_views(new QStackedWidget(this))
    , m_map(new MapWidget(this))
    , m_facts(factsTable(m_model, this))
    , m_rule(new QLabel(this))
    , m_totalsTitle(new QLabel(this))
    , m_totals(new QTableWidget(this))
    , m_card(new ReadingCard(workspace, log, this))
    , m_splitter(new QSplitter(this))
{
    m_table->setCheckable(true);
    m_views->addWidget(m_map);
    m_views->addWidget(m_facts);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    m_rule->setFont(smallFont());
    m_totalsTitle->setTextFormat(Qt::PlainText);
    m_totalsTitle->setFont(headingFont(2));
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_totals->setShowGrid(false);
    m_totals->setFrameShape(QFrame::NoFrame);
    m_totals->setTabKeyNavigation(false);
    m_totals->setWordWrap(false);
    m_totals->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_totals->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_totals->verticalHeader()->hide();
    m_totals->verticalHeader()->setDefaultSectionSize(fontMetrics().height() +
                                                      2 * space(Space::Tight));

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
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({200, 100}); // weights, as they are before the window is shown
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Near, Space::Near);
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);

    connect(m_map, &MapWidget::territoryActivated, this, &OverviewPage::choose);
    connect(m_map, &MapWidget::zoomChanged, this, &OverviewPage::setZoomButtons);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_map->zoomBy(zoomStep); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_map->zoomBy(1 / zoomStep); });
    connect(m_world, &QToolButton::clicked, m_map, &MapWidget::showWorld);
    connect(m_table, &QToolButton::toggled, this, &OverviewPage::showAsTable);
    connect(m_print, &QToolButton::clicked, this,
            [this] { previewPrint(this, title(), [this](QPrinter &printer) { print(printer); }); });
    const auto chooseRow = [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.data(CoverageModel::TerritoryRole).toString());
    };
    connect(m_facts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, chooseRow);
    connect(m_totals, &QTableWidget::cellClicked, this, &OverviewPage::openTotal);
    connect(m_totals, &QTableWidget::cellActivated, this, &OverviewPage::openTotal);
    auto *asTable = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    asTable->setContext(Qt::WidgetWithChildrenShortcut);
    connect(asTable, &QShortcut::activated, m_table, &QToolButton::toggle);
    connect(&m_model, &CoverageModel::ready, this, &OverviewPage::showCoverage);
    connect(&workspace.filter(), &FilterState::changed, &m_model, &CoverageModel::setFilter);
    connect(&workspace, &Workspace::settingsChanged, this, &OverviewPage::showCoverage);
    connect(&workspace.atlas(), &Atlas::changed, this, &OverviewPage::takeSnapshot);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, &OverviewPage::takeSnapshot);
    m_model.setLanguage(workspace.language());
    m_model.setFilter(workspace.filter().filter());
    m_splitter->restoreState(
        workspace.settings().state(QStringLiteral("overview/splitter")).toByteArray());
    m_table->setChecked(workspace.settings().state(QStringLiteral("overview/table")).toBool());
    updateTexts();
}

OverviewPage::~OverviewPage()
{
    m_workspace.settings().setState(QStringLiteral("overview/splitter"), m_splitter->saveState());
    m_workspace.settings().setState(QStringLiteral("overview/table"), isTable());
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QIcon OverviewPage::icon() const
{
    return mra::icon("map");
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
    m_facts->resizeColumnsToContents();
    m_rule->setText(ruleOf(m_model.filter()));
    fillTotals();
    m_card->refresh();
}

void OverviewPage::fillTotals()
{
    const QList<RegionTotal> totals = m_model.regionTotals();
    m_totals->setRowCount(int(totals.size()));
    for (int row = 0; row < totals.size(); ++row) {
        const RegionTotal &total = totals[row];
        auto *name = new QTableWidgetItem(total.name);
        name->setToolTip(QStringLiteral("<qt>%1</qt>").arg(total.name.toHtmlEscaped()));
        m_totals->setItem(row, 0, name);
        for (int i = 0; i < int(rungs.size()); ++i) {
            const auto rung = size_t(rungs[size_t(i)]);
            auto *number = new QTableWidgetItem(QLocale().toString(total.counts[rung]));
            number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            number->setData(idsRole, total.territories[rung]);
            if (total.counts[rung] > 0)
                number->setForeground(palette().link());
            m_totals->setItem(row, i + 1, number);
        }
    }
    QHeaderView *header = m_totals->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_totals->updateGeometry();
}

void OverviewPage::openTotal(int row, int column)
{
    const QTableWidgetItem *item = m_totals->item(row, column);
    const QStringList ids = item ? item->data(idsRole).toStringList() : QStringList();
    if (!ids.isEmpty())
        m_workspace.list(
            RecordKind::Territory, ids,
            tr("%1: %2", "region, rung")
                .arg(m_totals->item(row, 0)->text(), labelOf(rungs[size_t(column - 1)])));
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
    if (isVisible())
        m_views->currentWidget()->setFocus();
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
    m_totals->setAccessibleName(tr("Countries by region and rung"));
    m_totals->setColumnCount(int(rungs.size()) + 1);
    QStringList heads{tr("Region")};
    for (Rung rung : rungs)
        heads << labelOf(rung);
    m_totals->setHorizontalHeaderLabels(heads);
    m_card->setHint(tr("Choose a country on the map, or a row of the table, to read here what is "
                       "recognised. A number opens the countries it counts."));
    if (m_model.isReady())
        showCoverage();
    setZoomButtons();
}

void OverviewPage::changeEvent(QEvent *event)
{
    RecordsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setLanguage(m_workspace.language());
        updateTexts();
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    RecordsPage::showEvent(event);
    if (m_isStale)
        takeSnapshot();
}

} // namespace mra
