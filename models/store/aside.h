// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

#include <future>

namespace mra {

/// A look at the base in a separate thread, on a separate connection that sees the state read by
/// the transaction of `db`; it need not wait for others. If that is impossible or fails, result()
/// looks at `db` itself.
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

    /// Must be called once, within the transaction of `db`.
    [[nodiscard]] Result result()
    {
        std::optional<Result> seen = m_result.valid() ? m_result.get() : std::nullopt;
        if (!seen)
            return m_look(m_db);
        m_db.checkPlace(); // otherwise another file has taken the name
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
