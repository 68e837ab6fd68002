// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/linktext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

} // namespace

QString reverseLabelOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Amends:
        return LinkText::tr("Amended by", "link, followed by an agreement");
    case LinkKind::Supersedes:
        return LinkText::tr("Superseded by", "link, followed by an agreement");
    case LinkKind::Continues:
        return LinkText::tr("Continued by", "link, followed by an agreement");
    case LinkKind::Implements:
        return LinkText::tr("Implemented by", "link, followed by an agreement");
    case LinkKind::AnnexOf:
        return LinkText::tr("Has the annex", "link, followed by an agreement");
    case LinkKind::PartOf:
        return LinkText::tr("Has the part", "link, followed by an agreement");
    case LinkKind::RecognisedBy:
        return LinkText::tr("Recognises", "link, followed by an agreement");
    case LinkKind::DependsOn:
        return LinkText::tr("Condition of", "link, followed by an agreement");
    case LinkKind::BasedOn:
        return LinkText::tr("Basis of", "link, followed by an agreement");
    }
    Q_UNREACHABLE();
}

} // namespace mra
