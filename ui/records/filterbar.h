// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/workspace.h"

#include <QSet>
#include <QWidget>

#include <map>

class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QSlider;
class QToolButton;

namespace mra {

/// The shared filter as fields: home, direction, sector, region, layers, and the day with a slider
/// that also steps from event to event.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayers();
    void layOut();
    void connectFields();
    void connectHome();
    void fill();
    void fillNow(bool leavesHome);
    void fillDays();
    QWidget *group(std::initializer_list<QWidget *> widgets);
    [[nodiscard]] bool isHomeTyped() const;
    void takeHome(const QString &typed);
    void show(const Filter &filter);
    void showChoices(const Filter &filter);
    void change(const std::function<void(Filter &)> &edit);
    void step(int direction);
    void updateTexts();

    Workspace &m_workspace;
    QLabel *m_homeLabel;
    QComboBox *m_home;
    QComboBox *m_direction;
    QLabel *m_sectorLabel;
    QComboBox *m_sector;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QToolButton *m_layers;
    std::map<Layer, QAction *> m_layerActions;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QToolButton *m_before;
    QSlider *m_slider; ///< in months
    QToolButton *m_after;
    QToolButton *m_today;
    QList<QDate> m_days; ///< of events, sorted, each once
    bool m_isShowing = false;
    QSet<RecordKind> m_stale; ///< kinds whose choices are those of an older snapshot
};

} // namespace mra
