// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

namespace mra {

/// The members that fields() visits of one record or child, to be met one by one while another
/// object of the same type is visited: both are visited in the same order.
template <class T>
class FieldsBeside
{
public:
    explicit FieldsBeside(const T &other)
    {
        T::fields(other,
                  [this](const char *, const auto &value, auto) { m_fields.push_back(&value); });
    }

    /// The member beside the one visited now; of its type.
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
