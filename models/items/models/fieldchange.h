// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// A field whose value differs between two states of a record, or a child that only one of them
/// has.
struct FieldChange
{
    QString key;    ///< `expiry_date`; for children `parties/ID` or `parties/ID/since`
    QString label;  ///< of the field; for children with the list and the child's name
    QString before; ///< as people read it; empty if there was none
    QString after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};
using FieldChanges = QList<FieldChange>;

/// What differs from `a` to `b`, two states of one record, in the order of the record. Names come
/// from the snapshot, in the interface language. A localized field is one change.
[[nodiscard]] FieldChanges changedFields(const Record &a, const Record &b, const Snapshot &snapshot,
                                         const QString &language);

/// `record` with the fields and children of these keys (as in changedFields()) taken from `other`.
/// Both must be of one kind.
[[nodiscard]] Record withFieldsOf(const Record &record, const Record &other,
                                  const QStringList &keys);

/// A field change as a sentence, such as: Last day of validity: “1 May 2026” → “31 May 2026”.
[[nodiscard]] QString sentenceOf(const FieldChange &change);

/// A committed edit in sentences: the record and what was done to it, then field by field.
[[nodiscard]] QStringList describe(const Change &change, const Snapshot &snapshot,
                                   const QString &language);

/// One step in the life of a record.
struct RecordStep
{
    qint64 seq = 0;
    QString batch;
    QString who;
    QString at;          ///< UTC, as the log has it
    QString reason;      ///< as the log has it
    QString what;        ///< a sentence: created, changed, deleted
    FieldChanges fields; ///< empty for creations and deletions
};

/// The steps of one record among the changes, newest first.
[[nodiscard]] QList<RecordStep> fieldHistory(const Changes &changes, const RecordKey &key,
                                             const Snapshot &snapshot, const QString &language);

} // namespace mra
