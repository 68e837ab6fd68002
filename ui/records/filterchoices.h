// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

class QComboBox;

namespace mra {

// What the fields of the filter offer: records by their names in a language, with the id as data.

void offerHomes(QComboBox &box, const Snapshot &snapshot, const QString &language);
/// Each below the one that holds it; `all` before them stands for no sector.
void offerSectors(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all);
/// `all` before them stands for no region.
void offerRegions(QComboBox &box, const Snapshot &snapshot, const QString &language,
                  const QString &all);
/// On which something happened to an agreement; sorted, each once.
[[nodiscard]] QList<QDate> daysOfEvents(const Snapshot &snapshot);

} // namespace mra
