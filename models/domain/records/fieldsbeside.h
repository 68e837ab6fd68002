// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/field.h"

#include <vector>

namespace mra {

/// Gives the fields of one record or child, one by one, while fields() visits another object of the
/// same type; both are visited in the same order.
template <class T>
class FieldsBeside
{
public:
    explicit FieldsBeside(const T &other)
    {
        T::fields(other, [this](const char *, const auto &value, const Field &) {
            m_fields.push_back(&value);
        });
    }

    /// The field that corresponds to the one being visited; both have the same type.
    template <class Value>
    const Value &next(const Value &)
    {
        return *static_cast<const Value *>(m_fields[m_next++]);
    }

private:
    std::vector<const void *> m_fields;
    size_t m_next = 0;
};

/// The same for the lists that children() visits.
template <class T>
class ChildrenBeside
{
public:
    explicit ChildrenBeside(const T &other)
    {
        T::children(other, [this](const char *, const auto &list) { m_lists.push_back(&list); });
    }

    template <class List>
    const List &next(const List &)
    {
        return *static_cast<const List *>(m_lists[m_next++]);
    }

private:
    std::vector<const void *> m_lists;
    size_t m_next = 0;
};

} // namespace mra
