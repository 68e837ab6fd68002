// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// A field that may be given one value in many records at once.
struct BulkField
{
    enum class Input : uint8_t {
        Text,
        Date,    ///< YYYY, YYYY-MM or YYYY-MM-DD
        Number,  ///< a whole number
        Choice,  ///< one of `choices`
        RecordId ///< the id of a record of `recordKind`
    };
    QString key;
    QString label;
    Input input = Input::Text;
    bool mayBeEmpty = true;
    QList<std::pair<QString, QString>> choices; ///< value and label
    RecordKind recordKind = RecordKind::Body;
};

/// None for kinds that are read only.
[[nodiscard]] QList<BulkField> fieldsOf(RecordKind kind);

/// What a change of one field in many records comes to; one submit, one step to undo.
struct BulkEdits
{
    Edits edits;   ///< of records that do change
    Issues issues; ///< of validation, where the value could be read
    QString error; ///< a sentence where the value could not be read; then there are no edits
};

/// Gives the field the value in each of the records, which are all of one kind. An empty value
/// clears the field.
[[nodiscard]] BulkEdits bulkEdits(const QList<Record> &records, const QString &field,
                                  const QString &value, const Snapshot &snapshot);

} // namespace mra
