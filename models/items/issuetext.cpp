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

/// What a sentence about an issue names after the place, as %2 and %3.
enum class Names { Nothing, Field, Value, FieldAndValue };

struct IssueSentence
{
    IssueCode code;
    Names names;
    const char *text;
};

constexpr std::array issueSentences{
    IssueSentence{IssueCode::Missing, Names::Field,
                  QT_TRANSLATE_NOOP("IssueText", "%1: the field %2 is empty. Fill it in.")},
    IssueSentence{
        IssueCode::UnsafeText, Names::FieldAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the field %2 holds invisible control characters or text that is "
                          "not in Unicode form NFC: “%3”. Type the text again.")},
    IssueSentence{
        IssueCode::BrokenReference, Names::FieldAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the field %2 names “%3”, which does not exist. Correct the code, "
                          "or add the missing record.")},
    IssueSentence{
        IssueCode::PeriodOrder, Names::FieldAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the period “%3” ends before it begins (field %2). Correct one of "
                          "the two dates.")},
    IssueSentence{
        IssueCode::DuplicateKey, Names::Value,
        QT_TRANSLATE_NOOP("IssueText", "%1: “%2” is entered twice. Keep one of the two entries.")},
    IssueSentence{
        IssueCode::OutOfRange, Names::FieldAndValue,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the value %3 of the field %2 is outside its range. Correct the "
                          "number.")},
    IssueSentence{IssueCode::Cycle, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP(
                      "IssueText", "%1: by way of %2 it stands above itself (“%3”). Choose another "
                                   "record there.")},
    IssueSentence{
        IssueCode::StillReferenced, Names::Value,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1 cannot be deleted, because these records refer to it: %2. Change "
                          "them first.")},
    IssueSentence{IssueCode::IdentityChanged, Names::Value,
                  QT_TRANSLATE_NOOP("IssueText",
                                    "%1: an identifier cannot be changed (“%2”). Make a new record "
                                    "instead.")},
    IssueSentence{
        IssueCode::SidesAgainstLevel, Names::Value,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the level does not fit the number of sides, which is %2. Check "
                          "the level and the parties.")},
    IssueSentence{IssueCode::EndNotRepresented, Names::FieldAndValue,
                  QT_TRANSLATE_NOOP(
                      "IssueText", "%1: no party stands for “%3”, named in the field %2. Check the "
                                   "parties, or whom they stand for.")},
    IssueSentence{
        IssueCode::Contradiction, Names::Nothing,
        QT_TRANSLATE_NOOP("IssueText",
                          "%1: the reported status contradicts the recorded events. Both are "
                          "kept; check the sources.")},
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

/// A field as sentences speak of it: by its label, and by its key as files have it.
QString mentionOfField(const QString &key)
{
    return IssueText::tr("“%1” (%2)", "label and key of a field").arg(fieldLabel(key), key);
}

} // namespace

QString sentenceOf(const Issue &issue)
{
    const auto sentence =
        std::find_if(issueSentences.begin(), issueSentences.end(),
                     [&issue](const IssueSentence &each) { return each.code == issue.code; });
    Q_ASSERT(sentence != issueSentences.end());
    const QString text = IssueText::tr(sentence->text);
    const QString place = placeOf(issue);
    switch (sentence->names) {
    case Names::Nothing:
        return text.arg(place);
    case Names::Field:
        return text.arg(place, mentionOfField(issue.field));
    case Names::Value:
        return text.arg(place, issue.value);
    case Names::FieldAndValue:
        return text.arg(place, mentionOfField(issue.field), issue.value);
    }
    Q_UNREACHABLE();
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
