// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"
#include "ui/forms/cellspec.h"

namespace mra {

/// The label of a cell within its field: the language, or latitude or longitude.
[[nodiscard]] QString partLabel(const CellSpec &spec);
/// The label of a column: that of the field with the part.
[[nodiscard]] QString columnLabel(const CellSpec &spec);
/// What was typed, as it is stored. In an id, invisible characters are kept, so that validation
/// reports them.
[[nodiscard]] QString keptText(const CellSpec &spec, const QString &typed);
/// Says why what was typed cannot be read, and what can.
[[nodiscard]] QString unreadableSentence(const CellSpec &spec, const QString &typed);

/// A finding as a field shows it.
struct Remark
{
    Severity severity = Severity::Error;
    QString text;
    friend bool operator==(const Remark &, const Remark &) = default;
};
using Remarks = QList<Remark>;

[[nodiscard]] bool hasError(const Remarks &remarks);
/// The name of the icon for the most severe of them; null if there are none.
[[nodiscard]] const char *remarkIcon(const Remarks &remarks);

} // namespace mra
