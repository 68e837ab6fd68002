// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "office/bases.h"
#include "store/store.h"

namespace mra::cli {

[[nodiscard]] inline const OpenFailure *failureIn(const Store::Opened &outcome)
{
    return std::get_if<OpenFailure>(&outcome);
}
[[nodiscard]] inline const OpenFailure *failureIn(const std::optional<OpenFailure> &outcome)
{
    return outcome ? &*outcome : nullptr;
}
[[nodiscard]] inline const OpenFailure *failureIn(const std::optional<Obstacle> &outcome)
{
    return outcome ? std::get_if<OpenFailure>(&*outcome) : nullptr;
}

/// The address with a password that the user typed at the terminal; null if a password was not the
/// reason of the failure, or if nobody can be asked.
[[nodiscard]] std::optional<QString> addressWithPassword(const OpenFailure *failure,
                                                         const QString &address);

/// Calls work(address). If a server asks for a password, calls it once more with one; `address`
/// contains it from then on.
template <class Work>
[[nodiscard]] auto withLogin(QString &address, Work work)
{
    auto outcome = work(address);
    if (const auto answered = addressWithPassword(failureIn(outcome), address)) {
        address = *answered;
        outcome = work(address);
    }
    return outcome;
}

} // namespace mra::cli
