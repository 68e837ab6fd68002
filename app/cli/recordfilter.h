// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace mra::cli {

/// Filters of a list, all of which a record must meet: `FIELD=VALUE` (equal whatever the case; in a
/// list one of its values; a field of children as `parties.party`), or a text that any field
/// contains, whatever case and accents.
class RecordFilter
{
public:
    explicit RecordFilter(const QStringList &filters);
    /// A record in its shown form. Refuses a field that the record does not have.
    [[nodiscard]] bool accepts(const QJsonObject &record) const;

private:
    struct FieldValue
    {
        QString field;
        QString value;
    };
    QList<FieldValue> m_fields;
    QStringList m_texts; ///< folded
};

} // namespace mra::cli
