// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

namespace mra {

/// A field that can be set to one value in many records at once.
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

/// The fields that can be changed in bulk; none if the kind is read-only.
[[nodiscard]] QList<BulkField> fieldsOf(RecordKind kind);

/// The result of setting one field in many records; one submit, one step to undo.
struct BulkEdits
{
    Edits edits;   ///< only of records that do change
    Issues issues; ///< of validation, if the value could be read
    QString error; ///< a sentence if the value could not be read; there are no edits then
};

/// Sets the field to the value in each of the records, which must be of one kind. An empty value
/// clears the field.
[[nodiscard]] BulkEdits bulkEdits(const QList<Record> &records, const QString &field,
                                  const QString &value, const Snapshot &snapshot);

} // namespace mra
