// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// The agreements of a record, on its card.

#include "domain/checks/relations.h"
#include "domain/status/status.h"
#include "items/texts/counttext.h"
#include "items/texts/recordtext.h"
#include "ui/cards/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct CountCard
{
    Q_DECLARE_TR_FUNCTIONS(CountCard)
};

struct Line
{
    const Agreement *agreement;
    StatusAnswer status;
};

/// The agreements in three parts; each is in exactly one of them.
struct Lines
{
    QList<Line> together; ///< in which home takes part too
    QList<Line> others;
    QList<Line> former;
};

Lines linesOf(const RecordKey &who, const Filter &filter, const Relations &relations)
{
    QSet<const Agreement *> ofHome;
    if (who.kind == RecordKind::Territory && who.id != filter.home.value) {
        for (const AgreementOf &each :
             relations.agreementsOf({RecordKind::Territory, filter.home.value}))
            ofHome.insert(each.agreement);
    }
    Lines lines;
    for (const AgreementOf &each : relations.agreementsOf(who)) {
        const Line line{each.agreement, statusOn(*each.agreement, filter.on)};
        if (each.isFormer(line.status.status, filter.on))
            lines.former << line;
        else if (ofHome.contains(each.agreement))
            lines.together << line;
        else
            lines.others << line;
    }
    return lines;
}

} // namespace

QUrl agreementsLink()
{
    return {QStringLiteral("card:agreements")};
}

void writeAgreements(CardWriter &card, const RecordKey &who, const Filter &filter,
                     const Relations &relations, const std::function<void(const Agreement &)> &goOn)
{
    constexpr qsizetype most = 200; // lines, so that writing the card takes no noticeable time
    const Lines lines = linesOf(who, filter, relations);
    const qsizetype count = lines.together.size() + lines.others.size() + lines.former.size();
    card.heading(CountCard::tr("Agreements"), count, agreementsLink());
    card.line(1);
    card.muted(count == 0 ? CountCard::tr("None is recorded.") : agreementsRule(who.kind));
    qsizetype left = most;
    const auto write = [&](const QString &heading, const QList<Line> &part) {
        if (part.isEmpty())
            return;
        if (!heading.isEmpty())
            card.subheading(heading, part.size());
        for (const Line &line : part.mid(0, left)) {
            writeAgreementLine(card, *line.agreement, line.status);
            if (goOn)
                goOn(*line.agreement);
        }
        left -= std::min(left, part.size());
    };
    const QString home =
        nameOf(card.snapshot(), {RecordKind::Territory, filter.home.value}, card.language());
    write(CountCard::tr("Together with %1", "agreements, home").arg(home), lines.together);
    write(lines.together.isEmpty() ? QString() : CountCard::tr("Others", "agreements"),
          lines.others);
    write(CountCard::tr("Former", "agreements"), lines.former);
    if (count > most) {
        card.line(1);
        card.muted(CountCard::tr("and %Ln more", nullptr, int(count - most)));
    }
}

} // namespace mra
