// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/filterchoices.h"

#include "items/texts/recordtext.h"
#include "ui/style/flags.h"
#include "ui/widgets/namecompleter.h"

#include <QCollator>
#include <QComboBox>
#include <QStyledItemDelegate>

#include <functional>

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

/// Sectors are indented below their parents; typed text is searched in the names alone.
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

void offerHomes(QComboBox &box, const Snapshot &snapshot, const QString &language)
{
    QList<Choice> choices;
    for (const auto &territory : snapshot.all<Territory>())
        choices.append({nameOf(*territory.shared(), language), territory->id.value});
    sortByName(choices);
    box.clear();
    for (const Choice &choice : std::as_const(choices)) {
        box.addItem(flagIconOf(choice.id), choice.name, choice.id);
        box.setItemData(box.count() - 1,
                        NameCompleter::namesOf(*snapshot.find({RecordKind::Territory, choice.id})),
                        NameCompleter::namesRole);
    }
}

void offerSectors(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all)
{
    if (!dynamic_cast<SectorDelegate *>(box.itemDelegate()))
        box.setItemDelegate(new SectorDelegate(&box));
    box.clear();
    box.addItem(all, QString());
    QHash<QString, QList<Choice>> below;
    for (const auto &sector : snapshot.all<Sector>())
        below[sector->parent.value].append({nameOf(Record(*sector), language), sector->id.value});
    const std::function<void(const QString &, int)> add = [&](const QString &parent, int depth) {
        QList<Choice> choices = below.take(parent); // taken, so that no cycle can return
        sortByName(choices);
        for (const Choice &choice : std::as_const(choices)) {
            box.addItem(choice.name, choice.id);
            box.setItemData(box.count() - 1, depth, depthRole);
            add(choice.id, depth + 1);
        }
    };
    add({}, 0);
}

void offerRegions(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all)
{
    QList<Choice> choices;
    for (const auto &group : snapshot.all<TerritoryGroup>())
        choices.append({nameOf(Record(*group), language), group->id.value});
    sortByName(choices);
    box.clear();
    box.addItem(all, QString());
    for (const Choice &choice : std::as_const(choices))
        box.addItem(choice.name, choice.id);
}

QList<QDate> daysOfEvents(const Snapshot &snapshot)
{
    QList<QDate> days;
    for (const auto &agreement : snapshot.all<Agreement>()) {
        for (const PartialDate &date :
             {agreement->signedDate, agreement->effectiveDate, agreement->expiryDate}) {
            if (!date.isNull())
                days << date.firstDay();
        }
        for (const Event &event : agreement->events) {
            if (!event.date.isNull())
                days << event.date.firstDay();
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace mra
