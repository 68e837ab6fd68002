// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/coveragemodel.h"
#include "ui/session/page.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace mra {

class FilterBar;
class MapWidget;
class PaneSplitter;
class ReadingCard;
class RegionTotals;

/// Where results are usable: the filter, the map or the same facts as a table, the totals of the
/// regions, and the card of the chosen country.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] static QString titleText();
    [[nodiscard]] QString title() const override { return titleText(); }
    void print(QPrinter &printer) override;

    [[nodiscard]] MapWidget &map() { return *m_map; }
    [[nodiscard]] ReadingCard &card() { return *m_card; }
    [[nodiscard]] CoverageModel &model() { return m_model; }
    [[nodiscard]] RegionTotals &totals() { return *m_totals; }
    void showAsTable(bool isTable);
    [[nodiscard]] bool isTable() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectMap();
    void connectTables();
    void connectModel();
    void takeSnapshot();
    void showCoverage();
    void writeSummary(class CardWriter &card) const;
    void choose(const QString &territory);
    void openRoutes(const QModelIndex &cell);
    void openTotal(int row, int column);
    void setZoomButtons();
    void updateTexts();

    Workspace &m_workspace;
    CoverageModel m_model;
    FilterBar *m_filter;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_world;
    QToolButton *m_table;
    QToolButton *m_print;
    QStackedWidget *m_views;
    MapWidget *m_map;
    QTableView *m_facts;
    QLabel *m_rule;
    QLabel *m_totalsTitle;
    RegionTotals *m_totals;
    ReadingCard *m_card;
    PaneSplitter *m_splitter;
    bool m_isStale = true; ///< the model does not have the present snapshot yet
};

} // namespace mra
