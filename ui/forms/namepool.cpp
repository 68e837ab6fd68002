// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/namepool.h"

#include "items/foldedtext.h"
#include "items/recordtext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace mra {

namespace {

/// Visits the fields of a record and its other names, and collects what it is called.
struct NameCollector
{
    QStringList &names;

    void operator()(const char *, const LocalizedText &text, Need)
    {
        names << text.byTag().values();
    }
    void operator()(const char *key, const QString &text, Need)
    {
        const QLatin1String field(key);
        if (field == QLatin1String("short_name") || field == QLatin1String("name_native") ||
            field == QLatin1String("title_native") || field == QLatin1String("title") ||
            field == QLatin1String("alpha3") || field == QLatin1String("alias"))
            names << text;
    }
    template <class M>
    void operator()(const char *, const M &, Need)
    {
    }
};

template <class T>
QStringList namesOf(const T &record)
{
    QStringList names;
    T::fields(record, NameCollector{names});
    if constexpr (std::is_same_v<T, Body>) {
        for (const BodyAlias &alias : record.aliases)
            BodyAlias::fields(alias, NameCollector{names});
    }
    names.removeAll(QString());
    return names;
}

/// People who write pinyin mean names, not the long titles of agreements.
bool hasPinyin(RecordKind kind)
{
    return kind == RecordKind::Territory || kind == RecordKind::Group ||
           kind == RecordKind::Sector || kind == RecordKind::Body;
}

template <class T>
QStringList foldedNamesOf(const T &record)
{
    QStringList all;
    for (const QString &name : namesOf(record)) {
        all << folded(name);
        if (!hasPinyin(T::kind))
            continue;
        const Pinyin pinyin = pinyinOf(name);
        all << pinyin.syllables << pinyin.initials;
    }
    all.removeAll(QString());
    all << folded(record.id.value);
    return all;
}

} // namespace

std::shared_ptr<const NamePool> makeNamePool(RecordKind kind, const Snapshot &snapshot,
                                             const QString &language,
                                             const std::shared_ptr<const NamePool> &known)
{
    QHash<const void *, const PooledName *> before;
    if (known) {
        for (const PooledName &each : known->names)
            before.insert(each.record.get(), &each);
    }
    const bool isSameLanguage = known && known->language == language;
    const QCollator collator{QLocale(language)};
    auto pool = std::make_shared<NamePool>();
    pool->language = language;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : snapshot.all<T>()) {
            const PooledName *same = before.value(record.get());
            if (same && isSameLanguage) {
                pool->names.push_back(*same);
                continue;
            }
            const QString name = nameOf(Record(*record), language);
            pool->names.push_back({record->id.value, name,
                                   same ? same->folded : foldedNamesOf(*record),
                                   collator.sortKey(name), record});
        }
    });
    std::stable_sort(pool->names.begin(), pool->names.end(),
                     [](const PooledName &a, const PooledName &b) { return a.order < b.order; });
    return pool;
}

} // namespace mra
