// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/issuetext.h"

#include "items/fieldtext.h"
#include "items/recordtext.h"

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
    IssueSentence{IssueCode::SidesAgainstLevel, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText", "The level does not fit the number of sides, "
                                                 "which is %1. Check the level and the parties.")},
    IssueSentence{IssueCode::EndNotRepresented, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP("IssueText", "No party stands for “%2”, named in the field %1. "
                                                 "Check the parties, or whom they stand for.")},
    IssueSentence{IssueCode::Contradiction, Names::Nothing,
                  QT_TRANSLATE_NOOP("IssueText", "The reported status contradicts the recorded "
                                                 "events. Both are kept; check the sources.")},
    IssueSentence{IssueCode::OverlappingParties, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "“%1” takes part twice in one role at the same time. Check the "
                                    "dates of the two entries.")},
};

/// What a sentence about a row names after the file: the row as %2, then value, or field and value.
enum class RowNames { Nothing, Row, RowAndValue, RowFieldAndValue };

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
    RowSentence{RowFault::Quoting, RowNames::Row,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: a quotation mark is not closed, or text follows a "
                                  "closing one. Check the quotation marks of the row.")},
    RowSentence{RowFault::UnknownTable, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1: the header row is that of no known table. Compare it with "
                                  "the file of an export.")},
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
    RowSentence{RowFault::DuplicateRow, RowNames::Row,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1, row %2: an earlier row has the same key. Keep one of the "
                                  "two rows.")},
    RowSentence{RowFault::NotJson, RowNames::Nothing,
                QT_TRANSLATE_NOOP("IssueText",
                                  "%1: this is not JSON as the program exports it. Compare it with "
                                  "the file of an export.")},
};

/// Which record, and which of its lists.
QString placeOf(const Issue &issue)
{
    const QString record = mentionOf(issue.record);
    return issue.child.isEmpty() ? record
                                 : IssueText::tr("%1, %2", "a record, and a list in it")
                                       .arg(record, childrenLabel(issue.child));
}

/// What is wrong, and what to do; the field is mentioned so.
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
        return text.arg(issue.value);
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
    // Its value is made of keys.
    if (issue.code == IssueCode::DuplicateKey)
        return IssueText::tr("This is entered twice. Keep one of the two entries.");
    return textOf(issue, IssueText::tr("“%1”", "label of a field").arg(fieldLabel(issue.field)));
}

QString sentenceOf(const Issue &issue)
{
    // Its key is what files have.
    const QString field = IssueText::tr("“%1” (%2)", "label and key of a field")
                              .arg(fieldLabel(issue.field), issue.field);
    return IssueText::tr("%1. %2", "a place, and a sentence about it")
        .arg(placeOf(issue), textOf(issue, field));
}

QString sentenceOf(const RefusedRow &row)
{
    const QString number = QString::number(row.row);
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
    case RowNames::Row:
        return text.arg(row.file, number);
    case RowNames::RowAndValue:
        return text.arg(row.file, number, row.value);
    case RowNames::RowFieldAndValue:
        return text.arg(row.file, number, row.field, row.value);
    }
    Q_UNREACHABLE();
}

} // namespace mra
