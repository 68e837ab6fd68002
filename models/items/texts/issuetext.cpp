// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/issuetext.h"

#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

#include <array>

namespace mra {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// What a sentence about an issue names, as %1 and %2.
enum class Names { Nothing, Field, Value, FieldAndValue, FieldAndTwoValues };

struct IssueSentence
{
    IssueCode code;
    Names names;
    const char *text;
};

constexpr std::array issueSentences{
    IssueSentence{IssueCode::Missing, Names::Field,
                  QT_TRANSLATE_NOOP("IssueText", "The field %1 is empty. Fill it in.")},
    IssueSentence{IssueCode::UnsafeText, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "The field %1 contains invisible control characters or text "
                                    "that is not in Unicode form NFC: “%2”. Type the text again.")},
    IssueSentence{
        IssueCode::InvisibleCharacter, Names::FieldAndValue,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "The field %1 contains an invisible character: %2. Type the text again without it.")},
    IssueSentence{
        IssueCode::TooLong, Names::FieldAndValue,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "The field %1 has more than %2 characters, the limit for an identifier. Shorten it.")},
    IssueSentence{IssueCode::CodeDigits, Names::FieldAndTwoValues,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "The field %1 contains “%2”. Should it be “%3”? Spreadsheets "
                                    "remove leading zeros from codes; format the column as text.")},
    IssueSentence{IssueCode::BrokenReference, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "The field %1 names “%2”, which does not exist. "
                                                 "Correct the code, or add the missing record.")},
    IssueSentence{
        IssueCode::PeriodOrder, Names::FieldAndValue,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "The period “%2” ends before it begins (field %1). Correct one of the two dates.")},
    IssueSentence{
        IssueCode::DuplicateKey, Names::Value,
        QT_TRANSLATE_NOOP("IssueText", "“%1” is entered twice. Keep one of the two entries.")},
    IssueSentence{
        IssueCode::OutOfRange, Names::FieldAndValue,
        QT_TRANSLATE_NOOP(
            "IssueText", "The value %2 of the field %1 is outside its range. Correct the number.")},
    IssueSentence{IssueCode::Cycle, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "“%2” in the field %1 would make this record its "
                                                 "own ancestor. Choose another record there.")},
    IssueSentence{
        IssueCode::StillReferenced, Names::Value,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "It cannot be deleted, because these records refer to it: %1. Change them first.")},
    IssueSentence{
        IssueCode::IdentityChanged, Names::Value,
        QT_TRANSLATE_NOOP("IssueText",
                          "An identifier cannot be changed (“%1”). Create a new record instead.")},
    IssueSentence{IssueCode::NothingBesideOthers, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%1” combines “none” with other values. Keep one of the "
                                    "two.")},
    IssueSentence{IssueCode::EvidenceMisplaced, Names::Nothing,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "Evidence of membership belongs to the group with the role "
                                    "“initiative”. Give one group this role, or remove the "
                                    "evidence.")},
    IssueSentence{IssueCode::RoleTaken, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%1” already has this role, and only one group can have "
                                    "it. Remove the role from one of the two.")},
    IssueSentence{
        IssueCode::IdForm, Names::FieldAndValue,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and "
            "hyphens, such as cn-nz-fta, and begin with a letter or a digit.")},
    IssueSentence{IssueCode::CountryForm, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%2” is not a valid code of a country or territory (field "
                                    "%1). Use two capital Latin letters, as in ISO 3166-1.")},
    IssueSentence{IssueCode::CodeForm, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%2” is not a valid code (field %1). Use letters, digits "
                                    "and hyphens, and begin with a letter or a digit.")},
    IssueSentence{IssueCode::CodeTaken, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "This code could be confused with the existing “%1”. Choose "
                                    "another code, or edit that record.")},
    IssueSentence{IssueCode::SidesAgainstLevel, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText", "The level does not match the number of sides, "
                                                 "which is %1. Check the level and the parties.")},
    IssueSentence{IssueCode::EndNotRepresented, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "No party represents “%2”, which the field %1 names. Check "
                                    "the parties, or whom they represent.")},
    IssueSentence{IssueCode::GrantToItself, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "Here “%1” accepts its own results, which needs no "
                                    "agreement. Check who issues and who accepts.")},
    IssueSentence{IssueCode::Contradiction, Names::Nothing,
                  QT_TRANSLATE_NOOP("IssueText", "The reported status contradicts the recorded "
                                                 "events. Both are kept; check the sources.")},
    IssueSentence{
        IssueCode::OverlappingParties, Names::Value,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "“%1” has the same role twice at the same time. Check the dates of the two entries.")},
};

/// What a sentence about a row names after the file: the row as %2, then field, value, or
/// both; or the value alone as %2.
enum class RowNames {
    Nothing,
    Value,
    Row,
    RowAndField,
    RowAndValue,
    RowFieldAndValue,
    RowFieldValueAndMeant
};

struct RowSentence
{
    RowFault fault;
    RowNames names;
    const char *text;
};

constexpr std::array rowSentences{
    RowSentence{RowFault::Encoding, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: the text is not UTF-8 at byte %3. Save "
                                               "the file as UTF-8.")},
    RowSentence{RowFault::Utf16, RowNames::Nothing,
                QT_TRANSLATE_NOOP(
                    "IssueText", "%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.")},
    RowSentence{RowFault::Quoting, RowNames::Row,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: a quotation mark is not closed, or text follows a "
                                  "closing one. Check the quotation marks of the row.")},
    RowSentence{RowFault::RowTooLong, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the row is longer than %3 MiB, and nothing "
                                  "after it was read. Check the quotation marks before it.")},
    RowSentence{RowFault::TooManyCells, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP(
                    "IssueText", "%1, row %2: there are more than %3 cells or values in one place, "
                                 "which is over the limit. Check that this is the right file.")},
    RowSentence{RowFault::UnknownTable, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1: neither the file name nor the header row matches a "
                                  "known table. Compare it with an exported file.")},
    RowSentence{
        RowFault::AmbiguousTable, RowNames::Value,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "%1: the header row matches several tables: %2. Name the file after the right table.")},
    RowSentence{RowFault::MissingColumn, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "%1: key columns are missing: %2. Add them.")},
    RowSentence{RowFault::DuplicateColumn, RowNames::Value,
                QT_TRANSLATE_NOOP(
                    "IssueText",
                    "%1: the column “%2” appears twice in the header row. Keep one of the two.")},
    RowSentence{RowFault::ColumnCount, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP(
                    "IssueText", "%1, row %2: the row has %3 cells, but the header row has a "
                                 "different number of columns. Check commas and quotation marks.")},
    RowSentence{RowFault::BadDate, RowNames::RowFieldAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, "
                                  "YYYY-MM or YYYY-MM-DD.")},
    RowSentence{RowFault::BadNumber, RowNames::RowFieldAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” in the column “%3” is not a whole number.")},
    RowSentence{RowFault::BadCoordinate, RowNames::RowFieldAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” in the column “%3” is not a coordinate. Write "
                                  "decimal degrees, such as 39.9042.")},
    RowSentence{RowFault::BadYesNo, RowNames::RowFieldAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N "
                                  "(no).")},
    RowSentence{RowFault::UnknownKey, RowNames::RowFieldAndValue,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%4” is not a valid key in the column "
                                               "“%3”. Use a key of its vocabulary.")},
    RowSentence{RowFault::AmbiguousName, RowNames::RowFieldValueAndMeant,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%4” in the column “%3” is the name of "
                                               "several records: %5. Use the code.")},
    RowSentence{RowFault::DuplicateRow, RowNames::Row,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: an earlier row has the same key. Keep one of the "
                                  "two rows.")},
    RowSentence{RowFault::NotJson, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText", "%1: this is not JSON in the format of the program. "
                                               "Compare it with an exported file.")},
    RowSentence{
        RowFault::JsonSyntax, RowNames::RowAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1, row %2: the text is not valid JSON at byte %3, so nothing was "
                          "imported from this file. Export it again, or correct it there.")},
    RowSentence{RowFault::TooDeep, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP(
                    "IssueText",
                    "%1, row %2: objects and lists are nested more than %3 levels deep, so nothing "
                    "was imported from this file. Check that this is the right file.")},
    RowSentence{RowFault::RecordTooLong, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the record is longer than %3 MiB, so nothing was "
                                  "imported from this file. Check that this is the right file.")},
    RowSentence{RowFault::UnknownField, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%3” is not a key of this kind of "
                                               "record. Compare it with an exported file.")},
    RowSentence{RowFault::WrongType, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: the value of “%3” has the wrong type "
                                               "for the field. Compare it with an exported file.")},
    RowSentence{RowFault::ChildRefused, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the whole record is left out, because an entry "
                                  "in its list “%3” is refused. Correct that entry first.")},
    RowSentence{
        RowFault::RepeatedKey, RowNames::RowAndField,
        QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%3” is given twice. Keep one of the two.")},
    RowSentence{RowFault::Unfinished, RowNames::Nothing,
                QT_TRANSLATE_NOOP(
                    "IssueText", "“%1” is in the folder of an unfinished export, which may contain "
                                 "both old and new files. Nothing was imported; export again.")},
    RowSentence{RowFault::FileMissing, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "There is no file “%1”. Nothing was imported; check the name.")},
    RowSentence{RowFault::NotPermitted, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "You do not have permission to read “%1”. Nothing was "
                                  "imported; ask for permission, or copy the file.")},
    RowSentence{RowFault::NotAFile, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "“%1” is not a file but a folder, a pipe or a device. "
                                  "Nothing was imported; give the name of a file.")},
    RowSentence{RowFault::Unreadable, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "“%1” cannot be read: %2. Nothing was imported; "
                                               "copy the file to another disk and try again.")},
    RowSentence{RowFault::FileTooLarge, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "“%1” is larger than %2 MiB, the limit for a file. "
                                               "Nothing was imported; split the file.")},
    RowSentence{RowFault::TooManyRows, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText",
                                  "With “%1” there are more than %2 rows, the limit for one "
                                  "import. Nothing was imported; split the files.")},
};

/// Which record, and which of its lists.
QString placeOf(const Issue &issue)
{
    const QString record = mentionOf(issue.record);
    return issue.child.isEmpty() ? record
                                 : IssueText::tr("%1, %2", "a record, and a list in it")
                                       .arg(record, childrenLabel(issue.child));
}

/// What is wrong, and what to do; `field` is how the sentence mentions the field.
QString textOf(const Issue &issue, const QString &field)
{
    const auto sentence =
        std::find_if(issueSentences.begin(), issueSentences.end(),
                     [&issue](const IssueSentence &each) { return each.code == issue.code; });
    Q_ASSERT(sentence != issueSentences.end());
    const QString text = IssueText::tr(sentence->text);
    switch (sentence->names) {
    case Names::Nothing:
        return text;
    case Names::Field:
        return text.arg(field);
    case Names::Value:
        return text.arg(issue.code == IssueCode::StillReferenced
                            ? listedBriefly(issue.value.split(QStringLiteral(", ")))
                            : issue.value);
    case Names::FieldAndValue:
        return text.arg(field, issue.value);
    case Names::FieldAndTwoValues:
        return text.arg(field, issue.value.section(QLatin1Char('/'), 0, 0),
                        issue.value.section(QLatin1Char('/'), 1));
    }
    Q_UNREACHABLE();
}

} // namespace

QString remarkOf(const Issue &issue)
{
    // The value of such an issue consists of keys.
    if (issue.code == IssueCode::DuplicateKey)
        return IssueText::tr("This is entered twice. Keep one of the two entries.");
    return textOf(issue, IssueText::tr("“%1”", "label of a field").arg(fieldLabel(issue.field)));
}

QString sentenceOf(const Issue &issue)
{
    // Files know a field by its key.
    const QString field = IssueText::tr("“%1” (%2)", "label and key of a field")
                              .arg(fieldLabel(issue.field), issue.field);
    return IssueText::tr("%1. %2", "a place, and a sentence about it")
        .arg(placeOf(issue), textOf(issue, field));
}

QString sentenceOf(const RefusedRow &row)
{
    const QString number = QString::number(row.row);
    if (row.fault == RowFault::Invalid && row.row == 0) // a removal
        return sentenceOf(row.issue);
    if (row.fault == RowFault::Invalid)
        return IssueText::tr("%1, row %2. %3", "file, row, and a sentence about a record")
            .arg(row.file, number, sentenceOf(row.issue));
    const auto sentence =
        std::find_if(rowSentences.begin(), rowSentences.end(),
                     [&row](const RowSentence &each) { return each.fault == row.fault; });
    Q_ASSERT(sentence != rowSentences.end());
    const QString text = IssueText::tr(sentence->text);
    switch (sentence->names) {
    case RowNames::Nothing:
        return text.arg(row.file);
    case RowNames::Value:
        return text.arg(row.file, row.value);
    case RowNames::Row:
        return text.arg(row.file, number);
    case RowNames::RowAndField:
        return text.arg(row.file, number, row.field);
    case RowNames::RowAndValue:
        return text.arg(row.file, number, row.value);
    case RowNames::RowFieldAndValue:
        return text.arg(row.file, number, row.field, row.value);
    case RowNames::RowFieldValueAndMeant:
        return text.arg(row.file, number, row.field, row.value, listedBriefly(row.meant));
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const ImportNote &note)
{
    if (!note.name.isEmpty())
        return IssueText::tr("%1, from row %2 on: “%4” in the column “%3” was read as %5.")
            .arg(note.file, QString::number(note.row), note.column, note.name, note.meant);
    return IssueText::tr("%1: the column “%2” is unknown and was ignored.")
        .arg(note.file, note.column);
}

} // namespace mra
