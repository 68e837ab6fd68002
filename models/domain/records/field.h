// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/reference.h"

#include <initializer_list>

namespace mra {

/// The properties of a field, besides its key and value type. Everything that checks, forms,
/// searches, files and bulk changes need to know about a field is declared in its record:
///
///     visit("party", self.who, Field().required().naming({RefKind::Territory, RefKind::Body}));
struct Field
{
    enum class Search : uint8_t {
        Text,   ///< searched as part of the content
        Name,   ///< searched as a name of the record
        Nowhere ///< not searched: vocabulary words, map lines, addresses of sources
    };

    bool isRequired = false; ///< may not be empty
    bool isLong = false;     ///< may hold line breaks
    bool isWide = false;     ///< a short text that is still given the full width of a form
    bool isInBulk = false;   ///< many records tend to share its value: offered by bulk changes
    bool isCopied = true;    ///< kept when the record is duplicated
    Search search = Search::Text;
    uint8_t refKinds = 0;      ///< what a Ref or RefList may refer to, one bit per RefKind
    uint8_t decimals = 4;      ///< of a point: tables write at least this many
    uint8_t migration = 1;     ///< the one that added the field; older records have no value in it
    const char *scheme = "";   ///< of a list of codes: their classification, such as "IAF"
    const char *words = "";    ///< known words of an open list, separated by blanks
    const char *sourceOf = ""; ///< the field whose value this one repeats in the source's words;
                               ///< changing that field clears it

    [[nodiscard]] constexpr bool mayName(RefKind kind) const { return refKinds & bit(kind); }
    /// The kinds of the records that a Ref may name.
    [[nodiscard]] QList<RecordKind> recordKinds() const
    {
        QList<RecordKind> kinds;
        for (const RefKind ref : {RefKind::Territory, RefKind::Group, RefKind::Body}) {
            if (mayName(ref))
                kinds << *recordKindOf(ref);
        }
        return kinds;
    }

    [[nodiscard]] constexpr Field required() const { return with(&Field::isRequired, true); }
    [[nodiscard]] constexpr Field longText() const { return with(&Field::isLong, true); }
    [[nodiscard]] constexpr Field wide() const { return with(&Field::isWide, true); }
    [[nodiscard]] constexpr Field inBulk() const { return with(&Field::isInBulk, true); }
    [[nodiscard]] constexpr Field notCopied() const { return with(&Field::isCopied, false); }
    [[nodiscard]] constexpr Field name() const { return with(&Field::search, Search::Name); }
    [[nodiscard]] constexpr Field unsearched() const
    {
        return with(&Field::search, Search::Nowhere);
    }
    [[nodiscard]] constexpr Field naming(std::initializer_list<RefKind> kinds) const
    {
        uint8_t bits = 0;
        for (const RefKind kind : kinds)
            bits = uint8_t(bits | bit(kind));
        return with(&Field::refKinds, bits);
    }
    [[nodiscard]] constexpr Field rounded(uint8_t places) const
    {
        return with(&Field::decimals, places);
    }
    [[nodiscard]] constexpr Field addedBy(uint8_t number) const
    {
        return with(&Field::migration, number);
    }
    [[nodiscard]] constexpr Field codesOf(const char *list) const
    {
        return with(&Field::scheme, list);
    }
    [[nodiscard]] constexpr Field knowing(const char *list) const
    {
        return with(&Field::words, list);
    }
    [[nodiscard]] constexpr Field sourceWordOf(const char *field) const
    {
        return with(&Field::sourceOf, field);
    }

private:
    static constexpr uint8_t bit(RefKind kind) { return uint8_t(1U << unsigned(kind)); }
    template <class T>
    constexpr Field with(T Field::*member, T value) const
    {
        Field changed = *this;
        changed.*member = value;
        return changed;
    }
};

/// What the two ends of a grant may refer to.
inline constexpr std::initializer_list<RefKind> placesOrAll{RefKind::Territory, RefKind::Group,
                                                            RefKind::All};

} // namespace mra
