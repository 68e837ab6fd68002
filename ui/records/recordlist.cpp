// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordlist.h"

#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "ui/session/keptview.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr std::chrono::milliseconds searchDelay{120};

constexpr int leastDigitsBesideFacets = 76; ///< of the whole list

int digitWidth(const QWidget &widget)
{
    return widget.fontMetrics().horizontalAdvance(QLatin1Char('0'));
}

QToolButton *toggle(const char *name, const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setCheckable(true);
    return button;
}

/// Whether records of the kind are written only by imports and the seed.
bool isReadOnlyKind(RecordKind kind)
{
    return kind == RecordKind::ClassCode;
}

} // namespace

bool mayWrite(const Atlas &atlas, RecordKind kind)
{
    return atlas.state() == Atlas::State::Open && !isReadOnlyKind(kind);
}

RecordList::RecordList(RecordKind kind, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(kind, workspace.derived())
    , m_splitter(new QSplitter(this))
    , m_facets(new FacetPanel(this))
    , m_search(new SearchField(this))
    , m_onlyFavourites(toggle("onlyFavourites", "star", this))
    , m_showFacets(toggle("showFacets", "list-filter", this))
    , m_clear(new QToolButton(this))
    , m_banner(new MessageBar(this))
    , m_empty(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_model.setWatched(false);
    m_model.setLanguage(workspace.language());
    m_model.setFilter(workspace.filter().filter());
    m_model.setSnapshot(workspace.snapshot());
    m_table = new RecordTable(m_model, this);
    m_search->setObjectName(QStringLiteral("search"));
    m_showFacets->setChecked(true);
    m_clear->setIcon(icon("eraser"));
    m_clear->setAutoRaise(true);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(smallFont());
    m_searching.setSingleShot(true);
    m_searching.setInterval(searchDelay);
    layOut();
    connectHands();
    connectModel();
    m_facets->setRecords(&m_model);
    updateTexts();
    restoreState();
    updateCounts();
}

void RecordList::layOut()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Tight));
    line->addWidget(m_showFacets);
    line->addWidget(m_search, 1);
    line->addWidget(m_onlyFavourites);
    line->addWidget(m_clear);
    auto *place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(place);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(Space::Near));
    layout->addLayout(line);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_count);
}

void RecordList::connectHands()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searching.start(); });
    connect(&m_searching, &QTimer::timeout, this, [this] { m_model.setSearch(m_search->text()); });
    connect(m_showFacets, &QToolButton::toggled, m_facets, &QWidget::setVisible);
    connect(m_showFacets, &QToolButton::clicked, this, [this](bool isShown) {
        m_wantsFacets = isShown;
        placeFacets();
    });
    connect(m_facets, &FacetPanel::filled, this, [this] {
        if (m_facets->sizeHint().width() > m_facetsNeed)
            placeFacets();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_facetChars = m_facets->width() / digitWidth(*this); });
    connect(m_onlyFavourites, &QToolButton::toggled, this, [this] { applyIds(); });
    connect(m_clear, &QToolButton::clicked, this, &RecordList::clearNarrowing);
    connect(m_table, &RecordTable::countOpened, this, &RecordList::openCount);
}

void RecordList::openCount(const QModelIndex &cell)
{
    const RecordColumn &column = m_model.columns()[cell.column()];
    if (!column.counted)
        return;
    const QString name =
        nameOf(m_workspace.snapshot(), m_model.keyAt(cell.row()), m_workspace.language());
    m_workspace.list(
        column.counted->kind, cell.data(RecordTableModel::CountedRole).toStringList(),
        tr("%1: %2", "record, what of it is counted").arg(isolated(name), column.label()));
}

void RecordList::connectModel()
{
    const auto keepPlace = [this] {
        m_table->setCurrentKey(m_current);
        updateCounts();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, keepPlace);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, keepPlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, keepPlace);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, keepPlace);
    connect(&m_model, &RecordTableModel::facetsChanged, this, &RecordList::updateCounts);
    connect(&m_model, &RecordTableModel::ready, this, &RecordList::settle);
    connect(&m_workspace.filter(), &FilterState::changed, &m_model, &RecordTableModel::setFilter);
    connect(&m_workspace.atlas(), &Atlas::changed, this, [this](const Changes &changes) {
        m_model.applyChanges(changes, m_workspace.snapshot());
    });
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, &RecordList::takeSnapshot);
}

/// Selects the first row when the list is first filled, as mail programs do.
void RecordList::settle()
{
    if (!m_isFresh || m_model.rowCount() == 0 ||
        m_workspace.atlas().state() == Atlas::State::Opening)
        return;
    m_isFresh = false;
    placeFacets();
    const bool isKnown = m_current && m_workspace.snapshot().find(*m_current);
    if (!isKnown)
        chooseFirst();
    Q_EMIT filled();
}

bool RecordList::chooseFirst()
{
    if (m_model.rowCount() == 0 || (m_current && m_model.rowOf(*m_current) >= 0))
        return false;
    setCurrent(m_model.keyAt(0));
    return true;
}

/// Gives the facets the width that their answers need, or that the user chose. Hides them if they
/// would leave the table too narrow.
void RecordList::placeFacets()
{
    if (!isVisible())
        return;
    const int digit = digitWidth(*this);
    if (!m_facets->hasFocus()) // else the user is working there
        m_showFacets->setChecked(
            m_wantsFacets.value_or(width() >= leastDigitsBesideFacets * digit));
    m_facetsNeed = std::max(m_facetsNeed, m_facets->sizeHint().width());
    const bool isChosen = m_facetChars > 0;
    const int least = m_facets->minimumSizeHint().width();
    const int facets = std::clamp(isChosen ? m_facetChars * digit : m_facetsNeed, least,
                                  std::max(least, width() / (isChosen ? 2 : 3)));
    m_splitter->setSizes({facets, width() - m_splitter->handleWidth() - facets});
}

QString RecordList::stateName(const char *part) const
{
    return QStringLiteral("list/%1/%2").arg(QString(keyOf(kind())), QLatin1String(part));
}

void RecordList::saveState()
{
    Settings &settings = m_workspace.settings();
    ListView view = m_table->view();
    view.facets = m_facets->choices();
    view.search = m_search->text();
    keepView(settings, kind(), view);
    settings.setState(stateName("facetWidth"), m_facetChars);
    settings.setState(stateName("facetsShown"),
                      m_wantsFacets ? QVariant(*m_wantsFacets) : QVariant());
    settings.setState(stateName("favourites"), m_onlyFavourites->isChecked());
    settings.setState(stateName("record"), m_current ? m_current->id : QString());
}

void RecordList::restoreState()
{
    const Settings &settings = m_workspace.settings();
    const ListView view = viewWithin(keptView(settings, kind(), m_table->digitWidth()),
                                     m_model.columns(), facetsOf(kind()));
    m_table->setView(view);
    m_facets->setChoices(view.facets);
    m_search->setText(view.search);
    m_facetChars = settings.state(stateName("facetWidth")).toInt();
    const QVariant shown = settings.state(stateName("facetsShown"));
    if (shown.isValid())
        m_wantsFacets = shown.toBool();
    m_onlyFavourites->setChecked(settings.state(stateName("favourites")).toBool());
    const QString id = settings.state(stateName("record")).toString();
    if (!id.isEmpty())
        setCurrent(RecordKey{kind(), id});
}

void RecordList::takeSnapshot()
{
    if (m_workspace.atlas().state() == Atlas::State::Opening) {
        m_isFresh = true;
        showAll(); // a fixed list and favourites belong to the previous base
    }
    m_model.setSnapshot(m_workspace.snapshot());
    updateCounts();
}

void RecordList::setFixedList(const QStringList &ids, const QString &title)
{
    m_fixed = ids;
    m_fixedTitle = title;
    m_search->clear();
    m_model.setSearch({});
    m_model.setFacets({});
    applyIds();
}

void RecordList::showAll()
{
    m_fixed.reset();
    applyIds();
}

void RecordList::setOnlyFavourites(bool only)
{
    m_onlyFavourites->setChecked(only);
    applyIds();
}

void RecordList::applyIds()
{
    if (m_fixed) {
        const auto text = [this] {
            return m_fixedTitle.isEmpty()
                       ? countText()
                       : tr("Only: %1", "what a list shows").arg(isolated(m_fixedTitle));
        };
        m_banner->show(Mood::Plain, text, {{[] { return tr("Show all"); }, [this] { showAll(); }}});
        m_model.setIds(m_fixed);
        return;
    }
    m_banner->clear();
    if (!m_onlyFavourites->isChecked())
        return m_model.setIds(std::nullopt);
    QStringList ids;
    const QString prefix = QString(keyOf(kind())) + QLatin1Char(':');
    for (const QString &favourite : m_workspace.settings().favourites()) {
        if (favourite.startsWith(prefix))
            ids << favourite.mid(prefix.size());
    }
    m_model.setIds(ids);
}

void RecordList::clearNarrowing()
{
    m_search->clear();
    m_facets->clearChoices();
    m_onlyFavourites->setChecked(false);
    showAll();
}

void RecordList::setCurrent(const std::optional<RecordKey> &key)
{
    m_current = key;
    m_table->setCurrentKey(key);
}

QString RecordList::countText() const
{
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    return shown == all ? tr("%Ln record(s)", nullptr, all)
                        : tr("%1 of %Ln record(s)", nullptr, all).arg(QLocale().toString(shown));
}

void RecordList::updateCounts()
{
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    const Atlas::State state = m_workspace.atlas().state();
    m_count->setText(state == Atlas::State::Closed ? QString() : countText());
    m_clear->setEnabled(m_fixed || m_onlyFavourites->isChecked() || m_facets->hasChoices() ||
                        !m_search->text().isEmpty());
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (state == Atlas::State::Closed)
        m_empty->setText(tr("No database is open, so no records can be shown."));
    else if (state == Atlas::State::Opening)
        m_empty->setText(tr("Reading the database…"));
    else if (all == 0)
        m_empty->setText(mayWrite(m_workspace.atlas(), kind())
                             ? tr("No record yet. Choose “New” to create the first one.")
                             : tr("No record yet."));
    else if (m_onlyFavourites->isChecked() && !m_fixed)
        m_empty->setText(
            tr("No matching favourite. To add a record here, open it and click its star."));
    else
        m_empty->setText(
            tr("No matching record. Clear the search and the filters to see all records again."));
}

void RecordList::updateTexts()
{
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_showFacets->setToolTip(tr("Show or hide the filters"));
    m_showFacets->setAccessibleName(tr("Filters"));
    m_onlyFavourites->setToolTip(tr("Only favourites"));
    m_onlyFavourites->setAccessibleName(tr("Only favourites"));
    m_clear->setToolTip(tr("Show all records again"));
    m_clear->setAccessibleName(tr("Show all records again"));
    m_table->setAccessibleName(labelOf(kind()));
    if (m_fixed)
        applyIds();
    updateCounts();
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setLanguage(m_workspace.language());
        m_fixedTitle.clear(); // it is in the previous language
        m_facetsNeed = 0;     // they are placed again once they are filled in the new language
        updateTexts();
    }
}

void RecordList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFacets();
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
    placeFacets();
}

void RecordList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace mra
