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
                                    "The field %1 holds invisible control characters or text that "
                                    "is not in Unicode form NFC: “%2”. Type the text again.")},
    IssueSentence{IssueCode::InvisibleCharacter, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "The field %1 holds a character that cannot be "
                                                 "seen: %2. Type it again without it.")},
    IssueSentence{IssueCode::TooLong, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "The field %1 has more than %2 characters, which "
                                                 "is the most that an identifier may have. "
                                                 "Shorten it.")},
    IssueSentence{IssueCode::CodeDigits, Names::FieldAndTwoValues,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "The field %1 has “%2”. Is “%3” meant? Spreadsheets drop the "
                                    "zeros of codes; format the column as text.")},
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
                  QT_TRANSLATE_NOOP(
                      "IssueText",
                      "By way of %1 it stands above itself (“%2”). Choose another record there.")},
    IssueSentence{
        IssueCode::StillReferenced, Names::Value,
        QT_TRANSLATE_NOOP(
            "IssueText",
            "It cannot be deleted, because these records refer to it: %1. Change them first.")},
    IssueSentence{
        IssueCode::IdentityChanged, Names::Value,
        QT_TRANSLATE_NOOP("IssueText",
                          "An identifier cannot be changed (“%1”). Make a new record instead.")},
    IssueSentence{IssueCode::NothingBesideOthers, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText", "“%1” takes part in nothing and in something at "
                                                 "once. Keep one of the two.")},
    IssueSentence{IssueCode::EvidenceMisplaced, Names::Nothing,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "Evidence of membership belongs to the group with the role "
                                    "“initiative”. Give one group this role, or remove the "
                                    "evidence.")},
    IssueSentence{IssueCode::RoleTaken, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText", "“%1” plays this role already, and only one group "
                                                 "can. Take the role from one of the two.")},
    IssueSentence{IssueCode::IdForm, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%2” cannot be an identifier (field %1). Use small Latin "
                                    "letters, digits and hyphens, such as cn-nz-fta, and begin "
                                    "with a letter or a digit.")},
    IssueSentence{IssueCode::CountryForm, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%2” cannot be the code of a country or territory (field "
                                    "%1). Write two capital Latin letters, as ISO 3166-1 does.")},
    IssueSentence{IssueCode::CodeForm, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%2” cannot be a code (field %1). Use letters, digits and "
                                    "hyphens, and begin with a letter or a digit.")},
    IssueSentence{IssueCode::CodeTaken, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "This code would be taken for “%1”, which exists. Choose "
                                    "another one, or edit that record.")},
    IssueSentence{IssueCode::SidesAgainstLevel, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText", "The level does not fit the number of sides, "
                                                 "which is %1. Check the level and the parties.")},
    IssueSentence{IssueCode::EndNotRepresented, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "No party stands for “%2”, named in the field %1. "
                                                 "Check the parties, or whom they stand for.")},
    IssueSentence{IssueCode::GrantToItself, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%1” accepts its own results here, which no agreement is "
                                    "about. Check the two ends.")},
    IssueSentence{IssueCode::Contradiction, Names::Nothing,
                  QT_TRANSLATE_NOOP("IssueText", "The reported status contradicts the recorded "
                                                 "events. Both are kept; check the sources.")},
    IssueSentence{IssueCode::OverlappingParties, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%1” takes part twice in one role at the same time. Check the "
                                    "dates of the two entries.")},
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
    RowSentence{
        RowFault::TooManyCells, RowNames::RowAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1, row %2: there are more than %3 cells or values in one place, which "
                          "is more than is read. Check whether this is the right file.")},
    RowSentence{RowFault::UnknownTable, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1: neither the name of the file nor its header row is that of "
                                  "a known table. Compare it with the file of an export.")},
    RowSentence{RowFault::AmbiguousTable, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "%1: the header row fits several tables: %2. Name "
                                               "the file after the one that is meant.")},
    RowSentence{RowFault::MissingColumn, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "%1: columns without which no row can be told from "
                                               "another are missing: %2. Add them.")},
    RowSentence{RowFault::DuplicateColumn, RowNames::Value,
                QT_TRANSLATE_NOOP(
                    "IssueText",
                    "%1: the column “%2” stands twice in the header row. Keep one of the two.")},
    RowSentence{RowFault::ColumnCount, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the row has %3 cells, which is not the number of "
                                  "columns in the header row. Check commas and quotation marks.")},
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
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” is not a word that the column “%3” knows. Use "
                                  "a key of its vocabulary.")},
    RowSentence{RowFault::AmbiguousName, RowNames::RowFieldValueAndMeant,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: “%4” in the column “%3” is the name of several "
                                  "records: %5. Write the code.")},
    RowSentence{RowFault::DuplicateRow, RowNames::Row,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: an earlier row has the same key. Keep one of the "
                                  "two rows.")},
    RowSentence{RowFault::NotJson, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1: this is not JSON as the program exports it. Compare it with "
                                  "the file of an export.")},
    RowSentence{
        RowFault::JsonSyntax, RowNames::RowAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1, row %2: the text cannot be read as JSON at byte %3, so nothing of "
                          "this file was read. Export it again, or correct it there.")},
    RowSentence{
        RowFault::TooDeep, RowNames::RowAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1, row %2: objects and lists lie more than %3 deep in each other, so "
                          "nothing of this file was read. Check whether this is the right file.")},
    RowSentence{RowFault::RecordTooLong, RowNames::RowAndValue,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the record is longer than %3 MiB, so nothing of "
                                  "this file was read. Check whether this is the right file.")},
    RowSentence{RowFault::UnknownField, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%3” is not a key of such a record. "
                                               "Compare it with the file of an export.")},
    RowSentence{RowFault::WrongType, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the value of “%3” is of another type than the "
                                  "field. Compare it with the file of an export.")},
    RowSentence{RowFault::ChildRefused, RowNames::RowAndField,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: the whole record is left out, because something "
                                  "in its list “%3” is refused. Correct that first.")},
    RowSentence{
        RowFault::SaidTwice, RowNames::RowAndField,
        QT_TRANSLATE_NOOP("IssueText", "%1, row %2: “%3” is given twice. Keep one of the two.")},
    RowSentence{RowFault::Unfinished, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "“%1” lies in a folder into which an export was not written to "
                                  "its end, so that old and new files may stand side by side. "
                                  "Nothing was imported; export again.")},
    RowSentence{RowFault::FileMissing, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "There is no file “%1”. Nothing was imported; check the name.")},
    RowSentence{RowFault::NotPermitted, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText", "Your account may not read “%1”. Nothing was "
                                               "imported; ask for the right, or copy the file.")},
    RowSentence{RowFault::NotAFile, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText", "“%1” is not a file but a folder, a pipe or a "
                                               "device. Nothing was imported; name a file.")},
    RowSentence{RowFault::Unreadable, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "“%1” cannot be read: %2. Nothing was imported; "
                                               "copy the file to a sound disk and try again.")},
    RowSentence{RowFault::FileTooLarge, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText", "“%1” is larger than %2 MiB, which is the most that "
                                               "is read. Nothing was imported; divide the file.")},
    RowSentence{RowFault::TooManyRows, RowNames::Value,
                QT_TRANSLATE_NOOP("IssueText",
                                  "With “%1” there are more than %2 rows, which is the most that "
                                  "is imported at once. Nothing was imported; divide the files.")},
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
        return IssueText::tr("%1, from row %2 on: “%4” in the column “%3” was taken as %5.")
            .arg(note.file, QString::number(note.row), note.column, note.name, note.meant);
    return IssueText::tr("%1: the column “%2” is not known and was left out.")
        .arg(note.file, note.column);
}

} // namespace mra
