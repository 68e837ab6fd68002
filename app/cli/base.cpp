// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "items/texts/issuetext.h"
#include "items/texts/resulttext.h"
#include "login.h"
#include "passwordprompt.h"
#include "store/engine/address.h"

namespace mra::cli {

Saved savedOrRefused(const SubmitResult &result)
{
    if (const auto *saved = std::get_if<Saved>(&result))
        return *saved;
    if (const auto *invalid = std::get_if<Invalid>(&result)) {
        QStringList sentences;
        for (const Issue &issue : invalid->issues) {
            if (issue.severity == Severity::Error)
                sentences << sentenceOf(issue);
        }
        throw CommandError{QStringLiteral("invalid"), sentences.join(QLatin1Char('\n'))};
    }
    if (const auto *conflict = std::get_if<Conflict>(&result))
        throw CommandError{QStringLiteral("conflict"), sentenceOf(*conflict)};
    if (const auto *failed = std::get_if<Failed>(&result))
        throw CommandError{keyOf(failed->reason), sentenceOf(*failed)};
    throw CommandError{QStringLiteral("nothing_to_do"),
                       Cli::tr("There is nothing to do. Nothing was changed.")};
}

void refuse(const OpenFailure &failure)
{
    throw CommandError{keyOf(failure.reason), sentenceOf(failure)};
}

void refuse(const Obstacle &obstacle)
{
    if (const auto *failure = std::get_if<OpenFailure>(&obstacle))
        refuse(*failure);
    (void)savedOrRefused(std::get<SubmitResult>(obstacle));
    Q_UNREACHABLE();
}

std::optional<QString> addressWithPassword(const OpenFailure *failure, const QString &address)
{
    const auto where = Address::parse(address);
    if (!failure || failure->reason != Refusal::LoginRefused || !where ||
        !where->password.isEmpty())
        return std::nullopt;
    const auto password =
        askPassword(Cli::tr("Password for %1:").arg(failure->address) + QLatin1Char(' '));
    return password ? std::optional(Address::withPassword(address, *password)) : std::nullopt;
}

std::unique_ptr<Store> openBase(QString address, Store::Access access)
{
    Store::Opened opened =
        withLogin(address, [access](const QString &place) { return Store::open(place, access); });
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        refuse(*failure);
    return std::move(std::get<std::unique_ptr<Store>>(opened));
}

} // namespace mra::cli
