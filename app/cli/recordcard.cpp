// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "recordcard.h"

namespace mra::cli {

QString recordCard(const Record &record, const Snapshot &snapshot, const QString &language)
{
    const ValueText valueText(snapshot, language);
    QString card;
    std::visit(
        [&](const auto &r) {
            card += fieldLines(r, valueText);
            if constexpr (requires { r.children(r, [](const char *, const auto &) {}); })
                r.children(r, [&](const char *key, const auto &children) {
                    card += childTable(key, children, valueText);
                });
        },
        record);
    return card;
}

} // namespace mra::cli
