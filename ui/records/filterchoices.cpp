// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/recordtext.h"
#include "ui/records/filterbar.h"
#include "ui/style/flags.h"
#include "ui/widgets/namecompleter.h"

#include <QCollator>
#include <QComboBox>
#include <QSlider>
#include <QStyledItemDelegate>

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

constexpr int depthRole = Qt::UserRole + 1;

/// Sectors stand below those that hold them; what is typed is looked for in the names alone.
class SectorDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        constexpr int indent = 3; // letters
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QString(index.data(depthRole).toInt() * indent, QChar(QChar::Nbsp)));
    }
};

} // namespace

int FilterBar::monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

void FilterBar::fillHomes()
{
    QList<Choice> choices;
    const Snapshot &snapshot = m_workspace.snapshot();
    for (const auto &territory : snapshot.all<Territory>())
        choices.append({nameOf(*territory.shared(), m_workspace.language()), territory->id.value});
    sortByName(choices);
    m_home->clear();
    for (const Choice &choice : std::as_const(choices)) {
        m_home->addItem(flagIconOf(choice.id), choice.name, choice.id);
        m_home->setItemData(
            m_home->count() - 1,
            NameCompleter::namesOf(*snapshot.find({RecordKind::Territory, choice.id})),
            NameCompleter::namesRole);
    }
}

void FilterBar::fillSectors()
{
    if (!dynamic_cast<SectorDelegate *>(m_sector->itemDelegate()))
        m_sector->setItemDelegate(new SectorDelegate(m_sector));
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
            m_sector->addItem(choice.name, choice.id);
            m_sector->setItemData(m_sector->count() - 1, depth, depthRole);
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
    m_slider->setRange(monthNumber(qMin(first, today)), monthNumber(today.addYears(5)));
}

} // namespace mra
