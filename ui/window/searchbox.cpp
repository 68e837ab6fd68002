// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/searchbox.h"

#include "items/derived/derived.h"
#include "ui/session/settings.h"
#include "ui/session/workspace.h"
#include "ui/style/flags.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace mra {

namespace {

constexpr int mostOfAKind = 8;
constexpr int keyRole = Qt::UserRole;

} // namespace

SearchBox::SearchBox(Workspace &workspace, QWidget *parent)
    : SearchField(parent)
    , m_workspace(workspace)
    , m_names(workspace.derived()->names())
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(parent->window()))
{
    setObjectName(QStringLiteral("search"));
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 24);

    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({iconSide(), iconSide()});
    m_list->setAutoFillBackground(true);
    m_list->hide();

    Atlas &atlas = m_workspace.atlas();
    const auto follow = [this] { // the old hits stay until those of the new state are known
        m_names.setSnapshot(m_workspace.snapshot());
        if (m_list->isVisible() && m_names.pool())
            findAgain();
    };
    connect(&atlas, &Atlas::changed, this, follow);
    connect(&atlas, &Atlas::stateChanged, this, follow);
    connect(&m_names, &AwaitedNames::ready, this, follow);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen.clear();
        find();
    });
    connect(m_list, &QListView::clicked, this, &SearchBox::open);
    parent->window()->installEventFilter(this);
    updateTexts();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_list->isVisible())
        placeList();
    return SearchField::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    SearchField::changeEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    SearchField::focusInEvent(event);
    m_names.setSnapshot(m_workspace.snapshot());
    (void)m_names.pool(); // ready before the first key
    updateFavourites();
    if (!text().isEmpty())
        find();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    closeList();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        break;
    case Qt::Key_Up:
        moveCurrent(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        break;
    case Qt::Key_Escape:
        if (m_list->isVisible())
            closeList();
        else
            clear();
        break;
    default:
        SearchField::keyPressEvent(event);
    }
}

void SearchBox::find()
{
    m_model->clear();
    const SearchRequest wish{SearchQuery(text()), m_workspace.language(), m_favourites,
                             mostOfAKind};
    m_names.setSnapshot(m_workspace.snapshot());
    const NamePool::Shared pool = wish.query.isEmpty() ? nullptr : m_names.pool();
    const QList<SearchGroup> groups =
        pool ? searchGroups(*pool, m_workspace.snapshot(), wish) : QList<SearchGroup>();
    for (const SearchGroup &group : groups)
        addGroup(group);
    if (groups.isEmpty() && !wish.query.isEmpty()) {
        const bool isClosed = m_workspace.atlas().state() == Atlas::State::Closed;
        auto *nothing =
            new QStandardItem(isClosed ? tr("No database is open, so nothing can be found.")
                              : pool   ? tr("No name, code or other text contains this.")
                                       : tr("Reading the names…"));
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    m_list->setVisible(m_model->rowCount() > 0);
    placeList();
    moveCurrent(1);
}

/// Keeps the current hit, even while names are read again and the list is empty.
void SearchBox::findAgain()
{
    if (const QVariant chosen = m_list->currentIndex().data(keyRole); chosen.isValid())
        m_chosen = chosen;
    find();
    if (m_chosen.isValid())
        m_list->setCurrentIndex({}); // Enter must not open another hit
    for (int row = 0; m_chosen.isValid() && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(keyRole).isValid() &&
            index.data(keyRole).value<RecordKey>() == m_chosen.value<RecordKey>())
            m_list->setCurrentIndex(index);
    }
}

void SearchBox::addGroup(const SearchGroup &group)
{
    auto *heading = new QStandardItem(
        tr("%1 (%L2)", "a group of hits and their number").arg(group.label).arg(group.count));
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(headingFont(3));
    m_model->appendRow(heading);
    for (const SearchHit &hit : group.hits) {
        auto *item = new QStandardItem(
            hit.match.isEmpty()
                ? hit.name
                : tr("%1 · %2", "a name, and why it was found").arg(hit.name, hit.match));
        item->setIcon(hit.key.kind == RecordKind::Territory
                          ? QIcon(flagOf(hit.key.id, iconSide(), devicePixelRatioF()))
                          : icon(iconNameOf(hit.key.kind)));
        item->setData(QVariant::fromValue(hit.key), keyRole);
        m_model->appendRow(item);
    }
}

void SearchBox::placeList()
{
    const QWidget *frame = window();
    const int wide = std::max(width(), fontMetrics().horizontalAdvance(QLatin1Char('0')) * 64);
    const int most = frame->height() * 2 / 3;
    int needed = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        needed += m_list->sizeHintForRow(row);
    const QPoint corner = mapTo(frame, QPoint(0, height()));
    const int leading = isRightToLeft() ? corner.x() + width() - wide : corner.x();
    m_list->setGeometry(std::clamp(leading, 0, std::max(0, frame->width() - wide)), corner.y(),
                        std::min(wide, frame->width()), std::min(most, needed));
    m_list->raise();
}

/// Moves to the next hit in that direction; headings are skipped.
void SearchBox::moveCurrent(int step)
{
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void SearchBox::open(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(keyRole).isValid())
        return;
    const auto key = index.data(keyRole).value<RecordKey>();
    closeList();
    selectAll();
    Q_EMIT chosen(key);
}

/// Removes the hits, so that none is left in a language that was changed meanwhile.
void SearchBox::closeList()
{
    m_list->hide();
    m_model->clear();
}

void SearchBox::updateFavourites()
{
    m_favourites.clear();
    for (const QString &favourite : m_workspace.settings().favourites()) {
        const qsizetype colon = favourite.indexOf(QLatin1Char(':'));
        if (const auto kind = fromKey<RecordKind>(QStringView(favourite).left(colon)))
            m_favourites.insert({*kind, favourite.mid(colon + 1)});
    }
}

void SearchBox::updateTexts()
{
    setPlaceholderText(tr("Search names, codes and texts in any language"));
    setToolTip(tr("Search (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Search results"));
    if (m_list->isVisible())
        findAgain();
}

} // namespace mra
