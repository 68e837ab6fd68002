// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

// Records for the tests of the store.

namespace mra {

[[nodiscard]] Territory territory(const char *code);
[[nodiscard]] Sector sector(const char *code);
[[nodiscard]] Body body(const char *id, const char *country);
/// An arrangement between two territories with a grant each way for the sector.
[[nodiscard]] Agreement agreement(const char *id, const char *from, const char *to,
                                  const char *sector);

/// CN, KZ, DE, sectors MED and TOY, bodies cn-lab and kz-lab, and agreement cn-kz.
[[nodiscard]] Edits smallWorld();

/// A batch that creates one valid record and child of every kind, each with all fields filled:
/// texts with every script, quotes, backslashes and line breaks, short dates, points, and the last
/// word of each vocabulary. References are to records of the batch.
[[nodiscard]] Edits everyField();

/// Every record as shown JSON, by kind and id; equal for equal content.
[[nodiscard]] QByteArray shown(const Snapshot &snapshot);

} // namespace mra
