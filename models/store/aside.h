// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

#include <future>

namespace mra {

/// A look at a base that need not wait for others: in a thread of its own, on a connection of its
/// own to the state that the transaction of `db` reads. Where there can be none, or anything fails
/// there, `db` is looked at once the result is asked for.
template <class Result>
class Aside
{
public:
    using Look = Result (*)(Database &db);

    Aside(Database &db, Look look)
        : m_db(db)
        , m_look(look)
    {
        if (const auto state = db.readState())
            m_result = std::async(std::launch::async, attempt, *state, look);
    }

    /// Once, in the transaction of `db`.
    [[nodiscard]] Result result()
    {
        std::optional<Result> seen = m_result.valid() ? m_result.get() : std::nullopt;
        if (!seen)
            return m_look(m_db);
        m_db.checkPlace(); // else it was another file under the same name
        return *std::move(seen);
    }

private:
    static std::optional<Result> attempt(const Database::ReadState &state, Look look)
    {
        try {
            return look(*Database::open(state));
        } catch (const StoreError &) {
        } catch (const Refused &) {
        }
        return std::nullopt;
    }

    Database &m_db;
    Look m_look;
    std::future<std::optional<Result>> m_result;
};

} // namespace mra
