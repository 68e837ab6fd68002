// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/celltext.h"

#include "domain/records/cleantext.h"
#include "items/texts/fieldtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/languagenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace mra {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

} // namespace

QString partLabel(const CellSpec &spec)
{
    if (spec.tag == QLatin1String("lat"))
        return CellText::tr("Latitude");
    if (spec.tag == QLatin1String("lon"))
        return CellText::tr("Longitude");
    return ownNameOf(spec.tag);
}

QString columnLabel(const CellSpec &spec)
{
    if (spec.tag.isEmpty())
        return fieldLabel(spec.field);
    return spec.field.isEmpty() ? partLabel(spec)
                                : CellText::tr("%1, %2", "a field, and a language or coordinate")
                                      .arg(fieldLabel(spec.field), partLabel(spec));
}

QString keptText(const CellSpec &spec, const QString &typed)
{
    return spec.isId ? normalizedText(typed) : cleanText(typed);
}

QString unreadableSentence(const CellSpec &spec, const QString &typed)
{
    switch (spec.shape) {
    case Shape::Date:
        return DateEdit::noDate(typed);
    case Shape::Number:
        return CellText::tr("Not a whole number. Use digits only.");
    case Shape::Degrees:
        return CellText::tr(
            "Not valid coordinates. Write both in decimal degrees, such as 39.9042.");
    case Shape::Reference:
    case Shape::List:
        return CellText::tr("No matching record has this name or code. Choose one from the list "
                            "that opens while you type.");
    case Shape::Text:
    case Shape::LongText:
    case Shape::Choice:
    case Shape::Checks:
        break;
    }
    return CellText::tr("Not a value of this field. Choose one from the list.");
}

bool hasError(const Remarks &remarks)
{
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const Remark &remark) { return remark.severity == Severity::Error; });
}

const char *remarkIcon(const Remarks &remarks)
{
    if (remarks.isEmpty())
        return nullptr;
    return hasError(remarks) ? "circle-alert" : "triangle-alert";
}

} // namespace mra
