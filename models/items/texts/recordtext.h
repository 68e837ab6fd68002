// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// The name or title of a record in an interface language; its id if it has none.
[[nodiscard]] QString nameOf(const Record &record, const QString &language);

/// The same for the record of that key; the id if the snapshot has no such record.
[[nodiscard]] QString nameOf(const Snapshot &snapshot, const RecordKey &key,
                             const QString &language);

/// What a reference names, in words: the name of the territory, group or body, "all members",
/// "nobody"; empty for the empty reference.
[[nodiscard]] QString nameOf(const Snapshot &snapshot, const Ref &ref, const QString &language);

/// A record as sentences speak of it, such as: Agreement “eu-au-mra”.
[[nodiscard]] QString mentionOf(const RecordKey &key);

} // namespace mra
