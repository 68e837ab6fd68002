// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/hands.h"
#include "ui/pagetest.h"
#include "ui/records/effectbox.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace mra;
using namespace mra::test;

namespace {

/// In force by a source of 21 November 2026.
const QString reported = QStringLiteral("cn-nz-eeemra");

Agreement withEvent(Agreement agreement, EventKind kind, QDate day)
{
    Event event;
    event.id.value = QStringLiteral("new-event");
    event.kind = kind;
    event.date = PartialDate(day);
    agreement.events.append(event);
    return agreement;
}

QString changesIn(const EffectBox &box)
{
    return box.findChild<QLabel *>(QStringLiteral("changes"))->text();
}

} // namespace

/// What saving changes is said before it is saved.
class TestEffectBox : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSaidWhereNothingChanges();
    void newStatusAndCountriesAreNamed();
    void overruledEventIsTold();
    void eventCanBeUsed();
    void bothCanBeKept();

private:
    EffectBox &box() const { return *m_office->page->findChild<EffectBox *>(); }
    [[nodiscard]] Agreement stored() const { return m_office->agreement(reported); }

    std::unique_ptr<AgreementOffice> m_office;
};

void TestEffectBox::init()
{
    m_office = std::make_unique<AgreementOffice>(base());
    Filter filter = m_office->workspace.filter().filter();
    filter.home.value = QStringLiteral("CN");
    filter.on = QDate(2026, 11, 29);
    m_office->workspace.filter().setFilter(filter);
    QVERIFY(m_office->page->showRecord(agreementKey(reported)));
    m_office->act("edit");
}

void TestEffectBox::nothingIsSaidWhereNothingChanges()
{
    Agreement input = stored();
    input.notes = QStringLiteral("read again");
    m_office->type(input);
    QTest::qWait(600); // validated and computed
    QVERIFY(!box().isVisible());
}

void TestEffectBox::newStatusAndCountriesAreNamed()
{
    m_office->type(withEvent(stored(), EventKind::Suspended, QDate(2026, 11, 25)));
    VERIFY_SOON(box().isVisible());
    QVERIFY2(changesIn(box()).startsWith(
                 QStringLiteral("The status changes from “In force” to “Suspended”.")),
             qPrintable(changesIn(box())));
    QVERIFY(!box().findChild<QPushButton *>(QStringLiteral("useEvent")));
}

void TestEffectBox::overruledEventIsTold()
{
    m_office->type(withEvent(stored(), EventKind::Suspended, QDate(2026, 11, 1)));
    VERIFY_SOON(box().findChild<QPushButton *>(QStringLiteral("useEvent")));
    QStringList texts;
    for (const QLabel *label : box().findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral(
                 "“Suspension” of 1 Nov 2026 has no effect: the source reports “In force” as of "
                 "21 Nov 2026, which is not older. The status is “In force”.")),
             qPrintable(texts.join(QLatin1Char('\n'))));
}

/// The report is emptied in the same edit, with a reason; its day stays.
void TestEffectBox::eventCanBeUsed()
{
    m_office->type(withEvent(stored(), EventKind::Suspended, QDate(2026, 11, 1)));
    VERIFY_SOON(box().findChild<QPushButton *>(QStringLiteral("useEvent")));
    box().findChild<QPushButton *>(QStringLiteral("useEvent"))->click();
    const auto input = std::get<Agreement>(m_office->form().record());
    QVERIFY(!input.reportedState);
    QCOMPARE(input.provenance.asOf, stored().provenance.asOf);
    VERIFY_SOON(changesIn(box()).contains(QStringLiteral("to “Suspended”")));
    VERIFY_SOON(!box().findChild<QPushButton *>(QStringLiteral("useEvent")));
    m_office->save();
    VERIFY_SOON(!stored().reportedState);
    QCOMPARE(stored().events.last().kind, EventKind::Suspended);
}

void TestEffectBox::bothCanBeKept()
{
    const Agreement input = withEvent(stored(), EventKind::Suspended, QDate(2026, 11, 1));
    m_office->type(input);
    VERIFY_SOON(box().findChild<QPushButton *>(QStringLiteral("keepBoth")));
    box().findChild<QPushButton *>(QStringLiteral("keepBoth"))->click();
    VERIFY_SOON(!box().findChild<QPushButton *>(QStringLiteral("keepBoth")));
    QCOMPARE(std::get<Agreement>(m_office->form().record()).reportedState, input.reportedState);
}

QTEST_MAIN(TestEffectBox)
#include "tst_effectbox.moc"
