// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/counttext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct CountText
{
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

} // namespace

QString agreementsRule(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Territory:
        return CountText::tr("Counted once: each agreement in which the territory takes part on "
                             "any day, itself, through a group of which it is a member on that "
                             "day, or through a body that represents it.");
    case RecordKind::Group:
        return CountText::tr("Counted once: each agreement in which the group as a whole takes "
                             "part on any day, through a body that represents it.");
    case RecordKind::Body:
        return CountText::tr("Counted once: each agreement that has the body as a party in any "
                             "role, lists it, or names it in an event, on any day.");
    case RecordKind::Sector:
        return CountText::tr(
            "Counted once: each agreement with a scope in the sector or below it, on any day.");
    case RecordKind::ClassCode:
    case RecordKind::Source:
    case RecordKind::Agreement:
    case RecordKind::Project:
        return {};
    }
    Q_UNREACHABLE();
}

QString formerAgreementsRule()
{
    return CountText::tr("Counted: its agreements that have ended, and those that it has left.");
}

QString membersRule()
{
    return CountText::tr("Counted once: each territory that is a member on the day.");
}

} // namespace mra
