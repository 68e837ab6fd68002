// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QJsonObject>

namespace mra::cli {

class Context;

/// Filters of a list, all of which a record must meet: `FIELD=VALUE` (equal whatever the case; in a
/// list one of its values; a field of children as `parties.party`; where the field names records,
/// also by what they are called), or a text that is found as the search over all records finds it.
class RecordFilter
{
public:
    /// Refuses a name that several records have.
    RecordFilter(Context &context, RecordKind kind, const QStringList &filters);
    /// The record at this place of its table, in its shown form. Refuses a field that the record
    /// does not have.
    [[nodiscard]] bool accepts(size_t place, const QJsonObject &record) const;

private:
    struct FieldValue
    {
        QString field;
        QStringList values; ///< as written, and the code of the record that it names
    };
    QList<FieldValue> m_fields;
    std::vector<bool> m_isFound; ///< by all texts, by place; empty without texts
};

} // namespace mra::cli
