// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/kindmap.h"
#include "domain/records/record.h"

namespace mra::test {

inline const QList<RecordKind> allKinds = [] {
    QList<RecordKind> kinds;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        kinds << static_cast<RecordKind>(kind);
    return kinds;
}();

/// A record of that kind in the reference data.
inline RecordKey exampleOf(RecordKind kind)
{
    static const KindMap<QString> ids(forKind<RecordKind::Territory>(QStringLiteral("CH")),
                                      forKind<RecordKind::Group>(QStringLiteral("BRI")),
                                      forKind<RecordKind::Sector>(QStringLiteral("HHA")),
                                      forKind<RecordKind::ClassCode>(QStringLiteral("IAF:19")),
                                      forKind<RecordKind::Source>(QStringLiteral("xi-2013")),
                                      forKind<RecordKind::Body>(QStringLiteral("cnas")),
                                      forKind<RecordKind::Agreement>(QStringLiteral("eu-ch-mra")),
                                      forKind<RecordKind::Project>(QStringLiteral("sb1-iecre")));
    return {kind, ids[kind]};
}

} // namespace mra::test
