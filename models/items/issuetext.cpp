// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/issuetext.h"

#include "items/fieldtext.h"
#include "items/recordtext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)
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
    const QString place = placeOf(issue);
    const QString field = mentionOfField(issue.field);
    switch (issue.code) {
    case IssueCode::Missing:
        return IssueText::tr("%1: the field %2 is empty. Fill it in.").arg(place, field);
    case IssueCode::UnsafeText:
        return IssueText::tr("%1: the field %2 holds invisible control characters or text that is "
                             "not in Unicode form NFC: “%3”. Type the text again.")
            .arg(place, field, issue.value);
    case IssueCode::BrokenReference:
        return IssueText::tr("%1: the field %2 names “%3”, which does not exist. Correct the code, "
                             "or add the missing record.")
            .arg(place, field, issue.value);
    case IssueCode::PeriodOrder:
        return IssueText::tr("%1: the period “%3” ends before it begins (field %2). Correct one of "
                             "the two dates.")
            .arg(place, field, issue.value);
    case IssueCode::DuplicateKey:
        return IssueText::tr("%1: “%2” is entered twice. Keep one of the two entries.")
            .arg(place, issue.value);
    case IssueCode::OutOfRange:
        return IssueText::tr("%1: the value %3 of the field %2 is outside its range. Correct the "
                             "number.")
            .arg(place, field, issue.value);
    case IssueCode::Cycle:
        return IssueText::tr("%1: by way of %2 it stands above itself (“%3”). Choose another "
                             "record there.")
            .arg(place, field, issue.value);
    case IssueCode::StillReferenced:
        return IssueText::tr("%1 cannot be deleted, because these records refer to it: %2. Change "
                             "them first.")
            .arg(place, issue.value);
    case IssueCode::IdentityChanged:
        return IssueText::tr("%1: an identifier cannot be changed (“%2”). Make a new record "
                             "instead.")
            .arg(place, issue.value);
    case IssueCode::SidesAgainstLevel:
        return IssueText::tr("%1: the level does not fit the number of sides, which is %2. Check "
                             "the level and the parties.")
            .arg(place, issue.value);
    case IssueCode::EndNotRepresented:
        return IssueText::tr("%1: no party stands for “%3”, named in the field %2. Check the "
                             "parties, or whom they stand for.")
            .arg(place, field, issue.value);
    case IssueCode::Contradiction:
        return IssueText::tr("%1: the reported status contradicts the recorded events. Both are "
                             "kept; check the sources.")
            .arg(place);
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const RefusedRow &row)
{
    const auto inField = [&row](const QString &sentence) {
        return sentence.arg(row.file, QString::number(row.row), row.field, row.value);
    };
    const auto inRow = [&row](const QString &sentence) {
        return sentence.arg(row.file, QString::number(row.row));
    };
    switch (row.fault) {
    case RowFault::Encoding:
        return IssueText::tr(
                   "%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.")
            .arg(row.file, QString::number(row.row), row.value);
    case RowFault::Quoting:
        return inRow(IssueText::tr("%1, row %2: a quotation mark is not closed, or text follows a "
                                   "closing one. Check the quotation marks of the row."));
    case RowFault::UnknownTable:
        return IssueText::tr("%1: the header row is that of no known table. Compare it with the "
                             "file of an export.")
            .arg(row.file);
    case RowFault::ColumnCount:
        return IssueText::tr("%1, row %2: the row has %3 cells, which is not the number of columns "
                             "in the header row. Check commas and quotation marks.")
            .arg(row.file, QString::number(row.row), row.value);
    case RowFault::BadDate:
        return inField(IssueText::tr("%1, row %2: “%4” in the column “%3” is not a date. Write "
                                     "YYYY, YYYY-MM or YYYY-MM-DD."));
    case RowFault::BadNumber:
        return inField(IssueText::tr("%1, row %2: “%4” in the column “%3” is not a whole number."));
    case RowFault::BadCoordinate:
        return inField(IssueText::tr("%1, row %2: “%4” in the column “%3” is not a coordinate. "
                                     "Write decimal degrees, such as 39.9042."));
    case RowFault::BadYesNo:
        return inField(
            IssueText::tr("%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no)."));
    case RowFault::UnknownKey:
        return inField(IssueText::tr("%1, row %2: “%4” is not a word that the column “%3” knows. "
                                     "Use a key of its vocabulary."));
    case RowFault::DuplicateRow:
        return inRow(IssueText::tr("%1, row %2: an earlier row has the same key. Keep one of the "
                                   "two rows."));
    case RowFault::NotJson:
        return IssueText::tr("%1: this is not JSON as the program exports it. Compare it with the "
                             "file of an export.")
            .arg(row.file);
    case RowFault::Invalid:
        return IssueText::tr("%1, row %2. %3", "file, row, and a sentence about a record")
            .arg(row.file, QString::number(row.row), sentenceOf(row.issue));
    }
    Q_UNREACHABLE();
}

} // namespace mra
