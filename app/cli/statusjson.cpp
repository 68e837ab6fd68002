// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "statusjson.h"

#include <algorithm>

namespace mra::cli {

QJsonArray flagsJson(FlagSet flags)
{
    QStringList keys;
    flags.each([&keys](Flag flag) { keys << keyOf(flag); });
    std::sort(keys.begin(), keys.end());
    return QJsonArray::fromStringList(keys);
}

QJsonObject statusJson(const StatusAnswer &answer)
{
    QJsonArray because;
    for (const Cause &cause : answer.because)
        because << QJsonObject{{QStringLiteral("date"), cause.date.text()},
                               {QStringLiteral("kind"), keyOf(cause.kind)},
                               {QStringLiteral("about"), cause.ofGrant
                                                             ? QLatin1String("grant")
                                                             : QLatin1String("agreement")},
                               {QStringLiteral("source"),
                                cause.source.isEmpty() ? QJsonValue() : QJsonValue(cause.source)}};
    return {{QStringLiteral("status"), keyOf(answer.status)},
            {QStringLiteral("flags"), flagsJson(answer.flags)},
            {QStringLiteral("because"), because}};
}

} // namespace mra::cli
