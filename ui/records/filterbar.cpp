// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/filterbar.h"

#include "items/derived/derived.h"
#include "items/texts/datetext.h"
#include "items/texts/vocabularytext.h"
#include "ui/records/filterchoices.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/namecompleter.h"
#include "ui/widgets/typedtext.h"

#include <QApplication>
#include <QComboBox>
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

/// As wide as that many digits and its arrow; longer names are elided, with the full name in a tool
/// tip.
QComboBox *box(const char *name, int digits, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setMaxVisibleItems(20);
    setElidable(combo, digits);
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

/// The width of the widest day in the language: names of months differ.
int widestDay(const QWidget &widget)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day = QLocale().toString(QDate(2028, month, 28), dayFormat());
        width = std::max(width, widget.fontMetrics().horizontalAdvance(day));
    }
    return width;
}

/// The number of the month, as the slider counts months.
int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

/// The kinds of records that the fields offer, or take days from.
QSet<RecordKind> offeredKinds()
{
    return {RecordKind::Territory, RecordKind::Sector, RecordKind::Group, RecordKind::Agreement};
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
    m_home->setCompleter(new NameCompleter(m_home));
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_slider->setObjectName(QStringLiteral("months"));
    m_slider->setPageStep(12);
    m_slider->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 24);
    makeLayers();
    layOut();
    connectFields();
    connectHome();
    connect(&workspace.filter(), &FilterState::changed, this, &FilterBar::show);
    connect(&workspace.atlas(), &Atlas::stateChanged, this, [this] {
        m_stale = offeredKinds();
        fill();
    });
    connect(&workspace.atlas(), &Atlas::changed, this, [this](const Changes &changes) {
        for (const Change &change : changes)
            m_stale.insert(change.edit.key().kind);
        fill();
    });
    updateTexts();
}

void FilterBar::makeLayers()
{
    auto *menu = new QMenu(m_layers);
    for (size_t i = 0; i < keysOf<Layer>.size(); ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        const auto layer = static_cast<Layer>(i);
        m_layerActions[layer] = action;
        connect(action, &QAction::triggered, this, [this, layer](bool isOn) {
            change([&](Filter &filter) {
                isOn ? filter.layers.insert(layer) : filter.layers.remove(layer);
            });
        });
    }
    m_layers->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_layers->setMenu(menu);
    m_layers->setPopupMode(QToolButton::InstantPopup);
}

void FilterBar::layOut()
{
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
}

void FilterBar::connectFields()
{
    connect(m_direction, &QComboBox::activated, this, [this](int index) {
        const auto direction = fromKey<Direction>(m_direction->itemData(index).toString());
        change([&direction](Filter &f) { f.direction = direction.value_or(f.direction); });
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
}

/// Connects the field of the home. The user may be typing in it while others change records.
void FilterBar::connectHome()
{
    connect(m_home, &QComboBox::activated, this, [this] {
        change([this](Filter &f) { f.home.value = m_home->currentData().toString(); });
    });
    // A typed name or code, in any language, chooses the country that it means. A text that means
    // no country, or several, is replaced by the present choice.
    connect(m_home->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_home->lineEdit()->isModified())
            takeHome(m_home->lineEdit()->text());
        m_home->lineEdit()->setModified(false);
        m_home->setCurrentIndex(m_home->findData(m_workspace.filter().filter().home.value));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old) {
        if (old == m_home->lineEdit())
            fill();
    });
}

void FilterBar::takeHome(const QString &typed)
{
    const QList<RecordKey> meant = m_workspace.derived()
                                       ->names()
                                       ->of(m_workspace.snapshot())
                                       ->meant(typed, {RecordKind::Territory});
    if (meant.size() == 1)
        change([&meant](Filter &f) { f.home.value = meant.first().id; });
}

/// Typed text counts even while another window has the focus.
bool FilterBar::isHomeTyped() const
{
    return m_home->lineEdit()->hasFocus() || m_home->lineEdit()->isModified();
}

/// Puts widgets into a group that stays in one line even in a narrow window.
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

/// Hidden fields are updated when they are shown, and that of the home when nobody types in it.
void FilterBar::fill()
{
    if (isVisible())
        fillNow(isHomeTyped());
}

/// Offers the records as they are now.
void FilterBar::fillNow(bool leavesHome)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const TypedText home(*m_home->lineEdit());
    const Snapshot &snapshot = m_workspace.snapshot();
    const QString language = m_workspace.language();
    if (!leavesHome && m_stale.remove(RecordKind::Territory))
        offerHomes(*m_home, snapshot, language);
    if (m_stale.remove(RecordKind::Sector))
        offerSectors(*m_sector, snapshot, language, tr("All sectors"));
    if (m_stale.remove(RecordKind::Group))
        offerRegions(*m_region, snapshot, language, tr("All countries"));
    if (m_stale.remove(RecordKind::Agreement))
        fillDays();
    showChoices(m_workspace.filter().filter());
}

void FilterBar::fillDays()
{
    m_days = daysOfEvents(m_workspace.snapshot());
    const QDate today = QDate::currentDate();
    const QDate first = m_days.isEmpty() ? today.addYears(-20) : m_days.first();
    m_slider->setRange(monthNumber(qMin(first, today)), monthNumber(today.addYears(5)));
}

void FilterBar::show(const Filter &filter)
{
    const QScopedValueRollback showing(m_isShowing, true);
    showChoices(filter);
    m_direction->setCurrentIndex(m_direction->findData(QString(keyOf(filter.direction))));
    m_day->setDate(filter.on);
    for (const auto &[layer, action] : m_layerActions)
        action->setChecked(filter.layers.contains(layer));
    // Letters of another script may be higher than those of the font.
    m_layers->setFixedHeight(m_direction->sizeHint().height());
    m_layers->setText(filter.layers.isEmpty() ? tr("No layer") : labelOf(filter.layers));
}

void FilterBar::showChoices(const Filter &filter)
{
    const int home = m_home->findData(filter.home.value);
    if (home != m_home->currentIndex() || !isHomeTyped())
        m_home->setCurrentIndex(home);
    m_sector->setCurrentIndex(
        qMax(0, m_sector->findData(filter.sector ? filter.sector->value : QString())));
    m_region->setCurrentIndex(
        qMax(0, m_region->findData(filter.group ? filter.group->value : QString())));
    m_slider->setValue(monthNumber(filter.on));
}

void FilterBar::updateTexts()
{
    m_homeLabel->setText(tr("Ho&me"));
    m_sectorLabel->setText(tr("Se&ctor"));
    m_regionLabel->setText(tr("&Region"));
    m_dayLabel->setText(tr("&On"));
    m_home->setAccessibleName(tr("Home country"));
    m_home->lineEdit()->setAccessibleName(m_home->accessibleName());
    m_home->lineEdit()->setPlaceholderText(tr("not chosen", "home country"));
    m_direction->setAccessibleName(tr("Direction"));
    m_sector->setAccessibleName(tr("Sector"));
    m_region->setAccessibleName(tr("Region"));
    m_layers->setAccessibleName(tr("Layers"));
    m_layers->setToolTip(tr("Kinds of agreement that are counted"));
    m_day->setAccessibleName(tr("Day"));
    m_slider->setAccessibleName(tr("Month"));
    m_before->setAccessibleName(tr("Go to the previous event"));
    m_before->setToolTip(tr("Go to the previous event"));
    m_after->setAccessibleName(tr("Go to the next event"));
    m_after->setToolTip(tr("Go to the next event"));
    m_today->setAccessibleName(tr("Today"));
    m_today->setToolTip(tr("Today"));
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_direction->clear();
        for (size_t i = 0; i < keysOf<Direction>.size(); ++i) {
            const auto direction = static_cast<Direction>(i);
            m_direction->addItem(labelOf(direction), QString(keyOf(direction)));
        }
        for (const auto &[layer, action] : m_layerActions)
            action->setText(labelOf(layer));
        m_day->setLocale(QLocale());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        QStringList parts = dayFormat().split(QLatin1Char(' '));
        // From right to left, Qt turns the parts of a date around, as digits alone would need it;
        // the name of a month turns them already.
        if (isMirrored)
            std::reverse(parts.begin(), parts.end());
        const QDateEdit::Section section = m_day->currentSection();
        m_day->setDisplayFormat(parts.join(QLatin1Char(' ')));
        if (m_day->hasFocus())
            m_day->setSelectedSection(section);
        m_day->setMinimumWidth(widestDay(*m_day) + 2 * iconSide());
        m_before->setIcon(icon(isMirrored ? "chevron-right" : "chevron-left"));
        m_after->setIcon(icon(isMirrored ? "chevron-left" : "chevron-right"));
    }
    // Choices that were filled before must not stay in another language.
    m_stale = offeredKinds();
    if (m_home->count() > 0)
        fillNow(false);
    else
        fill();
    show(m_workspace.filter().filter());
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
    fill();
}

} // namespace mra
