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

/// The address with a password that a person at a terminal typed; nothing where that is not why it
/// failed, or nobody can be asked.
[[nodiscard]] std::optional<QString> addressWithPassword(const OpenFailure *failure,
                                                         const QString &address);

/// Works on an address: once more with a password, which `address` has from then on, where a server
/// asks for one.
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
