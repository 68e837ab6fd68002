// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

namespace mra {

/// The value of a KindMap for one kind; made by forKind().
template <RecordKind kind, class T>
struct ForKind
{
    T value;
};
template <RecordKind kind, class T>
[[nodiscard]] ForKind<kind, T> forKind(T value)
{
    return {std::move(value)};
}

/// A value for each record kind, given in any order. Fails to compile if a kind is missing or
/// repeated:
///
///     const KindMap<QString> icons(forKind<RecordKind::Body>(QString("building")), …);
template <class T>
class KindMap
{
public:
    template <RecordKind... kinds>
    KindMap(ForKind<kinds, T>... given)
    {
        static_assert(sizeof...(kinds) == count &&
                          ((1U << unsigned(kinds)) | ...) == (1U << count) - 1,
                      "each kind of record has one value");
        ((m_values[size_t(kinds)] = std::move(given.value)), ...);
    }
    /// Calls make(kind) for each kind.
    template <class Make>
    [[nodiscard]] static KindMap madeBy(Make &&make)
    {
        KindMap made;
        for (size_t kind = 0; kind < count; ++kind)
            made.m_values[kind] = make(static_cast<RecordKind>(kind));
        return made;
    }
    [[nodiscard]] const T &operator[](RecordKind kind) const { return m_values[size_t(kind)]; }

private:
    KindMap() = default;

    static constexpr size_t count = keysOf<RecordKind>.size();
    std::array<T, count> m_values{};
};

} // namespace mra
