// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/countrychoice.h"

#include "items/texts/recordtext.h"
#include "ui/style/flags.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/searchfield.h"

#include <QCollator>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int shownRows = 6;

} // namespace

CountryChoice::CountryChoice(const QList<Territory> &countries, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_list(new QListWidget)
{
    for (const Territory &territory : countries)
        m_countries.insert(territory);
    m_names = NamePool::make(m_countries, RecordKind::Territory);
    m_search->setObjectName(QStringLiteral("countrySearch"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("countries"));
    m_list->setIconSize({iconSide() * 4 / 3, iconSide()});
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(Space::Tight));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CountryChoice::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &CountryChoice::changed);
}

QString CountryChoice::code() const
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    return chosen.isEmpty() ? QString() : chosen.first()->data(codeRole).toString();
}

void CountryChoice::setCode(const QString &code)
{
    m_list->clearSelection();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(codeRole).toString() == code) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row), QAbstractItemView::PositionAtCenter);
        }
    }
}

void CountryChoice::showIn(const QString &language)
{
    const QSignalBlocker quiet(m_list);
    const QString chosen = code();
    QCollator collator{QLocale(language)};
    std::vector<std::pair<QCollatorSortKey, QListWidgetItem *>> items;
    for (const auto &country : m_countries.all<Territory>()) {
        const QString &id = country->id.value;
        const QString name = nameOf(*country.shared(), language);
        auto *item = new QListWidgetItem(tr("%1 (%2)", "a country and its code").arg(name, id));
        item->setIcon(flagIconOf(id));
        item->setData(codeRole, id);
        items.emplace_back(collator.sortKey(name), item);
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (const auto &[key, item] : items)
        m_list->addItem(item);
    // The fonts of languages differ in height, and an empty list has no row to measure.
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(shownRows * row + 2 * m_list->frameWidth());
    m_search->setPlaceholderText(tr("Search for a country or economy"));
    m_search->setAccessibleName(tr("Search for a country or economy"));
    m_list->setAccessibleName(tr("Countries and economies"));
    setCode(chosen);
    filter();
}

/// Arrow keys in the search field move through the list, so that the keyboard is enough.
bool CountryChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CountryChoice::filter()
{
    const SearchQuery query(m_search->text());
    QSet<QString> met;
    const std::vector<Match> matches = m_names->find(query);
    for (size_t i = 0; i < matches.size(); ++i) {
        if (query.isEmpty() || matches[i] != Match::None)
            met.insert(keyOf(*m_names->record(i)).id);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !met.contains(m_list->item(row)->data(codeRole).toString()));
}

} // namespace mra
