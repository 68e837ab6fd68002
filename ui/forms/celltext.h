// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"
#include "ui/forms/cellspec.h"

namespace mra {

/// What tells a cell from the others of its field: the language, or latitude and longitude.
[[nodiscard]] QString partLabel(const CellSpec &spec);
/// The label of a column: that of its field, and the part.
[[nodiscard]] QString columnLabel(const CellSpec &spec);
/// What was typed, as records keep it. In an id invisible characters stay, so that validation names
/// them.
[[nodiscard]] QString keptText(const CellSpec &spec, const QString &typed);
/// Why what was typed cannot be read, and what can.
[[nodiscard]] QString unreadableSentence(const CellSpec &spec);

/// A finding as a field shows it.
struct Remark
{
    Severity severity = Severity::Error;
    QString text;
    friend bool operator==(const Remark &, const Remark &) = default;
};
using Remarks = QList<Remark>;

[[nodiscard]] bool hasError(const Remarks &remarks);
/// The icon that stands for the gravest of them, by its name; nothing where there are none.
[[nodiscard]] const char *remarkIcon(const Remarks &remarks);

} // namespace mra
