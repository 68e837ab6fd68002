// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

// The texts of records as searches see them: what a record is called, and everything else that it
// says in words, numbers or dates. What it says by naming other records is found by
// eachReference().

namespace mra {

namespace detail {

/// Whether a text of a record is one of its names or codes.
inline bool isNameField(QLatin1String field)
{
    for (const char *name : {"name", "title", "short_name", "name_native", "title_native", "alpha3",
                             "numeric", "code"}) {
        if (field == QLatin1String(name))
            return true;
    }
    return false;
}

/// Whether a text is one that nobody looks for: words of lists, lines of maps, addresses of
/// sources.
inline bool isLeftOut(QLatin1String field)
{
    for (const char *other :
         {"native_lang", "lang", "language", "source_url", "route_wkt", "branches_wkt", "branch",
          "type", "event", "scheme", "evidence_status"}) {
        if (field == QLatin1String(other))
            return true;
    }
    return false;
}

/// Visits the fields of a record or of a child of it.
template <class Visit>
struct TextVisitor
{
    Visit &visit; ///< called with (key of the field, text)
    bool wantsNames = false;
    bool isRecord = true; ///< not a child: names of those are texts

    template <class T>
    void operator()(const char *key, const T &value, Need)
    {
        const QLatin1String field(key);
        if ((isRecord && isNameField(field)) == wantsNames && !isLeftOut(field))
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

/// Calls visit(key of the field, name) for everything that the record is called: its id, its names
/// in all languages, codes and aliases.
template <class T, class Visit>
void eachName(const T &record, Visit visit)
{
    visit(T::idKey, record.id.value);
    T::fields(record, detail::TextVisitor<Visit>{visit, true});
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
                child.fields(child, detail::TextVisitor<Visit>{visit, false, false});
        });
    }
}

} // namespace mra
