// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/roworder.h"

#include <vector>

namespace mra {

void RowOrder::setLanguage(const QString &language)
{
    m_language = language;
    m_collator.reset();
    forget();
}

/// Negative, zero or positive if `a` is before, equal to or after `b`. Neither may be empty.
int RowOrder::compare(const Key &a, const Key &b)
{
    if (a.number && b.number)
        return *a.number < *b.number ? -1 : int(*a.number > *b.number);
    if (a.text && b.text)
        return a.text->compare(*b.text);
    return a.number ? -1 : 1;
}

const RowOrder::Key &RowOrder::keyOf(const QString &id)
{
    const auto known = m_keys.constFind(id);
    if (known != m_keys.constEnd())
        return *known;
    if (!m_collator) {
        m_collator = std::make_unique<QCollator>(QLocale(m_language));
        m_collator->setNumericMode(true);
    }
    const Cell shown = m_cell(id);
    Key key{shown.number, {}};
    if (!key.number && !shown.text.isEmpty())
        key.text = m_collator->sortKey(shown.text);
    return *m_keys.insert(id, key);
}

QStringList RowOrder::sorted(const QStringList &ids, Qt::SortOrder order)
{
    for (const QString &id : ids)
        learn(id);
    struct Item
    {
        const Key *key;
        const QString *id;
    };
    std::vector<Item> items;
    items.reserve(size_t(ids.size()));
    for (const QString &id : ids)
        items.push_back({&keyOf(id), &id});
    std::stable_sort(items.begin(), items.end(), [order](const Item &a, const Item &b) {
        if (a.key->isEmpty() || b.key->isEmpty())
            return !a.key->isEmpty() && b.key->isEmpty();
        const int step = compare(*a.key, *b.key);
        return order == Qt::AscendingOrder ? step < 0 : step > 0;
    });
    QStringList sorted;
    sorted.reserve(ids.size());
    for (const Item &item : items)
        sorted << *item.id;
    return sorted;
}

} // namespace mra
