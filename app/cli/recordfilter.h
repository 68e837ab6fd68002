// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QJsonObject>

namespace mra::cli {

class Context;

/// Filters of a list, all of which a record must match: `FIELD=VALUE` (compared without case; a
/// list matches if one of its values does; a field of children is given as `parties.party`; if the
/// field names records, their names match too), or a text to be found as by the search over all
/// records.
class RecordFilter
{
public:
    /// Throws CommandError for a name that several records have.
    RecordFilter(Context &context, RecordKind kind, const QStringList &filters);
    /// Whether a record, given by its place in its table and as shown JSON, matches. Throws
    /// CommandError for a field that the record does not have.
    [[nodiscard]] bool accepts(size_t place, const QJsonObject &record) const;

private:
    struct FieldValue
    {
        QString field;
        QStringList values; ///< as typed, and the code of the record that it names
    };
    QList<FieldValue> m_fields;
    std::vector<bool>
        m_isFound; ///< by place: whether all texts are found; empty if there are no texts
};

} // namespace mra::cli
