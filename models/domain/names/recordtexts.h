// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

// The texts of records for searches: the names of a record, and its other texts, numbers and dates.
// Names of records that it refers to are found through eachReference().

namespace mra {

namespace detail {

/// Visits the fields of a record or of one of its children.
template <class Visit>
struct TextVisitor
{
    Visit &visit; ///< called with (key of the field, text)
    Field::Search wanted = Field::Search::Text;

    template <class T>
    void operator()(const char *key, const T &value, const Field &field)
    {
        if (field.search == wanted)
            take(key, value);
    }

    template <class T>
    void take(const char *, const T &)
    {
    }
    void take(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            visit(key, text);
    }
    void take(const char *key, const LocalizedText &texts)
    {
        for (const QString &text : texts.byTag())
            take(key, text);
    }
    void take(const char *key, const PartialDate &date) { take(key, date.text()); }
    void take(const char *key, const QStringList &texts)
    {
        for (const QString &text : texts)
            take(key, text);
    }
};

template <class Visit>
void eachAlias(const Territory &territory, Visit &visit)
{
    for (const TerritoryAlias &alias : territory.aliases)
        visit("alias", alias.name);
}
template <class Visit>
void eachAlias(const Body &body, Visit &visit)
{
    for (const BodyAlias &alias : body.aliases)
        visit("alias", alias.alias);
}
template <class T, class Visit>
void eachAlias(const T &, Visit &)
{
}

} // namespace detail

/// Calls visit(key of the field, name) for every name of the record: its id, its names in all
/// languages, codes and aliases.
template <class T, class Visit>
void eachName(const T &record, Visit visit)
{
    visit(T::idKey, record.id.value);
    T::fields(record, detail::TextVisitor<Visit>{visit, Field::Search::Name});
    detail::eachAlias(record, visit);
}

/// Calls visit(key of the field, text) for all other texts of the record and of its children.
template <class T, class Visit>
void eachOtherText(const T &record, Visit visit)
{
    T::fields(record, detail::TextVisitor<Visit>{visit});
    if constexpr (Aggregate<T>) {
        T::children(record, [&visit](const char *, const auto &children) {
            for (const auto &child : children)
                child.fields(child, detail::TextVisitor<Visit>{visit});
        });
    }
}

} // namespace mra
