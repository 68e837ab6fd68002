// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/makefieldeditor.h"

#include "ui/forms/listeditor.h"
#include "ui/forms/referenceeditor.h"
#include "ui/forms/valueeditors.h"

namespace mra {

FieldEditor *makeFieldEditor(const CellSpec &spec, const Names &names, QWidget *parent)
{
    switch (spec.shape) {
    case Shape::Text:
    case Shape::Number:
    case Shape::Degrees:
        return new LineEditor(spec, names, parent);
    case Shape::LongText:
        return new LongTextEditor(spec, names, parent);
    case Shape::Date:
        return new DateEditor(spec, names, parent);
    case Shape::Choice:
        return new ChoiceEditor(spec, names, parent);
    case Shape::Checks:
        return new ChecksEditor(spec, names, parent);
    case Shape::Reference:
        return new ReferenceEditor(spec, names, parent);
    case Shape::List:
        return new ListEditor(spec, names, parent);
    }
    Q_UNREACHABLE();
}

} // namespace mra
