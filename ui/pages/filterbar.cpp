// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/filterbar.h"

#include "items/datetext.h"
#include "items/recordtext.h"
#include "items/vocabularytext.h"
#include "ui/common/flags.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/flowlayout.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSlider>
#include <QToolButton>

namespace mra {

namespace {

/// Choices by name, with the id as data.
struct Choice
{
    QString name;
    QString id;
};

void sortByName(QList<Choice> &choices)
{
    const QCollator collator;
    std::sort(choices.begin(), choices.end(), [&collator](const Choice &a, const Choice &b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

/// As wide as that many digits, and its arrow; longer names are elided and told by a tooltip.
QComboBox *box(const char *name, int digits, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setMaxVisibleItems(20);
    letCut(combo, digits);
    return combo;
}

QToolButton *button(const char *iconName, QWidget *parent)
{
    auto *tool = new QToolButton(parent);
    tool->setIcon(icon(iconName));
    tool->setAutoRaise(true);
    return tool;
}

QLabel *labelFor(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

/// Of the days as the language writes them: names of months differ.
int widestDay(const QWidget &widget)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day = QLocale().toString(QDate(2028, month, 28), dayFormat());
        width = std::max(width, widget.fontMetrics().horizontalAdvance(day));
    }
    return width;
}

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

FilterBar::FilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_home(box("home", 14, this))
    , m_direction(box("direction", 8, this))
    , m_sector(box("sector", 16, this))
    , m_region(box("region", 16, this))
    , m_layers(new QToolButton(this))
    , m_day(new QDateEdit(this))
    , m_before(button("chevron-left", this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_after(button("chevron-right", this))
    , m_today(button("calendar", this))
{
    m_homeLabel = labelFor(m_home, this);
    m_sectorLabel = labelFor(m_sector, this);
    m_regionLabel = labelFor(m_region, this);
    m_dayLabel = labelFor(m_day, this);
    m_home->setEditable(true);
    m_home->setInsertPolicy(QComboBox::NoInsert);
    m_home->completer()->setFilterMode(Qt::MatchContains);
    m_home->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_slider->setObjectName(QStringLiteral("months"));
    m_slider->setPageStep(12);
    m_slider->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 24);
    auto *menu = new QMenu(m_layers);
    for (size_t i = 0; i < keysOf<Layer>.size(); ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        m_layerActions << action;
        connect(action, &QAction::triggered, this, [this, i](bool isOn) {
            change([&](Filter &filter) {
                const auto layer = static_cast<Layer>(i);
                isOn ? filter.layers.insert(layer) : filter.layers.remove(layer);
            });
        });
    }
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_layers->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_layers->setMenu(menu);
    m_layers->setPopupMode(QToolButton::InstantPopup);

    auto *place = new QWidget(this);
    auto *what = new FlowLayout(place);
    what->setSpacing(space(Space::Normal));
    what->addWidget(group({m_homeLabel, m_home}));
    what->addWidget(group({m_direction}));
    what->addWidget(group({m_sectorLabel, m_sector}));
    what->addWidget(group({m_regionLabel, m_region}));
    what->addWidget(group({m_layers}));
    auto *when = new QHBoxLayout;
    when->setSpacing(space(Space::Near));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_dayLabel, m_day, m_before, m_slider, m_after, m_today})
        when->addWidget(widget, widget == m_slider ? 1 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(Space::Near));
    layout->addWidget(place);
    layout->addLayout(when);

    connect(m_home, &QComboBox::activated, this, [this] {
        change([this](Filter &f) { f.home.value = m_home->currentData().toString(); });
    });
    connect(m_direction, &QComboBox::activated, this, [this](int index) {
        change([index](Filter &f) { f.direction = static_cast<Direction>(index); });
    });
    connect(m_sector, &QComboBox::activated, this, [this] {
        const QString id = m_sector->currentData().toString();
        change([&id](Filter &f) {
            f.sector = id.isEmpty() ? std::nullopt : std::optional(SectorId{id});
        });
    });
    connect(m_region, &QComboBox::activated, this, [this] {
        const QString id = m_region->currentData().toString();
        change([&id](Filter &f) {
            f.group = id.isEmpty() ? std::nullopt : std::optional(GroupId{id});
        });
    });
    connect(m_day, &QDateEdit::dateChanged, this,
            [this](QDate day) { change([day](Filter &f) { f.on = day; }); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int month) {
        change([month](Filter &f) { f.on = QDate(month / 12, month % 12 + 1, 1); });
    });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QToolButton::clicked, this,
            [this] { change([](Filter &f) { f.on = QDate::currentDate(); }); });
    connect(&workspace.filter(), &FilterState::changed, this, &FilterBar::show);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, &FilterBar::fill);
    connect(&workspace.atlas(), &Atlas::changed, this, &FilterBar::fill);
    updateTexts();
}

/// What stays in one line however narrow the window is.
QWidget *FilterBar::group(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins({});
    line->setSpacing(space(Space::Near));
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return holder;
}

void FilterBar::change(const std::function<void(Filter &)> &edit)
{
    if (m_isShowing)
        return;
    Filter filter = m_workspace.filter().filter();
    edit(filter);
    m_workspace.filter().setFilter(filter);
}

void FilterBar::step(int direction)
{
    const QDate now = m_workspace.filter().filter().on;
    auto day = direction > 0 ? std::upper_bound(m_days.cbegin(), m_days.cend(), now)
                             : std::lower_bound(m_days.cbegin(), m_days.cend(), now);
    if (direction < 0 && day == m_days.cbegin())
        return;
    if (direction < 0)
        --day;
    if (day != m_days.cend())
        change([day](Filter &filter) { filter.on = *day; });
}

void FilterBar::fill()
{
    m_isStale = !isVisible();
    if (!m_isStale) // else when it is seen
        fillNow();
}

void FilterBar::fillNow()
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        fillHomes();
        fillSectors();
        fillRegions();
        fillDays();
    }
    show(m_workspace.filter().filter());
}

void FilterBar::fillHomes()
{
    QList<Choice> choices;
    for (const auto &territory : m_workspace.snapshot().all<Territory>())
        choices.append({nameOf(Record(*territory), m_workspace.language()), territory->id.value});
    sortByName(choices);
    m_home->clear();
    for (const Choice &choice : std::as_const(choices))
        m_home->addItem(flagIconOf(choice.id), choice.name, choice.id);
}

void FilterBar::fillSectors()
{
    m_sector->clear();
    m_sector->addItem(tr("All sectors"), QString());
    QHash<QString, QList<Choice>> below;
    for (const auto &sector : m_workspace.snapshot().all<Sector>())
        below[sector->parent.value].append(
            {nameOf(Record(*sector), m_workspace.language()), sector->id.value});
    const std::function<void(const QString &, int)> add = [&](const QString &parent, int depth) {
        QList<Choice> choices = below.take(parent); // taken, so that no cycle can return
        sortByName(choices);
        for (const Choice &choice : std::as_const(choices)) {
            m_sector->addItem(QString(depth * 3, QChar(QChar::Nbsp)) + choice.name, choice.id);
            add(choice.id, depth + 1);
        }
    };
    add({}, 0);
}

void FilterBar::fillRegions()
{
    QList<Choice> choices;
    for (const auto &group : m_workspace.snapshot().all<TerritoryGroup>())
        choices.append({nameOf(Record(*group), m_workspace.language()), group->id.value});
    sortByName(choices);
    m_region->clear();
    m_region->addItem(tr("All countries"), QString());
    for (const Choice &choice : std::as_const(choices))
        m_region->addItem(choice.name, choice.id);
}

void FilterBar::fillDays()
{
    m_days.clear();
    for (const auto &agreement : m_workspace.snapshot().all<Agreement>()) {
        for (const PartialDate &date :
             {agreement->signedDate, agreement->effectiveDate, agreement->expiryDate}) {
            if (!date.isNull())
                m_days << date.firstDay();
        }
        for (const Event &event : agreement->events) {
            if (!event.date.isNull())
                m_days << event.date.firstDay();
        }
    }
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    const QDate today = QDate::currentDate();
    const QDate first = m_days.isEmpty() ? today.addYears(-20) : m_days.first();
    m_slider->setRange(monthOf(qMin(first, today)), monthOf(today.addYears(5)));
}

void FilterBar::show(const Filter &filter)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_home->setCurrentIndex(m_home->findData(filter.home.value));
    m_direction->setCurrentIndex(int(filter.direction));
    m_sector->setCurrentIndex(
        qMax(0, m_sector->findData(filter.sector ? filter.sector->value : QString())));
    m_region->setCurrentIndex(
        qMax(0, m_region->findData(filter.group ? filter.group->value : QString())));
    m_day->setDate(filter.on);
    m_slider->setValue(monthOf(filter.on));
    for (size_t i = 0; i < keysOf<Layer>.size(); ++i)
        m_layerActions[int(i)]->setChecked(filter.layers.contains(static_cast<Layer>(i)));
    // Letters of another script may be higher than those of the font.
    m_layers->setFixedHeight(m_direction->sizeHint().height());
    m_layers->setText(filter.layers.isEmpty() ? tr("No layer") : labelOf(filter.layers));
}

void FilterBar::updateTexts()
{
    m_homeLabel->setText(tr("Ho&me"));
    m_sectorLabel->setText(tr("Se&ctor"));
    m_regionLabel->setText(tr("&Region"));
    m_dayLabel->setText(tr("&On"));
    m_home->setAccessibleName(tr("Home country"));
    m_home->lineEdit()->setAccessibleName(m_home->accessibleName());
    m_direction->setAccessibleName(tr("Direction"));
    m_sector->setAccessibleName(tr("Sector"));
    m_region->setAccessibleName(tr("Region"));
    m_layers->setAccessibleName(tr("Layers"));
    m_layers->setToolTip(tr("Which kinds of agreement count"));
    m_day->setAccessibleName(tr("Day"));
    m_slider->setAccessibleName(tr("Month"));
    m_before->setAccessibleName(tr("To the event before"));
    m_before->setToolTip(tr("To the event before"));
    m_after->setAccessibleName(tr("To the next event"));
    m_after->setToolTip(tr("To the next event"));
    m_today->setAccessibleName(tr("Today"));
    m_today->setToolTip(tr("Today"));
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_direction->clear();
        for (size_t i = 0; i < keysOf<Direction>.size(); ++i)
            m_direction->addItem(labelOf(static_cast<Direction>(i)));
        for (size_t i = 0; i < keysOf<Layer>.size(); ++i)
            m_layerActions[int(i)]->setText(labelOf(static_cast<Layer>(i)));
        m_day->setLocale(QLocale());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        QStringList parts = dayFormat().split(QLatin1Char(' '));
        // From right to left, Qt turns the parts of a date around, as digits alone would need it;
        // the name of a month turns them already.
        if (isMirrored)
            std::reverse(parts.begin(), parts.end());
        m_day->setDisplayFormat(parts.join(QLatin1Char(' ')));
        m_day->setMinimumWidth(widestDay(*m_day) + 2 * iconSide());
        m_before->setIcon(icon(isMirrored ? "chevron-right" : "chevron-left"));
        m_after->setIcon(icon(isMirrored ? "chevron-left" : "chevron-right"));
    }
    // No text of another language stays in what was filled before.
    if (m_home->count() > 0)
        fillNow();
    else
        fill();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Another direction comes with another language.
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
}

} // namespace mra
