// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/remarktext.h"

#include "items/fieldtext.h"
#include "items/issuetext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct RemarkText
{
    Q_DECLARE_TR_FUNCTIONS(RemarkText)
};

} // namespace

QString remarkOf(const Issue &issue)
{
    const QString field = fieldLabel(issue.field);
    switch (issue.code) {
    case IssueCode::Missing:
        return RemarkText::tr("“%1” is empty. Fill it in.").arg(field);
    case IssueCode::UnsafeText:
        return RemarkText::tr("“%1” holds invisible control characters, or text that is not in "
                              "Unicode form NFC. Type it again.")
            .arg(field);
    case IssueCode::BrokenReference:
        return RemarkText::tr("“%1” names “%2”, which does not exist. Correct it, or add the "
                              "missing record.")
            .arg(field, issue.value);
    case IssueCode::PeriodOrder:
        return RemarkText::tr("This period ends before it begins. Correct one of the two dates.");
    case IssueCode::DuplicateKey:
        return RemarkText::tr("This is entered twice. Keep one of the two entries.");
    case IssueCode::OutOfRange:
        return RemarkText::tr("The value %2 of “%1” is outside its range. Correct the number.")
            .arg(field, issue.value);
    case IssueCode::Cycle:
        return RemarkText::tr("By way of “%1” this record stands above itself. Choose another "
                              "record there.")
            .arg(field);
    case IssueCode::SidesAgainstLevel:
        return RemarkText::tr("The level does not fit the number of sides, which is %1. Check the "
                              "level and the parties.")
            .arg(issue.value);
    case IssueCode::EndNotRepresented:
        return RemarkText::tr("No party stands for “%2”, named in “%1”. Check the parties, or whom "
                              "they stand for.")
            .arg(field, issue.value);
    case IssueCode::Contradiction:
        return RemarkText::tr("The reported status contradicts the recorded events. Both are kept; "
                              "check the sources.");
    case IssueCode::StillReferenced:
    case IssueCode::IdentityChanged:
        break; // no form lets this happen
    }
    return sentenceOf(issue);
}

} // namespace mra
