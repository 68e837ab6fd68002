// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

class QComboBox;

namespace mra {

// The choices in the fields of the filter: records by their names in a language, with the id as
// data.

void offerHomes(QComboBox &box, const Snapshot &snapshot, const QString &language);
/// Each sector is below its parent; the first choice, `all`, means no particular sector.
void offerSectors(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all);
/// The first choice, `all`, means no particular region.
void offerRegions(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all);
/// The days of events, signature, entry into force and expiry of all agreements; sorted, each once.
[[nodiscard]] QList<QDate> daysOfEvents(const Snapshot &snapshot);

} // namespace mra
