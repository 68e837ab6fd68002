// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/field.h"
#include "domain/records/ids.h"
#include "domain/records/localizedtext.h"
#include "domain/records/provenance.h"
#include "domain/records/reference.h"
#include "domain/records/validity.h"

#include <array>

// The only mapping between records and their stored form. Every record and child type T has
//
//     template <class Self, class Visit> static void fields(Self &self, Visit &&visit);
//
// which calls visit(key, member, Field) for each field, in the order of its table, for const and
// non-const records. JSON, SQL binding, CSV, forms, checks and the field history are visitors. A
// type with an identity also has `id` and idKey, the column of the id. A record has `kind` and
// `version`. Aggregates have children(self, visit), which calls visit(key, list of children). Id
// and version are not among the fields.

namespace mra {

/// A record with lists of children.
template <class T>
concept Aggregate = requires(const T &t)
{
    T::children(t, [](const char *, const auto &) {});
};

/// The text of an id, whether it is typed or plain.
inline QString &idText(QString &id)
{
    return id;
}
inline const QString &idText(const QString &id)
{
    return id;
}
template <class Tag>
QString &idText(Id<Tag> &id)
{
    return id.value;
}
template <class Tag>
const QString &idText(const Id<Tag> &id)
{
    return id.value;
}

/// A language of localized fields: its tag and the suffix of its columns.
struct LanguageColumn
{
    const char *tag;
    const char *ending;
};
inline constexpr std::array<LanguageColumn, 7> languageColumns{{{"en", "en"},
                                                                {"zh", "zh"},
                                                                {"zh-CN", "zh_mainland"},
                                                                {"ru", "ru"},
                                                                {"fr", "fr"},
                                                                {"es", "es"},
                                                                {"ar", "ar"}}};

/// The tag as a text. Tags of our languages are shared instead of allocated.
[[nodiscard]] inline QString languageTag(QByteArrayView tag)
{
    static const std::array<QString, languageColumns.size()> known = [] {
        std::array<QString, languageColumns.size()> texts;
        for (size_t i = 0; i < texts.size(); ++i)
            texts[i] = QString::fromLatin1(languageColumns[i].tag);
        return texts;
    }();
    for (size_t i = 0; i < known.size(); ++i) {
        if (tag == languageColumns[i].tag)
            return known[i];
    }
    return QString::fromUtf8(tag);
}

/// Whether localized fields of T have the language. Only types with `hasMainlandName` have mainland
/// Chinese names; `bilingual` types have English and Chinese only.
template <class T>
[[nodiscard]] constexpr bool hasLanguage(QLatin1String tag)
{
    if (tag == QLatin1String("zh-CN"))
        return requires
        {
            T::hasMainlandName;
        };
    return tag == QLatin1String("en") || tag == QLatin1String("zh") || !requires
    {
        T::bilingual;
    };
}

using LanguageTest = bool (*)(QLatin1String tag);

template <class Self, class Visit>
void provenanceFields(Self &self, Visit &&visit)
{
    visit("source_url", self.sourceUrl, Field().wide().inBulk().unsearched());
    visit("as_of", self.asOf, Field().inBulk());
    visit("confidence", self.confidence, Field().inBulk());
}

} // namespace mra
